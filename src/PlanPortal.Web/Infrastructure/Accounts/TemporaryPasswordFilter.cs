using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>Open also to somebody who still has the password that the administrator gave.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllowsTemporaryPasswordAttribute : Attribute;

/// <summary>Leads whoever must choose a password of their own to the page for it, and nowhere else.</summary>
public sealed class TemporaryPasswordFilter : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        var metadata = context.ActionDescriptor.EndpointMetadata;
        if (context.HttpContext.User.HasClaim(c => c.Type == PortalClaims.MustChangePassword)
            && !metadata.Any(m => m is AllowsTemporaryPasswordAttribute or IAllowAnonymous))
        {
            var back = HttpMethods.IsGet(request.Method) ? request.GetEncodedPathAndQuery() : null;
            context.Result = new RedirectResult(AccountPaths.WithReturnUrl(AccountPaths.ChangePassword, back));
        }
    }
}
