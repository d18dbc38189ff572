using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Desk;

/// <param name="DueOn">The last day on which it would have been in time.</param>
public sealed record LateWork(int Id, string Name, DateOnly DueOn, int Percent);

/// <summary>A unit with late work, for the desks of leaders: how much it is, and what is latest.</summary>
public sealed record LateUnit(int UnitId, string Name, int Count, IReadOnlyList<LateWork> Latest)
{
    private const int MostWork = 5;

    /// <summary>Of all units together: beyond it a unit shows its count, which leads to its list.</summary>
    private const int MostRows = 200;

    /// <summary>The units with most late work first; two commands.</summary>
    public static async Task<IReadOnlyList<LateUnit>> LoadAsync(PortalDbContext database, DateOnly today, CancellationToken cancellationToken)
    {
        var late = database.WorkItems.AsNoTracking().Where(WorkQueries.LateOn(today));
        var units = await late.GroupBy(w => w.LeadUnitId).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(database.Units, c => c.Id, u => u.Id, (c, u) => new { u.Id, u.Name, c.Count }).ToListAsync(cancellationToken);
        var rows = await late.OrderBy(w => w.DueKey).ThenBy(w => w.Id).Take(MostRows)
            .Select(w => new { w.LeadUnitId, Work = new LateWork(w.Id, w.Directive ?? w.Task!.Name, w.DueKey, w.Percent) }).ToListAsync(cancellationToken);
        var latest = rows.ToLookup(r => r.LeadUnitId, r => r.Work);
        return [.. units.OrderByDescending(u => u.Count).ThenBy(u => u.Name, StringComparer.Ordinal)
            .Select(u => new LateUnit(u.Id, u.Name, u.Count, [.. latest[u.Id].Take(MostWork)]))];
    }
}
