using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Data;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Setup;

/// <summary>The first run of an empty portal: makes the organization and its administrator, once.</summary>
[AllowAnonymous]
[Route(AccountPaths.FirstRun)]
public sealed class SetupController(PortalSetup setup, FirstRun firstRun, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> FirstRun() =>
        await firstRun.IsNeededAsync(setup, HttpContext.RequestAborted) ? View(new FirstRunForm()) : Redirect("/");

    [HttpPost]
    public async Task<IActionResult> FirstRun(FirstRunForm form)
    {
        if (!ModelState.IsValid)
        {
            return await firstRun.IsNeededAsync(setup, HttpContext.RequestAborted) ? View(form) : AlreadyDone();
        }

        try
        {
            var made = await setup.SetUpAsync(
                new NewOrganization(form.OrganizationName, form.Place, form.PlanSymbol, form.PrintedSuperior),
                new NewAccount(form.UserName, form.Password, form.FullName, form.Position, MustChangePassword: false),
                VietnamTime.Stamp(time.GetUtcNow()));
            return made is null ? AlreadyDone() : Done(made.ShortName);
        }
        catch (InvalidInputException problem)
        {
            ModelState.AddModelError("", problem.Message);
            return View(form);
        }
    }

    private RedirectResult Done(string organization)
    {
        this.Flash($"Đã thiết lập {organization}. Hãy đăng nhập bằng tài khoản vừa tạo.");
        return Redirect(AccountPaths.SignIn);
    }

    private RedirectResult AlreadyDone()
    {
        this.FlashError("Cổng đã được thiết lập trước đó. Hãy đăng nhập.");
        return Redirect(AccountPaths.SignIn);
    }
}
