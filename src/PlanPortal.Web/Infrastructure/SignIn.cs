using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Sign-in by cookie. Every page asks for a signed-in person unless it says <c>[AllowAnonymous]</c>.</summary>
public static class SignIn
{
    public const string Address = "/dang-nhap";
    public const string LeaveAddress = "/dang-xuat";
    public const string PasswordAddress = "/doi-mat-khau";

    /// <summary>A working day; each visit in its second half renews it.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(10);

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        new IdentityBuilder(typeof(PortalUser), services).AddSignInManager().AddDefaultTokenProviders();
        services.AddScoped<CurrentPerson>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.ConfigureApplicationCookie(o =>
        {
            o.Cookie.Name = "planportal.session";
            o.Cookie.HttpOnly = true;
            // Lax, not Strict: a link in an e-mail must open for somebody who is signed in.
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.ExpireTimeSpan = Lasts;
            o.SlidingExpiration = true;
            o.LoginPath = Address;
            o.ReturnUrlParameter = "tro-lai";
            o.Events.OnRedirectToLogin = RedirectToSignIn;
            o.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        return services;
    }

    public static void UseCurrentPerson(this WebApplication app) =>
        // Error pages must come up when the database is what failed.
        app.UseWhen(c => !ErrorPages.IsShowing(c), branch => branch.UseMiddleware<CurrentPersonMiddleware>());

    /// <summary>A partial update gets 401, so that the sign-in page never lands in the middle of a page (partial-updates.js).</summary>
    private static Task RedirectToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.IsPartial())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
