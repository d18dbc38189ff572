using System.Text;
using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Documents.Drawing;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Overview;

/// <summary>
/// Seeing how everything stands: the whole for those who answer for it, the single work for everybody. Each page is also had as a file, by
/// <c>format</c> as a list or on paper, by <c>hinh</c> as the drawing of one of its charts.
/// </summary>
public sealed class OverviewController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private const Roles WhoAnswers = Roles.Leader | Roles.Office | Roles.UnitHead;

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    private DateOnly Today => VietnamTime.DayOf(Now);

    [HttpGet("/theo-doi", Name = Routes.Overview)]
    [NeedsRole(WhoAnswers)]
    public async Task<IActionResult> Index([FromQuery] OverviewQuery query, ListFormat? format, string? hinh, CancellationToken cancellationToken)
    {
        var page = await Dashboard.LoadAsync(database, query.For(current.Person), Now, cancellationToken);
        return hinh is not null ? Drawing(hinh, page.Charts(Url).FirstOrDefault(c => c.Id == hinh)?.ToFile())
            : format is { } wanted ? this.ListFile(page.ToList(current.OrganizationName, clock.GetUtcNow()), wanted)
            : View(page);
    }

    [HttpGet("/theo-doi/chi-tieu", Name = Routes.TargetsOverview)]
    [NeedsRole(WhoAnswers)]
    public async Task<IActionResult> Targets([FromQuery] OverviewQuery query, ListFormat? format, string? hinh, CancellationToken cancellationToken)
    {
        var page = await TargetsOverview.LoadAsync(
            database, query.For(current.Person), Today, cancellationToken, format is null ? TargetsOverview.MostPlans : ListFiles.MostRows);
        return hinh is not null ? Drawing(hinh, page.Chart(Url).ToFile())
            : format is { } wanted ? this.ListFile(page.ToList(current.OrganizationName, clock.GetUtcNow()), wanted)
            : View(page);
    }

    /// <param name="query">A plan, or a unit and a year.</param>
    /// <param name="after">See <see cref="TimelineCursor"/>.</param>
    /// <param name="format">On paper, or as a list: all rows.</param>
    /// <param name="hinh">The drawing of the rows of the page.</param>
    /// <param name="cancellationToken">Of the request.</param>
    [HttpGet("/theo-doi/tien-do", Name = Routes.Timeline)]
    public async Task<IActionResult> Timeline([FromQuery] OverviewQuery query, string? after, ListFormat? format, string? hinh, CancellationToken cancellationToken)
    {
        var (place, rows) = format is null ? (after, Overview.Timeline.PageSize) : (null, ListFiles.MostRows);
        var page = await Overview.Timeline.LoadAsync(database, query.For(current.Person), place, rows, Today, cancellationToken);
        return hinh is not null ? Drawing(hinh, page.Chart(Url).ToFile())
            : format == ListFormat.Pdf
                ? File(TimelinePdf.Render(page.ToSheet(Url, current.OrganizationName, clock.GetUtcNow())), ListFormat.Pdf.ContentType(), $"tien-do-{Today:yyyy-MM-dd}.pdf")
            : format is { } wanted ? this.ListFile(page.ToList(current.OrganizationName, clock.GetUtcNow()), wanted)
            : View(page);
    }

    [HttpGet("/theo-doi/bang", Name = Routes.Board)]
    public async Task<IActionResult> Board([FromQuery] OverviewQuery query, ListFormat? format, CancellationToken cancellationToken)
    {
        var page = await Overview.Board.LoadAsync(
            database, query.For(current.Person), Today, cancellationToken, format is null ? Overview.Board.MostCards : BoardFiles.MostCards);
        return format is { } wanted ? this.ListFile(page.ToList(current.OrganizationName, clock.GetUtcNow()), wanted) : View(page);
    }

    /// <param name="query">Whose work; with a year and no month the whole year.</param>
    /// <param name="thang"><c>2026-11</c>.</param>
    /// <param name="format">What is due, day by day, as a list.</param>
    /// <param name="cancellationToken">Of the request.</param>
    [HttpGet("/theo-doi/lich", Name = Routes.Calendar)]
    public async Task<IActionResult> Calendar([FromQuery] OverviewQuery query, string? thang, ListFormat? format, CancellationToken cancellationToken)
    {
        var page = await WorkCalendarPage.LoadAsync(database, query.For(current.Person), thang, Today, cancellationToken);
        return format is { } wanted
            ? this.ListFile(await page.ToListAsync(database, current.OrganizationName, clock.GetUtcNow(), cancellationToken), wanted)
            : View(page);
    }

    /// <summary>A drawing as a file of its own; a name that no chart of the page has is not found.</summary>
    private IActionResult Drawing(string name, string? svg) =>
        svg is null ? NotFound() : File(Encoding.UTF8.GetBytes(svg), "image/svg+xml", $"{(name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? name : "hinh")}.svg");
}
