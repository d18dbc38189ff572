using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

/// <summary>
/// A round's slices in their order: first everything is opened, then told, then the digests are written, so that a digest
/// holds all that its day brought. What there is to do is asked outside of transactions, by keys; each slice reads its
/// own part again and decides on that.
/// </summary>
/// <param name="lastDay">The last day whose round is done; null before the first.</param>
internal sealed class RoundWork(PortalDbContext database, PortalAddress portal, RoundSlices size, DateOnly? lastDay, DateOnly today, DateTime now)
{
    public async IAsyncEnumerable<Func<Task<RoundResult>>> SlicesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var settings = await database.WorkSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? WorkSettings.Default(database.ScopeId);
        var calendar = new WorkCalendar(await database.Holidays.AsNoTracking().Where(h => h.Day >= today.AddYears(-1)).ToListAsync(cancellationToken));
        var people = await database.People.AsNoTracking().Where(p => p.Active).OrderBy(p => p.Id).ToListAsync(cancellationToken);

        // Before the first round there was nothing to tell; work of plans signed before is opened now and told as new.
        var day = new RoundDay(lastDay ?? today.AddDays(-1), today, now, new UnitPeople(people));

        var outside = await database.Units.Where(u => u.Outside).Select(u => u.Id).ToHashSetAsync(cancellationToken);
        var organization = await database.Organizations.AsNoTracking().Where(o => o.Id == database.ScopeId).Select(o => o.Name).SingleAsync(cancellationToken);
        var openings = new Openings(database, settings, await database.LoadUnitDirectoryAsync(organization, cancellationToken), outside, lastDay, today);
        foreach (var plans in (await openings.PlansThatLackWorkAsync(cancellationToken)).Chunk(size.Plans))
        {
            yield return async () => new(await openings.OpenWorkAsync(plans, cancellationToken), 0, 0, 0);
        }

        foreach (var plans in (await openings.PlansThatLackPeriodsAsync(cancellationToken)).Chunk(size.Plans))
        {
            yield return async () => new(0, await openings.OpenPeriodsAsync(plans, cancellationToken), 0, 0);
        }

        var told = await ToldAsync(day, cancellationToken);
        var news = new NewNotices(database, day);
        foreach (var plans in (await news.PlansWithWorkAsync(told, cancellationToken)).Chunk(size.Plans))
        {
            yield return () => TellAsync(() => news.OfWorkAsync(plans, cancellationToken), cancellationToken);
        }

        foreach (var plans in (await news.PlansWithPeriodsAsync(told, cancellationToken)).Chunk(size.Plans))
        {
            yield return () => TellAsync(() => news.OfPeriodsAsync(plans, cancellationToken), cancellationToken);
        }

        var reminders = new ReminderNotices(database, settings, calendar, day);
        foreach (var work in (await reminders.WorkToTellAsync(told, cancellationToken)).Chunk(size.Things))
        {
            yield return () => TellAsync(() => reminders.OfWorkAsync(work, cancellationToken), cancellationToken);
        }

        foreach (var periods in (await reminders.PeriodsToTellAsync(told, cancellationToken)).Chunk(size.Plans))
        {
            yield return () => TellAsync(() => reminders.OfPeriodsAsync(periods, cancellationToken), cancellationToken);
        }

        foreach (var some in calendar.IsWorkingDay(today) ? people.Chunk(size.People) : [])
        {
            var digests = new Digests(database, portal, some, today);
            if (await digests.AreMissingAsync(cancellationToken))
            {
                yield return async () => new(0, 0, 0, await digests.AddAsync(cancellationToken));
            }
        }
    }

    /// <summary>
    /// What this round could tell was told, if at all, since the last one: at the signature, or by a round that was broken off. A slice of which
    /// all is told needs no transaction; whoever tells it meanwhile, the others find out in theirs.
    /// </summary>
    private async Task<IReadOnlySet<(int PersonId, string Key)>> ToldAsync(RoundDay day, CancellationToken cancellationToken) =>
        (await database.Notices.AsNoTracking().Where(n => n.Day >= day.Since).Select(n => new { n.PersonId, n.Key }).ToListAsync(cancellationToken))
            .Select(n => (n.PersonId, n.Key)).ToHashSet();

    private async Task<RoundResult> TellAsync(Func<Task<IReadOnlyList<Notice>>> notices, CancellationToken cancellationToken) =>
        new(0, 0, await database.TellAsync(await notices(), cancellationToken), 0);
}
