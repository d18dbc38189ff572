using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Jobs;
using PlanPortal.Data;
using PlanPortal.Documents.Xlsx;
using PlanPortal.Web.Features.Jobs;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Exchange;

/// <summary>Work, progress and figures as an Excel file, and back.</summary>
public sealed class ExchangeController(PortalDbContext database, CurrentPerson current, ExchangeExport export, JobSignal signal, TimeProvider clock) : Controller
{
    /// <summary>Jobs of one person that wait or run: files are kept until they are read.</summary>
    public const int MostAtOnce = 5;

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    /// <param name="unit">Left out, the person's own unit; 0 for all.</param>
    [HttpGet("/nhap-xuat", Name = Routes.Exchange)]
    public Task<IActionResult> Index(int? plan, int? unit, bool done, CancellationToken cancellationToken) =>
        PageAsync(new ExchangeFilter(plan, unit is null && plan is null ? current.Person.UnitId : unit == 0 ? null : unit, done), cancellationToken);

    /// <summary>Small files come at once; large ones are made beside.</summary>
    [HttpPost("/nhap-xuat/xuat")]
    public async Task<IActionResult> Export(int? plan, int? unit, bool done, CancellationToken cancellationToken)
    {
        var filter = new ExchangeFilter(plan, unit == 0 ? null : unit, done);
        var rows = await export.CountAsync(filter, cancellationToken);
        if (rows <= ExchangeExport.MostAtOnce)
        {
            return File(await export.MakeAsync(filter, cancellationToken), ExchangeFiles.ContentType, ExchangeFiles.Name(Now));
        }

        try
        {
            ExchangeExport.ThrowIfTooMany(rows);
            await ThrowIfBusyAsync(cancellationToken);
            var id = await AddAsync(new BackgroundJob(current.Person, JobKind.Export, "Nhiệm vụ và số liệu", filter.ToBytes(), Now), cancellationToken);
            return RedirectToRoute(Routes.Job, new { id });
        }
        catch (InvalidInputException problem)
        {
            ModelState.AddModelError("", problem.Message);
            return await PageAsync(filter, cancellationToken);
        }
    }

    [HttpPost("/nhap-xuat")]
    public async Task<IActionResult> Import(IFormFile? file, CancellationToken cancellationToken)
    {
        try
        {
            await ThrowIfBusyAsync(cancellationToken);
            var name = file is null ? throw new InvalidInputException("Hãy chọn tệp Excel cần nhập.") : Path.GetFileName(file.FileName);
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellationToken);
            var bytes = content.ToArray();
            XlsxReader.Check(bytes);
            var shown = name.Length <= BackgroundJob.MaxNameLength ? name : name[^BackgroundJob.MaxNameLength..];
            var id = await AddAsync(new BackgroundJob(current.Person, JobKind.ImportPreview, shown, bytes, Now), cancellationToken);
            return RedirectToRoute(Routes.Job, new { id });
        }
        catch (InvalidInputException problem)
        {
            ModelState.AddModelError("File", problem.Message);
            return await PageAsync(new ExchangeFilter(null, current.Person.UnitId, false), cancellationToken);
        }
    }

    /// <summary>Of a preview what it would change; of an import what came of it.</summary>
    [HttpGet("/nhap-xuat/ket-qua/{id:int}", Name = Routes.ExchangeResult)]
    public async Task<IActionResult> Result(int id, bool refused, int from, CancellationToken cancellationToken) =>
        await ExchangeResultPage.LoadAsync(database, current.Person, id, refused, Math.Max(0, from), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>The refused rows with their reasons, to be mended and sent in again.</summary>
    [HttpGet("/nhap-xuat/ket-qua/{id:int}/khong-nhan", Name = Routes.ExchangeRefused)]
    public async Task<IActionResult> Refused(int id, CancellationToken cancellationToken) =>
        await ExchangeResultPage.LoadAsync(database, current.Person, id, refused: true, 0, cancellationToken) is { Outcome.Refused: { Count: > 0 } refused }
            ? File(XlsxWriter.Write("Dòng không nhận", ExchangeSheets.OfRefused([.. refused.Select(r => (r.Row, r.Reason))])), ExchangeFiles.ContentType, $"khong-nhan-{ExchangeFiles.Name(Now)}")
            : NotFound();

    /// <summary>Writes what the preview showed; asked twice, once.</summary>
    [HttpPost("/nhap-xuat/ket-qua/{id:int}/ghi")]
    public async Task<IActionResult> Confirm(int id, CancellationToken cancellationToken)
    {
        var person = current.Person;
        if (await database.BackgroundJobs.SingleOrDefaultAsync(
                j => j.Id == id && j.PersonId == person.Id && j.Kind == JobKind.ImportPreview && j.State == JobState.Finished, cancellationToken) is not { } preview)
        {
            return NotFound();
        }

        try
        {
            if (await ImportOfAsync(id, cancellationToken) is not { } import)
            {
                import = await AddAsync(new BackgroundJob(person, JobKind.Import, preview.Name, input: null, Now, preview), cancellationToken);
            }

            return RedirectToRoute(Routes.Job, new { id = import });
        }
        catch (DbUpdateException exception) when (database.IsUniqueViolation(exception))
        {
            return RedirectToRoute(Routes.Job, new { id = await ImportOfAsync(id, cancellationToken) });
        }
    }

    private async Task ThrowIfBusyAsync(CancellationToken cancellationToken)
    {
        var person = current.Person.Id;
        var waiting = await database.BackgroundJobs.CountAsync(j => j.PersonId == person && (j.State == JobState.Waiting || j.State == JobState.Running), cancellationToken);
        if (waiting >= MostAtOnce)
        {
            throw new InvalidInputException($"Bạn đang có {waiting} việc nhập, xuất chưa xong. Hãy đợi các việc đó xong rồi gửi tiếp.");
        }
    }

    private Task<int?> ImportOfAsync(int id, CancellationToken cancellationToken) =>
        database.BackgroundJobs.Where(j => j.FromJobId == id).Select(j => (int?)j.Id).SingleOrDefaultAsync(cancellationToken);

    private async Task<int> AddAsync(BackgroundJob job, CancellationToken cancellationToken)
    {
        database.BackgroundJobs.Add(job);
        await database.SaveChangesAsync(cancellationToken);
        signal.Raise();
        return job.Id;
    }

    private async Task<IActionResult> PageAsync(ExchangeFilter filter, CancellationToken cancellationToken) =>
        View(nameof(Index), await ExchangePage.LoadAsync(database, current.Person, filter, cancellationToken));
}
