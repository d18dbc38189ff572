using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

/// <summary>Writes each person's digest of the day; a server sends them afterwards, see <see cref="Digest"/>.</summary>
/// <param name="people">Those to write to, of the active people of the organization.</param>
internal sealed class Digests(PortalDbContext database, PortalAddress portal, IReadOnlyCollection<Person> people, DateOnly today)
{
    /// <summary>Whoever switches the mail on does not get the past with it.</summary>
    private const int MostDaysOld = 7;

    private readonly IReadOnlyList<int> ids = [.. people.Select(p => p.Id)];

    /// <summary>Whether anybody of them was told something that no digest had yet.</summary>
    public Task<bool> AreMissingAsync(CancellationToken cancellationToken) => Untold().AnyAsync(cancellationToken);

    /// <summary>All that a person was told since their last digest, what came in the course of yesterday among it.</summary>
    public async Task<int> AddAsync(CancellationToken cancellationToken)
    {
        var wanted = await database.PersonPreferences.AsNoTracking().Where(p => ids.Contains(p.PersonId) && p.WantsDigest && p.Email != null)
            .ToDictionaryAsync(p => p.PersonId, p => p.Email!, cancellationToken);
        var notices = (await Untold().OrderBy(n => n.Id).ToListAsync(cancellationToken)).ToLookup(n => n.PersonId);
        var organization = await database.Organizations.AsNoTracking().SingleAsync(o => o.Id == database.ScopeId, cancellationToken);
        var added = 0;
        foreach (var person in people.Where(p => notices.Contains(p.Id)))
        {
            var text = DigestText.Of(organization.ShortName, person.FullName, today, [.. notices[person.Id]], portal.Root);
            database.Digests.Add(new Digest(person, today, wanted[person.Id], text.Subject, text.Body));
            foreach (var notice in notices[person.Id])
            {
                notice.Mail(today);
            }

            added++;
        }

        return added;
    }

    private IQueryable<Notice> Untold()
    {
        var oldest = today.AddDays(-MostDaysOld);
        return database.Notices.Where(n => ids.Contains(n.PersonId) && n.Day >= oldest && n.MailedOn == null
            && database.PersonPreferences.Any(p => p.PersonId == n.PersonId && p.WantsDigest && p.Email != null)
            && !database.Digests.Any(d => d.PersonId == n.PersonId && d.Day == today));
    }
}
