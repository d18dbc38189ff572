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

    private long last;

    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">The claim ran out and another server has taken the job over.</exception>
    public async Task ReportAsync(int done, int total, CancellationToken cancellationToken)
    {
        if (last != 0 && clock.GetElapsedTime(last) < Pause)
        {
            return;
        }

        last = clock.GetTimestamp();
        job.Progress(done, total, VietnamTime.Stamp(clock.GetUtcNow()));
        await database.SaveChangesAsync(cancellationToken);
    }
}
