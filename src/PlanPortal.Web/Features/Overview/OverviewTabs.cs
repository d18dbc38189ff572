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
        (string Label, string Route, bool ForAll)[] parts =
        [
            ("Tổng quan", Routes.Overview, false), ("Chỉ tiêu", Routes.TargetsOverview, false),
            ("Tiến độ", Routes.Timeline, true), ("Bảng việc", Routes.Board, true), ("Lịch", Routes.Calendar, true),
        ];
        return [.. from part in parts
                   where part.ForAll || person.Is(Roles.Leader | Roles.Office | Roles.UnitHead)
                   let address = url.OverviewAddress(query, part.Route)
                   where address is not null
                   select new PageTab(part.Label, address, part.Route == current)];
    }
}
