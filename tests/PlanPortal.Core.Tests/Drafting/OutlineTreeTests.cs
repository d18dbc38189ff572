using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

public class OutlineTreeTests
{
    [Fact]
    public void Counts_list_items_and_paragraphs_directly_under_a_node()
    {
        var tree = Tree("I. NỘI DUNG\nMở đầu phần này.\n1. Trồng cây\n- Keo;\n+ Keo lai;\nChăm sóc ba năm.\n2. Tưới cây: Mỗi tuần một lần.\n- Sáng;\na) Giao thôn Một;\nII. KINH PHÍ");
        Assert.Equal(
            ["I 1 0/1", "I.1 2 2/1", "I.2 2 1/1", "I.2.a 3 0/1", "II 1 0/0"],
            tree.All().Select(n => $"{n.Path} {n.Level} {n.Bullets}/{n.Paragraphs}"));
    }

    [Fact]
    public void A_node_spans_its_own_block_and_all_under_it()
    {
        var root = Tree("I. NỘI DUNG\n1. Trồng cây\n- Keo;\n2. Tưới cây\nII. KINH PHÍ").Roots[0];
        Assert.Equal((0..4, 1..3), (root.Blocks, root.Children[0].Blocks));
    }

    [Theory]
    [InlineData("1. A B\n1.1. C\na) D\n1.2. E", "1|1.1|1.1.a|1.2")]
    [InlineData("A. X Y\nI. X\n1. X\nII. X\nB. X Y\nI. X", "A|A.I|A.I.1|A.II|B|B.I")]
    [InlineData("I. X Y\n1. X\na) X\n1) X\n2) X\nb) X\n2. X", "I|I.1|I.1.a|I.1.a.1|I.1.a.2|I.1.b|I.2")]
    [InlineData("I. X Y\n1. X\n1.1. X\n1.1.1. X\n1.2. X\n2. X\n2.1. X", "I|I.1|I.1.1|I.1.1.1|I.1.2|I.2|I.2.1")]
    [InlineData("PHẦN I\nX Y\nMục 1. X Y\n1. X\nMục 2. X Y\n1. X\nPHẦN II\nX Y", "I|I.1|I.1.1|I.2|I.2.1|II")]
    [InlineData("Phần thứ nhất\nX Y\nI. X\nPhần thứ hai\nX Y\nI. X", "I|I.I|II|II.I")]
    [InlineData("I. X Y\n1.1. X\n1.2. X\nII. X Y\n2.1. X", "I|I.1|I.2|II|II.1")]
    public void Gives_each_node_its_path(string lines, string paths) => Assert.Equal(paths, string.Join('|', Tree(lines).All().Select(n => n.Path)));

    [Fact]
    public void Titles_of_divisions_and_headings_without_numbers_are_found()
    {
        var tree = Tree("PHẦN I\nTÌNH HÌNH CHUNG\n1. Thuận lợi\nKẾT QUẢ ĐẠT ĐƯỢC\n1. Khó khăn");
        Assert.Equal(["PHẦN I TÌNH HÌNH CHUNG", "1. Thuận lợi", " KẾT QUẢ ĐẠT ĐƯỢC", "1. Khó khăn"], tree.All().Select(n => $"{n.Label} {n.Heading}"));
    }

    [Fact]
    public void Appendices_have_their_own_outline()
    {
        var plan = PlanReader.Read("I. NỘI DUNG\n1. Trồng cây.\nCHỦ TỊCH\nLý A Sáng\nPhụ lục số 01:\nĐỀ CƯƠNG BÁO CÁO\nI. KẾT QUẢ\n1. Ưu điểm: Nhanh.\nBiểu 02: BẢNG TỔNG HỢP\n| a | b |");
        var tree = OutlineTree.From(plan);
        Assert.Equal(["I", "I.1", "PL01", "PL01.I", "PL01.I.1", "B02"], tree.All().Select(n => n.Path));
        Assert.Equal((0, "ĐỀ CƯƠNG BÁO CÁO", 0..2), (tree.Roots[1].Appendix, tree.Roots[1].Heading, tree.Roots[1].Blocks));
    }

    private static OutlineTree Tree(string text) => OutlineTree.From(PlanReader.Read(text));
}
