using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;

namespace PlanPortal.Data;

/// <summary>One target with how far it is.</summary>
/// <param name="PlanUnitId">The unit that drafted the plan and follows its targets.</param>
/// <param name="Position">Among the plan's targets, from 0.</param>
public sealed record FollowedTarget(int Id, int PlanId, int PlanUnitId, int Position, TargetProgress Progress);

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
        var rows = await (
            from target in targets.AsNoTracking()
            join plan in database.Plans on target.PlanId equals plan.Id
            join found in database.TargetTrackings on target.Id equals found.TargetId into followed
            from tracking in followed.DefaultIfEmpty()
            orderby target.PlanId descending, target.Position, target.Id
            select new
            {
                target.Id,
                target.PlanId,
                plan.UnitId,
                target.Position,
                target.Comparator,
                target.Value,
                target.UpperValue,
                target.DueOn,
                plan.IssuedOn,
                plan.Year,
                plan.Title,
                Combination = (Combination?)tracking.Combination,
                tracking.Baseline,
            }).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var figures = (await database.TargetFigures.AsNoTracking().Where(f => f.AsOf <= today && targets.Any(t => t.Id == f.TargetId))
            .Select(f => new { f.TargetId, Figure = new MeasuredFigure(f.Id, f.UnitId, f.AsOf, f.Revision, f.Value) })
            .ToListAsync(cancellationToken)).ToLookup(f => f.TargetId, f => f.Figure);
        return
        [
            .. rows.Select(r => new FollowedTarget(r.Id, r.PlanId, r.UnitId, r.Position, TargetProgress.Of(
                new TargetGoal(r.Comparator, r.Value, r.UpperValue, r.DueOn).Within(r.Year, r.Title), r.Combination ?? Combination.Latest, r.Baseline,
                figures[r.Id], r.IssuedOn ?? today, today))),
        ];
    }
}
