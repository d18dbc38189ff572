using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Features.Exchange;

namespace PlanPortal.Web.Features.Jobs;

/// <summary>What came of a job.</summary>
/// <param name="Told">The notice to whoever asked for it.</param>
/// <param name="Total">How many things it went through.</param>
public sealed record JobResult(string Told, int Total, string? Outcome = null, byte[]? Output = null);

/// <summary>Does a job with the rights that its person has now. Each kind may be begun anew after a server died in the middle.</summary>
public sealed class JobWork(PortalDbContext database, ExchangeExport export, ExchangePreview preview, ExchangeImport import)
{
    /// <exception cref="InvalidInputException">It cannot be done; the message tells the person why.</exception>
    public async Task<JobResult> DoAsync(BackgroundJob job, JobProgress progress, CancellationToken cancellationToken)
    {
        database.Enter(job.OrganizationId);
        var by = await database.People.AsNoTracking().SingleAsync(p => p.Id == job.PersonId, cancellationToken);
        if (!by.Active)
        {
            throw new InvalidInputException("Tài khoản này đã ngừng hoạt động.");
        }

        return job.Kind switch
        {
            JobKind.Export => await export.RunAsync(job, by, progress, cancellationToken),
            JobKind.ImportPreview => await preview.RunAsync(job, by, progress, cancellationToken),
            JobKind.Import => await import.RunAsync(job, by, progress, cancellationToken),
            _ => throw new InvalidOperationException($"Nobody does jobs of the kind {job.Kind}."),
        };
    }
}
