using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Data.Reports;
using PlanPortal.Web.Features.Administration;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reports;

/// <summary>What a unit hands in for a period: written by its people, sent by its head. Everybody in the organization may read it.</summary>
public sealed class UnitReportsController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private const string Page = ReportAddresses.Views + "UnitReport.cshtml";

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpGet(ReportAddresses.Unit, Name = Routes.UnitReport)]
    public async Task<IActionResult> Show(int id) => await LoadAsync(id) is { } page ? View(Page, page) : NotFound();

    [HttpPost(ReportAddresses.Unit)]
    public Task<IActionResult> Save(int id, [Bind(Prefix = nameof(UnitReportPage.Form))] UnitReportForm form) =>
        ActAsync(id, form, "Đã lưu báo cáo. Báo cáo chưa gửi đi.", (_, _) => Task.CompletedTask);

    [HttpPost(ReportAddresses.Unit + "/trinh")]
    public Task<IActionResult> HandIn(int id, [Bind(Prefix = nameof(UnitReportPage.Form))] UnitReportForm form) =>
        ActAsync(id, form, "Đã trình trưởng đơn vị. Báo cáo được gửi khi trưởng đơn vị bấm gửi.", async (report, at) =>
        {
            report.HandIn(current.Person);
            await database.NotifyAsync(
                Audience.HeadsOf(report.UnitId), NoticeKind.ReportDue, $"report:{id}:handin:{report.Version:N}",
                $"{current.Person.FullName} trình báo cáo {report.Period.Name}, Kế hoạch số {report.Period.Plan.NumberAndSymbol}", ReportAddresses.OfUnit(id), at, current.Person, Aborted);
        });

    [HttpPost(ReportAddresses.Unit + "/gui")]
    public Task<IActionResult> Send(int id, [Bind(Prefix = nameof(UnitReportPage.Form))] UnitReportForm form) =>
        ActAsync(id, form, "Đã gửi báo cáo.", async (report, at) =>
        {
            var page = await LoadAsync(id);
            database.Acts.Add(report.Send(ReportFigures.Json(page!.Work, page.Span), current.Person, at));
        });

    [HttpGet(ReportAddresses.Unit + "/phien-ban")]
    public async Task<IActionResult> Versions(int id, int? from, int? to) =>
        await UnitReportVersions.LoadAsync(database, id, from, to, Aborted) is { } versions ? View(ReportAddresses.Views + "UnitReportVersions.cshtml", versions) : NotFound();

    private Task<UnitReportPage?> LoadAsync(int id) => UnitReportPage.LoadAsync(database, current.Person, id, VietnamTime.DayOf(Now), Aborted);

    /// <summary>Keeps the words, then does the rest; what was typed stands on the page again whatever is in the way.</summary>
    private async Task<IActionResult> ActAsync(int id, UnitReportForm form, string done, Func<UnitReport, DateTime, Task> act)
    {
        if (ModelState.IsValid)
        {
            try
            {
                switch (await database.InTransactionAsync(() => WriteAsync(id, form, act), Aborted))
                {
                    case null:
                        return NotFound();
                    case true:
                        this.Flash(done);
                        return RedirectToRoute(Routes.UnitReport, new { id });
                    default:
                        return await AgainAsync(id, form, isConflict: true);
                }
            }
            catch (DbUpdateConcurrencyException)
            {
                return await AgainAsync(id, form, isConflict: true);
            }
            catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
            {
                ModelState.AddModelError("", problem.Message);
            }
        }

        return await AgainAsync(id, form, isConflict: false);
    }

    /// <summary>Null when there is no such report, false when somebody else changed it meanwhile.</summary>
    private async Task<bool?> WriteAsync(int id, UnitReportForm form, Func<UnitReport, DateTime, Task> act)
    {
        if (await database.UnitReports.Include(r => r.Period.Plan).SingleOrDefaultAsync(r => r.Id == id, Aborted) is not { } report)
        {
            return null;
        }

        if (report.Version != form.Version)
        {
            return false;
        }

        report.Write(form.Words, current.Person);
        await act(report, Now);
        return true;
    }

    private async Task<IActionResult> AgainAsync(int id, UnitReportForm form, bool isConflict)
    {
        if (await LoadAsync(id) is not { } page)
        {
            return NotFound();
        }

        if (!isConflict)
        {
            return View(Page, page.WithTyped(form));
        }

        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(Page, page.WithTyped(form with { Version = page.Report.Version }) with { Conflict = form.Against(page.Report.Words) });
    }
}
