using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

public class SealingTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task Acts_of_a_new_plan_are_sealed_in_order_with_the_plans_key()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var work = database.Work(commune).Knowing(commune);

        var id = await work.SaveAsync(A.Plan.In(commune).ThatPassedTheFormatCheck());

        var acts = await database.ActsAsync(commune);
        Assert.Equal(
            [ActKind.PlanCreated, ActKind.PlanSubmitted, ActKind.ContentApproved, ActKind.FormatPassed],
            acts.Select(a => a.Kind));
        Assert.Equal([1, 2, 3, 4], acts.Select(a => a.Sequence));
        Assert.All(acts, a => Assert.Equal(id, a.PlanId));
        Assert.Null(await work.FirstBrokenAsync());
    }

    [Fact]
    public async Task Later_saves_go_on_where_the_record_stands()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan);
        await using (var work = database.Work(commune))
        {
            var plan = await work.Database.Plans.Include(p => p.Organization).SingleAsync(p => p.Id == id);
            plan.Submit(commune.Chair, commune.Specialist, Moments.Morning);
            await work.Database.SaveChangesAsync();
            plan.Remark("Gấp.", commune.Head, Moments.Morning);
            await work.Database.SaveChangesAsync();
        }

        var acts = await database.ActsAsync(commune);
        Assert.Equal([(1, "PlanCreated"), (2, "PlanSubmitted"), (3, "Remarked")], acts.Select(a => (a.Sequence, a.Kind.ToString())));
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    [Fact]
    public async Task New_plans_acts_on_old_plans_and_acts_without_a_plan_are_sealed_together_in_order_of_time()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan.ThatWasSubmitted());
        await using var work = database.Work(commune).Knowing(commune);
        var old = await work.Database.Plans.SingleAsync(p => p.Id == id);
        var from = Moments.Morning.MinutesLater(10);

        work.Database.Acts.Add(new Act(ActKind.UnitChanged, commune.Administrator, from, "Phòng Kinh tế"));
        old.Remark("Một.", commune.Head, from.MinutesLater(1));
        work.Database.Plans.Add(A.Plan.In(commune).BegunAt(from.MinutesLater(2)).ThatWasSubmitted());
        old.Remark("Hai.", commune.Head, from.MinutesLater(4));
        work.Database.Acts.Add(new Act(ActKind.UserChanged, commune.Administrator, from.MinutesLater(5), "Bế Thị Xuyến"));
        await work.Database.SaveChangesAsync();

        var acts = await database.ActsAsync(commune);
        Assert.Equal(
            "PlanCreated PlanSubmitted UnitChanged Remarked PlanCreated PlanSubmitted Remarked UserChanged",
            string.Join(' ', acts.Select(a => a.Kind)));
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    [Fact]
    public async Task Acts_of_one_moment_keep_the_order_in_which_they_were_recorded()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var work = database.Work(commune);
        var names = Enumerable.Range(1, 20).Select(i => $"Đơn vị {i}").ToList();

        work.Database.Acts.AddRange(names.Select(n => new Act(ActKind.UnitChanged, commune.Administrator, Moments.Morning, n)));
        await work.Database.SaveChangesAsync();

        Assert.Equal(names, (await database.ActsAsync(commune)).Select(a => a.Detail));
    }

    [Fact]
    public async Task Each_body_has_a_record_of_its_own()
    {
        var neighbour = A.NeighbouringCommune();
        await using var database = await PortalDatabase.WithAsync(commune, neighbour);

        await database.SavedAsync(commune, A.Plan);
        await database.SavedAsync(neighbour, A.Plan);
        await database.SavedAsync(commune, A.Plan);

        Assert.Equal([1, 2], (await database.ActsAsync(commune)).Select(a => a.Sequence));
        Assert.Equal([1], (await database.ActsAsync(neighbour)).Select(a => a.Sequence));
        Assert.Null(await database.FirstBrokenAsync(commune));
        Assert.Null(await database.FirstBrokenAsync(neighbour));
    }

    [Theory]
    [InlineData("UPDATE Acts SET Detail = 'Lời khác' WHERE Sequence = 2", 2)]
    [InlineData("UPDATE Acts SET PersonName = 'Người khác' WHERE Sequence = 4", 4)]
    [InlineData("UPDATE Acts SET At = '2026-03-02 02:00:00.000001' WHERE Sequence = 1", 1)]
    [InlineData("UPDATE Acts SET PlanId = NULL WHERE Sequence = 3", 3)]
    [InlineData("DELETE FROM Acts WHERE Sequence = 2", 2)]
    [InlineData("DELETE FROM Acts WHERE Sequence = 4", 4)]
    public async Task Tampering_in_the_database_shows_at_its_place(string sql, int place)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await database.SavedAsync(commune, A.Plan.ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);

        Assert.Equal(1, await work.Database.Database.ExecuteSqlRawAsync(sql));

        Assert.Equal(place, await work.FirstBrokenAsync());
    }

    [Fact]
    public async Task A_save_that_failed_can_be_saved_again_with_its_acts()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var work = database.Work(commune).Knowing(commune);
        var twin = new Core.Organizations.Unit(commune.Organization, commune.Economy.Name);
        work.Database.Add(twin);
        work.Database.Plans.Add(A.Plan.In(commune).ThatWasSubmitted());
        await Assert.ThrowsAsync<DbUpdateException>(() => work.Database.SaveChangesAsync());

        work.Database.Remove(twin);
        await work.Database.SaveChangesAsync();

        Assert.Equal([1, 2], (await database.ActsAsync(commune)).Select(a => a.Sequence));
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    [Fact]
    public async Task Saving_without_waiting_is_not_possible()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var work = database.Work(commune);

        Assert.Throws<NotSupportedException>(() => work.Database.SaveChanges());
    }
}
