using Microsoft.AspNetCore.Mvc;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Shared;

/// <summary>What belongs to carrying plans out, the same above each of its lists. The choice of plan and unit goes along.</summary>
public static class WorkTabs
{
    public static IReadOnlyList<PageTab> WorkPages(this IUrlHelper url, string current, int? plan = null, int? unit = null)
    {
        PageTab Tab(string label, string route) => new(label, url.RouteUrl(route, new { plan, unit })!, route == current);
        return [Tab("Nhiệm vụ", Routes.Tasks), Tab("Mục tiêu", Routes.Targets), Tab("Vướng mắc", Routes.Obstacles), Tab("Nhập, xuất Excel", Routes.Exchange)];
    }
}
