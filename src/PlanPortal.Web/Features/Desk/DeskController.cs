using Microsoft.AspNetCore.Mvc;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Desk;

public sealed class DeskController(PortalDbContext database, CurrentPerson current) : Controller
{
    [HttpGet("/", Name = Routes.Desk)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await Desk.LoadAsync(database, current.Person, cancellationToken));
}
