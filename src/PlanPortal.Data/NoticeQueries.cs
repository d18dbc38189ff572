using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data;

/// <summary>Telling people things.</summary>
public static class NoticeQueries
{
    /// <summary>Keys in one statement.</summary>
    private const int KeysAtOnce = 500;

    /// <summary>
    /// Adds a notice for everybody of the audience who was not told the same before, and whom <paramref name="except"/> does not name (nobody is told
    /// what they did themselves); the caller saves.
    /// </summary>
    public static async Task NotifyAsync(
        this PortalDbContext database,
        Expression<Func<Person, bool>> audience,
        NoticeKind kind,
        string key,
        string text,
        string address,
        DateTime at,
        Person? except = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var people = await database.People.AsNoTracking().Where(audience).ToListAsync(cancellationToken);
        await database.TellAsync([.. people.Where(p => p.Id != except?.Id).Select(p => new Notice(p, kind, key, text, address, at))], cancellationToken);
    }

    /// <summary>Adds the notices that the same person was not given before, saved or not; the caller saves.</summary>
    /// <returns>How many were added.</returns>
    internal static async Task<int> TellAsync(this PortalDbContext database, IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken)
    {
        var told = database.Notices.Local.Select(n => (n.PersonId, n.Key)).ToHashSet();
        foreach (var keys in notices.Select(n => n.Key).Distinct().Chunk(KeysAtOnce))
        {
            told.UnionWith((await database.Notices.AsNoTracking().Where(n => keys.Contains(n.Key))
                .Select(n => new { n.PersonId, n.Key }).ToListAsync(cancellationToken)).Select(n => (n.PersonId, n.Key)));
        }

        var added = notices.Where(n => told.Add((n.PersonId, n.Key))).ToList();
        database.Notices.AddRange(added);
        return added.Count;
    }
}
