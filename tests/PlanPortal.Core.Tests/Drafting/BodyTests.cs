using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

public class BodyTests
{
    [Theory]
    [InlineData("I. MỤC ĐÍCH", "I.")]
    [InlineData("II/ MỤC ĐÍCH", "II/")]
    [InlineData("III- MỤC ĐÍCH", "III-")]
    [InlineData("IV MỤC ĐÍCH YÊU CẦU", "IV")]
    [InlineData("1. Mục đích", "1.")]
    [InlineData("1.Mục đích", "1.")]
    [InlineData("01. Mục đích", "01.")]
    [InlineData("1) Mục đích", "1)")]
    [InlineData("1/ Mục đích", "1/")]
    [InlineData("(1) Mục đích", "(1)")]
    [InlineData("1.1. Mục đích", "1.1.")]
    [InlineData("1.1 Mục đích", "1.1")]
    [InlineData("I.1. Mục đích", "I.1.")]
    [InlineData("1- Mục đích", "1-")]
    [InlineData("1- 100% chi bộ học tập chuyên đề.", "1-")]
    [InlineData("a) Mục đích", "a)")]
    [InlineData("đ. mục đích", "đ.")]
    [InlineData("A. MỤC ĐÍCH", "A.")]
    [InlineData("Điều 5. Mục đích", "Điều 5.")]
    [InlineData("PHẦN THỨ NHẤT", "PHẦN THỨ NHẤT")]
    [InlineData("Mục 2. MỤC ĐÍCH", "Mục 2.")]
    [InlineData("**1.** Mục đích", "1.")]
    [InlineData("### **1.1. Mục đích**", "1.1.")]
    [InlineData(@"1\. Mục đích", "1.")]
    [InlineData("- a) Mục đích", "a)")]
    public void Knows_labels(string line, string label) => Assert.Equal(label, Read(line).Label);

    [Theory]
    [InlineData("2026. Các đơn vị thực hiện.")]
    [InlineData("2.000 ha rừng được trồng mới.")]
    [InlineData("1.5 triệu đồng mỗi hộ.")]
    [InlineData("15/5/2026 là ngày hoàn thành.")]
    [InlineData("Phần lớn các thôn đã làm.")]
    [InlineData("Mục 2 của Kế hoạch này nêu rõ.")]
    [InlineData("V.I. Lênin đã nói.")]
    [InlineData("Ô. Nguyễn Văn An làm tổ trưởng.")]
    [InlineData("5-10 hộ tham gia mô hình.")]
    [InlineData("5 - 10% số hộ tham gia.")]
    [InlineData("-5 độ là nhiệt độ thấp nhất.")]
    [InlineData(@"\ 1. Mục đích")]
    public void Leaves_sentences_that_look_like_labels(string line) => Assert.Equal((BlockKind.Paragraph, null), (Read(line).Kind, Read(line).Label));

    [Theory]
    [InlineData("- Trồng cây", "-", 1)]
    [InlineData("+ Trồng cây", "+", 1)]
    [InlineData("• Trồng cây", "•", 1)]
    [InlineData("–Trồng cây", "–", 1)]
    [InlineData("* Trồng cây", "*", 1)]
    [InlineData("- Trồng cây\n+ Cây keo", "+", 2)]
    [InlineData("- Trồng cây\n+ Cây keo\n- Chăm sóc", "-", 1)]
    public void Knows_list_items(string lines, string sign, int level)
    {
        var last = PlanReader.Read("I. NỘI DUNG\n" + lines).Body[^1];
        Assert.Equal((BlockKind.Bullet, sign, level), (last.Kind, last.Label, last.Level));
    }

    [Theory]
    [InlineData("1.2. Nghị quyết và định hướng triển khai.\n- Làm rõ ý nghĩa.", NumberedKind.Heading)]
    [InlineData("1.2. Nghị quyết và định hướng triển khai.\n1.3. Thành tựu", NumberedKind.Paragraph)]
    [InlineData("1.2. Nghị quyết và định hướng triển khai\n1.3. Thành tựu", NumberedKind.Heading)]
    [InlineData("1.2. Hội nghị: Tổ chức các hội nghị.", NumberedKind.RunIn)]
    [InlineData("1.2. Hội nghị:\n- Tổ chức.", NumberedKind.Heading)]
    [InlineData("##### 1.3. Cơ quan chủ trì: Trung tâm Dịch vụ công.", NumberedKind.RunIn)]
    [InlineData("1. Tuyên truyền bằng các hình thức như: pa nô, áp phích.", NumberedKind.Paragraph)]
    [InlineData("1. Họp lúc 8:30 tại hội trường.", NumberedKind.Paragraph)]
    [InlineData("1. Phong trào “Xanh: sạch, đẹp” ở các thôn.", NumberedKind.Paragraph)]
    [InlineData("**1. Mục tiêu chung.** Phủ xanh đất trống.", NumberedKind.RunIn)]
    [InlineData("1. Mục đích.\nPhủ xanh đất trống, đồi trọc trên địa bàn xã.", NumberedKind.Heading)]
    [InlineData("1. Các thôn vận động hộ dân.\nGiao Văn phòng theo dõi thực hiện Kế hoạch này./.", NumberedKind.Paragraph)]
    [InlineData("1. Giao các thôn thực hiện;\n2. Giao Văn phòng theo dõi.", NumberedKind.Paragraph)]
    [InlineData("a) Nội dung:\n- Trồng cây.", NumberedKind.Lettered)]
    [InlineData("1. Mục tiêu 1: Trong lĩnh vực y tế\n- Giảm tỷ lệ tử vong.", NumberedKind.Heading)]
    [InlineData("1. Mục tiêu 1: Giảm tỷ lệ tử vong mẹ.", NumberedKind.RunIn)]
    [InlineData("1. Đợt 1: Từ ngày 01/9 đến ngày 15/9", NumberedKind.RunIn)]
    [InlineData("1. Thời gian thực hiện: từ tháng 9 năm 2026.", NumberedKind.RunIn)]
    [InlineData("1. Kiềm chế, kéo giảm tai nạn giao thông trên cả ba tiêu chí: số vụ, số người chết.", NumberedKind.Paragraph)]
    [InlineData(@"1. Mục tiêu\: đến năm 2030", NumberedKind.Heading)]
    [InlineData(@"1.\ Mục tiêu", NumberedKind.Paragraph)]
    public void Tells_headings_from_sentences(string lines, NumberedKind kind) => Assert.Equal(kind, PlanReader.Read("I. NỘI DUNG\n" + lines).Body[1].Numbering);

    [Fact]
    public void A_run_in_title_ends_before_its_colon()
    {
        var block = Read("2.2. Tổ chức hội nghị, cuộc họp: Tổ chức các hội nghị.");
        Assert.Equal(("Tổ chức hội nghị, cuộc họp", "Tổ chức hội nghị, cuộc họp: Tổ chức các hội nghị."), (block.Heading, block.Text));
    }

    [Fact]
    public void Styles_are_read_and_marks_that_mark_nothing_stay()
    {
        var runs = Read("Trồng **cây keo** và *cây mỡ*, 5 * 3 * 2 cây, a_b_c, \\*giữ\\*.").Runs;
        Assert.Equal([new("Trồng "), new("cây keo", Bold: true), new(" và "), new("cây mỡ", Italic: true), new(", 5 * 3 * 2 cây, a_b_c, *giữ*.")], runs);
    }

    [Theory]
    [InlineData("Đẩy mạnh tuyên truyền phổ biến pháp luật. Đồng thời\n\nđa dạng hóa hình thức tuyên truyền.")]
    [InlineData("Đẩy mạnh tuyên truyền phổ biến pháp luật của\n\nBộ Chính trị đến toàn dân.")]
    [InlineData("Đẩy mạnh tuyên truyền phổ biến pháp luật. Đồng thời\n\f12\n\nđa dạng hóa hình thức tuyên truyền.")]
    public void A_paragraph_cut_by_a_page_is_one(string text)
    {
        var plan = PlanReader.Read("I. NỘI DUNG\n" + text);
        Assert.Equal(2, plan.Body.Count);
        Assert.DoesNotContain("12", plan.Body[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_number_between_paragraphs_is_a_page_mark()
    {
        var plan = PlanReader.Read("I. NỘI DUNG\nGiao các thôn thực hiện.\n\f3\nGiao Văn phòng theo dõi.");
        Assert.Equal([BlockKind.Numbered, BlockKind.Paragraph, BlockKind.PageMark, BlockKind.Paragraph], plan.Body.Select(b => b.Kind));
    }

    [Theory]
    [InlineData("                    1\n\nTrồng cây.")]
    [InlineData("1\n\nTrồng cây.")]
    [InlineData("                    1\nTrồng cây.")]
    public void The_number_of_a_first_page_is_a_page_mark(string end)
    {
        var page = string.Concat(Enumerable.Range(1, 12).Select(i => $"Thôn thứ {i} tổ chức trồng cây phân tán.\n"));
        Assert.Single(PlanReader.Read("I. NỘI DUNG\n" + page + end).Body, b => b.Kind == BlockKind.PageMark);
    }

    [Fact]
    public void Lone_numbers_of_a_list_are_words() =>
        Assert.DoesNotContain(PlanReader.Read("I. NỘI DUNG\n1\nTrồng cây\n2\nTưới cây\n3\nBón phân").Body, b => b.Kind == BlockKind.PageMark);

    [Fact]
    public void A_broken_symbol_is_joined_without_a_space()
    {
        const string Wrapped = """
            I. NỘI DUNG
            Tiếp tục quán triệt, tuyên truyền sâu rộng đến cán bộ, đảng viên Nghị quyết số 57-
            NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ,
            đổi mới sáng tạo và chuyển đổi số quốc gia đến năm 2030 và các văn bản có liên quan
            của tỉnh, của xã; kịp thời biểu dương các tập thể, cá nhân có thành tích xuất sắc.
            """;
        var plan = PlanReader.Read(Wrapped);
        Assert.Equal(2, plan.Body.Count);
        Assert.Contains("57-NQ/TW ngày", plan.Body[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Preamble_and_closing_are_told_from_the_sections()
    {
        var plan = PlanReader.Read("KẾ HOẠCH\nTrồng cây\nCăn cứ Luật Lâm nghiệp;\nTheo đề nghị của Phòng Kinh tế.\nUBND xã An Bình ban hành Kế hoạch như sau:\nI. NỘI DUNG\nCăn cứ tình hình, các thôn thực hiện.\nTrên đây là Kế hoạch trồng cây./.");
        Assert.Equal([BlockKind.LegalBasis, BlockKind.LegalBasis, BlockKind.Enacting, BlockKind.Numbered, BlockKind.Paragraph, BlockKind.Closing], plan.Body.Select(b => b.Kind));
    }

    [Fact]
    public void Merged_cells_and_paragraphs_of_a_table_are_read()
    {
        var table = Assert.Single(PlanReader.Read("| TT | Nhiệm vụ | > |\n|---|---|---|\n| 1 | Tập huấn<br>diễn tập | a\\|b |\n| 2 | ^ | c |").Body).Table;
        Assert.Equal((3, 3, 1), (table?.Columns, table?.Rows.Count, table?.HeadRows));
        Assert.Equal(2, table!.Rows[0].Cells[1].ColumnSpan);
        Assert.Equal(2, table.Rows[1].Cells[1].Paragraphs.Count);
        Assert.Equal("a|b", table.Rows[1].Cells[2].Text);
        Assert.True(table.Rows[2].Cells[1].ContinuesAbove);
    }

    private static BodyBlock Read(string line) => PlanReader.Read("I. NỘI DUNG\n" + line).Body[1];
}
