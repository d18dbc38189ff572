using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Data;

namespace PlanPortal.Web.Infrastructure;

/// <summary>
/// Between authentication and authorization: enters the organization of whoever is signed in, so that every query is
/// bounded by it, and loads the person. Somebody who left is signed out.
/// </summary>
public sealed class CurrentPersonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, PortalDbContext database, CurrentPerson current)
    {
        // An error page must come up also when the database is what failed.
        if (!ErrorPages.IsShowing(context)
            && KeyFrom(context, PortalClaims.Person) is { } personId && KeyFrom(context, PortalClaims.Organization) is { } organizationId)
        {
            database.Enter(organizationId);
            var found = await database.People.AsNoTracking()
                .Where(p => p.Id == personId && p.Active)
                .Join(database.Organizations, p => p.OrganizationId, o => o.Id, (p, o) => new { Person = p, o.Name })
                .SingleOrDefaultAsync(context.RequestAborted);
            if (found is null)
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new();
            }
            else
            {
                current.Set(found.Person, found.Name);
            }
        }

        await next(context);
    }

    private static int? KeyFrom(HttpContext context, string claim) =>
        int.TryParse(context.User.FindFirst(claim)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
}
