using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Desk;

/// <param name="DueOn">The last day on which it would have been in time.</param>
public sealed record LateWork(int Id, string Name, DateOnly DueOn, int Percent);

/// <summary>A unit with late work: how much it is, and what is latest.</summary>
public sealed record LateUnit(int UnitId, string Name, int Count, IReadOnlyList<LateWork> Latest);

/// <summary>Late work by the unit that leads it, for the desks of leaders.</summary>
/// <param name="Units">Those of the latest work, most late work first.</param>
/// <param name="Total">Of all units.</param>
public sealed record LateUnits(IReadOnlyList<LateUnit> Units, int Total)
{
    private const int MostWork = 100;
    private const int MostOfAUnit = 5;

    public static LateUnits None { get; } = new([], 0);

    /// <summary>One command: the latest work, each row with the count of its unit.</summary>
    public static async Task<LateUnits> LoadAsync(PortalDbContext database, DateOnly today, CancellationToken cancellationToken)
    {
        var late = database.WorkItems.AsNoTracking().Where(WorkQueries.LateOn(today));
        var rows = await late.OrderBy(w => w.DueKey).ThenBy(w => w.Id).Take(MostWork)
            .Select(w => new
            {
                w.LeadUnitId,
                UnitName = database.Units.Where(u => u.Id == w.LeadUnitId).Select(u => u.Name).First(),
                Count = late.Count(other => other.LeadUnitId == w.LeadUnitId),
                Total = late.Count(),
                w.Id,
                Name = w.Directive ?? w.Task!.Name,
                w.DueKey,
                w.Percent,
            })
            .ToListAsync(cancellationToken);
        var units = rows.GroupBy(r => (r.LeadUnitId, r.UnitName, r.Count))
            .Select(g => new LateUnit(g.Key.LeadUnitId, g.Key.UnitName, g.Key.Count, [.. g.Take(MostOfAUnit).Select(r => new LateWork(r.Id, r.Name, r.DueKey, r.Percent))]));
        return rows is [var first, ..] ? new([.. units.OrderByDescending(u => u.Count).ThenBy(u => u.Name, StringComparer.Ordinal)], first.Total) : None;
    }
}
