using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Searching;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Search;

/// <summary>Reads what was found, a stretch of rows at a time.</summary>
internal sealed class SearchHits(PortalDbContext database, Finder finder, SearchWords words, DateOnly today)
{
    public async Task<List<SearchHit>> LoadAsync(SearchTab tab, int skip, int take, CancellationToken cancellationToken) =>
        tab.EntryKind() is { } kind
            ? await EntriesAsync(kind, skip, take, cancellationToken)
            : await PlansAsync(skip, take, cancellationToken);

    private async Task<List<SearchHit>> PlansAsync(int skip, int take, CancellationToken cancellationToken)
    {
        var found = await finder.Ranked(finder.Plans(inState: true)).Skip(skip).Take(take)
            .Select(p => new FoundPlan(
                p.Id, p.Title, p.State, p.Number, p.Symbol, p.IssuedOn, p.Unit.Name, p.Drafter.FullName, p.Signer == null ? null : p.Signer.FullName, p.Text))
            .ToListAsync(cancellationToken);
        return found.ConvertAll(p => p.Shown(words));
    }

    private async Task<List<SearchHit>> EntriesAsync(SearchKind kind, int skip, int take, CancellationToken cancellationToken)
    {
        var found = await finder.Ranked(finder.Entries(kind)).Skip(skip).Take(take)
            .Select(e => new
            {
                Entry = e,
                Plan = database.Plans.Where(p => p.Id == e.PlanId).Select(p => new { p.Number, p.Symbol, p.Title }).First(),
                Unit = database.Units.Where(u => u.Id == e.UnitId).Select(u => u.Name).FirstOrDefault(),
                SentLate = database.UnitReports.Where(r => e.Kind == SearchKind.UnitReport && r.Id == e.SubjectId).Select(r => (bool?)(r.SentOn > r.DueOn)).FirstOrDefault(),
                Obstacle = database.Obstacles.Where(o => e.Kind == SearchKind.Obstacle && o.Id == e.SubjectId).Select(o => (ObstacleState?)o.State).FirstOrDefault(),
            })
            .Select(f => new FoundEntry(
                f.Entry.Kind, f.Entry.SubjectId, f.Entry.PlanId, f.Entry.On, f.Entry.Title, f.Entry.Words, f.Plan.Number, f.Plan.Symbol, f.Plan.Title, f.Unit, f.Obstacle, f.SentLate))
            .ToListAsync(cancellationToken);
        var work = kind == SearchKind.Task ? await WorkAsync(found.ConvertAll(f => f.SubjectId), cancellationToken) : [];
        return found.ConvertAll(f => f.Shown(words, work.GetValueOrDefault(f.SubjectId), today));
    }

    /// <summary>Of each task the piece that is open and due first, else the one due last.</summary>
    private async Task<Dictionary<int, FoundWork>> WorkAsync(List<int> tasks, CancellationToken cancellationToken)
    {
        var work = await database.WorkItems.AsNoTracking().Where(w => w.TaskId != null && tasks.Contains(w.TaskId.Value))
            .Select(w => new FoundWork(w.Id, w.TaskId!.Value, w.State, w.DueOn, w.DoneOn)).ToListAsync(cancellationToken);
        return work.GroupBy(w => w.TaskId).ToDictionary(
            g => g.Key,
            g => g.Where(w => w.State.IsOpen()).OrderBy(w => w.DueOn ?? DateOnly.MaxValue).FirstOrDefault() ?? g.MaxBy(w => w.DueOn ?? DateOnly.MinValue)!);
    }
}
