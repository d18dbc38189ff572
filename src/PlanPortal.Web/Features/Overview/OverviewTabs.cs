using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The ways of looking at the work, the same above each of them. The choice of unit and plan goes along.</summary>
public static class OverviewTabs
{
    public static IReadOnlyList<PageTab> Tabs(this IUrlHelper url, OverviewQuery query, string current, Person person)
    {
        const Roles Following = Roles.Leader | Roles.Office | Roles.UnitHead;
        (string Label, string Route, Roles? For)[] parts =
        [
            ("Tổng quan", Routes.Overview, Following), ("Chỉ tiêu", Routes.TargetsOverview, Following),
            ("Tiến độ", Routes.Timeline, null), ("Bảng việc", Routes.Board, null), ("Lịch", Routes.Calendar, null),
            ("Thống kê", Routes.Statistics, Roles.Leader | Roles.Office),
        ];
        return [.. from part in parts
                   where part.For is not { } roles || person.Is(roles)
                   let address = url.OverviewAddress(query, part.Route)
                   where address is not null
                   select new PageTab(part.Label, address, part.Route == current)];
    }
}
