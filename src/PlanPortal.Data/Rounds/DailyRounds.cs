using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

/// <summary>
/// What the portal does by itself each day for an organization: opens work and reporting periods, reminds people, writes
/// the digests. A day is done in slices, each a short transaction, so that nobody waits long for a writer; the row
/// <see cref="DailyRound"/> is moved by the last one. A round that was broken off is taken up again from its beginning: the
/// keys of what it opens and tells keep it from doing anything twice, as they do for two servers at once (ADR 11).
/// </summary>
public sealed class DailyRounds(PortalDbContext database, PortalAddress portal)
{
    /// <summary>A round's day begins then, in Vietnam: whoever opens the portal or the mail in the morning finds it done. Until then it is still the day before.</summary>
    public static readonly TimeSpan Begins = TimeSpan.FromHours(6);

    private const int MostAttempts = 5;

    /// <summary>How much one transaction takes on.</summary>
    public RoundSlices Slices { get; init; } = RoundSlices.Usual;

    /// <summary>Does the day's round where it is not done yet; days that were missed are made up for.</summary>
    /// <returns>Null where there was nothing to do, or another server finished the day.</returns>
    public async Task<RoundResult?> RunAsync(int organizationId, DateTime now, CancellationToken cancellationToken = default)
    {
        database.Enter(organizationId);
        var today = VietnamTime.DayOf(now - Begins);
        var lastDay = await LastDayAsync(cancellationToken);
        if (lastDay >= today)
        {
            return null;
        }

        var result = new RoundResult(0, 0, 0, 0);
        await foreach (var slice in new RoundWork(database, portal, Slices, lastDay, today, now).SlicesAsync(cancellationToken))
        {
            if (await InTransactionAsync(lastDay, slice, cancellationToken) is not { } done)
            {
                return null;
            }

            result += done;
        }

        return await InTransactionAsync(lastDay, () => FinishAsync(organizationId, today, cancellationToken), cancellationToken) is null ? null : result;
    }

    /// <summary>One slice; null where another server finished the day meanwhile.</summary>
    private async Task<RoundResult?> InTransactionAsync(DateOnly? lastDay, Func<Task<RoundResult>> slice, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await database.InTransactionAsync(
                    async () => await LastDayAsync(cancellationToken) == lastDay ? await slice() : null, cancellationToken);
            }
            catch (DbUpdateException exception) when (attempt < MostAttempts && (exception is DbUpdateConcurrencyException || database.IsUniqueViolation(exception)))
            {
                // Another server did the same slice, or somebody was told the same thing meanwhile: it is read anew.
                database.ChangeTracker.Clear();
            }
        }
    }

    private async Task<RoundResult> FinishAsync(int organizationId, DateOnly today, CancellationToken cancellationToken)
    {
        if (await database.DailyRounds.SingleOrDefaultAsync(cancellationToken) is { } round)
        {
            round.Finish(today);
        }
        else
        {
            database.DailyRounds.Add(new DailyRound(organizationId, today));
        }

        return new(0, 0, 0, 0);
    }

    private Task<DateOnly?> LastDayAsync(CancellationToken cancellationToken) =>
        database.DailyRounds.AsNoTracking().Select(r => (DateOnly?)r.LastDay).SingleOrDefaultAsync(cancellationToken);
}

/// <summary>Where people reach the portal, for links in mail and calendars; setting <c>Portal:Address</c>.</summary>
public sealed record PortalAddress(string? Configured)
{
    public const string Setting = "Portal:Address";

    /// <summary>Without a slash at its end; null where none is set.</summary>
    public string? Root { get; } = string.IsNullOrWhiteSpace(Configured) ? null : Configured.Trim().TrimEnd('/');
}

/// <summary>How much a round, or a slice of it, did.</summary>
public sealed record RoundResult(int Work, int Periods, int Notices, int Digests)
{
    public static RoundResult operator +(RoundResult left, RoundResult right) =>
        new(left.Work + right.Work, left.Periods + right.Periods, left.Notices + right.Notices, left.Digests + right.Digests);
}

/// <summary>How much of a round is one transaction: all that is written for so many plans, things that fall due, or people.</summary>
public sealed record RoundSlices(int Plans, int Things, int People)
{
    /// <summary>Each a fraction of a second over a commune's data.</summary>
    public static RoundSlices Usual { get; } = new(5, 100, 20);
}

/// <summary>What is told goes by this.</summary>
/// <param name="Since">The last day that is done.</param>
internal sealed record RoundDay(DateOnly Since, DateOnly Today, DateTime Now, UnitPeople People);
