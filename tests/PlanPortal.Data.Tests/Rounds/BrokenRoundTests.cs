using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data.Rounds;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests.Rounds;

/// <summary>
/// A round in its smallest slices: one plan, one thing that falls due, one person at a time. Three plans, work and periods
/// to open, reminders, late work and digests on the same Monday.
/// </summary>
public sealed class BrokenRoundTests : IAsyncLifetime
{
    private static readonly DateOnly lastRound = new(2026, 5, 24);
    private static readonly DateOnly monday = new(2026, 6, 1);

    private readonly Commune commune = A.Commune();
    private PortalDatabase before = null!;

    public async Task InitializeAsync()
    {
        before = await PortalDatabase.WithAsync(commune);
        for (var plan = 0; plan < 3; plan++)
        {
            await LongPlan.SignAsync(before, commune);
        }

        await using (var work = before.Work(commune))
        {
            foreach (var person in new[] { commune.Specialist, commune.Head, commune.OtherHead, commune.Chair })
            {
                var preferences = new PersonPreferences(person);
                preferences.Set($"can.bo{person.Id}@hoabang.example", wantsDigest: true);
                work.Database.PersonPreferences.Add(preferences);
            }

            await work.Database.SaveChangesAsync();
        }

        await before.RoundAsync(commune, lastRound);
    }

    public async Task DisposeAsync() => await before.DisposeAsync();

    [Fact]
    public async Task Broken_off_anywhere_and_taken_up_again_it_gives_what_an_unbroken_one_gives()
    {
        var (whole, did) = await UnbrokenAsync();
        var broken = 0;
        for (; ; broken++)
        {
            await using var database = await CopyAsync();
            if (!await BreaksAsync(database, afterSavings: broken + 1))
            {
                break;
            }

            await using (var half = database.Work(commune))
            {
                Assert.Equal(lastRound, (await half.Database.DailyRounds.SingleAsync()).LastDay);
            }

            Assert.NotNull(await RunAsync(database));
            Assert.Equal(whole, await LeftByAsync(database));
            Assert.Null(await RunAsync(database));
        }

        // Each of these is a transaction of its own: three plans' work and periods, what is told of both, some reminders, four digests, the row itself.
        Assert.True(did is { Work: 3, Periods: 3, Digests: 4 }, $"{did}");
        Assert.True(broken > 3 + 3 + 3 + 3 + 4, $"Only {broken} places to break off.");
    }

    [Fact]
    public async Task Two_servers_at_once_open_and_tell_everything_once()
    {
        var (whole, _) = await UnbrokenAsync();
        await using var database = await CopyAsync();
        await using var other = database.SecondServer();

        var done = await Task.WhenAll(Task.Run(() => RunAsync(database)), Task.Run(() => RunAsync(other)));

        Assert.Single(done, r => r is not null);
        Assert.Equal(whole, await LeftByAsync(database));
    }

    [Fact]
    public async Task What_a_broken_round_left_undone_is_done_the_next_day()
    {
        await using var database = await CopyAsync();
        Assert.True(await BreaksAsync(database, afterSavings: 5));

        var tuesday = monday.AddDays(1);
        Assert.NotNull(await database.RoundAsync(commune, tuesday));

        await using var look = database.Work(commune);
        Assert.Equal(3, await look.Database.WorkItems.CountAsync(w => w.OpenedOn >= monday));
        Assert.Equal(3, await look.Database.ReportingPeriods.CountAsync());
        var late = await look.Database.Notices.Where(n => n.PersonId == commune.Specialist.Id && n.Day >= monday && n.Key.EndsWith(":20260525:late:7")).Select(n => n.Key).ToListAsync();
        Assert.Equal((3, 3), (late.Count, late.Distinct().Count()));
    }

    private async Task<(IReadOnlyList<string> Left, RoundResult Did)> UnbrokenAsync()
    {
        await using var database = await CopyAsync();
        var did = await RunAsync(database);
        return (await LeftByAsync(database), did!);
    }

    private async Task<PortalDatabase> CopyAsync()
    {
        var folder = PortalDatabase.NewFolder();
        await using var work = before.Work(commune);
        await work.ScalarAsync($"VACUUM INTO '{Path.Combine(folder, Path.GetFileName(before.File))}'");
        return PortalDatabase.In(folder);
    }

    private async Task<RoundResult?> RunAsync(PortalDatabase database)
    {
        await using var work = database.Work(commune);
        return await Round(work).RunAsync(commune.Organization.Id, LongPlan.MorningOf(monday).AddHours(-2));
    }

    /// <summary>Breaks off before what was saved last is committed: all slices before it stay, it does not.</summary>
    private async Task<bool> BreaksAsync(PortalDatabase database, int afterSavings)
    {
        using var stop = new CancellationTokenSource();
        await using var work = database.Work(commune);
        work.Database.SavedChanges += (_, saved) =>
        {
            if (saved.EntitiesSavedCount > 0 && --afterSavings == 0)
            {
                stop.Cancel();
            }
        };
        try
        {
            await Round(work).RunAsync(commune.Organization.Id, LongPlan.MorningOf(monday).AddHours(-2), stop.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static DailyRounds Round(Work work) => new(work.Database, work.Get<PortalAddress>()) { Slices = new(1, 1, 1) };

    /// <summary>Everything that a round writes.</summary>
    private async Task<IReadOnlyList<string>> LeftByAsync(PortalDatabase database)
    {
        await using var look = database.Work(commune);
        var work = await look.Database.WorkItems.Select(w => $"{w.Id} {w.TaskId} {w.OccursOn} {w.OpenedOn}").ToListAsync();
        var periods = await look.Database.UnitReports.Select(r => $"{r.Id} {r.PeriodId} {r.UnitId} {r.Period.PlanId} {r.Period.Kind} {r.Period.Until} {r.DueOn}").ToListAsync();
        var notices = await look.Database.Notices.Select(n => $"{n.PersonId} {n.Key} {n.Kind} {n.Day} {n.MailedOn} {n.Address} {n.Text}").ToListAsync();
        var digests = await look.Database.Digests.Select(d => $"{d.PersonId} {d.Day} {d.Subject} {d.Body}").ToListAsync();
        return [.. work.Concat(periods).Concat(notices).Concat(digests).Order(StringComparer.Ordinal), $"{(await look.Database.DailyRounds.SingleAsync()).LastDay}"];
    }
}
