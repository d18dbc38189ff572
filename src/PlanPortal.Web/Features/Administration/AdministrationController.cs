using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Features.Users;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Administration;

/// <summary>The entry of the navigation; its parts are tabs.</summary>
[NeedsRole(Roles.Administrator)]
[Route("quan-tri")]
public sealed class AdministrationController : Controller
{
    [HttpGet("")]
    public IActionResult Index() => Redirect(UsersController.Address);
}
