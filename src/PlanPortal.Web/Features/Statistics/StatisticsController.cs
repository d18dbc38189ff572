using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Statistics;

/// <summary>Figures of documents and of access to the portal (decree 30/2020, Appendix VI), to read, print and take along.</summary>
[NeedsRole(Roles.Leader | Roles.Office | Roles.Clerk | Roles.Administrator)]
public sealed class StatisticsController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private DateOnly Today => VietnamTime.DayOf(clock.GetUtcNow().UtcDateTime);

    [HttpGet("/thong-ke", Name = Routes.Statistics)]
    public async Task<IActionResult> Index([FromQuery] StatisticsQuery query, CancellationToken cancellationToken) =>
        Answer(await DocumentStatistics.LoadAsync(database, query, Today, cancellationToken));

    [HttpGet("/thong-ke/truy-cap")]
    public async Task<IActionResult> Access([FromQuery] StatisticsQuery query, CancellationToken cancellationToken) =>
        Answer(await AccessStatistics.LoadAsync(database, query, Today, cancellationToken));

    private IActionResult Answer(StatisticsPage page)
    {
        if (page.Query.Format is not { } format)
        {
            return View(page);
        }

        return page.Tables.FirstOrDefault(t => t.Key == page.Query.Table) is { } table
            ? this.ListFile(table.ToList(current.OrganizationName, $"Từ {page.From.Shown()} đến {page.To.Shown()}", clock.GetUtcNow()), format)
            : NotFound();
    }
}
