using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

public class SigningInParallelTests
{
    private const int Many = 50;

    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task Fifty_signings_at_once_give_fifty_consecutive_numbers_and_an_intact_record()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        List<int> plans = [];
        for (var i = 0; i < Many; i++)
        {
            plans.Add(await database.SavedAsync(commune, A.Plan.ThatPassedTheFormatCheck()));
        }

        using Barrier start = new(Many);
        var numbers = await Task.WhenAll(plans.Select(id => Task.Factory.StartNew(
            async () =>
            {
                await using var work = database.Work(commune);
                start.SignalAndWait();
                return await work.SignAsync(id, commune.Chair.Id, Moments.Morning.DaysLater(1));
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));

        Assert.Equal(Enumerable.Range(1, Many), numbers.Order());
        await using var after = database.Work(commune);
        Assert.Equal(Many, (await after.Database.Registers.SingleAsync()).LastNumber);
        Assert.Equal(
            plans.Zip(numbers).OrderBy(p => p.First),
            (await after.Database.RegisterEntries.Select(e => new { e.PlanId, e.Number }).ToListAsync())
                .Select(e => (e.PlanId, e.Number)).OrderBy(e => e.PlanId));
        Assert.Equal(Many, await after.Database.Plans.CountAsync(p => p.State == PlanState.Issued && p.Document != null));
        Assert.Null(await after.FirstBrokenAsync());
        Assert.Equal(Many * 5, await after.Database.Acts.CountAsync());
    }

    [Fact]
    public async Task One_plan_signed_twice_at_once_gets_one_number()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan.ThatPassedTheFormatCheck());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var work = database.Work(commune);
            return await Record.ExceptionAsync(() => work.SignAsync(id, commune.Chair.Id, Moments.Morning.DaysLater(1)));
        })));

        Assert.Single(outcomes, o => o is null);
        Assert.All(
            outcomes.Where(o => o is not null),
            o => Assert.True(o is ActRefusedException { Reason: Refusal.WrongState } or DbUpdateConcurrencyException));
        await using var after = database.Work(commune);
        Assert.Equal(1, (await after.Database.Registers.SingleAsync()).LastNumber);
    }

    [Fact]
    public async Task Two_bodies_count_each_for_themselves()
    {
        var neighbour = A.NeighbouringCommune();
        await using var database = await PortalDatabase.WithAsync(commune, neighbour);

        var (first, second) = (await database.SignedAsync(commune), await database.SignedAsync(neighbour));

        Assert.Equal(1, (await database.PlanAsync(commune, first)).Number);
        Assert.Equal(1, (await database.PlanAsync(neighbour, second)).Number);
    }
}
