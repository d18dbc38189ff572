using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting.Meaning;
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
        var rows = await Rows(database, targets, today).ToListAsync(cancellationToken);
        var figures = await FiguresAsync(database, rows.Count == 0 ? null : targets, today, cancellationToken);
        return rows.ConvertAll(r => r.Followed(TargetProgress.Of(r.Goal, r.Combination ?? Combination.Latest, r.Baseline, figures[r.Id], r.IssuedOn ?? today, today)));
    }

    /// <summary>
    /// The same for lists of thousands: of <see cref="TargetProgress.Points"/> there is the newest only, which is all that the standing needs.
    /// Where the newest figure is not the one entered last (<see cref="Combination.Sum"/>, <see cref="Combination.Average"/>) all are loaded.
    /// </summary>
    public static async Task<IReadOnlyList<FollowedTarget>> LoadStandingsAsync(
        this PortalDbContext database, IQueryable<IssuedTarget> targets, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var rows = await Rows(database, targets, today).ToListAsync(cancellationToken);
        var combined = targets.Where(t => database.TargetTrackings.Any(f => f.TargetId == t.Id && f.Combination != Combination.Latest));
        var figures = await FiguresAsync(database, rows.Exists(r => r.IsCombined) ? combined : null, today, cancellationToken);
        return rows.ConvertAll(r => r.Followed(r.IsCombined
            ? TargetProgress.Of(r.Goal, r.Combination!.Value, r.Baseline, figures[r.Id], r.IssuedOn ?? today, today)
            : TargetProgress.Of(r.Goal, r.Baseline, r.Newest, r.IssuedOn ?? today, today)));
    }

    private static IQueryable<Row> Rows(PortalDbContext database, IQueryable<IssuedTarget> targets, DateOnly today)
    {
        // A correction is entered after what it corrects: the last entry for the newest day is the one that counts.
        var newest = database.TargetFigures.Where(f => f.AsOf <= today).OrderByDescending(f => f.AsOf).ThenByDescending(f => f.Id);
        return from target in targets.AsNoTracking()
            join plan in database.Plans on target.PlanId equals plan.Id
            join found in database.TargetTrackings on target.Id equals found.TargetId into followed
            from tracking in followed.DefaultIfEmpty()
            orderby target.PlanId descending, target.Position, target.Id
            select new Row
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
                Year = plan.Year,
                Title = target.DueOn == null ? plan.Title : "",
                Combination = (Combination?)tracking.Combination,
                Baseline = tracking.Baseline,
                NewestOn = newest.Where(f => f.TargetId == target.Id).Select(f => (DateOnly?)f.AsOf).FirstOrDefault(),
                NewestValue = newest.Where(f => f.TargetId == target.Id).Select(f => (decimal?)f.Value).FirstOrDefault(),
            };
    }

    /// <param name="targets">Null for none.</param>
    private static async Task<ILookup<int, MeasuredFigure>> FiguresAsync(
        PortalDbContext database, IQueryable<IssuedTarget>? targets, DateOnly today, CancellationToken cancellationToken)
    {
        var figures = targets is null ? [] : await database.TargetFigures.AsNoTracking().Where(f => f.AsOf <= today && targets.Any(t => t.Id == f.TargetId))
            .Select(f => new { f.TargetId, Figure = new MeasuredFigure(f.Id, f.UnitId, f.AsOf, f.Revision, f.Value) })
            .ToListAsync(cancellationToken);
        return figures.ToLookup(f => f.TargetId, f => f.Figure);
    }

    /// <summary>A target with what its progress is reckoned from.</summary>
    private sealed class Row
    {
        public int Id { get; init; }

        public int PlanId { get; init; }

        public int PlanUnitId { get; init; }

        public int Position { get; init; }

        public Comparator? Comparator { get; init; }

        public decimal? Value { get; init; }

        public decimal? UpperValue { get; init; }

        public DateOnly? DueOn { get; init; }

        public DateOnly? IssuedOn { get; init; }

        public int Year { get; init; }

        /// <summary>Of the plan; only where the target names no day, which then follows from it.</summary>
        public string Title { get; init; } = "";

        public Combination? Combination { get; init; }

        public decimal? Baseline { get; init; }

        public DateOnly? NewestOn { get; init; }

        public decimal? NewestValue { get; init; }

        public TargetPoint? Newest => NewestOn is { } day && NewestValue is { } value ? new(day, value) : null;

        public bool IsCombined => Combination is not (null or Core.Execution.Combination.Latest);

        public TargetGoal Goal => new TargetGoal(Comparator, Value, UpperValue, DueOn).Within(Year, Title);

        public FollowedTarget Followed(TargetProgress progress) => new(Id, PlanId, PlanUnitId, Position, progress);
    }
}
