using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>
/// Open only to people with one of the roles, as the database has them now (not as they were at sign-in);
/// everybody else gets 403.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsRoleAttribute(Roles anyOf) : Attribute, IAuthorizationFilter
{
    public Roles AnyOf { get; } = anyOf;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var current = context.HttpContext.RequestServices.GetRequiredService<CurrentPerson>();
        if (!current.IsKnown)
        {
            context.Result = new ChallengeResult();
        }
        else if (!current.Person.Is(AnyOf))
        {
            context.Result = new ForbidResult();
        }
    }
}
