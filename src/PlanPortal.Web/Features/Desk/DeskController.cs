using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Desk;

public sealed class DeskController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    /// <summary>Values of <c>viec</c>: whose work the desk shows.</summary>
    public const string Mine = "toi";

    public const string OfUnit = "don-vi";

    [HttpGet("/", Name = Routes.Desk)]
    public async Task<IActionResult> Index(string? viec, CancellationToken cancellationToken) => View(await Desk.LoadAsync(
        database, current.Person, VietnamTime.DayOf(clock.GetUtcNow().UtcDateTime), viec switch { Mine => false, OfUnit => true, _ => null }, cancellationToken));
}
