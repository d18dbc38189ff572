using Microsoft.AspNetCore.Mvc;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reading;

/// <summary>The tabs of a plan's page that show what was read from its text.</summary>
public sealed class ReadingController(PortalDbContext database, CurrentPerson current) : Controller
{
    /// <summary>Value of <c>loc</c> that shows only what nobody has settled.</summary>
    public const string OnlyOpen = "chua-xem";

    [HttpGet("/ke-hoach/{id:int}/muc-tieu", Name = Routes.PlanTargets)]
    public Task<IActionResult> Targets(int id, string? loc, CancellationToken cancellationToken) => ShowAsync(id, PlanTab.Targets, loc, cancellationToken);

    [HttpGet("/ke-hoach/{id:int}/nhiem-vu", Name = Routes.PlanTasks)]
    public Task<IActionResult> Tasks(int id, string? loc, CancellationToken cancellationToken) => ShowAsync(id, PlanTab.Tasks, loc, cancellationToken);

    [HttpGet("/ke-hoach/{id:int}/che-do-bao-cao", Name = Routes.PlanReporting)]
    public Task<IActionResult> Reporting(int id, string? loc, CancellationToken cancellationToken) => ShowAsync(id, PlanTab.Reporting, loc, cancellationToken);

    private async Task<IActionResult> ShowAsync(int id, PlanTab tab, string? filter, CancellationToken cancellationToken) =>
        await ReadingPage.LoadAsync(database, current.Person, id, tab, filter == OnlyOpen, cancellationToken) is { } page ? View("Rows", page) : NotFound();
}
