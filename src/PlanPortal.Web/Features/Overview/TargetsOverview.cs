using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The targets of one plan, counted by how they stand.</summary>
public sealed record PlanTargets(int PlanId, IReadOnlyDictionary<TargetStanding, int> Counts)
{
    public int this[TargetStanding standing] => Counts.GetValueOrDefault(standing);
}

/// <summary>Chỉ tiêu: how far the targets of the plans in force are.</summary>
/// <param name="Plans">Those with the most missed targets first, then those with the most at risk, then the newest.</param>
/// <param name="PlanCount">How many plans have targets; there may be more than are shown.</param>
/// <param name="Counts">Of all plans, shown or not.</param>
public sealed record TargetsOverview(
    OverviewQuery Query, DateOnly Today, IReadOnlyList<PlanTargets> Plans, int PlanCount, IReadOnlyDictionary<TargetStanding, int> Counts, OverviewNames Names)
{
    public const int MostPlans = WorkFigures.MostPlans;

    public int Total => Counts.Values.Sum();

    public int Count(TargetStanding standing) => Counts.GetValueOrDefault(standing);

    public static async Task<TargetsOverview> LoadAsync(
        PortalDbContext database, OverviewQuery query, DateOnly today, CancellationToken cancellationToken, int mostPlans = MostPlans)
    {
        query = query with { Year = null };
        var targets = database.TargetsInForce();
        if (query.UnitId is { } unit)
        {
            targets = targets.OfUnit(database, unit);
        }

        if (query.Plan is { } plan)
        {
            targets = targets.Where(t => t.PlanId == plan);
        }

        var followed = await database.LoadStandingsAsync(targets, today, cancellationToken);
        var plans = followed.GroupBy(t => t.PlanId)
            .OrderByDescending(p => p.Count(t => t.Progress.Standing == TargetStanding.Missed))
            .ThenByDescending(p => p.Count(t => t.Progress.Standing == TargetStanding.AtRisk)).ThenByDescending(p => p.Key).ToList();
        var shown = plans.Take(mostPlans).Select(p => new PlanTargets(p.Key, p.CountBy(t => t.Progress.Standing).ToDictionary())).ToList();
        return new TargetsOverview(
            query, today, shown, plans.Count, followed.CountBy(t => t.Progress.Standing).ToDictionary(), await OverviewNames.LoadAsync(database, [.. shown.Select(p => p.PlanId), .. query.Plan is { } chosen ? [chosen] : Array.Empty<int>()], cancellationToken));
    }
}
