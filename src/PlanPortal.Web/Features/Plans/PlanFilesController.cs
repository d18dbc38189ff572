using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Documents;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Plans;

/// <summary>The official documents: as frozen at the signing, or as the present draft would print.</summary>
public sealed class PlanFilesController(PortalDbContext database, CurrentPerson current, PlanActs acts, TimeProvider clock) : Controller
{
    private const string Pdf = "application/pdf";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [HttpGet("/ke-hoach/{id:int}/tai/pdf", Name = Routes.PlanPdf)]
    public Task<IActionResult> DownloadPdf(int id, CancellationToken cancellationToken) =>
        DownloadAsync(id, "pdf", Pdf, d => d.Pdf, plan => PlanDocuments.Pdf(plan, clock.GetUtcNow()), cancellationToken);

    [HttpGet("/ke-hoach/{id:int}/tai/docx", Name = Routes.PlanDocx)]
    public Task<IActionResult> DownloadDocx(int id, CancellationToken cancellationToken) =>
        DownloadAsync(id, "docx", Docx, d => d.Docx, PlanDocuments.Docx, cancellationToken);

    private async Task<IActionResult> DownloadAsync(
        int id,
        string extension,
        string contentType,
        System.Linq.Expressions.Expression<Func<IssuedDocument, byte[]>> frozen,
        Func<Plan, byte[]> print,
        CancellationToken cancellationToken)
    {
        var plan = await database.Plans.AsNoTracking().Include(p => p.Organization).Where(PlanQueries.VisibleTo(current.Person))
            .SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (plan is null)
        {
            return NotFound();
        }

        if (!plan.State.IsIssued())
        {
            return File(print(plan), contentType, $"du-thao-{plan.Id}.{extension}");
        }

        var bytes = await database.IssuedDocuments.Where(d => d.PlanId == id).Select(frozen).SingleAsync(cancellationToken);
        await acts.RecordAsync(plan, ActKind.DocumentDownloaded, extension.ToUpperInvariant(), cancellationToken);
        return File(bytes, contentType, $"{plan.NumberAndSymbol.Replace('/', '-')}-{plan.Year}.{extension}");
    }
}
