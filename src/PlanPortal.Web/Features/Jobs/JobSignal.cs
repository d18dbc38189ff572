namespace PlanPortal.Web.Features.Jobs;

/// <summary>Wakes this server's runner when a job was added here; other servers look now and then.</summary>
public sealed class JobSignal : IDisposable
{
    private readonly SemaphoreSlim added = new(0);

    public void Raise() => added.Release();

    /// <summary>Comes back when a job was added, at the latest after <paramref name="longest"/>.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => added.WaitAsync(longest, cancellationToken);

    public void Dispose() => added.Dispose();
}
