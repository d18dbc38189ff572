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

    /// <summary>The units with most late work first; one command.</summary>
    public static async Task<IReadOnlyList<LateUnit>> LoadAsync(PortalDbContext database, DateOnly today, CancellationToken cancellationToken)
    {
        var late = database.WorkItems.Where(WorkQueries.LateOn(today));
        // Joined with its task before the first few are taken: an engine without APPLY can then number the rows of each unit.
        var rows = late.Select(w => new { w.LeadUnitId, w.Id, Name = w.Directive ?? w.Task!.Name, w.DueKey, w.Percent });
        var units = await database.Units.AsNoTracking().Where(u => late.Any(w => w.LeadUnitId == u.Id))
            .Select(u => new
            {
                u.Id,
                u.Name,
                Count = late.Count(w => w.LeadUnitId == u.Id),
                Latest = rows.Where(w => w.LeadUnitId == u.Id).OrderBy(w => w.DueKey).ThenBy(w => w.Id).Take(MostWork)
                    .Select(w => new LateWork(w.Id, w.Name, w.DueKey, w.Percent)).ToList(),
            })
            .AsSingleQuery().ToListAsync(cancellationToken);
        return [.. units.OrderByDescending(u => u.Count).ThenBy(u => u.Name, StringComparer.Ordinal).Select(u => new LateUnit(u.Id, u.Name, u.Count, u.Latest))];
    }
}
