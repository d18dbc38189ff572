using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data.Reports;

namespace PlanPortal.Data.Demo;

/// <summary>
/// The last quarter that is closed, reported of: a period that the coordinating unit opened, the units' reports, one of them late,
/// one corrected, and the BÁO CÁO that was made of them, signed and sent out.
/// </summary>
internal sealed class DemoReport(
    PortalDbContext database, DemoAgenda agenda, DemoPast past, IReadOnlyDictionary<string, Unit> units, IReadOnlyDictionary<string, Person> people, DateTime now)
{
    /// <summary>Days from the end of the quarter until the document is out.</summary>
    private const int UntilSent = 14;

    private static readonly DemoReportWords story = DemoFiles.Report;

    /// <summary>Puts it on the agenda, where a quarter of the plan was closed and reported of by now.</summary>
    public void Follow(Plan plan)
    {
        var today = VietnamTime.DayOf(now);
        var calendar = new PeriodCalendar(WorkSettings.Default(plan.OrganizationId).ClosingDay);
        var closed = new[] { today.Year - 1, today.Year }.SelectMany(y => Enumerable.Range(1, 4).Select(q => calendar.Quarter(y, q)))
            .LastOrDefault(q => q.Until.AddDays(UntilSent) < today && q.From >= plan.IssuedOn);
        if (closed is null)
        {
            return;
        }

        var opened = Moment(closed.Until.AddDays(-6), 8);
        agenda.Add(opened, () => OpenAsync(plan, closed, VietnamTime.DayOf(opened)));
    }

    private async Task OpenAsync(Plan plan, PeriodSpan quarter, DateOnly today)
    {
        HashSet<int> outside = [.. units.Values.Where(u => u.Outside).Select(u => u.Id)];
        var due = quarter.Until.AddDays(3);
        var period = database.ReportingPeriods.Add(ReportingPeriod.ByHand(
            plan, quarter.Name, quarter.From, quarter.Until, due, today, PeriodOpening.UnitsOf(plan, outside), people[story.Coordinator])).Entity;
        await database.SaveChangesAsync();
        foreach (var (report, i) in period.UnitReports.Select((r, i) => (r, i)))
        {
            var isLate = report.UnitId == units[story.Late].Id;
            var at = Moment(isLate ? due.AddDays(4) : due.AddDays(-1), 8 + (i % 8), 3 * i);
            agenda.Add(at, () => SendAsync(report, isLate ? story.LateWords : null, i, at));
            if (report.UnitId == units[story.Corrected].Id)
            {
                var corrected = Moment(due.AddDays(1), 10);
                agenda.Add(corrected, () => SendAsync(report, story.Correction, null, corrected));
            }
        }

        var drafted = Moment(quarter.Until.AddDays(9), 8);
        agenda.Add(drafted, () => ComposeAsync(period, drafted));
    }

    /// <param name="evidence">Which evidence is given along; null for none.</param>
    private async Task SendAsync(UnitReport report, string? added, int? evidence, DateTime at)
    {
        var own = people.Values.Where(p => p.UnitId == report.UnitId).ToList();
        var head = own.Find(UnitReport.Sends) ?? people[story.Coordinator];
        var writer = own.Find(p => p.Is(Roles.Specialist)) ?? head;
        await database.SaveChangesAsync();
        if (evidence is { } no && own.Count > 0)
        {
            await GiveAsync(report, story.Evidence[no % story.Evidence.Count], writer, at);
        }

        var (work, span) = await WorkAsync(report, at);
        var unit = units.Values.Single(u => u.Id == report.UnitId).Name;
        var words = report.SentOn is null ? ReportProposal.For(unit, work, span) : report.Words;
        report.Write(added is null ? words : words with { Done = words.Done + "\n- " + added }, writer);
        database.Acts.Add(report.Send(ReportFigures.Json(work, span), head, at));
        await database.SaveChangesAsync();
    }

    /// <summary>Beside the first piece of work of the unit that was done in the quarter.</summary>
    private async Task GiveAsync(UnitReport report, DemoLink link, Person by, DateTime at)
    {
        var given = await database.WorkItems.Where(w => w.PlanId == report.PlanId && w.DoneOn >= report.Period.From && w.Parts.Any(p => p.UnitId == report.UnitId && p.State == PartState.Done))
            .OrderBy(w => w.DoneOn).Select(w => (int?)w.Id).FirstOrDefaultAsync();
        if (given is { } work)
        {
            database.Evidence.Add(Evidence.OfLink(new(report.PlanId) { WorkItemId = work }, link.Url, link.Name, by, at));
            await database.SaveChangesAsync();
        }
    }

    private async Task<(ReportedPlan Work, ReportSpan Span)> WorkAsync(UnitReport report, DateTime at)
    {
        var (plan, today) = (report.Period.Plan, VietnamTime.DayOf(at));
        var span = ReportSpan.Of(report.Period.From, report.Period.Until, today);
        return (await ReportData.LoadUnitWorkAsync(database, report, new(plan.NumberAndSymbol, plan.Title, plan.IssuedOn), span, today, default), span);
    }

    private async Task ComposeAsync(ReportingPeriod period, DateTime at)
    {
        await database.SaveChangesAsync();
        var document = await database.DraftReportAsync(ReportSources.Of(period), people[story.Drafter], at, default);
        period.Close(people[story.Coordinator]);
        await database.SaveChangesAsync();

        var day = VietnamTime.DayOf(at);
        Do(Moment(day, 9), moment => document.Submit(people[story.Signer], people[story.Drafter], moment));
        Do(Moment(day, 14), moment => document.ApproveContent(people[story.Coordinator], moment, story.Review));
        Do(Moment(day, 15), moment => document.PassFormat(people[story.FormatChecker], moment));
        var signed = Moment(day, 16);
        agenda.Add(signed, async () =>
        {
            await database.SaveChangesAsync();
            var entry = await past.SignAsync(document, people[story.Signer], signed, default);
            await database.SaveChangesAsync();
            var sent = Moment(day, 16, 45);
            agenda.Add(sent, () => DemoPast.Dispatch(entry, people[DemoFiles.Plans.Defaults.Clerk], sent));
        });
    }

    private void Do(DateTime at, Action<DateTime> act) => agenda.Add(at, () => act(at));

    /// <summary>On the day, or the last working day before it.</summary>
    private static DateTime Moment(DateOnly day, int hour, int minute = 0) =>
        VietnamTime.ToUtc(DemoCalendar.WorkingDay(day), new TimeOnly(hour, minute));
}
