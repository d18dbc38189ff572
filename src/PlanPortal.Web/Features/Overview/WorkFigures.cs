using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>What a group of work has in common.</summary>
public enum FigureBy
{
    Unit,
    Plan,
    DueDay,
}

/// <summary>The work of one unit, of one plan or of one due day, counted by the database.</summary>
public sealed record WorkFigure
{
    public FigureBy By { get; init; }

    /// <summary>Of unit or plan.</summary>
    public int Id { get; init; }

    public DateOnly DueKey { get; init; }

    public int Count { get; init; }

    public int Late { get; init; }

    public int NotStarted { get; init; }

    public int InProgress { get; init; }

    public int Reported { get; init; }

    public int DoneLate { get; init; }

    public int Done { get; init; }

    public int Overtaken { get; init; }

    public int DueSoon { get; init; }

    public StandingCounts Counts => new()
    {
        Late = Late,
        NotStarted = NotStarted,
        InProgress = InProgress,
        AwaitingConfirmation = Reported,
        DoneOnTime = Done - DoneLate,
        DoneLate = DoneLate,
        Overtaken = Overtaken,
        CannotJudge = Count - Late - NotStarted - InProgress - Reported - Done - Overtaken,
        DueSoon = DueSoon,
    };
}

/// <summary>Work counted by unit, by plan and by due day: three counts in one command, each over an index of its own.</summary>
public sealed record WorkFigures(IReadOnlyList<WorkFigure> Units, IReadOnlyList<WorkFigure> Plans, IReadOnlyList<WorkFigure> Days)
{
    /// <summary>Days that count as soon, today among them.</summary>
    public const int SoonDays = 7;

    /// <param name="query">Which work.</param>
    /// <param name="year">Whose due days are counted one by one.</param>
    /// <param name="today">In Vietnam.</param>
    public static async Task<WorkFigures> LoadAsync(PortalDbContext database, OverviewQuery query, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var items = query.Filter(database.WorkItems.AsNoTracking());
        var rows = await items.GroupBy(w => w.LeadUnitId).Select(Count<int>(FigureBy.Unit, today))
            .Concat(items.GroupBy(w => w.PlanId).Select(Count<int>(FigureBy.Plan, today)))
            .Concat(DueIn(items, year).GroupBy(w => w.DueKey).Select(Count<DateOnly>(FigureBy.DueDay, today)))
            .ToListAsync(cancellationToken);
        IReadOnlyList<WorkFigure> Of(FigureBy by) => [.. rows.Where(r => r.By == by)];
        return new WorkFigures(Of(FigureBy.Unit), Of(FigureBy.Plan), Of(FigureBy.DueDay));
    }

    private static IQueryable<WorkItem> DueIn(IQueryable<WorkItem> items, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return items.Where(w => w.DueKey >= first && w.DueKey <= last);
    }

    /// <summary>As <see cref="WorkStates.Standing"/> decides it, in words that a database understands.</summary>
    internal static Expression<Func<IGrouping<TKey, WorkItem>, WorkFigure>> Count<TKey>(FigureBy by, DateOnly today)
    {
        var soon = today.AddDays(SoonDays - 1);
        return g => new WorkFigure
        {
            By = by,
            Id = g.Min(w => by == FigureBy.Unit ? w.LeadUnitId : w.PlanId),
            DueKey = g.Min(w => w.DueKey),
            Count = g.Count(),
            Late = g.Count(w => w.DueKey < today
                && (w.State == WorkState.NotStarted || w.State == WorkState.InProgress || (w.State == WorkState.Reported && w.DoneOn > w.DueKey))),
            NotStarted = g.Count(w => w.State == WorkState.NotStarted && w.DueKey >= today),
            InProgress = g.Count(w => w.State == WorkState.InProgress && w.DueKey >= today),
            Reported = g.Count(w => w.State == WorkState.Reported && !(w.DoneOn > w.DueKey && w.DueKey < today)),
            Done = g.Count(w => w.State == WorkState.Done),
            DoneLate = g.Count(w => w.State == WorkState.Done && w.DoneOn > w.DueKey),
            Overtaken = g.Count(w => w.State == WorkState.Overtaken),
            DueSoon = g.Count(w => w.DueKey >= today && w.DueKey <= soon
                && (w.State == WorkState.NotStarted || w.State == WorkState.InProgress || w.State == WorkState.Reported)),
        };
    }
}
