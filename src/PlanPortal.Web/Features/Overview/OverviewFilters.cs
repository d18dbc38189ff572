namespace PlanPortal.Web.Features.Overview;

/// <summary>The choice of unit, plan and year above an overview.</summary>
/// <param name="Route">Of the page that is chosen for.</param>
public sealed record OverviewFilters(OverviewQuery Query, OverviewNames Names, IReadOnlyList<int> Years, string Route);
