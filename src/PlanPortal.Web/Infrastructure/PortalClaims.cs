namespace PlanPortal.Web.Infrastructure;

/// <summary>Names of the claims in the sign-in cookie: keys only, everything else is read from the database.</summary>
public static class PortalClaims
{
    public const string Person = "portal:person";
    public const string Organization = "portal:organization";
    public const string MustChangePassword = "portal:must-change-password";
}
