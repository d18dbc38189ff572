using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PlanPortal.Data.Rounds;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests.Rounds;

/// <summary>What was told already costs the next round no transaction.</summary>
public sealed class ToldAlreadyTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task The_day_after_many_plans_gave_work_a_round_writes_its_own_row_and_no_more()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        for (var plan = 0; plan < 3; plan++)
        {
            await LongPlan.SignAsync(database, commune);
        }

        // The row of the day, and three times what one plan gives.
        Assert.Equal(1 + 3, await TransactionsAsync(database, LongPlan.SignedOn));
        Assert.Equal(1, await TransactionsAsync(database, LongPlan.SignedOn.AddDays(1)));

        await using var look = database.Work(commune);
        Assert.Equal(3, await look.Database.Notices.Where(n => n.PersonId == commune.Specialist.Id).Select(n => n.Key).Distinct().CountAsync());
    }

    private async Task<int> TransactionsAsync(PortalDatabase database, DateOnly day)
    {
        await using var work = database.Work(commune);
        var counter = new TransactionCounter(work.Database);
        var round = new DailyRounds(work.Database, work.Get<PortalAddress>()) { Slices = new(1, 1, 1) };
        using (((DiagnosticListener)work.Database.GetService<DiagnosticSource>()).Subscribe(counter, name => name == RelationalEventId.TransactionStarted.Name))
        {
            Assert.NotNull(await round.RunAsync(commune.Organization.Id, LongPlan.MorningOf(day).AddHours(-2)));
        }

        return counter.Count;
    }

    /// <summary>Of one context: other tests have theirs at the same time.</summary>
    private sealed class TransactionCounter(DbContext context) : IObserver<KeyValuePair<string, object?>>
    {
        public int Count { get; private set; }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is DbContextEventData data && data.Context == context)
            {
                Count++;
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
