using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The targets of one plan, counted by how they stand.</summary>
public sealed record PlanTargets(int PlanId, IReadOnlyDictionary<TargetStanding, int> Counts)
{
    public int this[TargetStanding standing] => Counts.GetValueOrDefault(standing);
}

/// <summary>Chỉ tiêu: how far the targets of the plans in force are.</summary>
public sealed record TargetsOverview(OverviewQuery Query, DateOnly Today, IReadOnlyList<PlanTargets> Plans, OverviewNames Names)
{
    public int Count(TargetStanding standing) => Plans.Sum(p => p[standing]);

    public int Total => Plans.Sum(p => p.Counts.Values.Sum());

    public static async Task<TargetsOverview> LoadAsync(PortalDbContext database, OverviewQuery query, DateOnly today, CancellationToken cancellationToken)
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
            .Select(g => new PlanTargets(g.Key, g.CountBy(t => t.Progress.Standing).ToDictionary()))
            .OrderByDescending(p => p[TargetStanding.Missed]).ThenByDescending(p => p[TargetStanding.AtRisk]).ThenBy(p => p.PlanId).ToList();
        return new TargetsOverview(
            query, today, plans, await OverviewNames.LoadAsync(database, [.. plans.Select(p => p.PlanId), .. query.Plan is { } chosen ? [chosen] : Array.Empty<int>()], cancellationToken));
    }
}
