using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Plans;

/// <summary>The list of plans and the page of one plan.</summary>
public sealed class PlansController(PortalDbContext database, CurrentPerson current, PlanActs acts) : Controller
{
    [HttpGet("/ke-hoach", Name = Routes.Plans)]
    public async Task<IActionResult> Index([FromQuery] PlanListQuery query, CancellationToken cancellationToken) =>
        View(await PlanList.LoadAsync(database, current.Person, query, cancellationToken));

    /// <param name="id">Of the plan.</param>
    /// <param name="cau">The sentence to show; see <see cref="Reading.PlaceAddress"/>.</param>
    /// <param name="cancellationToken">Of the request.</param>
    [HttpGet("/ke-hoach/{id:int}", Name = Routes.Plan)]
    public async Task<IActionResult> Document(int id, string? cau, CancellationToken cancellationToken)
    {
        if (await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Document, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (!page.IsSeen)
        {
            // Once per person and text: a view of the same words again says nothing new.
            await acts.RecordAsync(page.Plan, ActKind.PlanViewed, null, cancellationToken);
        }

        return View(await PlanDocumentPage.LoadAsync(database, page, cau, cancellationToken));
    }

    [HttpGet("/ke-hoach/{id:int}/dan-y", Name = Routes.PlanOutline)]
    public async Task<IActionResult> Outline(int id, CancellationToken cancellationToken) =>
        await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Outline, cancellationToken) is { } page
            ? View(PlanOutline.Of(page))
            : NotFound();

    [HttpGet("/ke-hoach/{id:int}/lich-su", Name = Routes.PlanHistory)]
    public async Task<IActionResult> History(int id, CancellationToken cancellationToken) =>
        await PlanPage.LoadAsync(database, current.Person, id, PlanTab.History, cancellationToken) is { } page
            ? View(new PlanHistory(page, await HistoryLine.LoadAsync(database, id, cancellationToken)))
            : NotFound();

    [HttpGet("/ke-hoach/{id:int}/phien-ban", Name = Routes.PlanVersions)]
    public async Task<IActionResult> Versions(int id, int? from, int? to, CancellationToken cancellationToken) =>
        await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Versions, cancellationToken) is { } page
            ? View(await PlanComparison.LoadAsync(database, page, from, to, cancellationToken))
            : NotFound();
}
