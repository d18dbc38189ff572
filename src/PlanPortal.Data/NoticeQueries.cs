using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data;

/// <summary>Telling people things.</summary>
public static class NoticeQueries
{
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
        var people = await database.People.AsNoTracking().Where(audience)
            .Where(p => !database.Notices.Any(n => n.PersonId == p.Id && n.Key == key)).ToListAsync(cancellationToken);
        var told = database.Notices.Local.Where(n => n.Key == key).Select(n => n.PersonId).ToHashSet();
        database.Notices.AddRange(people.Where(p => p.Id != except?.Id && told.Add(p.Id)).Select(p => new Notice(p, kind, key, text, address, at)));
    }
}
