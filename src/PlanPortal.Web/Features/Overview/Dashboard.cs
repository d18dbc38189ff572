using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>Work of one unit, plan or month under the name that people know.</summary>
public sealed record NamedCounts(int Id, string Name, StandingCounts Counts);

/// <summary>Theo dõi: what is late and whose, how far everything is, what stands in the way, which reports are in.</summary>
public sealed record Dashboard(
    OverviewQuery Query,
    DateOnly Today,
    int MonthsOf,
    StandingCounts All,
    int DueSoon,
    IReadOnlyList<NamedCounts> Units,
    IReadOnlyList<NamedCounts> Plans,
    bool MorePlans,
    IReadOnlyList<NamedCounts> Months,
    IReadOnlyList<OpenObstacles> Obstacles,
    IReadOnlyList<OpenPeriod> Periods,
    OverviewNames Names)
{
    public static async Task<Dashboard> LoadAsync(PortalDbContext database, OverviewQuery query, DateTime now, CancellationToken cancellationToken)
    {
        var today = VietnamTime.DayOf(now);
        var year = query.Year ?? today.Year;
        var figures = await WorkFigures.LoadAsync(database, query, year, today, cancellationToken);
        var periods = await OpenPeriod.LoadAsync(database, query, today, cancellationToken);
        var names = await OverviewNames.LoadAsync(
            database, [.. figures.Plans.Select(p => p.Key), .. periods.Select(p => p.PlanId), .. query.Plan is { } chosen ? [chosen] : Array.Empty<int>()], cancellationToken);
        return new Dashboard(
            query,
            today,
            year,
            StandingCounts.Sum(figures.Units.Values),
            figures.DueSoon,
            [.. figures.Units.Select(u => new NamedCounts(u.Key, names.Unit(u.Key), u.Value))
                .OrderByDescending(u => u.Counts.Late).ThenByDescending(u => u.Counts.Open).ThenBy(u => u.Id)],
            [.. figures.Plans.Select(p => new NamedCounts(p.Key, names.Plan(p.Key), p.Value))],
            figures.MorePlans,
            [.. from month in Enumerable.Range(1, 12)
                select new NamedCounts(month, $"Tháng {month}", StandingCounts.Sum(figures.Days.Where(d => d.Key.Month == month).Select(d => d.Value)))],
            await OpenObstacles.LoadAsync(database, query, now, cancellationToken),
            periods,
            names);
    }
}

/// <summary>Names that figures stand under: all units, and the plans asked for.</summary>
public sealed record OverviewNames(IReadOnlyList<NamedThing> Things)
{
    /// <summary>The organization's own units, in their order.</summary>
    public IEnumerable<NamedThing> Choices => Things.Where(t => t is { IsUnit: true, Chosen: true }).OrderBy(t => t.Order).ThenBy(t => t.Name, StringComparer.CurrentCulture);

    public string Unit(int id) => Things.FirstOrDefault(t => t.IsUnit && t.Id == id)?.Name ?? "Đơn vị không rõ";

    /// <summary><c>05/KH-UBND: Trồng cây xanh năm 2026</c>.</summary>
    public string Plan(int id) => Things.FirstOrDefault(t => !t.IsUnit && t.Id == id) is { } plan ? $"{DocumentNo.Of(plan.Order, plan.Symbol)}: {plan.Name}" : "Kế hoạch không rõ";

    public static async Task<OverviewNames> LoadAsync(PortalDbContext database, IReadOnlyCollection<int> planIds, CancellationToken cancellationToken)
    {
        var ids = planIds.Distinct().ToList();
        return new(await database.Units.AsNoTracking()
            .Select(u => new NamedThing { IsUnit = true, Id = u.Id, Name = u.Name, Symbol = "", Order = u.SortOrder, Chosen = u.Active && !u.Outside })
            .Concat(database.Plans.AsNoTracking().Where(p => ids.Contains(p.Id) && p.Number != null)
                .Select(p => new NamedThing { IsUnit = false, Id = p.Id, Name = p.Title, Symbol = p.Symbol, Order = p.Number ?? 0, Chosen = false }))
            .ToListAsync(cancellationToken));
    }
}

public sealed record NamedThing
{
    public bool IsUnit { get; init; }

    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Symbol { get; init; }

    /// <summary>Place of a unit, number of a plan.</summary>
    public int Order { get; init; }

    public bool Chosen { get; init; }
}
