using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>Lists of thousands read the newest figures only, and must say what all figures say.</summary>
public class TargetQueriesTests
{
    private static readonly DateOnly Signed = new(2026, 3, 3);

    private readonly Commune commune = A.Commune();

    [Theory]
    [InlineData(Combination.Latest)]
    [InlineData(Combination.Sum)]
    [InlineData(Combination.Average)]
    public async Task The_standing_by_the_newest_figures_is_that_by_all_of_them(Combination combination)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await SignAsync(database);
        await GiveAsync(database, combination, baseline: 100);
        await using var work = database.Work(commune);

        for (var today = Signed; today < new DateOnly(2027, 2, 1); today = today.AddDays(9))
        {
            var all = await ByAllFiguresAsync(work.Database, today);
            var newest = Assert.Single(await work.Database.LoadStandingsAsync(work.Database.TargetsInForce(), today, default));

            Assert.Equal(all.Newest, newest.Progress.Newest);
            Assert.Equal(all.Standing, newest.Progress.Standing);
            Assert.Equal(all.Share, newest.Progress.Share);
        }
    }

    [Fact]
    public async Task A_target_that_nobody_has_measured_or_followed_stands_there_too()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await SignAsync(database);
        await using var work = database.Work(commune);

        var followed = Assert.Single(await work.Database.LoadStandingsAsync(work.Database.TargetsInForce(), Signed, default));

        Assert.Equal(TargetStanding.NoFigures, followed.Progress.Standing);
        Assert.Equal(new DateOnly(2026, 12, 31), followed.Progress.Goal.DueOn);
    }

    /// <summary>As reports judge it.</summary>
    private static async Task<TargetProgress> ByAllFiguresAsync(PortalDbContext database, DateOnly today)
    {
        var facts = await database.FactsOf(database.TargetsInForce()).SingleAsync();
        return facts.ProgressOn(today, await database.TargetFigures.Where(f => f.TargetId == facts.Id).Select(f => new MeasuredFigure(f.Id, f.UnitId, f.AsOf, f.Revision, f.Value)).ToListAsync());
    }

    /// <summary>Two units, a day on which both gave one, corrections of a newest and of an older day entered last.</summary>
    private async Task GiveAsync(PortalDatabase database, Combination combination, decimal baseline)
    {
        await using var work = database.Work(commune).Knowing(commune);
        var target = await work.Database.IssuedTargets.SingleAsync();
        var givers = new TargetGivers(target.OrganizationId, true, commune.Culture.Id, [commune.Economy.Id]);
        var tracking = new TargetTracking(target);
        tracking.Set(combination, baseline, [commune.Economy], givers, commune.Specialist);
        work.Database.TargetTrackings.Add(tracking);
        var at = new DateTime(2027, 1, 15, 3, 0, 0, DateTimeKind.Utc);
        foreach (var (unit, month, value, revision) in new[]
        {
            (commune.Culture.Id, 7, 200m, 1), (commune.Economy.Id, 7, 150m, 1), (commune.Culture.Id, 9, 900m, 1), (commune.Economy.Id, 9, 400m, 1),
            (commune.Culture.Id, 9, 1000m, 2), (commune.Economy.Id, 7, 1600m, 2), (commune.Economy.Id, 12, 450.5m, 1),
        })
        {
            work.Database.TargetFigures.Add(TargetFigure.Enter(target, givers, unit, new DateOnly(2026, month, 28), value, null, revision, commune.Specialist, at));
            await work.Database.SaveChangesAsync();
        }
    }

    private async Task SignAsync(PortalDatabase database)
    {
        var id = await database.SavedAsync(commune, A.Plan.Saying(PlanTexts.WithWork()).ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);
        await work.SignAsync(id, commune.Chair.Id, Moments.Morning.DaysLater(1));
    }
}
