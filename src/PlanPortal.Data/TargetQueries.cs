using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;

namespace PlanPortal.Data;

/// <summary>One target with how far it is.</summary>
/// <param name="Position">Among the plan's targets, from 0.</param>
public sealed record FollowedTarget(int Id, int PlanId, int Position, TargetProgress Progress);

/// <summary>Loads how far targets are, many at once.</summary>
public static class TargetQueries
{
    /// <summary>The targets of all plans in force.</summary>
    public static IQueryable<IssuedTarget> TargetsInForce(this PortalDbContext database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.IssuedTargets.AsNoTracking().Where(t => t.Plan.State == PlanState.Issued);
    }

    /// <summary>The targets whose figures a unit gives: those of its own plans, and those that ask it for figures.</summary>
    public static IQueryable<IssuedTarget> OfUnit(this IQueryable<IssuedTarget> targets, PortalDbContext database, int unitId) =>
        targets.Where(t => t.Plan.UnitId == unitId
            || database.TargetContributors.Any(c => c.TargetId == t.Id && c.UnitId == unitId));

    /// <summary>What these targets are judged by, to be put into an order or joined with more.</summary>
    public static IQueryable<TargetFacts> FactsOf(this PortalDbContext database, IQueryable<IssuedTarget> targets) =>
        from target in targets.AsNoTracking()
        join found in database.TargetTrackings on target.Id equals found.TargetId into followed
        from tracking in followed.DefaultIfEmpty()
        select new TargetFacts
        {
            Id = target.Id,
            PlanId = target.PlanId,
            Position = target.Position,
            Comparator = target.Comparator,
            Value = target.Value,
            UpperValue = target.UpperValue,
            DueOn = target.DueOn,
            IssuedOn = target.Plan.IssuedOn,
            PlanYear = target.Plan.Year,
            PlanTitle = target.DueOn == null ? target.Plan.Title : "",
            Combination = (Combination?)tracking.Combination,
            Baseline = tracking.Baseline,
        };

    /// <summary>
    /// How each of the targets stands on a day, the newest plan first, in the order of the plan. Two commands, whatever their number; the words
    /// of the targets are not loaded. Of <see cref="TargetProgress.Points"/> there is the newest only, which is all that the standing needs.
    /// Where the newest figure is not the one entered last (<see cref="Combination.Sum"/>, <see cref="Combination.Average"/>) all are loaded.
    /// </summary>
    /// <param name="database">Where they are.</param>
    /// <param name="targets">Of signed plans, such as <see cref="TargetsInForce"/>.</param>
    /// <param name="today">In Vietnam; figures of later days do not count, so that a past day can be asked for.</param>
    /// <param name="cancellationToken">Of the request.</param>
    public static async Task<IReadOnlyList<FollowedTarget>> LoadStandingsAsync(
        this PortalDbContext database, IQueryable<IssuedTarget> targets, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);

        // A correction is entered after what it corrects: the last entry for the newest day is the one that counts.
        var newest = database.TargetFigures.Where(f => f.AsOf <= today).OrderByDescending(f => f.AsOf).ThenByDescending(f => f.Id);
        var rows = await database.FactsOf(targets)
            .Select(t => new
            {
                Facts = t,
                NewestOn = newest.Where(f => f.TargetId == t.Id).Select(f => (DateOnly?)f.AsOf).FirstOrDefault(),
                NewestValue = newest.Where(f => f.TargetId == t.Id).Select(f => (decimal?)f.Value).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var figures = rows.Exists(r => r.Facts.IsCombined) ? await CombinedAsync(database, targets, today, cancellationToken) : null;

        // Put into order here: the database would carry all columns through a sort.
        return
        [
            .. from row in rows
               let facts = row.Facts
               orderby facts.PlanId descending, facts.Position, facts.Id
               select new FollowedTarget(facts.Id, facts.PlanId, facts.Position, facts.IsCombined
                   ? facts.ProgressOn(today, figures![facts.Id])
                   : facts.ProgressOn(today, row is { NewestOn: { } day, NewestValue: { } value } ? new TargetPoint(day, value) : null)),
        ];
    }

    /// <summary>All figures of those targets whose units' figures make one.</summary>
    private static async Task<ILookup<int, MeasuredFigure>> CombinedAsync(
        PortalDbContext database, IQueryable<IssuedTarget> targets, DateOnly today, CancellationToken cancellationToken)
    {
        var combined = targets.Where(t => database.TargetTrackings.Any(f => f.TargetId == t.Id && f.Combination != Combination.Latest));
        var figures = await database.TargetFigures.AsNoTracking().Where(f => f.AsOf <= today && combined.Any(t => t.Id == f.TargetId))
            .Select(f => new { f.TargetId, Figure = new MeasuredFigure(f.Id, f.UnitId, f.AsOf, f.Revision, f.Value) })
            .ToListAsync(cancellationToken);
        return figures.ToLookup(f => f.TargetId, f => f.Figure);
    }
}
