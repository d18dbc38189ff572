using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;

namespace PlanPortal.Data;

/// <summary>One target with how far it is.</summary>
/// <param name="PlanUnitId">The unit that drafted the plan and follows its targets.</param>
/// <param name="Position">Among the plan's targets, from 0.</param>
public sealed record FollowedTarget(int Id, int PlanId, int PlanUnitId, int Position, TargetProgress Progress);

/// <summary>All that a target is judged by, beside its figures.</summary>
public sealed record TargetFacts
{
    public required int Id { get; init; }

    public required int PlanId { get; init; }

    public required int PlanUnitId { get; init; }

    public required int Position { get; init; }

    public required Comparator? Comparator { get; init; }

    public required decimal? Value { get; init; }

    public required decimal? UpperValue { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    public required int PlanYear { get; init; }

    public required string PlanTitle { get; init; }

    /// <summary>Null while nobody has said how it is followed.</summary>
    public required Combination? Combination { get; init; }

    public required decimal? Baseline { get; init; }

    /// <param name="day">In Vietnam.</param>
    public TargetProgress ProgressOn(DateOnly day, IEnumerable<MeasuredFigure> figures) => TargetProgress.Of(
        new TargetGoal(Comparator, Value, UpperValue, DueOn).Within(PlanYear, PlanTitle), Combination ?? Core.Execution.Combination.Latest, Baseline, figures, IssuedOn ?? day, day);
}

/// <summary>Loads how far targets are, many at once.</summary>
public static class TargetQueries
{
    /// <summary>The targets of all plans in force.</summary>
    public static IQueryable<IssuedTarget> TargetsInForce(this PortalDbContext database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.IssuedTargets.AsNoTracking().Where(t => database.Plans.Any(p => p.Id == t.PlanId && p.State == PlanState.Issued));
    }

    /// <summary>The targets whose figures a unit gives: those of its own plans, and those that ask it for figures.</summary>
    public static IQueryable<IssuedTarget> OfUnit(this IQueryable<IssuedTarget> targets, PortalDbContext database, int unitId) =>
        targets.Where(t => database.Plans.Any(p => p.Id == t.PlanId && p.UnitId == unitId)
            || database.TargetContributors.Any(c => c.TargetId == t.Id && c.UnitId == unitId));

    /// <summary>What these targets are judged by, to be put into an order or joined with more.</summary>
    public static IQueryable<TargetFacts> FactsOf(this PortalDbContext database, IQueryable<IssuedTarget> targets) =>
        from target in targets
        join plan in database.Plans on target.PlanId equals plan.Id
        join found in database.TargetTrackings on target.Id equals found.TargetId into followed
        from tracking in followed.DefaultIfEmpty()
        select new TargetFacts
        {
            Id = target.Id,
            PlanId = target.PlanId,
            PlanUnitId = plan.UnitId,
            Position = target.Position,
            Comparator = target.Comparator,
            Value = target.Value,
            UpperValue = target.UpperValue,
            DueOn = target.DueOn,
            IssuedOn = plan.IssuedOn,
            PlanYear = plan.Year,
            PlanTitle = plan.Title,
            Combination = (Combination?)tracking.Combination,
            Baseline = tracking.Baseline,
        };

    /// <summary>
    /// How far each of the targets is on a day, the newest plan first, in the order of the plan. Two commands, whatever their number;
    /// the words of the targets are not loaded.
    /// </summary>
    /// <param name="database">Where they are.</param>
    /// <param name="targets">Of signed plans, such as <see cref="TargetsInForce"/>.</param>
    /// <param name="today">In Vietnam; figures of later days do not count, so that a past day can be asked for.</param>
    /// <param name="cancellationToken">Of the request.</param>
    public static async Task<IReadOnlyList<FollowedTarget>> LoadProgressAsync(
        this PortalDbContext database, IQueryable<IssuedTarget> targets, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var rows = await database.FactsOf(targets.AsNoTracking()).OrderByDescending(t => t.PlanId).ThenBy(t => t.Position).ThenBy(t => t.Id).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var figures = (await database.TargetFigures.AsNoTracking().Where(f => f.AsOf <= today && targets.Any(t => t.Id == f.TargetId))
            .Select(f => new { f.TargetId, Figure = new MeasuredFigure(f.Id, f.UnitId, f.AsOf, f.Revision, f.Value) })
            .ToListAsync(cancellationToken)).ToLookup(f => f.TargetId, f => f.Figure);
        return [.. rows.Select(t => new FollowedTarget(t.Id, t.PlanId, t.PlanUnitId, t.Position, t.ProgressOn(today, figures[t.Id])))];
    }
}
