using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Requests that htmx makes for a part of a page.</summary>
public static class PartialRequests
{
    /// <summary>
    /// Whether only the changed part is wanted. Not so when htmx restores a page of the history, which needs the whole.
    /// An address that answers both ways must send <c>Vary: HX-Request</c>; <see cref="Vary"/> does.
    /// </summary>
    public static bool IsPartial(this HttpRequest request) =>
        request.Headers["HX-Request"] == "true" && request.Headers["HX-History-Restore-Request"] != "true";

    /// <summary>
    /// A partial update whose sign-in has run out gets 401, so that the sign-in page never lands in the middle of a page
    /// (partial-updates.js).
    /// </summary>
    public static IServiceCollection AddPartialUpdates(this IServiceCollection services) =>
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, o =>
        {
            var redirect = o.Events.OnRedirectToLogin;
            o.Events.OnRedirectToLogin = context =>
            {
                if (!context.Request.IsPartial())
                {
                    return redirect(context);
                }

                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
        });

    public static void Vary(this HttpResponse response) => response.Headers.Append("Vary", "HX-Request");
}
