using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PlanPortal.Data.Accounts;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Account;

/// <summary>Signing in and out, and one's own password.</summary>
public sealed class AccountController : Controller
{
    [AllowAnonymous]
    [HttpGet(AccountPaths.SignIn)]
    public async Task<IActionResult> SignIn(
        [FromQuery(Name = AccountPaths.ReturnUrlKey)] string? returnUrl,
        [FromServices] CurrentPerson current,
        [FromServices] DemoAccounts demo) =>
        current.IsKnown
            ? LocalRedirect(Local(returnUrl))
            : View(new SignInPage(new SignInForm { ReturnUrl = returnUrl }, await demo.ListAsync()));

    [AllowAnonymous]
    [HttpPost(AccountPaths.SignIn)]
    public async Task<IActionResult> SignIn(
        [Bind(Prefix = nameof(SignInPage.Form))] SignInForm form,
        [FromServices] SignIn signIn,
        [FromServices] DemoAccounts demo)
    {
        if (ModelState.IsValid)
        {
            if (await signIn.TryAsync(form) is not { } problem)
            {
                return LocalRedirect(Local(form.ReturnUrl));
            }

            ModelState.AddModelError("", problem);
        }

        return View(new SignInPage(form, await demo.ListAsync()));
    }

    [AllowsTemporaryPassword]
    [HttpPost(AccountPaths.SignOut)]
    public async Task<IActionResult> SignOut([FromServices] SignInManager<PortalUser> signIn)
    {
        await signIn.SignOutAsync();
        return Redirect(AccountPaths.SignIn);
    }

    [AllowsTemporaryPassword]
    [HttpGet(AccountPaths.ChangePassword)]
    public IActionResult ChangePassword([FromQuery(Name = AccountPaths.ReturnUrlKey)] string? returnUrl) =>
        View(new ChangePasswordForm { ReturnUrl = returnUrl });

    [AllowsTemporaryPassword]
    [HttpPost(AccountPaths.ChangePassword)]
    public async Task<IActionResult> ChangePassword(
        ChangePasswordForm form, [FromServices] ChangePassword change, [FromServices] CurrentPerson current)
    {
        if (ModelState.IsValid)
        {
            foreach (var error in await change.TryAsync(form, HttpContext, current.Person))
            {
                var field = error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(form.Current) : nameof(form.New);
                ModelState.AddModelError(field, error.Description);
            }
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        this.Flash("Đã đổi mật khẩu.");
        return LocalRedirect(Local(form.ReturnUrl));
    }

    /// <summary>Only addresses within the portal are followed; anything else leads to the first page.</summary>
    private string Local(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
}
