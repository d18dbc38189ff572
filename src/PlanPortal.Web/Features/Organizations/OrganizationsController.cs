using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Organizations;

/// <summary>What the organization prints on its documents and how it works.</summary>
[NeedsRole(Roles.Administrator)]
[Route(Address)]
public sealed class OrganizationsController(OrganizationSettings settings, CurrentPerson current) : Controller
{
    public const string Address = "/quan-tri/co-quan";

    [HttpGet("")]
    public async Task<IActionResult> Edit()
    {
        var stored = await settings.LoadAsync(current.Person.OrganizationId);
        return View(new OrganizationPage(stored, stored));
    }

    [HttpPost("")]
    public async Task<IActionResult> Edit([Bind(Prefix = nameof(OrganizationPage.Form))] OrganizationForm form)
    {
        var conflict = false;
        if (ModelState.IsValid)
        {
            try
            {
                await settings.SaveAsync(form, current.Person);
                this.Flash("Đã lưu thông tin cơ quan.");
                return RedirectToAction(nameof(Edit));
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError("", problem.Message);
            }
            catch (SettingsChangedException)
            {
                conflict = true;
            }
        }

        var stored = await settings.LoadAsync(current.Person.OrganizationId);
        if (conflict)
        {
            // Sending it again then replaces what the other one saved, knowingly.
            form.Seen = stored.Seen;
            ModelState.Clear();
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(new OrganizationPage(form, stored) { IsConflict = conflict });
    }
}
