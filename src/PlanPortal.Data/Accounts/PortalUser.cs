using Microsoft.AspNetCore.Identity;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Data.Accounts;

/// <summary>The account with which a <see cref="Person"/> signs in. Users of all organizations share one name space.</summary>
public sealed class PortalUser : IdentityUser<int>
{
    /// <summary>The <see cref="Person"/>; no navigation, because an account is found before its organization is known.</summary>
    public int PersonId { get; set; }

    /// <summary>Set when an administrator gave the password: the next sign-in asks for one of the user's own.</summary>
    public bool MustChangePassword { get; set; }
}
