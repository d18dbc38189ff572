using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Targets;

/// <summary>Mục tiêu: the list, the page of one, its figures and how it is followed.</summary>
[Route("/muc-tieu")]
public sealed class TargetsController(PortalDbContext database, CurrentPerson current, TargetActs acts, TimeProvider clock) : Controller
{
    private CancellationToken Aborted => HttpContext.RequestAborted;

    private DateOnly Today => VietnamTime.DayOf(VietnamTime.Stamp(clock.GetUtcNow()));

    [HttpGet("", Name = Routes.Targets)]
    public async Task<IActionResult> Index([FromQuery] TargetListQuery query, ListFormat? format) => format is { } file
        ? this.ListFile(
            TargetFile.Of(await TargetList.LoadAsync(database, query with { After = null }, Today, Aborted, ListFiles.MostRows), current.OrganizationName, clock.GetUtcNow()), file)
        : View(await TargetList.LoadAsync(database, query, Today, Aborted));

    /// <param name="id">Of the target.</param>
    /// <param name="sua">The figure to correct.</param>
    [HttpGet("{id:int}", Name = Routes.Target)]
    public async Task<IActionResult> Show(int id, int? sua) => await LoadAsync(id) is { } page ? View(page.Correcting(sua)) : NotFound();

    [HttpPost("{id:int}/so-lieu")]
    public async Task<IActionResult> Enter(int id, [Bind(Prefix = nameof(TargetPage.Figure))] FigureForm form, EvidenceFields evidence)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(id, page => page with { Figure = form });
        }

        var unit = form.UnitId ?? current.Person.UnitId ?? 0;
        try
        {
            return await acts.EnterAsync(new NewFigure(id, unit, form.AsOf!.Value, form.Value!.Value, form.Source, form.Corrects), evidence, Aborted) == ActOutcome.NotFound
                ? NotFound()
                : Done(id, "Đã ghi số liệu.");
        }
        catch (FigureExistsException exists)
        {
            ModelState.AddModelError("Figure.Value", exists.Message);
            ModelState.Remove("Figure.Corrects");
            form.Corrects = exists.Id;
            return await AgainAsync(id, page => page with { Figure = form });
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            ModelState.AddModelError("", problem.Message);
            return await AgainAsync(id, page => page with { Figure = form });
        }
    }

    [HttpPost("{id:int}/cach-theo-doi")]
    public async Task<IActionResult> Follow(int id, [Bind(Prefix = nameof(TargetPage.Follow))] TrackingForm form)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(id, page => page with { Follow = form });
        }

        try
        {
            switch (await acts.SetTrackingAsync(id, form, Aborted))
            {
                case ActOutcome.NotFound:
                    return NotFound();
                case ActOutcome.ChangedMeanwhile:
                    Response.StatusCode = StatusCodes.Status409Conflict;
                    ModelState.Remove("Follow.Version");
                    return await AgainAsync(id, page =>
                    {
                        form.Version = page.Tracking?.Version;
                        return page with { Follow = form, Overtaken = true };
                    });
                default:
                    return Done(id, "Đã lưu cách theo dõi mục tiêu.");
            }
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            ModelState.AddModelError("", problem.Message);
            return await AgainAsync(id, page => page with { Follow = form });
        }
    }

    private RedirectToRouteResult Done(int id, string message)
    {
        this.Flash(message);
        return RedirectToRoute(Routes.Target, new { id });
    }

    private async Task<IActionResult> AgainAsync(int id, Func<TargetPage, TargetPage> typed) =>
        await LoadAsync(id) is { } page ? View(nameof(Show), typed(page)) : NotFound();

    private Task<TargetPage?> LoadAsync(int id) => TargetPage.LoadAsync(database, current.Person, id, Today, Aborted);
}
