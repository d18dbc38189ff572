using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Features.Shared.Charts;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The rows of a timeline as a drawing.</summary>
public static class TimelineChart
{
    public static GanttChart Chart(this Timeline page, IUrlHelper url) => new(
        "tien-do", page.Title(), page.Axis, page.Today,
        [.. page.Groups.Select(g => new GanttGroup(
            g.Label,
            g.PlanId is { } plan ? url.OverviewAddress(new OverviewQuery { Plan = plan }, Routes.Timeline) : null,
            [.. g.Rows.Select(r => Row(r, page.Today, url))]))]);

    /// <summary><c>Tiến độ 81 nhiệm vụ của kế hoạch …</c>.</summary>
    public static string Title(this Timeline page) => page.Query switch
    {
        { Plan: { } plan } => $"Tiến độ {page.Total:N0} nhiệm vụ của Kế hoạch số {page.Names.Plan(plan)}",
        { UnitId: { } unit } => $"Tiến độ {page.Total:N0} nhiệm vụ đến hạn năm {page.Query.Year} của {page.Names.Unit(unit)}",
        _ => $"Tiến độ {page.Total:N0} nhiệm vụ đến hạn năm {page.Query.Year} của toàn cơ quan",
    };

    public static WorkStanding Standing(this TimelineItem row, DateOnly today) => row.State.Standing(row.DueOn, row.DoneOn, today);

    private static GanttRow Row(TimelineItem row, DateOnly today, IUrlHelper url) => new(
        row.Name, url.RouteUrl(Routes.Task, new { id = row.Id }), row.OpenedOn, row.DueOn, row.DoneOn, row.Percent, row.Standing(today));
}
