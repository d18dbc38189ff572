using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>What a group of work has in common beside its state.</summary>
public enum FigureBy
{
    Unit,
    Plan,
    DueDay,

    /// <summary>Nothing: all open work that is due within the coming days.</summary>
    DueSoon,
}

/// <summary>The work of one state of one unit, plan or due day, counted by the database.</summary>
public sealed record WorkFigure
{
    public FigureBy By { get; init; }

    /// <summary>Of unit or plan.</summary>
    public int Id { get; init; }

    /// <summary>Of a due day.</summary>
    public DateOnly? DueKey { get; init; }

    public WorkState State { get; init; }

    public int Count { get; init; }

    /// <summary>With a due day that is past.</summary>
    public int Past { get; init; }

    /// <summary>Said to be done after the due day.</summary>
    public int TooLate { get; init; }

    /// <summary>As <see cref="WorkStates.Standing"/> judges each piece; nobody says in advance that something is done, so that what was done too late is past its day.</summary>
    public StandingCounts Counts => State switch
    {
        WorkState.NotStarted => new() { Late = Past, NotStarted = Count - Past },
        WorkState.InProgress => new() { Late = Past, InProgress = Count - Past },
        WorkState.Reported => new() { Late = TooLate, AwaitingConfirmation = Count - TooLate },
        WorkState.Done => new() { DoneLate = TooLate, DoneOnTime = Count - TooLate },
        WorkState.Overtaken => new() { Overtaken = Count },
        WorkState.CannotJudge => new() { CannotJudge = Count },
        _ => throw new InvalidOperationException($"Work is {State}."),
    };
}

/// <summary>
/// Work counted by unit, by due day and of some plans: one command, each count in the order of an index that holds all it needs.
/// </summary>
/// <param name="Plans">Those with the most late work first, then those with the most left to do, then the newest; <see cref="MostPlans"/> at most.</param>
/// <param name="MorePlans">Whether there is work of others too.</param>
/// <param name="DueSoon">How much is open and due within <see cref="SoonDays"/> days.</param>
public sealed record WorkFigures(
    IReadOnlyDictionary<int, StandingCounts> Units, IReadOnlyList<KeyValuePair<int, StandingCounts>> Plans, bool MorePlans,
    IReadOnlyDictionary<DateOnly, StandingCounts> Days, int DueSoon)
{
    /// <summary>Days that count as soon, today among them.</summary>
    public const int SoonDays = 7;

    public const int MostPlans = 12;

    /// <param name="query">Which work.</param>
    /// <param name="year">Whose due days are counted one by one.</param>
    /// <param name="today">In Vietnam.</param>
    public static async Task<WorkFigures> LoadAsync(PortalDbContext database, OverviewQuery query, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var items = query.Filter(database.WorkItems.AsNoTracking());
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var (latest, soon) = (Latest(items, today).Union(Newest(items)), today.AddDays(SoonDays - 1));
        var rows = (await ByUnit(items, today)
            .Concat(items.Where(w => latest.Contains(w.PlanId)).GroupBy(w => new WorkGroup { Id = w.PlanId, State = w.State }).Figures(FigureBy.Plan, today))
            .Concat(ByDay(items.Where(w => w.DueKey >= first && w.DueKey <= last), today))
            .Concat(Soon(items.Where(WorkQueries.Open).Where(w => w.DueKey >= today && w.DueKey <= soon)))
            .ToListAsync(cancellationToken)).ToLookup(r => r.By);
        var plans = Sum(rows[FigureBy.Plan], r => r.Id)
            .OrderByDescending(p => p.Value.Late).ThenByDescending(p => p.Value.Open).ThenByDescending(p => p.Key).ToList();
        return new WorkFigures(
            Sum(rows[FigureBy.Unit], r => r.Id), [.. plans.Take(MostPlans)], plans.Count > MostPlans, Sum(rows[FigureBy.DueDay], r => r.DueKey!.Value),
            rows[FigureBy.DueSoon].Sum(r => r.Count));
    }

    /// <summary>Chosen by the database: of thousands of plans twelve are shown. One more, to know that there are others.</summary>
    private static IQueryable<int> Latest(IQueryable<WorkItem> items, DateOnly today) =>
        items.Where(WorkQueries.Open).GroupBy(w => w.PlanId)
            .Select(g => new { g.Key, Late = g.AsQueryable().Count(WorkQueries.LateOn(today)), Open = g.Count() })
            .OrderByDescending(p => p.Late).ThenByDescending(p => p.Open).ThenByDescending(p => p.Key).Select(p => p.Key).Take(MostPlans + 1);

    /// <summary>Fill the places where nothing is left to do in all the others.</summary>
    private static IQueryable<int> Newest(IQueryable<WorkItem> items) =>
        items.GroupBy(w => w.PlanId).Select(g => g.Key).OrderByDescending(id => id).Take(MostPlans + 1);

    /// <summary>One row, or none where there is nothing.</summary>
    private static IQueryable<WorkFigure> Soon(IQueryable<WorkItem> items) => items.GroupBy(_ => 1).Select(g => new WorkFigure
    {
        By = FigureBy.DueSoon,
        Id = 0,
        DueKey = null,
        State = WorkState.NotStarted,
        Count = g.Count(),
        Past = 0,
        TooLate = 0,
    });

    public static IQueryable<WorkFigure> ByUnit(IQueryable<WorkItem> items, DateOnly today) =>
        items.GroupBy(w => new WorkGroup { Id = w.LeadUnitId, State = w.State }).Figures(FigureBy.Unit, today);

    /// <summary>All of a day is past or is not.</summary>
    public static IQueryable<WorkFigure> ByDay(IQueryable<WorkItem> items, DateOnly today) =>
        items.GroupBy(w => new { w.DueKey, w.State }).Select(g => new WorkFigure
        {
            By = FigureBy.DueDay,
            Id = 0,
            DueKey = g.Key.DueKey,
            State = g.Key.State,
            Count = g.Count(),
            Past = g.Key.DueKey < today ? g.Count() : 0,
            TooLate = g.Count(w => w.DoneOn > w.DueKey),
        });

    public static Dictionary<TKey, StandingCounts> Sum<TKey>(IEnumerable<WorkFigure> rows, Func<WorkFigure, TKey> key)
        where TKey : notnull =>
        rows.GroupBy(key).ToDictionary(g => g.Key, g => StandingCounts.Sum(g.Select(r => r.Counts)));
}

/// <summary>The work of one state of a unit or plan.</summary>
internal sealed record WorkGroup
{
    public int Id { get; init; }

    public WorkState State { get; init; }
}

internal static class WorkGroups
{
    public static IQueryable<WorkFigure> Figures(this IQueryable<IGrouping<WorkGroup, WorkItem>> groups, FigureBy by, DateOnly today) =>
        groups.Select(g => new WorkFigure
        {
            By = by,
            Id = g.Key.Id,
            DueKey = null,
            State = g.Key.State,
            Count = g.Count(),
            Past = g.Count(w => w.DueKey < today),
            TooLate = g.Count(w => w.DoneOn > w.DueKey),
        });
}
