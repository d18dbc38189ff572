using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Data.Accounts;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

public class ScopeTests
{
    /// <summary>Entities of all organizations together: the organizations themselves, and accounts, which are found before their organization is known.</summary>
    private static readonly Type[] Shared = [typeof(Organization), typeof(PortalUser)];

    private readonly Commune commune = A.Commune();
    private readonly Commune neighbour = A.NeighbouringCommune();

    [Fact]
    public async Task Every_entity_belongs_to_an_organization_or_is_known_to_be_shared()
    {
        await using var database = await PortalDatabase.WithAsync();
        await using var work = database.Work(commune);

        var unknown = work.Database.Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(t => !typeof(IOwned).IsAssignableFrom(t) && !Shared.Contains(t))
            .Where(t => t.Namespace != "Microsoft.AspNetCore.Identity");

        Assert.Empty(unknown);
    }

    [Fact]
    public async Task Every_query_for_owned_rows_asks_for_one_organization_only()
    {
        await using var database = await PortalDatabase.WithAsync();
        await using var work = database.Work(commune);
        var owned = work.Database.Model.GetEntityTypes().Where(t => typeof(IOwned).IsAssignableFrom(t.ClrType)).ToList();
        Assert.NotEmpty(owned);

        foreach (var entity in owned)
        {
            var sql = ((IQueryable)work.Database.GetType().GetMethod(nameof(DbContext.Set), [])!
                .MakeGenericMethod(entity.ClrType).Invoke(work.Database, [])!).ToQueryString();
            Assert.Matches($@"WHERE ""\w+"".""OrganizationId"" = @", sql);
        }
    }

    [Fact]
    public async Task Rows_of_another_organization_are_not_found_in_any_way()
    {
        await using var database = await PortalDatabase.WithAsync(commune, neighbour);
        var id = await database.SignedAsync(commune);
        await using var work = database.Work(neighbour);
        var db = work.Database;

        Assert.Null(await db.Plans.SingleOrDefaultAsync(p => p.Id == id));
        Assert.Null(await db.Plans.FindAsync(id));
        Assert.Null(await db.IssuedDocuments.FindAsync(id));
        Assert.Null(await db.People.FindAsync(commune.Chair.Id));
        Assert.Empty(await db.PlanVersions.ToListAsync());
        Assert.Empty(await db.RegisterEntries.ToListAsync());
        Assert.Empty(await db.Registers.ToListAsync());
        Assert.Empty(await db.Acts.ToListAsync());
        Assert.Empty(await db.ReadingDecisions.ToListAsync());
        Assert.Empty(await db.IssuedTasks.ToListAsync());
        Assert.Empty(await db.Assignments.ToListAsync());
        Assert.Empty(await db.JournalHeads.ToListAsync());
        Assert.DoesNotContain(await db.Units.ToListAsync(), u => u.Id == commune.Culture.Id);
        Assert.Equal(0, await db.Plans.ExecuteUpdateAsync(s => s.SetProperty(p => p.Title, "Khác")));
        Assert.Equal(0, await db.Plans.Where(p => p.Id == id).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Without_an_organization_nothing_is_found()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await database.SignedAsync(commune);
        await using var work = database.Work(organizationId: 0);

        Assert.False(await work.Database.Plans.AnyAsync());
        Assert.False(await work.Database.People.AnyAsync());
    }

    [Fact]
    public async Task Entering_another_organization_changes_what_the_next_query_finds()
    {
        await using var database = await PortalDatabase.WithAsync(commune, neighbour);
        await using var work = database.Work(commune);
        Assert.NotNull(await work.Database.People.SingleOrDefaultAsync(p => p.Id == commune.Chair.Id));

        work.Database.Enter(neighbour.Organization.Id);

        Assert.Null(await work.Database.People.SingleOrDefaultAsync(p => p.Id == commune.Chair.Id));
        Assert.NotNull(await work.Database.People.SingleOrDefaultAsync(p => p.Id == neighbour.Chair.Id));
    }

    [Theory]
    [InlineData(EntityState.Added)]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task Rows_of_another_organization_are_not_written(EntityState state)
    {
        await using var database = await PortalDatabase.WithAsync(commune, neighbour);
        await using var work = database.Work(neighbour);
        var foreign = state == EntityState.Added ? new Unit(commune.Organization, "Trạm Y tế") : commune.Economy;
        work.Database.Entry(foreign).State = state;

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => work.Database.SaveChangesAsync());

        Assert.Contains($"organization {commune.Organization.Id}", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, await database.CountAsync<Unit>(commune));
    }

    [Fact]
    public async Task A_plan_of_another_organization_is_not_signed_with_ones_own_register()
    {
        await using var database = await PortalDatabase.WithAsync(commune, neighbour);
        var id = await database.SavedAsync(commune, A.Plan.ThatPassedTheFormatCheck());
        await using var work = database.Work(neighbour);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => work.SignAsync(id, neighbour.Chair.Id, Moments.Morning));

        Assert.Equal(0, await database.CountAsync<Register>(neighbour));
        Assert.Equal(PlanState.AwaitingSignature, (await database.PlanAsync(commune, id)).State);
    }
}
