using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The targets of each plan, counted by how they stand, as a list to take along.</summary>
public static class TargetsFiles
{
    public static ListDocument ToList(this TargetsOverview page, string organization, DateTimeOffset at) => new(
        organization,
        $"Tình hình thực hiện chỉ tiêu đến ngày {page.Today.Shown()}",
        [new("Kế hoạch"), .. TargetStandings.All.Select(s => new ListColumn(s.Name(), ListColumnKind.Number)), new("Cộng", ListColumnKind.Number)],
        [
            .. page.Plans.Select(p => Row(page.Names.Plan(p.PlanId), s => p[s])),
            .. page.Plans.Count > 1 ? [Row("Cộng", page.Count)] : Array.Empty<IReadOnlyList<ListCell>>(),
        ],
        at)
    {
        Subtitle = page.Query.UnitId is { } unit ? page.Names.Unit(unit) : "Toàn cơ quan",
    };

    private static IReadOnlyList<ListCell> Row(string name, Func<TargetStanding, int> count) =>
        [name, .. TargetStandings.All.Select(s => (ListCell)count(s)), TargetStandings.All.Sum(count)];
}
