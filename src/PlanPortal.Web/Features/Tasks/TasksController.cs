using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>The organization's work: everybody sees it, as everybody sees the signed plans that it comes from.</summary>
public sealed class TasksController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private DateOnly Today => VietnamTime.DayOf(clock.GetUtcNow().UtcDateTime);

    [HttpGet("/nhiem-vu", Name = Routes.Tasks)]
    public async Task<IActionResult> Index(TaskListQuery query, CancellationToken cancellationToken) => query.Format is { } format
        ? this.ListFile(await TaskFile.LoadAsync(database, current, Today, query, clock.GetUtcNow(), cancellationToken), format)
        : View(await TaskList.LoadAsync(database, current.Person, Today, query, cancellationToken));

    [HttpGet("/nhiem-vu/{id:int}", Name = Routes.Task)]
    public async Task<IActionResult> Show(int id, CancellationToken cancellationToken) =>
        await TaskPage.LoadAsync(database, current.Person, Today, id, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>The form of one part: within the row of a list that asked for it, else on a page of its own.</summary>
    [HttpGet("/nhiem-vu/{id:int}/cap-nhat")]
    public async Task<IActionResult> Update(int id, int part, string? backTo, CancellationToken cancellationToken)
    {
        Response.Vary();
        if (await TaskPage.LoadAsync(database, current.Person, Today, id, cancellationToken) is not { } page
            || page.Work.Parts.FirstOrDefault(p => p.Id == part) is not { } mine)
        {
            return NotFound();
        }

        var update = new UpdatePage(page, mine, Url.IsLocalUrl(backTo) ? backTo : null);
        return Request.IsPartial() ? PartialView("_Update", update) : View("Update", update);
    }
}
