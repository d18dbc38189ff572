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

    private IReadOnlyDictionary<int, string>? units;

    /// <summary>Pieces of work of which somebody is told today.</summary>
    /// <param name="told">What was told already.</param>
    public async Task<IReadOnlyList<int>> WorkToTellAsync(IReadOnlySet<(int PersonId, string Key)> told, CancellationToken cancellationToken) =>
        [.. Told(await Work().ToListAsync(cancellationToken)).Where(r => !told.Contains((r.To.Id, r.Key))).Select(r => r.Thing.Id).Distinct().Order()];

    /// <summary>Periods of which, or of a report of which, somebody is told today.</summary>
    /// <param name="told">What was told already.</param>
    public async Task<IReadOnlyList<int>> PeriodsToTellAsync(IReadOnlySet<(int PersonId, string Key)> told, CancellationToken cancellationToken)
    {
        var reports = await ReportsAsync(null, cancellationToken);
        var periods = await PeriodsAsync(null, cancellationToken);
        var periodOf = reports.SelectMany(r => r).ToDictionary(r => r.Thing.Id, r => r.PeriodId);
        return [.. Told([.. periods, .. Things(reports)]).Where(r => !told.Contains((r.To.Id, r.Key)))
            .Select(r => r.Thing.Kind == DueKind.UnitReport ? periodOf[r.Thing.Id] : r.Thing.Id).Distinct().Order()];
    }

    /// <summary>What is told today of these pieces of work.</summary>
    public async Task<IReadOnlyList<Notice>> OfWorkAsync(int[] ids, CancellationToken cancellationToken)
    {
        var reminders = Told(await Work(ids).ToListAsync(cancellationToken));
        var work = await WorkNames.LoadAsync(database, reminders.Select(r => r.Thing.Id), cancellationToken);
        return await NoticesAsync(reminders, thing => $"“{work[thing.Id].Short}”", cancellationToken);
    }

    /// <summary>What is told today of these periods and the reports of their units.</summary>
    public async Task<IReadOnlyList<Notice>> OfPeriodsAsync(int[] ids, CancellationToken cancellationToken)
    {
        var reports = await ReportsAsync(ids, cancellationToken);
        var reminders = Told([.. Things(reports), .. await PeriodsAsync(ids, cancellationToken)]);
        var names = await ReportNames.LoadAsync(database, reminders.Where(r => r.Thing.Kind == DueKind.UnitReport).Select(r => r.Thing.Id), cancellationToken);
        var periods = await PeriodName.LoadAsync(database, ids, cancellationToken);
        var unitNames = await UnitNamesAsync(cancellationToken);
        return await NoticesAsync(
            reminders,
            thing => thing.Kind switch
            {
                DueKind.UnitReport => names[thing.Id],
                DueKind.OtherReports => $"báo cáo “{periods[thing.Id].Period}” về {periods[thing.Id].Plan} của {Names([.. OfOthers(reports[thing.Id]).Select(r => unitNames[r.Thing.UnitId])])}",
                _ => $"báo cáo “{periods[thing.Id].Period}” của cơ quan về {periods[thing.Id].Plan}",
            },
            cancellationToken);
    }

    private IReadOnlyList<Reminder> Told(IEnumerable<DueThing> things) =>
        new Reminders(day.People, settings, calendar, day.Since, day.Today).Of(things);

    /// <summary>What its leads reported as done waits for others and is not chased.</summary>
    private IQueryable<DueThing> Work(int[]? ids = null)
    {
        var (horizon, all) = (Horizon, ids is null);
        ids ??= [];
        return database.WorkItems.AsNoTracking()
            .Where(w => (w.State == WorkState.NotStarted || w.State == WorkState.InProgress) && w.DueKey <= horizon && (all || ids.Contains(w.Id))).OrderBy(w => w.Id)
            .SelectMany(w => w.Parts.Where(p => p.Open), (w, p) => new DueThing(DueKind.Work, w.Id, p.UnitId, p.PersonId, w.CoordinatingUnitId, w.DueKey, w.OpenedOn));
    }

    /// <summary>Those that are awaited, by their period.</summary>
    /// <param name="ids">Of periods; null for all.</param>
    private async Task<ILookup<int, DueReport>> ReportsAsync(int[]? ids, CancellationToken cancellationToken)
    {
        var (horizon, all) = (Horizon, ids is null);
        ids ??= [];
        return (await database.UnitReports.AsNoTracking()
            .Where(r => r.State != UnitReportState.Sent && !r.Period.Closed && r.DueOn <= horizon && (all || ids.Contains(r.PeriodId))
                && (r.Period.Plan.State == PlanState.Issued || r.Period.Plan.State == PlanState.Closed))
            .OrderBy(r => r.Id)
            .Select(r => new DueReport(r.PeriodId, new DueThing(DueKind.UnitReport, r.Id, r.UnitId, null, r.Period.CoordinatingUnitId, r.DueOn, r.Period.OpenedOn)))
            .ToListAsync(cancellationToken)).ToLookup(r => r.PeriodId);
    }

    /// <summary>Those of units without accounts are one thing for the unit that has to ask for them.</summary>
    private IEnumerable<DueThing> Things(ILookup<int, DueReport> reports) =>
    [
        .. reports.SelectMany(r => r).Where(r => day.People.Knows(r.Thing.UnitId)).Select(r => r.Thing),
        .. reports.Where(p => OfOthers(p).Any())
            .Select(p => OfOthers(p).First().Thing with { Kind = DueKind.OtherReports, Id = p.Key, UnitId = p.First().Thing.CoordinatingUnitId }),
    ];

    private IEnumerable<DueReport> OfOthers(IEnumerable<DueReport> reports) => reports.Where(r => !day.People.Knows(r.Thing.UnitId));

    /// <summary>A period is reported of when a document that covers it is signed.</summary>
    private Task<List<DueThing>> PeriodsAsync(int[]? ids, CancellationToken cancellationToken)
    {
        var (horizon, all) = (Horizon, ids is null);
        ids ??= [];
        return database.ReportingPeriods.AsNoTracking()
            .Where(p => p.DueOn != null && p.DueOn <= horizon && (all || ids.Contains(p.Id)) && (p.Plan.State == PlanState.Issued || p.Plan.State == PlanState.Closed)
                && !database.ReportDocuments.Any(d => d.Document.Number != null && d.Periods.Any(r => r.PeriodId == p.Id)))
            .OrderBy(p => p.Id)
            .Select(p => new DueThing(DueKind.Period, p.Id, p.CoordinatingUnitId, null, p.CoordinatingUnitId, p.DueOn!.Value, p.OpenedOn))
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<Notice>> NoticesAsync(IReadOnlyList<Reminder> reminders, Func<DueThing, string> name, CancellationToken cancellationToken)
    {
        var unitNames = await UnitNamesAsync(cancellationToken);
        return [.. reminders.Select(r => NoticeOf(r, name(r.Thing), unitNames[r.Thing.UnitId]))];
    }

    private async Task<IReadOnlyDictionary<int, string>> UnitNamesAsync(CancellationToken cancellationToken) =>
        units ??= await database.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);

    private static string Names(IReadOnlyList<string> units) =>
        units.Count <= MostNamed ? string.Join(", ", units) : $"{string.Join(", ", units.Take(MostNamed))} và {units.Count - MostNamed} đơn vị khác";

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

    /// <summary>A unit's report that is awaited.</summary>
    private sealed record DueReport(int PeriodId, DueThing Thing);
}
