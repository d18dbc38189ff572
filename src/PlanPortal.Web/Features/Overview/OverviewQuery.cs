using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Overview;

/// <summary>What the address of an overview says.</summary>
public sealed record OverviewQuery
{
    /// <summary>Stands in an address for all units, where leaving it out means the own one.</summary>
    public const int Everybody = 0;

    /// <summary>The unit that leads the work.</summary>
    public int? Unit { get; init; }

    public int? Plan { get; init; }

    /// <summary>Of the due day.</summary>
    public int? Year { get; init; }

    /// <summary>Who does it in a unit.</summary>
    public int? Person { get; init; }

    /// <summary>Null for all units.</summary>
    public int? UnitId => Unit == Everybody ? null : Unit;

    public bool IsFiltered => UnitId is not null || Plan is not null || Year is not null || Person is not null;

    /// <summary>
    /// People of a unit see their own first, leaders and the office the whole organization; of one plan everybody sees all. A year that no plan can
    /// speak of is none.
    /// </summary>
    public OverviewQuery For(Person person) => this with
    {
        Unit = Unit is null && Plan is null && Person is null && !person.Is(Roles.Leader | Roles.Office) ? person.UnitId : Unit,
        Year = Year is >= 1945 and <= 2200 ? Year : null,
    };

    public IQueryable<WorkItem> Filter(IQueryable<WorkItem> items)
    {
        if (UnitId is { } unit)
        {
            items = items.Where(w => w.LeadUnitId == unit);
        }

        if (Plan is { } plan)
        {
            items = items.Where(w => w.PlanId == plan);
        }

        if (Person is { } person)
        {
            items = items.Where(w => w.Parts.Any(p => p.PersonId == person));
        }

        if (Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            items = items.Where(w => w.DueKey >= first && w.DueKey <= last);
        }

        return items;
    }
}

/// <summary>Addresses that figures lead to.</summary>
public static class OverviewAddresses
{
    public static string? OverviewAddress(this IUrlHelper url, OverviewQuery query, string route = Routes.Overview) =>
        url.RouteUrl(route, new { unit = query.Unit, plan = query.Plan, year = query.Year, person = query.Person });

    /// <summary>The work that a figure counts; from and to narrow the due days further.</summary>
    /// <param name="standing">A <see cref="WorkStanding"/> or <c>Open</c>; null for all.</param>
    public static string? WorkAddress(this IUrlHelper url, OverviewQuery query, string? standing, DateOnly? from = null, DateOnly? to = null)
    {
        from ??= query.Year is { } first ? new DateOnly(first, 1, 1) : null;
        to ??= query.Year is { } last ? new DateOnly(last, 12, 31) : null;
        return url.RouteUrl(Routes.Tasks, new
        {
            lead = query.UnitId,
            person = query.Person,
            plan = query.Plan,
            standing,
            from = from?.Shown(),
            to = to?.Shown(),
        });
    }
}
