using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Overview;

/// <summary>Seeing how everything stands: the whole for those who answer for it, the single work for everybody.</summary>
public sealed class OverviewController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    private DateOnly Today => VietnamTime.DayOf(Now);

    [HttpGet("/theo-doi", Name = Routes.Overview)]
    [NeedsRole(Roles.Leader | Roles.Office | Roles.UnitHead)]
    public async Task<IActionResult> Index([FromQuery] OverviewQuery query, CancellationToken cancellationToken) =>
        View(await Dashboard.LoadAsync(database, query.For(current.Person), Now, cancellationToken));

    /// <param name="query">A plan, or a unit and a year.</param>
    /// <param name="after">See <see cref="TimelineCursor"/>.</param>
    /// <param name="cancellationToken">Of the request.</param>
    [HttpGet("/theo-doi/tien-do", Name = Routes.Timeline)]
    public async Task<IActionResult> Timeline([FromQuery] OverviewQuery query, string? after, CancellationToken cancellationToken) =>
        View(await Overview.Timeline.LoadAsync(database, query.For(current.Person), after, Overview.Timeline.PageSize, Today, cancellationToken));

    [HttpGet("/theo-doi/bang", Name = Routes.Board)]
    public async Task<IActionResult> Board([FromQuery] OverviewQuery query, CancellationToken cancellationToken) =>
        View(await Overview.Board.LoadAsync(database, query.For(current.Person), Today, cancellationToken));

    /// <param name="query">Whose work; with a year and no month the whole year.</param>
    /// <param name="thang"><c>2026-11</c>.</param>
    /// <param name="cancellationToken">Of the request.</param>
    [HttpGet("/theo-doi/lich", Name = Routes.Calendar)]
    public async Task<IActionResult> Calendar([FromQuery] OverviewQuery query, string? thang, CancellationToken cancellationToken) =>
        View(await WorkCalendarPage.LoadAsync(database, query.For(current.Person), thang, Today, cancellationToken));

    [HttpGet("/theo-doi/chi-tieu", Name = Routes.TargetsOverview)]
    [NeedsRole(Roles.Leader | Roles.Office | Roles.UnitHead)]
    public async Task<IActionResult> Targets([FromQuery] OverviewQuery query, CancellationToken cancellationToken) =>
        View(await TargetsOverview.LoadAsync(database, query.For(current.Person), Today, cancellationToken));
}
