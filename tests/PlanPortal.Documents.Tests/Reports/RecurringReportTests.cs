using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Documents.Pdf;
using PlanPortal.Documents.Tests.Pdf;

namespace PlanPortal.Documents.Tests.Reports;

/// <summary>
/// The report of a year with work of each month: one row a task in the appendix. Of twelve months of patrols ten were done in time, May's
/// late, that of June not at all; of twelve inspections all were in time; the loudspeakers were silent from August to November, five
/// times with December, which falls due after the closing day; the pond is fenced once.
/// </summary>
public class RecurringReportTests
{
    private static readonly PlanText plan = PlanReader.Read("""
        KẾ HOẠCH

        Phòng, chống đuối nước cho trẻ em năm 2026

        I. NHIỆM VỤ

        - Tuần tra bờ sông.

        - Kiểm tra biển cảnh báo.

        - Phát thanh trên loa.

        - Rào ao.

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH

        Phan Thế Đoàn
        """);

    private static readonly ReportSpan year = ReportSpan.Of(new(2025, 12, 15), new(2026, 12, 14), new(2026, 12, 20));

    private static readonly Organization commune = YearEndReport.Commune;

    private static readonly PlanText report = PlanReader.Read(ReportComposer.Compose(new(commune, year, PeriodWords.Of(PeriodKind.Year, "Năm 2026", year.Until),
    [
        new()
        {
            NumberAndSymbol = "09/KH-UBND",
            IssuedOn = new(2026, 1, 5),
            Subject = "Phòng, chống đuối nước cho trẻ em năm 2026",
            Text = plan,
            Tasks =
            [
                .. Monthly(1, "Tuần tra bờ sông", 5, m => m switch { 5 => new(2026, 5, 9), 6 => null, _ => new(2026, m, 4) }),
                .. Monthly(2, "Kiểm tra biển cảnh báo", 10, m => new(2026, m, 10)),
                .. Monthly(3, "Phát thanh trên loa", 20, m => m < 8 ? new(2026, m, 20) : null),
                Task(4, 400, "Rào ao", new(2026, 6, 30), new(2026, 6, 1)),
            ],
        },
    ])));

    [Fact]
    public void The_sentence_counts_every_time()
    {
        // 12 + 12 + 12 + 1 = 37. In time 10 + 12 + 7 + 1 = 30; late May's patrol; overdue June's patrol and August to November, 5; December's broadcast is not due yet.
        Assert.Contains(
            "Trong kỳ, Kế hoạch có 37 nhiệm vụ phải thực hiện: hoàn thành 31 nhiệm vụ (30 đúng thời hạn, 1 muộn so với thời hạn); 1 nhiệm vụ chưa thực hiện, chưa đến thời hạn; 5 nhiệm vụ quá hạn.",
            report.Body.Select(b => b.Text));
    }

    [Fact]
    public void The_appendix_has_a_row_for_each_task_with_its_times_summed_up()
    {
        var table = Assert.Single(Assert.Single(report.Appendices).Blocks).Table!;

        Assert.Equal(
            [
                "1|Tuần tra bờ sông|Công an xã||Định kỳ|12 kỳ: 10 xong đúng hạn, 1 xong muộn, 1 quá hạn (05/6/2026).|Quá hạn",
                "2|Kiểm tra biển cảnh báo|Công an xã||Định kỳ|12 kỳ: 12 xong đúng hạn.|Xong đúng hạn",
                "3|Phát thanh trên loa|Công an xã||Định kỳ|12 kỳ: 7 xong đúng hạn, 1 chưa làm, 4 quá hạn (20/8/2026; 20/9/2026; 20/10/2026; 20/11/2026).|Quá hạn",
                "4|Rào ao|Công an xã||30/6/2026|Hoàn thành ngày 01/6/2026.|Xong đúng hạn",
            ],
            table.Rows.Skip(1).Select(r => string.Join('|', r.Cells.Select(c => c.Text))));
    }

    [Fact]
    public void Forty_tasks_of_each_month_print_on_few_pages()
    {
        var many = PlanReader.Read(ReportComposer.Compose(new(commune, year, PeriodWords.Of(PeriodKind.Year, "Năm 2026", year.Until),
        [
            new()
            {
                NumberAndSymbol = "09/KH-UBND",
                IssuedOn = new(2026, 1, 5),
                Subject = "Phòng, chống đuối nước cho trẻ em năm 2026",
                Text = plan,
                Tasks = [.. Enumerable.Range(1, 40).SelectMany(n => Monthly(n, $"Việc hằng tháng số {n:00}", 10, m => new(2026, m, 10)))],
            },
        ])));

        var pdf = new PdfRenderer().Render(OfficialDocument.From(many, commune.Letterhead() with { Symbol = "BC-UBND" }, new IssueStamp(1, new(2026, 12, 21))), Samples.Time);

        PdfTools.Check(pdf.Bytes);
        Assert.Equal(40, many.Appendices[0].Blocks[0].Table!.Rows.Count - 1);
        Assert.InRange(pdf.Pages, 4, 9);
    }

    private static IEnumerable<ReportedTask> Monthly(int task, string name, int day, Func<int, DateOnly?> done) =>
        Enumerable.Range(1, 12).Select(m => Task(task, (100 * task) + m, name, new(2026, m, day), done(m)));

    private static ReportedTask Task(int task, int id, string name, DateOnly due, DateOnly? done) => new()
    {
        Id = id,
        TaskId = task,
        Position = task,
        Name = name + ".",
        Place = plan.AllPlaces().FirstOrDefault(p => plan.WordsAt(p) == name + "."),
        Lead = ["Công an xã"],
        OpenedOn = new(2026, 1, 5),
        ChangedOn = new(2026, 1, 5),
        DueOn = due,
        DoneOn = done,
        State = done is null ? WorkState.NotStarted : WorkState.Done,
    };
}
