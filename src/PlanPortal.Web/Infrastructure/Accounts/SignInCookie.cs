using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>The cookie of a signed-in browser.</summary>
internal static class SignInCookie
{
    /// <summary>How long an open page stays signed in without a request; one in the second half renews it.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(8);

    public static void Set(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        // A __Host- cookie is taken by browsers only over https, for this host alone and for all of it.
        var plainHttp = environment.IsDevelopment();
        options.Cookie.Name = plainHttp ? "planportal" : "__Host-planportal";
        options.Cookie.SecurePolicy = plainHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.Cookie.HttpOnly = true;
        // Lax, not Strict: a link in an e-mail must open for somebody who is signed in.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.Path = "/";
        options.ExpireTimeSpan = Lasts;
        options.SlidingExpiration = true;
        options.LoginPath = AccountPaths.SignIn;
        options.ReturnUrlParameter = AccountPaths.ReturnUrlKey;
        // An error page must come up when the database, with the stamp in it, is what failed.
        options.Events.OnValidatePrincipal = context => ErrorPages.IsShowing(context.HttpContext)
            ? Task.CompletedTask
            : SecurityStampValidator.ValidatePrincipalAsync(context);
        options.Events.OnRedirectToLogin = RedirectToSignIn;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>A partial update gets 401, so that the sign-in page never lands in the middle of a page (partial-updates.js).</summary>
    private static Task RedirectToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.IsPartial())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(
                HttpMethods.IsGet(context.Request.Method) ? context.RedirectUri : AccountPaths.WithReturnUrl(AccountPaths.SignIn, PageOfForm(context.Request)));
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// A form is not sent again after the sign-in: the way leads back to the page it stands on, where the browser kept
    /// what was typed. The address that the form goes to may show nothing.
    /// </summary>
    private static string? PageOfForm(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : null;
}
