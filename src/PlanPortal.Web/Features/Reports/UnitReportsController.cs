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
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reports;

/// <summary>What a unit hands in for a period: written by its people, sent by its head. Everybody in the organization may read it.</summary>
public sealed class UnitReportsController(PortalDbContext database, CurrentPerson current, OneAct acts, TimeProvider clock) : Controller
{
    private const string Page = ReportAddresses.Views + "UnitReport.cshtml";

    private DateOnly Today => VietnamTime.DayOf(VietnamTime.Stamp(clock.GetUtcNow()));

    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpGet(ReportAddresses.Unit, Name = Routes.UnitReport)]
    public async Task<IActionResult> Show(int id) => await LoadAsync(id) is { } page ? View(Page, page) : NotFound();

    [HttpPost(ReportAddresses.Unit)]
    public Task<IActionResult> Save(int id, [Bind(Prefix = nameof(UnitReportPage.Form))] UnitReportForm form) =>
        ActAsync(id, form, "Đã lưu báo cáo. Báo cáo chưa gửi đi.", (_, _, _) => Task.CompletedTask);

    [HttpPost(ReportAddresses.Unit + "/trinh")]
    public Task<IActionResult> HandIn(int id, [Bind(Prefix = nameof(UnitReportPage.Form))] UnitReportForm form) =>
        ActAsync(id, form, "Đã trình trưởng đơn vị. Báo cáo được gửi khi trưởng đơn vị bấm gửi.", async (report, by, at) =>
        {
            report.HandIn(by);
            await database.NotifyAsync(
                Audience.HeadsOf(report.UnitId), NoticeKind.ReportDue, $"report:{id}:handin:{report.Version:N}",
                $"{by.FullName} trình báo cáo {report.Period.Name}, Kế hoạch số {report.Period.Plan.NumberAndSymbol}", ReportAddresses.OfUnit(id), at, by, Aborted);
        });

    [HttpPost(ReportAddresses.Unit + "/gui")]
    public Task<IActionResult> Send(int id, [Bind(Prefix = nameof(UnitReportPage.Form))] UnitReportForm form) =>
        ActAsync(id, form, "Đã gửi báo cáo.", async (report, by, at) =>
        {
            var page = await LoadAsync(id);
            database.Acts.Add(report.Send(ReportFigures.Json(page!.Work, page.Span), by, at));
        });

    [HttpGet(ReportAddresses.Unit + "/phien-ban")]
    public async Task<IActionResult> Versions(int id, int? from, int? to) =>
        await UnitReportVersions.LoadAsync(database, id, from, to, Aborted) is { } versions ? View(ReportAddresses.Views + "UnitReportVersions.cshtml", versions) : NotFound();

    private Task<UnitReportPage?> LoadAsync(int id) => UnitReportPage.LoadAsync(database, current.Person, id, Today, Aborted);

    /// <summary>Keeps the words, then does the rest; what was typed stands on the page again whatever is in the way.</summary>
    private async Task<IActionResult> ActAsync(int id, UnitReportForm form, string done, Func<UnitReport, Person, DateTime, Task> act)
    {
        if (ModelState.IsValid)
        {
            try
            {
                switch (await acts.OnAsync(database.UnitReports.Include(r => r.Period.Plan).Where(r => r.Id == id), form.Version, Act, Aborted))
                {
                    case ActOutcome.NotFound:
                        return NotFound();
                    case ActOutcome.ChangedMeanwhile:
                        return await AgainAsync(id, form, isConflict: true);
                    default:
                        this.Flash(done);
                        return RedirectToRoute(Routes.UnitReport, new { id });
                }
            }
            catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
            {
                ModelState.AddModelError("", problem.Message);
            }
        }

        return await AgainAsync(id, form, isConflict: false);

        Task Act(UnitReport report, Person by, DateTime at)
        {
            report.Write(form.Words, by);
            return act(report, by, at);
        }
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
