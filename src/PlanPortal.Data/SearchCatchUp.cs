using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Searching;

namespace PlanPortal.Data;

/// <summary>Gives search what was stored before there was any: at the start after an upgrade, then never again.</summary>
internal static class SearchCatchUp
{
    private const int BatchSize = 200;

    public static async Task RunAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        var scope = database.ScopeId;
        await FillAsync(database, SearchKind.Task, db => db.IssuedTasks.Include(t => t.Assignments), t => t.Id, cancellationToken);
        await FillAsync(database, SearchKind.Target, db => db.IssuedTargets.Include(t => t.Assignments), t => t.Id, cancellationToken);
        await FillAsync(database, SearchKind.RegisterEntry, db => db.RegisterEntries, e => e.Id, cancellationToken);
        database.Enter(scope);
    }

    /// <summary>
    /// From the newest down. New things bring their own entry, so while the oldest has none there is something to fill, and once it has one all have:
    /// one question at each start, and a catch-up that was killed goes on where it stood.
    /// </summary>
    private static async Task FillAsync<T>(
        PortalDbContext database, SearchKind kind, Func<PortalDbContext, IQueryable<T>> all, Expression<Func<T, int>> key, CancellationToken cancellationToken)
        where T : class, IOwned
    {
        var subjects = all(database).IgnoreQueryFilters().AsNoTracking();
        var oldest = await subjects.OrderBy(key).FirstOrDefaultAsync(cancellationToken);
        if (oldest is null || await HasEntryAsync(database, kind, oldest, cancellationToken))
        {
            return;
        }

        var keyOf = key.Compile();
        for (var last = int.MaxValue; ;)
        {
            var batch = await subjects.Where(Below(key, last)).OrderByDescending(key).Take(BatchSize).ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return;
            }

            last = keyOf(batch[^1]);
            await StoreAsync(database, kind, batch, cancellationToken);
        }
    }

    private static Task<bool> HasEntryAsync(PortalDbContext database, SearchKind kind, IOwned subject, CancellationToken cancellationToken)
    {
        var (owner, id) = (subject.OrganizationId, Searchable.Of(subject).SubjectId);
        return database.SearchEntries.IgnoreQueryFilters().AnyAsync(e => e.OrganizationId == owner && e.Kind == kind && e.SubjectId == id, cancellationToken);
    }

    private static Task StoreAsync<T>(PortalDbContext database, SearchKind kind, List<T> batch, CancellationToken cancellationToken)
        where T : class, IOwned => database.InTransactionAsync(
        async () =>
        {
            foreach (var owned in batch.GroupBy(s => s.OrganizationId))
            {
                database.Enter(owned.Key);
                var found = owned.Select(s => Searchable.Of(s)).ToList();
                var keys = found.ConvertAll(f => f.SubjectId);
                var known = await database.SearchEntries.Where(e => e.Kind == kind && keys.Contains(e.SubjectId)).Select(e => e.SubjectId).ToListAsync(cancellationToken);
                database.SearchEntries.AddRange(found.Where(f => !known.Contains(f.SubjectId)).Select(f => new SearchEntry(owned.Key, f)));
                await database.SaveChangesAsync(cancellationToken);
            }
        },
        cancellationToken);

    private static Expression<Func<T, bool>> Below<T>(Expression<Func<T, int>> key, int last) =>
        Expression.Lambda<Func<T, bool>>(Expression.LessThan(key.Body, Expression.Constant(last)), key.Parameters);
}
