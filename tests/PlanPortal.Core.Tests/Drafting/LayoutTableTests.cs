using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting;

/// <summary>Tables as the text of a PDF sets them: cells parted by spaces, broken over lines.</summary>
public class LayoutTableTests
{
    [Fact]
    public void Lines_of_one_cell_are_joined_and_a_number_begins_a_row() => Assert.Equal(
        ["TT|Nội dung|Chủ trì|Thời gian", "1|Khảo sát hộ kinh doanh|Phòng Kinh tế, Hạ tầng và Đô thị|Tháng 7", "2|Sơn vạch||Tháng 8"],
        Rows("""
             TT    Nội dung            Chủ trì              Thời gian
             1   Khảo sát hộ       Phòng Kinh tế, Hạ        Tháng 7
                 kinh doanh        tầng và Đô thị
             2   Sơn vạch                                   Tháng 8
            """));

    [Fact]
    public void A_number_in_the_middle_of_its_row_takes_the_lines_above_it_where_blank_lines_part_the_rows() => Assert.Equal(
        ["TT|Nội dung công việc|Cơ quan chủ trì", "1|Rà soát, bổ sung quy hoạch|Sở Xây dựng", "2|Trồng cây|Các thôn"],
        Rows("""
                  Nội dung             Cơ quan
             TT   công việc            chủ trì

                  Rà soát, bổ
             1                         Sở Xây dựng
                  sung quy hoạch

             2    Trồng cây            Các thôn
            """));

    [Fact]
    public void A_full_cell_leaves_one_space_before_the_next() => Assert.Equal(
        ["STT|Nội dung thực hiện|Đơn vị", "1|Ra quân|Công an xã", "2|Tập huấn sơ cấp cứu|Trạm Y tế xã"],
        Rows("""
            STT  Nội dung thực hiện  Đơn vị
             1   Ra quân             Công an xã
             2   Tập huấn sơ cấp cứu Trạm Y tế xã
            """));

    [Fact]
    public void The_table_ends_where_the_text_goes_on()
    {
        var plan = PlanReader.Read("""
            KẾ HOẠCH
            Trồng cây năm 2026

            I. NHIỆM VỤ
             TT   Nội dung       Chủ trì         Thời gian
             1    Ươm giống      Các thôn        Tháng 2
             2    Ra quân        Đoàn xã         Tháng 3
            II. KINH PHÍ
            Ngân sách xã bố trí kinh phí cho các thôn và Đoàn xã mua cây giống.
            """);

        Assert.Equal(["Ươm giống", "Ra quân"], PlanMeaning.Of(plan).Tasks.Select(t => t.Name));
        Assert.Equal(["NHIỆM VỤ", "KINH PHÍ"], plan.Body.Where(b => b.HeadingLength > 0).Select(b => b.Text));
        Assert.Equal("Ngân sách xã bố trí kinh phí cho các thôn và Đoàn xã mua cây giống.", plan.Body[^1].Text);
    }

    [Fact]
    public void A_page_number_inside_the_table_stands_behind_it() => Assert.Equal(
        ["TT|Nội dung|Chủ trì", "1|Ươm giống|Các thôn", "2|Ra quân|Đoàn xã"],
        Rows("""
             TT   Nội dung       Chủ trì
             1    Ươm giống      Các thôn

                                          3

             2    Ra quân        Đoàn xã
            """));

    [Fact]
    public void A_number_above_the_head_loses_no_word() => Assert.Equal(
        ["1 TT|Ươm giống Nội dung|Chủ trì", "2|Ra quân|Đoàn xã"],
        Rows("""
             1    Ươm giống
             TT   Nội dung       Chủ trì

             2    Ra quân        Đoàn xã
            """));

    [Theory]
    [InlineData(" TT   Nội dung   Chủ trì\nKhông có hàng nào ở dưới, chỉ có một câu văn rất dài chạy qua cả ba cột.")]
    [InlineData("TT Đảng ủy    TT HĐND    UBND xã\n1    2    3")]
    public void Words_in_columns_without_a_head_and_rows_are_no_table(string text) => Assert.Empty(Rows(text));

    private static List<string> Rows(string table) =>
    [
        .. PlanReader.Read($"KẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n{table}\n").Body.Where(b => b.Table is not null)
            .SelectMany(b => b.Table!.Rows).Select(r => string.Join('|', r.Cells.Select(c => string.Join(' ', c.Paragraphs.Select(p => string.Concat(p.Select(run => run.Text))))))),
    ];
}
