using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Features.Organizations;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Following;

/// <summary>Reminders, escalation, confirmation and the closing days of reports.</summary>
[NeedsRole(Roles.Administrator)]
[Route(Address)]
public sealed class FollowingController(ChangeWorkSettings settings, PortalDbContext database, CurrentPerson current) : Controller
{
    public const string Address = "/quan-tri/theo-doi";

    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken cancellationToken) => View(await settings.LoadAsync(current.Person.OrganizationId, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Edit([Bind(Prefix = nameof(WorkSettingsPage.Form))] WorkSettingsForm form, CancellationToken cancellationToken)
    {
        var conflict = false;
        if (ModelState.IsValid)
        {
            try
            {
                await settings.SaveAsync(form, current.Person);
                this.Flash("Đã lưu cách theo dõi công việc.");
                return RedirectToAction(nameof(Edit));
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError("", problem.Message);
            }
            catch (Exception exception) when (exception is SettingsChangedException or DbUpdateConcurrencyException
                || (exception is DbUpdateException update && database.IsUniqueViolation(update)))
            {
                conflict = true;
            }
        }

        var stored = await settings.LoadAsync(current.Person.OrganizationId, cancellationToken);
        if (conflict)
        {
            // Sending it again then replaces what the other one saved, knowingly.
            form.Version = stored.Stored.Version;
            ModelState.Clear();
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(stored with { Form = form, IsConflict = conflict });
    }
}
