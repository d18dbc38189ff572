using System.Collections.Concurrent;

namespace PlanPortal.Data.Sqlite;

/// <summary>
/// SQLite lets in one writer at a time, and the provider waits for its turn by blocking the thread and looking again
/// every 150 ms. Writers of one process therefore queue up here, in order and without holding threads; the lock of the
/// file still holds between processes.
/// </summary>
internal sealed class WriteQueue : IDisposable
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim queue;

    private WriteQueue(SemaphoreSlim queue) => this.queue = queue;

    /// <summary>Waits for the turn; disposing ends it.</summary>
    public static async Task<IDisposable> TakeTurnAsync(string dataSource, CancellationToken cancellationToken)
    {
        var queue = Queues.GetOrAdd(dataSource, _ => new SemaphoreSlim(1));
        await queue.WaitAsync(cancellationToken);
        return new WriteQueue(queue);
    }

    public void Dispose() => queue.Release();
}
