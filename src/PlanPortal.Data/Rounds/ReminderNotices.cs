using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

/// <summary>Reminds people of what falls due and tells those above what is late; who is told when is decided by <see cref="Reminders"/>.</summary>
internal sealed class ReminderNotices(PortalDbContext database, WorkSettings settings, WorkCalendar calendar, RoundDay day)
{
    /// <summary>Units by name in one notice.</summary>
    private const int MostNamed = 5;

    /// <summary>The last due day that can be told of today, with days of rest between.</summary>
    private DateOnly Horizon => day.Today.AddDays(settings.RemindersBefore.DefaultIfEmpty().Max() + WorkCalendar.LongestRest);

    /// <summary>By period.</summary>
    private Dictionary<int, IReadOnlyList<int>> unitsWithoutAccounts = [];

    public async Task<IReadOnlyList<Notice>> AllAsync(CancellationToken cancellationToken)
    {
        var reminders = new Reminders(day.People, settings, calendar, day.Since, day.Today)
            .Of([.. await WorkAsync(cancellationToken), .. await ReportsAsync(cancellationToken), .. await PeriodsAsync(cancellationToken)]);
        var work = await WorkNames.LoadAsync(database, IdsOf(reminders, DueKind.Work), cancellationToken);
        var reports = await ReportNames.LoadAsync(database, IdsOf(reminders, DueKind.UnitReport), cancellationToken);
        var periods = await PeriodName.LoadAsync(database, [.. IdsOf(reminders, DueKind.Period), .. IdsOf(reminders, DueKind.OtherReports)], cancellationToken);
        var units = await database.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return [.. reminders.Select(r => NoticeOf(r, NameOf(r.Thing), units[r.Thing.UnitId]))];

        string NameOf(DueThing thing) => thing.Kind switch
        {
            DueKind.Work => $"“{work[thing.Id].Short}”",
            DueKind.UnitReport => reports[thing.Id],
            DueKind.OtherReports => $"báo cáo “{periods[thing.Id].Period}” về {periods[thing.Id].Plan} của {Names([.. unitsWithoutAccounts[thing.Id].Select(id => units[id])])}",
            _ => $"báo cáo “{periods[thing.Id].Period}” của cơ quan về {periods[thing.Id].Plan}",
        };
    }

    /// <summary>What its leads reported as done waits for others and is not chased.</summary>
    private Task<List<DueThing>> WorkAsync(CancellationToken cancellationToken)
    {
        var horizon = Horizon;
        return database.WorkItems.AsNoTracking()
            .Where(w => (w.State == WorkState.NotStarted || w.State == WorkState.InProgress) && w.DueKey <= horizon)
            .SelectMany(w => w.Parts.Where(p => p.Open), (w, p) => new DueThing(DueKind.Work, w.Id, p.UnitId, p.PersonId, w.CoordinatingUnitId, w.DueKey, w.OpenedOn))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Those of units without accounts are one thing for the unit that has to ask for them.</summary>
    private async Task<IReadOnlyList<DueThing>> ReportsAsync(CancellationToken cancellationToken)
    {
        var horizon = Horizon;
        var reports = await database.UnitReports.AsNoTracking()
            .Where(r => r.State != UnitReportState.Sent && !r.Period.Closed && r.DueOn <= horizon
                && (r.Period.Plan.State == PlanState.Issued || r.Period.Plan.State == PlanState.Closed))
            .OrderBy(r => r.Id)
            .Select(r => new { r.PeriodId, Thing = new DueThing(DueKind.UnitReport, r.Id, r.UnitId, null, r.Period.CoordinatingUnitId, r.DueOn, r.Period.OpenedOn) })
            .ToListAsync(cancellationToken);
        var others = reports.Where(r => !day.People.Knows(r.Thing.UnitId)).ToLookup(r => r.PeriodId, r => r.Thing);
        unitsWithoutAccounts = others.ToDictionary(p => p.Key, p => (IReadOnlyList<int>)[.. p.Select(t => t.UnitId)]);
        return
        [
            .. reports.Where(r => day.People.Knows(r.Thing.UnitId)).Select(r => r.Thing),
            .. others.Select(p => p.First() with { Kind = DueKind.OtherReports, Id = p.Key, UnitId = p.First().CoordinatingUnitId }),
        ];
    }

    /// <summary>A period is reported of when a document that covers it is signed.</summary>
    private Task<List<DueThing>> PeriodsAsync(CancellationToken cancellationToken)
    {
        var horizon = Horizon;
        return database.ReportingPeriods.AsNoTracking()
            .Where(p => p.DueOn != null && p.DueOn <= horizon && (p.Plan.State == PlanState.Issued || p.Plan.State == PlanState.Closed)
                && !database.ReportDocuments.Any(d => d.Document.Number != null && d.Periods.Any(r => r.PeriodId == p.Id)))
            .Select(p => new DueThing(DueKind.Period, p.Id, p.CoordinatingUnitId, null, p.CoordinatingUnitId, p.DueOn!.Value, p.OpenedOn))
            .ToListAsync(cancellationToken);
    }

    private static string Names(IReadOnlyList<string> units) =>
        units.Count <= MostNamed ? string.Join(", ", units) : $"{string.Join(", ", units.Take(MostNamed))} và {units.Count - MostNamed} đơn vị khác";

    private static IEnumerable<int> IdsOf(IEnumerable<Reminder> reminders, DueKind kind) =>
        reminders.Where(r => r.Thing.Kind == kind).Select(r => r.Thing.Id);

    /// <summary>The stage decides whether somebody is told; the words say how it stands today.</summary>
    private Notice NoticeOf(Reminder reminder, string name, string unit)
    {
        var (thing, days) = (reminder.Thing, reminder.Thing.DueOn.DayNumber - day.Today.DayNumber);
        var isWork = thing.Kind == DueKind.Work;
        var mine = reminder.To.UnitId == thing.UnitId && !reminder.Escalated;
        var whose = mine ? "" : $" ({unit})";
        var (kind, text) = days switch
        {
            > 0 => (isWork ? NoticeKind.DueSoon : NoticeKind.ReportDue, $"Còn {days} ngày: {name}{whose}, hạn {thing.DueOn.Shown()}."),
            0 => (isWork ? NoticeKind.DueToday : NoticeKind.ReportDue, $"Hôm nay đến hạn: {name}{whose}."),
            _ => (isWork ? NoticeKind.Late : NoticeKind.ReportLate, $"Quá hạn {-days} ngày: {name}{whose}, hạn {thing.DueOn.Shown()}."),
        };
        return new Notice(
            reminder.To, reminder.Escalated ? NoticeKind.Escalated : kind, reminder.Key, text,
            AddressOf(thing), day.Now);
    }

    private static string AddressOf(DueThing thing) => thing.Kind switch
    {
        DueKind.Work => $"/nhiem-vu/{thing.Id}",
        DueKind.UnitReport => $"/bao-cao/don-vi/{thing.Id}",
        _ => $"/bao-cao/ky/{thing.Id}",
    };
}
