using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

/// <summary>
/// What the portal does by itself each day for an organization: opens work and reporting periods, reminds people, writes
/// the digests. All of a day is one transaction guarded by its <see cref="DailyRound"/>, so that several servers do it once
/// and a day that failed is done again (ADR 11).
/// </summary>
public sealed class DailyRounds(PortalDbContext database, PortalAddress portal)
{
    /// <summary>A round's day begins then, in Vietnam: whoever opens the portal or the mail in the morning finds it done. Until then it is still the day before.</summary>
    public static readonly TimeSpan Begins = TimeSpan.FromHours(6);

    private const int MostAttempts = 3;

    /// <summary>Does the day's round where it is not done yet; days that were missed are made up for.</summary>
    /// <returns>Null where there was nothing to do, or another server was faster.</returns>
    public async Task<RoundResult?> RunAsync(int organizationId, DateTime now, CancellationToken cancellationToken = default)
    {
        database.Enter(organizationId);
        var today = VietnamTime.DayOf(now - Begins);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // Asked outside the transaction first: on most calls the day is done, and nobody need wait for a writer.
                return await database.DailyRounds.AnyAsync(r => r.LastDay >= today, cancellationToken)
                    ? null
                    : await database.InTransactionAsync(() => RunOnceAsync(organizationId, now, today, cancellationToken), cancellationToken);
            }
            catch (DbUpdateException exception) when (attempt < MostAttempts && (exception is DbUpdateConcurrencyException || database.IsUniqueViolation(exception)))
            {
                // Another server did the day, or somebody was told the same thing meanwhile: all is read anew.
                database.ChangeTracker.Clear();
            }
        }
    }

    private async Task<RoundResult?> RunOnceAsync(int organizationId, DateTime now, DateOnly today, CancellationToken cancellationToken)
    {
        // Read now, written at the end: whoever writes it meanwhile makes all of this void.
        var round = await database.DailyRounds.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (round?.LastDay >= today)
        {
            return null;
        }

        // Before the first round there was nothing to tell; work of plans signed before is opened now and told as new.
        var since = round?.LastDay ?? today.AddDays(-1);
        var settings = await database.WorkSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? WorkSettings.Default(organizationId);
        var calendar = new WorkCalendar(await database.Holidays.AsNoTracking().Where(h => h.Day >= today.AddYears(-1)).ToListAsync(cancellationToken));
        var people = await database.People.AsNoTracking().Where(p => p.Active).ToListAsync(cancellationToken);

        var opened = await new Openings(database, settings, round?.LastDay, today).RunAsync(cancellationToken);
        var day = new RoundDay(since, today, now, new UnitPeople(people));
        var told = await database.TellAsync(
            [.. await new NewNotices(database, day).OfWorkAsync(planId: null, cancellationToken),
             .. await new NewNotices(database, day).OfPeriodsAsync(cancellationToken),
             .. await new ReminderNotices(database, settings, calendar, day).AllAsync(cancellationToken)],
            cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        var digests = calendar.IsWorkingDay(today) ? await new Digests(database, portal, people, today).AddAsync(cancellationToken) : 0;
        if (round is null)
        {
            database.DailyRounds.Add(new DailyRound(organizationId, today));
        }
        else
        {
            database.Attach(round);
            round.Finish(today);
        }

        return new(opened.Work, opened.Periods, told, digests);
    }
}

/// <summary>Where people reach the portal, for links in mail and calendars; setting <c>Portal:Address</c>.</summary>
public sealed record PortalAddress(string? Configured)
{
    public const string Setting = "Portal:Address";

    /// <summary>Without a slash at its end; null where none is set.</summary>
    public string? Root { get; } = string.IsNullOrWhiteSpace(Configured) ? null : Configured.Trim().TrimEnd('/');
}

/// <summary>How much a round did.</summary>
public sealed record RoundResult(int Work, int Periods, int Notices, int Digests);

/// <summary>What is told goes by this.</summary>
/// <param name="Since">The last day that is done.</param>
internal sealed record RoundDay(DateOnly Since, DateOnly Today, DateTime Now, UnitPeople People);
