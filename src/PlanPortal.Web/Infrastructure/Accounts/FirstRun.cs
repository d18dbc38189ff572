using Microsoft.AspNetCore.Mvc.Controllers;
using PlanPortal.Data;
using PlanPortal.Web.Features.Setup;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>Whether the portal still waits for its first account; asks the database only until it has one.</summary>
public sealed class FirstRun
{
    private volatile bool done;

    public async Task<bool> IsNeededAsync(PortalSetup setup, CancellationToken cancellationToken)
    {
        if (!done)
        {
            done = !await setup.IsNeededAsync(cancellationToken);
        }

        return !done;
    }
}

/// <summary>Until the first account exists every page leads to the first-run page. Static files and error pages are served as ever.</summary>
public sealed class FirstRunMiddleware(RequestDelegate next, FirstRun firstRun)
{
    public async Task InvokeAsync(HttpContext context, PortalSetup setup)
    {
        if (IsOtherPage(context) && await firstRun.IsNeededAsync(setup, context.RequestAborted))
        {
            context.Response.Redirect(AccountPaths.FirstRun);
            return;
        }

        await next(context);
    }

    private static bool IsOtherPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action
        && action.ControllerTypeInfo != typeof(SetupController)
        && !ErrorPages.IsShowing(context);
}
