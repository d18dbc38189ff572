using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Features.Shared.Charts;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The targets of each plan as a bar by how they stand.</summary>
public static class TargetsChart
{
    public static BarChart Chart(this TargetsOverview page, IUrlHelper url)
    {
        var standings = TargetStandings.All.Where(s => page.Count(s) > 0).ToList();
        var wrong = page.Count(TargetStanding.Missed) + page.Count(TargetStanding.AtRisk);
        var title = wrong == 0
            ? $"{page.Count(TargetStanding.Met):N0} trong {page.Total:N0} chỉ tiêu đã đạt, không có chỉ tiêu chậm"
            : $"{wrong:N0} trong {page.Total:N0} chỉ tiêu không đạt hoặc chậm tiến độ";
        return new BarChart("chi-tieu", title, "Kế hoạch", [.. standings.Select(ChartFill.Of)],
        [
            .. page.Plans.Select(p => new BarRow(
                page.Names.Plan(p.PlanId), Address(p, null), [.. standings.Select(s => new BarPart(ChartFill.Of(s), p[s], p[s] == 0 ? null : Address(p, s)))],
                $"{p[TargetStanding.Met]:N0}/{p.Counts.Values.Sum():N0} đạt")),
        ])
        {
            FileAddress = url.RouteUrl(Routes.TargetsOverview, new { unit = page.Query.Unit, plan = page.Query.Plan, hinh = "chi-tieu" }),
        };

        string? Address(PlanTargets plan, TargetStanding? standing) =>
            url.RouteUrl(Routes.Targets, new { plan = plan.PlanId, unit = page.Query.UnitId, standing });
    }
}
