using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Errors;

/// <summary>The pages that answer when something goes wrong, whatever the request was.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route(ErrorPages.Address + "/{status:int:range(400, 599)}")]
    public IActionResult Show()
    {
        // Taken from the route by hand: binding would read the form, and a form that cannot be read may be what failed.
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        Response.StatusCode = status;
        Response.Headers[Reference.Header] = HttpContext.TraceIdentifier;
        return View(new ErrorPage(status, HttpContext.TraceIdentifier, KeptText.From(HttpContext.Request)));
    }
}
