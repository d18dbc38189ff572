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
        if (NewActs().Count == 0 && FoundBySearch().Count == 0)
        {
            return ChangeTracker.HasChanges() ? await InTurnAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken) : 0;
        }

        return Database.CurrentTransaction is null
            ? await SaveAlone(acceptAllChangesOnSuccess, cancellationToken)
            : await SaveWhole(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// A save that is a transaction of its own: the chain's head is read and moved in it, and search is kept in step. It is tried once, also where
    /// the engine would try again after a lost connection: by then the change tracker believes that all is written, and
    /// a second run would write nothing and report success. <see cref="InTransactionAsync(Func{Task}, CancellationToken)"/> loads anew and can.
    /// </summary>
    private Task<int> SaveAlone(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        return Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            if (failure is not null)
            {
                throw new InvalidOperationException("A save outside InTransactionAsync is not tried again.", failure);
            }

            try
            {
                using var turn = await TakeTurnAsync(cancellationToken);
                await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
                var written = await SaveWhole(acceptAllChangesOnSuccess, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return written;
            }
            catch (Exception exception)
            {
                failure = exception;
                throw;
            }
        });
    }

    private async Task<int> SaveWhole(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var found = FoundBySearch();
        var acts = NewActs();
        var written = 0;
        if (acts.Count > 0)
        {
            written = await SaveNewPlansFirst(acts, cancellationToken);
            var head = await JournalHeads.SingleOrDefaultAsync(cancellationToken)
                ?? JournalHeads.Add(new JournalHead(ScopeId)).Entity;
            acts.ForEach(head.Append);
        }

        written += await base.SaveChangesAsync(acceptAllChangesOnSuccess || found.Count > 0, cancellationToken);
        return written + await KeepSearchAsync(found, acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// New acts in order of time; those of one moment in the order in which their plan recorded them, which the change
    /// tracker does not keep.
    /// </summary>
    private List<Act> NewActs()
    {
        var added = ChangeTracker.Entries<Act>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToHashSet();
        return [.. ChangeTracker.Entries<Plan>().SelectMany(e => e.Entity.Acts).Where(added.Contains).Union(added).OrderBy(a => a.At)];
    }

    /// <summary>
    /// An act's hash covers its plan's key, so a new plan gets its key before its acts are sealed. No act is written
    /// before it is sealed, so all of them wait.
    /// </summary>
    private async Task<int> SaveNewPlansFirst(List<Act> acts, CancellationToken cancellationToken)
    {
        var plans = ChangeTracker.Entries<Plan>().Where(e => e.State == EntityState.Added).ToList();
        if (plans.Count == 0)
        {
            return 0;
        }

        // Asked before they are detached: that takes them out of their plan's list.
        var planOf = plans.SelectMany(plan => plan.Entity.Acts, (plan, act) => (plan, act)).ToDictionary(p => p.act, p => p.plan);
        acts.ForEach(act => Entry(act).State = EntityState.Detached);
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        }
        finally
        {
            // Also after a failure: whoever saves again saves the acts too.
            foreach (var act in acts)
            {
                var entry = Entry(act);
                entry.State = EntityState.Added;
                if (planOf.TryGetValue(act, out var plan))
                {
                    var (key, foreignKey) = (plan.Property(p => p.Id), entry.Property(a => a.PlanId));
                    (foreignKey.CurrentValue, foreignKey.IsTemporary) = (key.CurrentValue, key.IsTemporary);
                }
            }

            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }
}
