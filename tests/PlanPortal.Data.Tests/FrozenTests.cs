using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Registers;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

public class FrozenTests
{
    private readonly Commune commune = A.Commune();

    public static TheoryData<Type> WrittenOnce => new(
        typeof(Act), typeof(PlanVersion), typeof(IssuedDocument), typeof(IssuedTask), typeof(IssuedReportingDuty), typeof(IssuedTarget));

    [Theory]
    [MemberData(nameof(WrittenOnce))]
    public async Task What_is_written_once_is_neither_changed_nor_deleted(Type type)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await database.SignedAsync(commune);

        foreach (var state in (EntityState[])[EntityState.Modified, EntityState.Deleted])
        {
            await using var work = database.Work(commune);
            await work.Database.Acts.LoadAsync();
            await work.Database.PlanVersions.LoadAsync();
            await work.Database.IssuedDocuments.LoadAsync();
            await work.Database.IssuedTasks.LoadAsync();
            await work.Database.IssuedTargets.LoadAsync();
            await work.Database.IssuedReportingDuties.LoadAsync();
            work.Database.ChangeTracker.Entries().First(e => e.Entity.GetType() == type).State = state;

            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => work.Database.SaveChangesAsync());
            Assert.Contains(type.Name, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(nameof(Plan.Text), "Nội dung khác")]
    [InlineData(nameof(Plan.Title), "Trích yếu khác")]
    [InlineData(nameof(Plan.Number), 99)]
    [InlineData(nameof(Plan.Symbol), "KH-HĐND")]
    [InlineData(nameof(Plan.Year), 2020)]
    public async Task An_issued_plan_keeps_what_was_signed(string property, object forged)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SignedAsync(commune);
        await using var work = database.Work(commune);
        var plan = await work.Database.Plans.SingleAsync(p => p.Id == id);
        work.Database.Entry(plan).Property(property).CurrentValue = forged;

        await Assert.ThrowsAsync<InvalidOperationException>(() => work.Database.SaveChangesAsync());
    }

    [Theory]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    [InlineData(EntityState.Added)]
    public async Task What_people_said_of_the_text_is_fixed_with_it(EntityState change)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SignedAsync(commune);
        await using var work = database.Work(commune);
        var plan = await work.Database.Plans.Include(p => p.Decisions).SingleAsync(p => p.Id == id);
        var decision = plan.Decisions[0];
        if (change == EntityState.Added)
        {
            work.Database.Entry(decision).State = EntityState.Detached;
            work.Database.Entry(decision).Property(d => d.Key).CurrentValue = new string('0', ReadingKeys.Length);
            work.Database.Entry(decision).Property(d => d.Id).CurrentValue = 0;
        }

        work.Database.Entry(decision).State = change;

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => work.Database.SaveChangesAsync());
        Assert.Contains(nameof(ReadingDecision), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_what_part_in_the_work_is_never_changed()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await database.SignedAsync(commune);
        await using var work = database.Work(commune);
        var assignment = await work.Database.Assignments.FirstAsync();

        work.Database.Entry(assignment).Property(a => a.UnitId).CurrentValue = commune.Economy.Id;

        await Assert.ThrowsAsync<InvalidOperationException>(() => work.Database.SaveChangesAsync());
    }

    [Fact]
    public async Task A_line_of_the_register_keeps_its_number_and_is_never_deleted()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await database.SignedAsync(commune);
        await using var work = database.Work(commune);
        var entry = await work.Database.RegisterEntries.SingleAsync();

        work.Database.Entry(entry).Property(e => e.Number).CurrentValue = 7;
        await Assert.ThrowsAsync<InvalidOperationException>(() => work.Database.SaveChangesAsync());

        work.Database.Entry(entry).State = EntityState.Deleted;
        await Assert.ThrowsAsync<InvalidOperationException>(() => work.Database.SaveChangesAsync());
    }

    [Fact]
    public async Task What_may_still_happen_to_an_issued_plan_is_saved()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SignedAsync(commune);
        await using var work = database.Work(commune);
        var entry = await work.Database.RegisterEntries.Include(e => e.Plan).SingleAsync();

        entry.Complete("Văn thư", 5, new DateOnly(2026, 3, 3), null, null, commune.Clerk, Moments.Morning.DaysLater(1));
        entry.Plan.Recall("Trái thẩm quyền.", commune.Chair, Moments.Morning.DaysLater(2));
        await work.Database.SaveChangesAsync();

        Assert.Equal(PlanState.Recalled, (await database.PlanAsync(commune, id)).State);
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    [Fact]
    public async Task Text_document_and_version_come_back_as_they_were_signed()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SignedAsync(commune);

        var plan = await database.PlanAsync(commune, id);

        var printed = Printing.Plainly(plan, plan.Stamp!);
        Assert.Equal(printed.Pdf, plan.Document!.Pdf);
        Assert.Equal(printed.Docx, plan.Document.Docx);
        Assert.Equal(PlanTexts.WithWork(), plan.Versions.OrderBy(v => v.No).Last().Text);
        Assert.Equal(DateTimeKind.Utc, plan.ChangedAt.Kind);
    }
}
