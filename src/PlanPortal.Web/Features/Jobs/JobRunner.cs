using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Jobs;

/// <summary>Takes up waiting jobs of all organizations, one at a time, and those whose server died.</summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log)
{
    /// <summary>Begins its command, so that it can be told from those of people's requests.</summary>
    public const string Tag = "background: jobs";

    private const string Broken = "Có lỗi khi xử lý. Những gì đã ghi vẫn còn nguyên; hãy thử lại, nếu vẫn lỗi hãy báo quản trị.";

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    /// <summary>Does the oldest job that is free.</summary>
    /// <returns>False when there is none.</returns>
    public async Task<bool> RunNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var now = Now;
        var free = await database.BackgroundJobs.IgnoreQueryFilters().AsNoTracking().TagWith(Tag)
            .Where(j => j.State == JobState.Waiting || (j.State == JobState.Running && j.LeasedUntil < now))
            .OrderBy(j => j.Id).Select(j => new { j.Id, j.OrganizationId }).FirstOrDefaultAsync(cancellationToken);
        if (free is null)
        {
            return false;
        }

        database.Enter(free.OrganizationId);
        var job = await database.BackgroundJobs.SingleAsync(j => j.Id == free.Id, cancellationToken);
        try
        {
            if (job.IsFree(now))
            {
                await RunAsync(job, database, cancellationToken);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another server has it.
            LogTakenOver(job.Id);
        }

        return true;
    }

    private async Task RunAsync(BackgroundJob job, PortalDbContext database, CancellationToken cancellationToken)
    {
        job.Take(Now);
        await database.SaveChangesAsync(cancellationToken);
        JobResult? result = null;
        var problem = Broken;
        if (job.Attempts <= BackgroundJob.MaxAttempts)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                result = await scope.ServiceProvider.GetRequiredService<JobWork>().DoAsync(job, new JobProgress(database, job, clock), cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                job.GiveBack();
                await database.SaveChangesAsync(CancellationToken.None);
                throw;
            }
            catch (InvalidInputException invalid)
            {
                problem = invalid.Message;
            }
            catch (Exception exception) when (exception is not DbUpdateConcurrencyException)
            {
                LogBroken(exception, job.Id, job.Kind);
            }
        }

        await EndAsync(job, result, problem, database, cancellationToken);
    }

    private async Task EndAsync(BackgroundJob job, JobResult? result, string problem, PortalDbContext database, CancellationToken cancellationToken)
    {
        if (result is not null)
        {
            job.Progress(result.Total, result.Total, Now);
            job.Finish(result.Outcome, result.Output, Now);
        }
        else
        {
            job.Fail(problem, Now);
        }

        var told = result?.Told ?? $"Không xử lý được “{job.Name}”: {problem}";
        await database.NotifyAsync(
            Audience.One(job.PersonId), NoticeKind.JobFinished, $"job:{job.Id}", told, $"/cong-viec-nen/{job.Id}", Now, cancellationToken: cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Id} is with another server.")]
    private partial void LogTakenOver(int id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Id} ({Kind}) failed.")]
    private partial void LogBroken(Exception exception, int id, JobKind kind);
}
