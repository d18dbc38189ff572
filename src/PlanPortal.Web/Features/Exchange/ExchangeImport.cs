using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Features.Jobs;
using PlanPortal.Web.Features.Tasks;

namespace PlanPortal.Web.Features.Exchange;

/// <summary>
/// Writes what a preview showed, through the acts that the pages have too. Each row looks first whether it is so already,
/// so that nothing is written twice when a server dies and another begins anew.
/// </summary>
public sealed class ExchangeImport(PortalDbContext database, TimeProvider clock)
{
    /// <summary>Rows in one transaction.</summary>
    private const int RowsAtOnce = 50;

    private readonly WorkNotices notices = new(database);

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    public async Task<JobResult> RunAsync(BackgroundJob job, Person by, JobProgress progress, CancellationToken cancellationToken)
    {
        var previewed = await database.BackgroundJobs.AsNoTracking().Where(j => j.Id == job.FromJobId && j.PersonId == by.Id).Select(j => j.Outcome).SingleAsync(cancellationToken);
        var changes = ExchangeOutcome.FromJson(previewed).Changes;
        var refused = new List<RefusedRow>();
        var done = 0;
        foreach (var chunk in changes.Chunk(RowsAtOnce))
        {
            await progress.ReportAsync(done, changes.Count, cancellationToken);
            refused.AddRange(await WriteAsync(chunk, by, cancellationToken));
            done += chunk.Length;
        }

        var written = changes.Count - refused.Count;
        var told = $"Đã ghi {written:N0} dòng từ “{job.Name}”" + (refused.Count == 0 ? "." : $", {refused.Count:N0} dòng không ghi được.");
        return new JobResult(told, changes.Count, new ExchangeOutcome([], refused, Unchanged: 0, written).ToJson());
    }

    /// <summary>Where somebody changes one of the rows at this very moment, the others are written without it.</summary>
    private async Task<IReadOnlyList<RefusedRow>> WriteAsync(ProposedChange[] changes, Person by, CancellationToken cancellationToken)
    {
        try
        {
            return await database.InTransactionAsync(() => WriteOnceAsync(changes, by, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException) when (changes.Length > 1)
        {
            var refused = new List<RefusedRow>();
            foreach (var change in changes)
            {
                refused.AddRange(await WriteAsync([change], by, cancellationToken));
            }

            return refused;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || database.IsUniqueViolation(exception))
        {
            return [new(changes[0].Row, ExchangeReasons.ChangedMeanwhile)];
        }
    }

    private async Task<IReadOnlyList<RefusedRow>> WriteOnceAsync(ProposedChange[] changes, Person by, CancellationToken cancellationToken)
    {
        var keys = changes.ToDictionary(c => c, c => ExchangeKey.Read(c.Key) ?? default);
        var ground = await ExchangeGround.LoadAsync(database, keys.Values, tracked: true, cancellationToken);
        var needsConfirmation = await database.WorkSettings.AnyAsync(s => s.NeedsConfirmation, cancellationToken);
        var refused = new List<RefusedRow>();
        foreach (var change in changes)
        {
            var reason = keys[change].IsFigure
                ? Enter(change, ground.Figures(keys[change]), by)
                : await ReportAsync(change, ground.Work(keys[change]), needsConfirmation, by, cancellationToken);
            if (reason is not null)
            {
                refused.Add(new(change.Row, reason));
            }
        }

        return refused;
    }

    private async Task<string?> ReportAsync(ProposedChange change, WorkItem? work, bool needsConfirmation, Person by, CancellationToken cancellationToken)
    {
        var at = Now;
        var (refused, act) = PartExchange.Apply(change, work, needsConfirmation, by, at);
        if (act is not null)
        {
            database.Acts.Add(act);
            if (work!.State == WorkState.Reported)
            {
                await notices.ToConfirmAsync(work, by, at, cancellationToken);
            }
        }

        return refused;
    }

    private string? Enter(ProposedChange change, FigureGround? ground, Person by)
    {
        var (refused, figure) = FigureExchange.Apply(change, ground, by, Now);
        if (figure is not null)
        {
            database.TargetFigures.Add(figure);
            database.Acts.Add(figure.Entered(ground!.Target, by));
        }

        return refused;
    }
}
