using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Searching;

namespace PlanPortal.Data;

public abstract partial class PortalDbContext
{
    /// <summary>
    /// Keys of the plans whose <see cref="Plan.SearchText"/> has the pattern anywhere in it; a condition for further queries.
    /// Each engine finds them its own way, all find the same ones (docs/adr/0015-search-index.md).
    /// </summary>
    /// <param name="pattern">Folded, see <see cref="SearchWords.Patterns"/>.</param>
    public virtual IQueryable<int> PlansWith(string pattern) => Plans.Where(p => p.SearchText.Contains(pattern)).Select(p => p.Id);

    /// <summary>As <see cref="PlansWith"/>, of <see cref="SearchEntry.Folded"/>.</summary>
    public virtual IQueryable<int> EntriesWith(string pattern) => SearchEntries.Where(e => e.Folded.Contains(pattern)).Select(e => e.Id);

    /// <summary>What is about to be written and can be found by search.</summary>
    private List<(object Subject, bool IsNew)> FoundBySearch() =>
        [.. ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified && Searchable.Follows(e.Entity))
            .Select(e => (e.Entity, e.State == EntityState.Added))];

    /// <summary>
    /// The one place that keeps search in step: called after <paramref name="subjects"/> were written, when their keys are known, in the same
    /// transaction, so that neither is ever there without the other.
    /// </summary>
    private async Task<int> KeepSearchAsync(List<(object Subject, bool IsNew)> subjects, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        if (subjects.Count == 0)
        {
            return 0;
        }

        foreach (var kind in subjects.Select(s => (Found: Searchable.Of(s.Subject), s.IsNew)).GroupBy(s => s.Found.Kind))
        {
            var changed = kind.Where(s => !s.IsNew).Select(s => s.Found.SubjectId).ToList();
            var entries = changed.Count == 0 ? [] : await SearchEntries.Where(e => e.Kind == kind.Key && changed.Contains(e.SubjectId))
                .ToDictionaryAsync(e => e.SubjectId, cancellationToken);
            foreach (var (found, _) in kind)
            {
                if (entries.TryGetValue(found.SubjectId, out var entry))
                {
                    entry.Set(found);
                }
                else
                {
                    SearchEntries.Add(new SearchEntry(ScopeId, found));
                }
            }
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
