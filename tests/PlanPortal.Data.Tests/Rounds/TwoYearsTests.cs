using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests.Rounds;

/// <summary>
/// Two years day by day, by two servers at once. What has to come of it is told here anew from the rules: the days of
/// the work by hand, the reminders by going through all days naively.
/// </summary>
public class TwoYearsTests
{
    private const string CultureReports = "Báo cáo của Phòng Văn hóa - Xã hội";
    private const string CommuneReports = "Báo cáo của xã";
    private const string EconomyReports = "Báo cáo của Phòng Kinh tế";

    private static readonly DateOnly end = new(2028, 2, 29);

    /// <summary>Before, on and after the due day.</summary>
    private static readonly int[] before = [-7, -3, -1, 0];

    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task Everything_is_opened_and_told_once_and_on_its_day()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await LongPlan.SignAsync(database, commune);
        await using var otherServer = database.SecondServer();

        for (var day = LongPlan.SignedOn.AddDays(1); day <= end; day = day.AddDays(1))
        {
            var done = await Task.WhenAll(Task.Run(() => database.RoundAsync(commune, day)), Task.Run(() => otherServer.RoundAsync(commune, day)));
            Assert.Single(done, r => r is not null);
            foreach (var work in Work().Where(w => w.DoneOn == day))
            {
                await database.FinishAsync(commune, work.Name, work.Due!.Value, day);
            }

            foreach (var report in Reports().Where(r => r.DoneOn == day))
            {
                await database.SendReportAsync(commune, report.Due!.Value, day);
            }
        }

        await using var look = database.Work(commune);
        var opened = (await look.Database.WorkItems.Select(w => new { w.Task!.Name, w.OccursOn, w.OpenedOn }).ToListAsync())
            .Select(w => $"{w.Name} {w.OccursOn:dd/MM/yyyy} mở {w.OpenedOn:dd/MM/yyyy}").Order(StringComparer.Ordinal);
        Assert.Equal(Work().Select(w => $"{w.Name} {w.Due:dd/MM/yyyy} mở {w.OpenedOn:dd/MM/yyyy}").Order(StringComparer.Ordinal), opened);

        var periods = await look.Database.ReportingPeriods.OrderBy(p => p.OpenedOn).Select(p => new { p.Kind, p.From, p.Until, p.UnitsDueOn, p.DueOn, p.OpenedOn, p.Id }).ToListAsync();
        Assert.Equal(
            ["HalfYear 02/03/2026-14/06/2026 nộp 08/06/2026, 10/06/2026 mở 29/05/2026", "Year 02/03/2026-14/12/2026 nộp 08/12/2026, 10/12/2026 mở 28/11/2026",
             "HalfYear 15/12/2026-14/06/2027 nộp 08/06/2027, 10/06/2027 mở 29/05/2027", "Year 15/12/2026-14/12/2027 nộp 08/12/2027, 10/12/2027 mở 28/11/2027"],
            periods.Select(p => $"{p.Kind} {p.From:dd/MM/yyyy}-{p.Until:dd/MM/yyyy} nộp {p.UnitsDueOn:dd/MM/yyyy}, {p.DueOn:dd/MM/yyyy} mở {p.OpenedOn:dd/MM/yyyy}"));

        var told = await look.Database.Notices.Where(n => n.Kind != NoticeKind.WorkGiven && n.Kind != NoticeKind.PeriodOpened)
            .Join(look.Database.People, n => n.PersonId, p => p.Id, (n, p) => new { p.FullName, n.Kind, n.Day, n.Key, n.Address }).ToListAsync();
        var things = await look.Database.WorkItems.Select(w => new { w.Id, w.Task!.Name, w.DueOn }).ToDictionaryAsync(w => $"/nhiem-vu/{w.Id}", w => $"{w.Name} {w.DueOn:dd/MM/yyyy}");
        foreach (var report in await look.Database.UnitReports.Select(r => new { r.Id, r.UnitId, r.DueOn }).ToListAsync())
        {
            things.Add($"/bao-cao/don-vi/{report.Id}", $"{(report.UnitId == commune.Culture.Id ? CultureReports : EconomyReports)} {report.DueOn:dd/MM/yyyy}");
        }

        foreach (var period in periods)
        {
            things.Add($"/bao-cao/ky/{period.Id}", $"{CommuneReports} {period.DueOn:dd/MM/yyyy}");
        }

        Assert.Equal(
            Work().Concat(Reports()).SelectMany(Reminders).Order(StringComparer.Ordinal),
            told.Select(n => $"{n.Day:yyyy-MM-dd} {n.FullName} {n.Kind} {things[n.Address]} {string.Join(':', n.Key.Split(':')[3..])}").Order(StringComparer.Ordinal));

        var invited = await look.Database.Notices.Where(n => n.Kind == NoticeKind.PeriodOpened).GroupBy(n => n.Day).Select(g => new { Day = g.Key, Count = g.Count() }).OrderBy(g => g.Day).ToListAsync();
        Assert.Equal(Reports().Select(r => (r.OpenedOn, 4)).Distinct().Order(), invited.Select(i => (i.Day, i.Count)));
    }

    [Fact]
    public async Task Whoever_is_given_new_work_is_told_of_all_of_it_in_one_notice_a_plan()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await LongPlan.SignAsync(database, commune);

        await database.RoundAsync(commune, LongPlan.SignedOn.AddDays(1));
        await database.RoundAsync(commune, new(2026, 3, 26));

        await using var look = database.Work(commune);
        var told = await look.Database.Notices.Where(n => n.Kind == NoticeKind.WorkGiven && n.PersonId == commune.Specialist.Id)
            .OrderBy(n => n.Id).Select(n => n.Text).ToListAsync();
        Assert.Equal(
            ["4 việc mới từ Kế hoạch số 01/KH-UBND, hạn gần nhất 25/03/2026.", "Việc mới từ Kế hoạch số 01/KH-UBND: “Kiểm tra biển cảnh báo”, hạn 25/04/2026."],
            told);
    }

    [Fact]
    public async Task A_week_without_a_server_opens_what_was_missed_and_reminds_once_of_what_holds_now()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await LongPlan.SignAsync(database, commune);
        for (var day = LongPlan.SignedOn.AddDays(1); day <= new DateOnly(2026, 3, 20); day = day.AddDays(1))
        {
            await database.RoundAsync(commune, day);
        }

        // Down from Saturday 21 to Friday 27 March: the stages of the 22nd, 24th and 25th pass, April's work becomes due to be opened.
        var result = await database.RoundAsync(commune, new(2026, 3, 28));

        Assert.Equal(1, result!.Work);
        await using var look = database.Work(commune);
        var told = await look.Database.Notices.Where(n => n.Day == new DateOnly(2026, 3, 28) && n.PersonId == commune.Specialist.Id).OrderBy(n => n.Id).ToListAsync();
        Assert.Equal(
            [(NoticeKind.WorkGiven, "Việc mới từ Kế hoạch số 01/KH-UBND: “Kiểm tra biển cảnh báo”, hạn 25/04/2026."),
             (NoticeKind.Late, "Quá hạn 3 ngày: “Kiểm tra biển cảnh báo”, hạn 25/03/2026.")],
            told.Select(n => (n.Kind, n.Text)));

        // The quarter's work is due on Tuesday 31: of its stages of the 24th and of Friday 27 (for the 28th) the later one.
        Assert.Equal(
            ["Còn 3 ngày: “Tổng hợp số liệu trẻ em”, hạn 31/03/2026."],
            await look.Database.Notices.Where(n => n.Day == new DateOnly(2026, 3, 28) && n.PersonId == commune.OtherHead.Id).Select(n => n.Text).ToListAsync());
        Assert.Null(await database.RoundAsync(commune, new(2026, 3, 28)));
    }

    [Fact]
    public async Task Reports_of_units_without_accounts_are_one_reminder_to_the_unit_that_asks_for_them()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using (var work = database.Work(commune))
        {
            work.Database.Units.AddRange(new(commune.Organization, "Thôn Nà Pán"), new(commune.Organization, "Thôn Bản Cuông"));
            await work.Database.SaveChangesAsync();
            var id = await database.SavedAsync(
                commune, A.Plan.Saying(PlanTexts.WithWork(helps: "Thôn Nà Pán, Thôn Bản Cuông")).ThatWasReadThrough().ThatPassedTheFormatCheck());
            await work.SignAsync(id, commune.Chair.Id, Moments.Morning.MinutesLater(10));
        }

        // The year's report is due on 10 December, the units' two days before; the period opens ten days before that.
        await database.RoundAsync(commune, new(2026, 11, 30));
        await database.RoundAsync(commune, new(2026, 12, 1));

        await using var look = database.Work(commune);
        var told = await look.Database.Notices.Where(n => n.Day == new DateOnly(2026, 12, 1) && n.PersonId == commune.Head.Id && n.Kind == NoticeKind.ReportDue)
            .OrderBy(n => n.Id).Select(n => n.Text).ToListAsync();
        Assert.Equal(
            ["Còn 7 ngày: báo cáo “Năm 2026” của Kế hoạch số 01/KH-UBND, hạn 08/12/2026.",
             "Còn 7 ngày: báo cáo “Năm 2026” về Kế hoạch số 01/KH-UBND của Thôn Nà Pán, Thôn Bản Cuông, hạn 08/12/2026."],
            told);
    }

    /// <param name="DoneOn">Reported at nine, after the day's round.</param>
    private sealed record Expected(string Name, DateOnly? Due, DateOnly OpenedOn, DateOnly? DoneOn);

    /// <summary>
    /// The first of each was opened by the signature, each next one on the day after the one before fell due. The monthly
    /// work is done a day before, the reports on their day, swimming lessons in time only in 2026, the ponds ten days late, the figures never. The duty to report names no year: as work it is this year's.
    /// </summary>
    private static List<Expected> Work()
    {
        DateOnly[] monthly = [.. Enumerable.Range(0, 22).Select(i => new DateOnly(2026, 3, 25).AddMonths(i))];
        DateOnly[] quarterly = [new(2026, 3, 31), new(2026, 6, 30), new(2026, 9, 30), new(2026, 12, 31), new(2027, 3, 31), new(2027, 6, 30), new(2027, 9, 30), new(2027, 12, 31)];
        DateOnly[] yearly = [new(2026, 6, 10), new(2026, 12, 10), new(2027, 6, 10), new(2027, 12, 10)];
        return
        [
            new(LongPlan.Once, new(2026, 6, 30), LongPlan.SignedOn, new(2026, 7, 10)),
            new(LongPlan.Always, null, LongPlan.SignedOn, null),
            .. InTurn(LongPlan.Monthly, monthly, due => due.AddDays(-1)),
            .. InTurn(LongPlan.Quarterly, quarterly, _ => null),
            .. InTurn(LongPlan.Reporting, yearly[..2], due => due),
            .. InTurn(LongPlan.Yearly, yearly, due => due.Year == 2026 ? due : null),
        ];
    }

    /// <summary>
    /// The commune reports by 10 June and 10 December; both units hand in two days before, and ten days before that the
    /// period opens. Phòng Kinh tế sends on the 5th, the others never.
    /// </summary>
    private static List<Expected> Reports()
    {
        DateOnly[] days = [new(2026, 6, 10), new(2026, 12, 10), new(2027, 6, 10), new(2027, 12, 10)];
        return
        [
            .. days.Select(d => new Expected(CommuneReports, d, d.AddDays(-12), null)),
            .. days.Select(d => new Expected(CultureReports, d.AddDays(-2), d.AddDays(-12), null)),
            .. days.Select(d => new Expected(EconomyReports, d.AddDays(-2), d.AddDays(-12), d.AddDays(-5))),
        ];
    }

    private static IEnumerable<Expected> InTurn(string name, DateOnly[] days, Func<DateOnly, DateOnly?> done) =>
        days.Select((day, i) => new Expected(name, day, i == 0 ? LongPlan.SignedOn : days[i - 1].AddDays(1), done(day)));

    /// <summary>Goes through every day since the signature and asks what falls on it.</summary>
    private IEnumerable<string> Reminders(Expected work)
    {
        if (work.Due is not { } due)
        {
            yield break;
        }

        var isReport = work.Name is CultureReports or EconomyReports or CommuneReports;
        var culture = work.Name is LongPlan.Monthly or LongPlan.Yearly or LongPlan.Reporting or CultureReports or CommuneReports;
        string[] doing = culture ? [commune.Specialist.FullName, commune.Colleague.FullName, commune.Head.FullName] : [commune.OtherHead.FullName];
        var head = culture ? commune.Head.FullName : commune.OtherHead.FullName;
        for (var day = LongPlan.SignedOn.AddDays(1); day <= end; day = day.AddDays(1))
        {
            if (day < work.OpenedOn || day > work.DoneOn || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                continue;
            }

            int[] late = [.. Enumerable.Range(1, 150).Select(i => 7 * i)];
            var own = Last([.. before.Where(d => FridayIfWeekend(due.AddDays(d)) == day), .. late.Where(d => MondayIfWeekend(due.AddDays(d)) == day)]);
            var toHead = Last([.. late.Append(1).Where(d => MondayIfWeekend(due.AddDays(d)) == day)]);
            var toLeader = Last([.. late.Where(d => MondayIfWeekend(due.AddDays(d)) == day)]);
            var kind = day > due ? isReport ? NoticeKind.ReportLate : NoticeKind.Late : isReport ? NoticeKind.ReportDue : day == due ? NoticeKind.DueToday : NoticeKind.DueSoon;
            foreach (var person in own is null ? [] : doing)
            {
                yield return $"{day:yyyy-MM-dd} {person} {kind} {work.Name} {due:dd/MM/yyyy} {(own < 0 ? $"before:{-own}" : own == 0 ? "today" : $"late:{own}")}";
            }

            if (toHead is not null && own is null)
            {
                yield return $"{day:yyyy-MM-dd} {head} Escalated {work.Name} {due:dd/MM/yyyy} up:{toHead}";
            }

            foreach (var leader in toLeader is null ? [] : new[] { commune.Chair, commune.DeputyChair })
            {
                yield return $"{day:yyyy-MM-dd} {leader.FullName} Escalated {work.Name} {due:dd/MM/yyyy} up:{toLeader}";
            }
        }
    }

    private static int? Last(int[] days) => days.Length == 0 ? null : days.Max();

    private static DateOnly FridayIfWeekend(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };

    private static DateOnly MondayIfWeekend(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
}
