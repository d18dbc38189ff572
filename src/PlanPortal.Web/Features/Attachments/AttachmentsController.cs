using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Attachments;

/// <summary>Sends and takes away evidence. Work is of signed plans, which everybody in the organization sees; nobody else gets at it.</summary>
public sealed class AttachmentsController(PortalDbContext database, OneAct acts) : Controller
{
    /// <summary>Always to be saved, never shown by the browser: what people upload must not act in the portal's name.</summary>
    [HttpGet("/nhiem-vu/minh-chung/{id:int}", Name = Routes.Evidence)]
    public async Task<IActionResult> Download(int id, CancellationToken cancellationToken) =>
        await database.Evidence.AsNoTracking().Where(e => e.Id == id && e.RemovedAt == null && e.Content != null)
            .Select(e => new { e.Name, e.ContentType, e.Content!.Bytes }).SingleOrDefaultAsync(cancellationToken) is { } file
            ? File(file.Bytes, file.ContentType!, file.Name)
            : NotFound();

    [HttpPost("/nhiem-vu/minh-chung/{id:int}/go")]
    public async Task<IActionResult> Remove(int id, string? backTo, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await acts.RunAsync(
                async (by, at) =>
                {
                    var evidence = await database.Evidence.SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
                    evidence?.Remove(by, at);
                    return evidence is null ? ActOutcome.NotFound : ActOutcome.Done;
                },
                cancellationToken);
            if (outcome == ActOutcome.NotFound)
            {
                return NotFound();
            }

            this.Flash("Đã gỡ minh chứng.");
        }
        catch (ActRefusedException refused)
        {
            this.FlashError(refused.Message);
        }

        return Url.IsLocalUrl(backTo) ? LocalRedirect(backTo) : RedirectToRoute(Routes.Desk);
    }
}
