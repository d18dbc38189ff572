using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Jobs;
using PlanPortal.Data;
using PlanPortal.Web.Features.Exchange;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Jobs;

/// <summary>Long work under way: only whoever asked for it sees it.</summary>
public sealed class JobsController(PortalDbContext database, CurrentPerson current) : Controller
{
    /// <summary>What htmx takes for the end of its asking: the page is then shown anew as a whole.</summary>
    private const string Refresh = "HX-Refresh";

    [HttpGet("/cong-viec-nen/{id:int}", Name = Routes.Job)]
    public async Task<IActionResult> Show(int id, CancellationToken cancellationToken)
    {
        if (await JobPage.LoadAsync(database, current.Person, id, cancellationToken) is not { } job)
        {
            return NotFound();
        }

        Response.Vary();
        if (!Request.IsPartial())
        {
            // Its forms keep it out of caches.
            return job is { Kind: not JobKind.Export, State: JobState.Finished } ? RedirectToRoute(Routes.ExchangeResult, new { id }) : View(job);
        }

        Response.Headers.CacheControl = "no-store";
        if (job.IsOver)
        {
            Response.Headers[Refresh] = "true";
        }

        return PartialView("_Progress", job);
    }

    /// <summary>The file that a job made.</summary>
    [HttpGet("/cong-viec-nen/{id:int}/tep", Name = Routes.JobFile)]
    public async Task<IActionResult> Download(int id, CancellationToken cancellationToken)
    {
        var person = current.Person.Id;
        var file = await database.BackgroundJobs.AsNoTracking().Where(j => j.Id == id && j.PersonId == person && j.Output != null)
            .Select(j => new { j.Output, j.CreatedAt }).SingleOrDefaultAsync(cancellationToken);
        return file is null ? NotFound() : File(file.Output!, ExchangeFiles.ContentType, ExchangeFiles.Name(file.CreatedAt));
    }
}
