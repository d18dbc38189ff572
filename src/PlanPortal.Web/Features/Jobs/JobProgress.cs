using PlanPortal.Core;
using PlanPortal.Core.Jobs;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Jobs;

/// <summary>
/// Tells how far a job is, at most once a second, and renews the server's claim on it with that. To be called outside of
/// transactions: the job is saved on a connection of its own.
/// </summary>
public sealed class JobProgress(PortalDbContext database, BackgroundJob job, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>A claim lasts for four of these.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(30);

    private long last;

    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">The claim ran out and another server has taken the job over.</exception>
    public async Task ReportAsync(int done, int total, CancellationToken cancellationToken)
    {
        if (last != 0 && clock.GetElapsedTime(last) < Pause)
        {
            return;
        }

        await RenewAsync(done, total, cancellationToken);
    }

    /// <summary>Renews the claim while a step goes on that cannot tell how far it is: a long question to the database, a large file written in one go.</summary>
    /// <param name="step">Works with other connections than this; is broken off when the claim is lost.</param>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">The claim ran out and another server has taken the job over.</exception>
    public async Task<T> WhileAsync<T>(Func<CancellationToken, Task<T>> step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Task.Run(() => step(stop.Token), stop.Token);
        try
        {
            while (await Task.WhenAny(work, Task.Delay(Beat, clock, stop.Token)) != work)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await RenewAsync(job.Done, job.Total, cancellationToken);
            }

            return await work;
        }
        finally
        {
            await stop.CancelAsync();

            // Its connection is in use until it has come to its end.
            await Task.WhenAny(work);
        }
    }

    private async Task RenewAsync(int done, int total, CancellationToken cancellationToken)
    {
        last = clock.GetTimestamp();
        job.Progress(done, total, VietnamTime.Stamp(clock.GetUtcNow()));
        await database.SaveChangesAsync(cancellationToken);
    }
}
