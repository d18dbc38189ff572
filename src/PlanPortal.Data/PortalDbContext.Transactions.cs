using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Registers;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data;

public abstract partial class PortalDbContext
{
    private const int MostAttempts = 100;

    /// <summary>
    /// Runs one act as one transaction: loads, decides, saves, commits. Where another act took the next number or the
    /// next place in the journal first, all of it is run again on fresh data, so <paramref name="work"/> must load what
    /// it changes itself. The same goes for rows of which there is one whoever writes it first: a person's preferences, a
    /// holiday. A conflict on anything else (a plan that somebody else changed) goes to the caller.
    /// </summary>
    public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Database.CreateExecutionStrategy().ExecuteAsync(async () =>
                {
                    ChangeTracker.Clear();
                    using var turn = await TakeTurnAsync(cancellationToken);
                    await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
                    var result = await work();
                    await SaveChangesAsync(cancellationToken);
                    await transaction.CommitAsync(cancellationToken);
                    return result;
                });
            }
            catch (DbUpdateException exception) when (attempt < MostAttempts && LostARace(exception))
            {
                await Task.Delay(Random.Shared.Next(1, 10 + attempt), cancellationToken);
            }
        }
    }

    public Task InTransactionAsync(Func<Task> work, CancellationToken cancellationToken = default) =>
        InTransactionAsync(
            async () =>
            {
                await work();
                return true;
            },
            cancellationToken);

    /// <summary>
    /// For a write that is no transaction of its own making, such as <c>ExecuteUpdate</c>: it waits for its turn with all others, else a long row of
    /// transactions (a round, an import) would leave it waiting until their end.
    /// </summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var turn = Database.CurrentTransaction is null ? await TakeTurnAsync(cancellationToken) : null;
        return await write();
    }

    /// <summary>Waits until this process may write, where the engine takes one writer at a time.</summary>
    protected virtual Task<IDisposable?> TakeTurnAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    private bool LostARace(DbUpdateException exception) =>
        (exception is DbUpdateConcurrencyException || IsUniqueViolation(exception))
        && exception.Entries.Count > 0
        && exception.Entries.All(e => e.Entity is Register or JournalHead or Act or RegisterEntry or Core.Scheduling.PersonPreferences or Holiday);
}
