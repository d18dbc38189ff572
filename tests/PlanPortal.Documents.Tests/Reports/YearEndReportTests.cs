using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents.Pdf;
using PlanPortal.Documents.Tests.Pdf;

namespace PlanPortal.Documents.Tests.Reports;

/// <summary>The report of a year with 81 tasks, every figure of it counted by hand from the list in <see cref="YearEndReport"/>.</summary>
public class YearEndReportTests
{
    private static readonly PlanText Read = PlanReader.Read(YearEndReport.Text);

    private static readonly List<TextTable> Tables = [.. Read.Body.Select(b => b.Table).OfType<TextTable>()];

    [Fact]
    public void It_is_a_report_by_its_head_and_names_plan_and_year()
    {
        Assert.Equal("BÁO CÁO", Read.Head.TypeName);
        Assert.Equal("Kết quả năm 2026 thực hiện Kế hoạch số 07/KH-UBND ngày 20/01/2026 về xây dựng nông thôn mới năm 2026", Read.Head.Subject);
    }

    [Fact]
    public void The_sentence_counts_all_81()
    {
        // 40 + 10 + 3 + 10 + 3 + 12 + 2 + 1 = 81; task 81 was done four days after the closing day and still was under way.
        Assert.Contains(
            "Trong kỳ, Kế hoạch có 81 nhiệm vụ phải thực hiện: hoàn thành 50 nhiệm vụ (40 đúng thời hạn, 10 muộn so với thời hạn); " +
            "3 nhiệm vụ đã báo hoàn thành, đang chờ xác nhận; 10 nhiệm vụ đang thực hiện trong thời hạn; 3 nhiệm vụ chưa thực hiện, chưa đến thời hạn; " +
            "12 nhiệm vụ quá hạn; 2 nhiệm vụ không còn thực hiện; 1 nhiệm vụ không đánh giá được.",
            Read.Body.Select(b => b.Text));
    }

    [Fact]
    public void The_table_of_counts_adds_up_to_81_and_to_a_hundred_percent() => Assert.Equal(
        [
            "1|Hoàn thành đúng hạn|40|49,4",
            "2|Hoàn thành muộn|10|12,4",
            "3|Đã báo hoàn thành, chờ xác nhận|3|3,7",
            "4|Đang thực hiện, trong thời hạn|10|12,3",
            "5|Chưa thực hiện, chưa đến thời hạn|3|3,7",
            "6|Quá hạn|12|14,8",
            "7|Không còn thực hiện|2|2,5",
            "8|Không đánh giá được|1|1,2",
            "|Tổng cộng|81|100",
        ],
        Rows(Tables[1]));

    [Fact]
    public void Each_unit_leads_27_and_the_columns_add_up() => Assert.Equal(
        [
            // Total, in time, late, to be confirmed, under way, overdue, other.
            "1|Công an xã|27|13|4|1|4|4|1",
            "2|Phòng Kinh tế|27|14|3|1|4|4|1",
            "3|Phòng Văn hóa - Xã hội|27|13|3|1|5|4|1",
            "|Tổng cộng|81|40|10|3|13|12|3",
        ],
        Rows(Tables[2]));

    [Fact]
    public void Targets_stand_with_what_was_set_what_was_reached_and_what_that_means() => Assert.Equal(
        [
            "1|Tỷ lệ hộ dùng nước sạch|%|≥ 95|–|96,5|–|Đã đạt",
            "2|Số km đường được bê tông hóa|km|≥ 12|–|9|–|Chậm tiến độ",
            "3|Số mô hình sản xuất|mô hình|≥ 5|–|–|–|Chưa có số liệu",
        ],
        Rows(Tables[0]));

    [Fact]
    public void Every_late_and_every_overdue_task_is_named_with_its_reason()
    {
        var late = Under("Nhiệm vụ hoàn thành muộn (10)");
        Assert.Equal(
            Enumerable.Range(41, 10).Select(n => $"{YearEndReport.Name(n)}: hoàn thành ngày 10/7/2026, muộn 10 ngày so với thời hạn ({UnitOf(n)}). Đơn vị giải trình: chậm do mưa đợt {n}."),
            late);

        // From 31 October to 14 December: 30 + 14 days.
        var overdue = Under("Nhiệm vụ quá hạn (12)");
        Assert.Equal(
            Enumerable.Range(66, 10).Select(n => $"{YearEndReport.Name(n)}: quá hạn 44 ngày, đạt 30%, thời hạn 31/10/2026 ({UnitOf(n)}). Đơn vị giải trình: thiếu vật liệu {n}.")
                .Concat(Enumerable.Range(76, 2).Select(n => $"{YearEndReport.Name(n)}: quá hạn 44 ngày, thời hạn 31/10/2026 ({UnitOf(n)}). Đơn vị chưa nêu nguyên nhân.")),
            overdue);
    }

    [Fact]
    public void The_sections_of_the_plan_tell_of_27_tasks_each()
    {
        Assert.Equal(Enumerable.Range(1, 27).Select(YearEndReport.Name), Under("Tuyên truyền").Select(NameOf));
        Assert.Equal(Enumerable.Range(28, 27).Select(YearEndReport.Name), Under("Hạ tầng").Select(NameOf));
        Assert.Equal(Enumerable.Range(55, 27).Select(YearEndReport.Name), Under("Sản xuất").Select(NameOf));
    }

    [Fact]
    public void The_appendix_lists_all_81_with_the_same_standings_as_the_counts()
    {
        var table = Assert.Single(Assert.Single(Read.Appendices).Blocks).Table!;
        Assert.Equal(Enumerable.Range(1, 81).Select(YearEndReport.Name), table.Rows.Skip(1).Select(r => r.Cells[1].Text));
        Assert.Equal(
            [("Chưa làm", 3), ("Chờ xác nhận", 3), ("Không còn thực hiện", 2), ("Không đánh giá được", 1), ("Quá hạn", 12), ("Xong muộn", 10), ("Xong đúng hạn", 40), ("Đang làm", 10)],
            table.Rows.Skip(1).CountBy(r => r.Cells[6].Text).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value)));
    }

    [Fact]
    public void It_prints_as_a_sound_pdf_that_says_all_of_it()
    {
        var letterhead = YearEndReport.Commune.Letterhead() with { Symbol = "BC-UBND" };
        var pdf = new PdfRenderer().Render(OfficialDocument.From(Read, letterhead, new IssueStamp(42, new(2026, 12, 21))), Samples.Time).Bytes;

        PdfTools.Check(pdf);
        var printed = string.Concat(PdfTools.Text(pdf).Where(c => !char.IsWhiteSpace(c)));
        foreach (var words in new[] { "Số: 42/BC-UBND", "Kế hoạch có 81 nhiệm vụ phải thực hiện", "(40 đúng thời hạn, 10 muộn so với thời hạn)", "Tổng cộng 81 40 10 3 13 12 3", "Thiếu vật liệu 75", YearEndReport.Name(81) })
        {
            Assert.Contains(string.Concat(words.Where(c => c != ' ')), printed, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Rows(TextTable table) => table.Rows.Skip(1).Select(r => string.Join('|', r.Cells.Select(c => c.Text)));

    private static List<string> Under(string heading) =>
        [.. Read.Body.SkipWhile(b => b.Heading != heading).Skip(1).TakeWhile(b => b.Kind == BlockKind.Bullet).Select(b => b.Text)];

    private static string NameOf(string bullet) => bullet[..bullet.IndexOf(':', StringComparison.Ordinal)];

    private static string UnitOf(int no) => (no % 3) switch { 0 => "Phòng Văn hóa - Xã hội", 1 => "Phòng Kinh tế", _ => "Công an xã" };
}
