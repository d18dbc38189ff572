using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>
/// What the sign-in cookie carries: keys and the security stamp, nothing personal and no roles. Those are read from the
/// database with every request.
/// </summary>
public sealed class PortalClaimsFactory(PortalDbContext database, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<PortalUser>
{
    public async Task<ClaimsPrincipal> CreateAsync(PortalUser user)
    {
        // Across organizations: before somebody has signed in there is none to work in.
        var organizationId = await database.People.IgnoreQueryFilters()
            .Where(p => p.Id == user.PersonId).Select(p => p.OrganizationId).SingleAsync();
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.UserIdClaimType, Key(user.Id)));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp!));
        identity.AddClaim(new Claim(PortalClaims.Person, Key(user.PersonId)));
        identity.AddClaim(new Claim(PortalClaims.Organization, Key(organizationId)));
        if (user.MustChangePassword)
        {
            identity.AddClaim(new Claim(PortalClaims.MustChangePassword, "1"));
        }

        return new ClaimsPrincipal(identity);
    }

    private static string Key(int key) => key.ToString(CultureInfo.InvariantCulture);
}
