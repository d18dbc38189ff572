using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;

namespace PlanPortal.Data;

public abstract partial class PortalDbContext
{
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously: acts are sealed on the way.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        KeepWithinScope();
        RefuseChangesOfTheFrozen();
        var acts = ChangeTracker.Entries<Act>().Where(e => e.State == EntityState.Added).ToList();
        if (acts.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        if (Database.CurrentTransaction is not null)
        {
            return await SaveWithActs(acceptAllChangesOnSuccess, cancellationToken);
        }

        // Alone, the save is a transaction of its own: the chain's head is read and moved in it.
        return await Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            var written = await SaveWithActs(acceptAllChangesOnSuccess, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return written;
        });
    }

    private async Task<int> SaveWithActs(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var acts = NewActs();
        var written = await SaveNewPlansFirst(acts, cancellationToken);
        var head = await JournalHeads.SingleOrDefaultAsync(cancellationToken)
            ?? JournalHeads.Add(new JournalHead(ScopeId)).Entity;
        acts.ForEach(head.Append);
        return written + await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>New acts in the order in which they were recorded; the change tracker keeps none among those of a plan.</summary>
    private List<Act> NewActs()
    {
        var added = ChangeTracker.Entries<Act>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToHashSet();
        return [.. ChangeTracker.Entries<Plan>().SelectMany(e => e.Entity.Acts).Where(added.Contains).Union(added)];
    }

    /// <summary>An act's hash covers its plan's key, so a new plan gets its key before its acts are sealed.</summary>
    private async Task<int> SaveNewPlansFirst(List<Act> acts, CancellationToken cancellationToken)
    {
        var held = ChangeTracker.Entries<Plan>()
            .Where(plan => plan.State == EntityState.Added)
            .SelectMany(plan => plan.Entity.Acts.Where(acts.Contains), (plan, act) => (Plan: plan, Act: act))
            .ToList();
        if (held.Count == 0)
        {
            return 0;
        }

        held.ForEach(h => Entry(h.Act).State = EntityState.Detached);
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        }
        finally
        {
            // Also after a failure: whoever saves again saves the acts too.
            foreach (var (plan, act) in held)
            {
                var entry = Entry(act);
                entry.State = EntityState.Added;
                var (key, foreignKey) = (plan.Property(p => p.Id), entry.Property(a => a.PlanId));
                foreignKey.CurrentValue = key.CurrentValue;
                foreignKey.IsTemporary = key.IsTemporary;
            }

            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>The record, the versions and the issued documents are written once.</summary>
    private void RefuseChangesOfTheFrozen()
    {
        if (ChangeTracker.Entries().FirstOrDefault(e => e.Entity is Act or PlanVersion or IssuedDocument
                && e.State is EntityState.Modified or EntityState.Deleted) is { } entry)
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is written once and never changed.");
        }
    }
}
