using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

/// <summary>Opens the work and the reporting periods that signed plans have on a day and that are not there yet.</summary>
/// <param name="lastDay">The last day whose round is done; null before the first.</param>
internal sealed class Openings(PortalDbContext database, WorkSettings settings, UnitDirectory units, IReadOnlySet<int> outside, DateOnly? lastDay, DateOnly today)
{
    /// <summary>Plans read at once, of thousands that a first round may find.</summary>
    private const int PlansAtOnce = 100;

    /// <summary>Days; fewer than a period stays open for after its end.</summary>
    private const int PeriodsAskedEvery = 28;

    /// <summary>
    /// A task has all that it needs while an occurrence is open that has not come yet. So only those are looked at that have
    /// no work at all, and those whose last occurrence came since the last round.
    /// </summary>
    public Task<List<int>> PlansThatLackWorkAsync(CancellationToken cancellationToken) =>
        database.IssuedTasks.AsNoTracking()
            .Where(t => database.Plans.Any(p => p.Id == t.PlanId && p.State == PlanState.Issued))
            .Where(t => !database.WorkItems.Any(w => w.TaskId == t.Id)
                || (database.WorkItems.Any(w => w.TaskId == t.Id && w.OccursOn < today && (lastDay == null || w.OccursOn >= lastDay))
                    && !database.WorkItems.Any(w => w.TaskId == t.Id && w.OccursOn >= today)))
            .Select(t => t.PlanId).Distinct().OrderBy(id => id).ToListAsync(cancellationToken);

    public async Task<int> OpenWorkAsync(int[] ids, CancellationToken cancellationToken)
    {
        var plans = await database.Plans.Where(p => ids.Contains(p.Id))
            .Include(p => p.Tasks).ThenInclude(t => t.Assignments).Include(p => p.Targets).ToListAsync(cancellationToken);
        var existing = (await database.WorkItems.AsNoTracking().Where(w => ids.Contains(w.PlanId) && w.TaskId != null)
            .Select(w => new { w.TaskId, w.OccursOn }).ToListAsync(cancellationToken)).Select(w => (w.TaskId!.Value, w.OccursOn)).ToHashSet();
        var missing = plans.SelectMany(p => WorkOpening.Missing(p, existing, today)).ToList();
        database.WorkItems.AddRange(missing);
        await SaveAsync(cancellationToken);
        return missing.Count;
    }

    /// <summary>When a period opens follows from words of the plan, so all plans that report are read.</summary>
    public async Task<IReadOnlyList<int>> PlansThatLackPeriodsAsync(CancellationToken cancellationToken)
    {
        var plans = await database.Plans.AsNoTracking().Where(p => p.State == PlanState.Issued && p.ReportingDuties.Count > 0)
            .OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(cancellationToken);
        var lacking = new List<int>();
        foreach (var ids in plans.Chunk(PlansAtOnce))
        {
            lacking.AddRange((await MissingAsync(database.Plans.AsNoTracking(), ids, cancellationToken)).Select(p => p.PlanId).Distinct());
        }

        return lacking;
    }

    public async Task<int> OpenPeriodsAsync(int[] ids, CancellationToken cancellationToken)
    {
        var missing = await MissingAsync(database.Plans, ids, cancellationToken);
        database.ReportingPeriods.AddRange(missing);
        await SaveAsync(cancellationToken);
        return missing.Count;
    }

    private async Task<List<ReportingPeriod>> MissingAsync(IQueryable<Plan> plans, int[] ids, CancellationToken cancellationToken)
    {
        var found = await plans.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id)
            .Include(p => p.ReportingDuties).Include(p => p.Assignments).Include(p => p.Targets).Include(p => p.Tasks)
            .Include(p => p.Decisions.Where(d => d.Kind == ReadingKind.UnitName)).ToListAsync(cancellationToken);
        var existing = (await database.ReportingPeriods.AsNoTracking().Where(p => ids.Contains(p.PlanId))
            .Select(p => new { p.PlanId, p.Kind, p.Until }).ToListAsync(cancellationToken)).ToLookup(p => p.PlanId, p => (p.Kind, p.Until));
        return [.. found.SelectMany(p => Missing(p, existing[p.Id].ToHashSet()))];
    }

    /// <summary>
    /// Periods that closed long ago are not opened any more; those of a long pause are found by asking within it too. Weeks that
    /// went by in it are not written up afterwards.
    /// </summary>
    private IEnumerable<ReportingPeriod> Missing(Plan plan, HashSet<(PeriodKind, DateOnly)> existing)
    {
        var first = lastDay?.AddDays(PeriodsAskedEvery) ?? today;
        for (var day = first < today ? first : today; ; day = day.AddDays(PeriodsAskedEvery) is var next && next < today ? next : today)
        {
            foreach (var period in PeriodOpening.Missing(plan, existing, settings, day, outside, units).Where(p => p.Kind != PeriodKind.Week || day == today))
            {
                existing.Add((period.Kind, period.Until));
                yield return period;
            }

            if (day == today)
            {
                yield break;
            }
        }
    }

    /// <summary>Forgets the plans with their texts: a first round may go through thousands.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
    }
}
