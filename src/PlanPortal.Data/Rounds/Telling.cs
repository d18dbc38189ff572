using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

internal static class Telling
{
    /// <summary>Adds the notices that the same person was not given before; the caller saves.</summary>
    /// <returns>How many were added.</returns>
    public static async Task<int> TellAsync(this PortalDbContext database, IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken)
    {
        var told = new HashSet<(int, string)>();
        foreach (var keys in notices.Select(n => n.Key).Distinct().Chunk(RoundNames.AtOnce))
        {
            told.UnionWith((await database.Notices.AsNoTracking().Where(n => keys.Contains(n.Key))
                .Select(n => new { n.PersonId, n.Key }).ToListAsync(cancellationToken)).Select(n => (n.PersonId, n.Key)));
        }

        var added = notices.Where(n => told.Add((n.PersonId, n.Key))).ToList();
        database.Notices.AddRange(added);
        return added.Count;
    }
}
