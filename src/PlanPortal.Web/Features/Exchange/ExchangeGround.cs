using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Plans;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Exchange;

/// <summary>What rows are held against, loaded for many rows at once.</summary>
internal sealed class ExchangeGround
{
    private readonly Dictionary<int, WorkItem> work;
    private readonly Dictionary<int, IssuedTarget> targets;
    private readonly Dictionary<int, (int UnitId, PlanState State)> plans;
    private readonly ILookup<int, int> contributors;
    private readonly ILookup<(int TargetId, int UnitId), TargetFigure> figures;

    private ExchangeGround(
        List<WorkItem> work, List<IssuedTarget> targets, Dictionary<int, (int UnitId, PlanState State)> plans,
        ILookup<int, int> contributors, ILookup<(int TargetId, int UnitId), TargetFigure> figures)
    {
        (this.plans, this.contributors, this.figures) = (plans, contributors, figures);
        this.work = work.ToDictionary(w => w.Id);
        this.targets = targets.ToDictionary(t => t.Id);
    }

    public WorkItem? Work(ExchangeKey key) => key.IsFigure ? null : work.GetValueOrDefault(key.First);

    /// <summary>Null also where the unit gives no figures of the target.</summary>
    public FigureGround? Figures(ExchangeKey key)
    {
        if (!key.IsFigure || !targets.TryGetValue(key.First, out var target) || !plans.TryGetValue(target.PlanId, out var plan))
        {
            return null;
        }

        var givers = new TargetGivers(target.OrganizationId, plan.State == PlanState.Issued, plan.UnitId, [.. contributors[target.Id]]);
        if (!givers.Units.Contains(key.Second))
        {
            return null;
        }

        List<TargetFigure> last = [.. figures[(key.First, key.Second)].GroupBy(f => f.AsOf).OrderByDescending(g => g.Key).Select(g => g.MaxBy(f => f.Revision)!)];
        return new FigureGround(target, givers, last);
    }

    /// <param name="tracked">Whether acts follow.</param>
    public static async Task<ExchangeGround> LoadAsync(PortalDbContext database, IEnumerable<ExchangeKey> keys, bool tracked, CancellationToken cancellationToken)
    {
        var (work, targets) = (keys.Where(k => !k.IsFigure).Select(k => k.First).Distinct().ToList(), keys.Where(k => k.IsFigure).Select(k => k.First).Distinct().ToList());
        var items = database.WorkItems.Include(w => w.Task).Include(w => w.Parts).AsSingleQuery().Where(w => work.Contains(w.Id));
        var loadedWork = work.Count == 0 ? [] : await (tracked ? items : items.AsNoTracking()).ToListAsync(cancellationToken);
        if (targets.Count == 0)
        {
            return new(loadedWork, [], [], Array.Empty<int>().ToLookup(t => t), Array.Empty<TargetFigure>().ToLookup(f => (f.TargetId, f.UnitId)));
        }

        var loadedTargets = await database.IssuedTargets.AsNoTracking().Where(t => targets.Contains(t.Id)).ToListAsync(cancellationToken);
        var planIds = loadedTargets.Select(t => t.PlanId).Distinct().ToList();
        var plans = await database.Plans.AsNoTracking().Where(p => planIds.Contains(p.Id)).Select(p => new { p.Id, p.UnitId, p.State }).ToDictionaryAsync(p => p.Id, p => (p.UnitId, p.State), cancellationToken);
        var contributors = await database.TargetContributors.AsNoTracking().Where(c => targets.Contains(c.TargetId)).Select(c => new { c.TargetId, c.UnitId }).ToListAsync(cancellationToken);
        var figures = await database.TargetFigures.AsNoTracking().Where(f => targets.Contains(f.TargetId)).ToListAsync(cancellationToken);
        return new(loadedWork, loadedTargets, plans, contributors.ToLookup(c => c.TargetId, c => c.UnitId), figures.ToLookup(f => (f.TargetId, f.UnitId)));
    }
}
