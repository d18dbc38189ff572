using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Searching;

namespace PlanPortal.Data;

public abstract partial class PortalDbContext
{
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
