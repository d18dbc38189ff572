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
        var written = await SaveNewPlansFirst(cancellationToken);
        var head = await JournalHeads.SingleOrDefaultAsync(cancellationToken)
            ?? JournalHeads.Add(new JournalHead(ScopeId)).Entity;
        foreach (var act in ChangeTracker.Entries<Act>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList())
        {
            head.Append(act);
        }

        return written + await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>An act's hash covers its plan's key, so a new plan gets its key before its acts are sealed.</summary>
    private async Task<int> SaveNewPlansFirst(CancellationToken cancellationToken)
    {
        var planless = ChangeTracker.Entries<Act>()
            .Where(e => e.State == EntityState.Added && e.Property(a => a.PlanId).IsTemporary).ToList();
        if (planless.Count == 0)
        {
            return 0;
        }

        planless.ForEach(e => e.State = EntityState.Detached);
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
            ChangeTracker.DetectChanges();
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
