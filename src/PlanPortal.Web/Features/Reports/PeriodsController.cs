using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reports;

/// <summary>Reporting periods, as the coordinating unit looks after them.</summary>
public sealed class PeriodsController(PortalDbContext database, CurrentPerson current, OneAct acts, ReportDrafting drafting, TimeProvider clock) : Controller
{
    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    private DateOnly Today => VietnamTime.DayOf(Now);

    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpGet(ReportAddresses.Period, Name = Routes.ReportingPeriod)]
    public async Task<IActionResult> Show(int id) =>
        await PeriodPage.LoadAsync(database, current.Person, id, Today, Aborted) is { } page ? View(ReportAddresses.Views + "Period.cshtml", page) : NotFound();

    [HttpPost(ReportAddresses.Period + "/khoa")]
    public Task<IActionResult> Close(int id) => ActAsync(id, "Đã khóa kỳ báo cáo. Các đơn vị không gửi thêm được.", (period, by) => period.Close(by));

    [HttpPost(ReportAddresses.Period + "/mo-lai")]
    public Task<IActionResult> Reopen(int id) => ActAsync(id, "Đã mở lại kỳ báo cáo.", (period, by) => period.Reopen(by));

    [HttpPost(ReportAddresses.Period + "/du-thao")]
    public async Task<IActionResult> Draft(int id)
    {
        try
        {
            if (await drafting.OfPeriodAsync(id, Aborted) is not { } document)
            {
                return NotFound();
            }

            this.Flash("Đã lập dự thảo báo cáo từ số liệu hiện có. Hãy đọc lại, sửa rồi trình.");
            return RedirectToRoute(Routes.EditPlan, new { id = document });
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            this.FlashError(problem.Message);
            return RedirectToRoute(Routes.ReportingPeriod, new { id });
        }
    }

    [HttpGet(ReportAddresses.NewPeriod)]
    public async Task<IActionResult> New(int? plan) => await NewAsync(new NewPeriodForm { PlanId = plan, Until = Today, UnitsDueOn = Today.AddDays(WorkSettings.Default(0).UnitReportDays) });

    [HttpPost(ReportAddresses.NewPeriod)]
    public async Task<IActionResult> New([Bind(Prefix = nameof(NewPeriodPage.Form))] NewPeriodForm form)
    {
        if (ModelState.IsValid)
        {
            try
            {
                if (await database.InTransactionAsync(() => OpenAsync(form), Aborted) is { } period)
                {
                    this.Flash("Đã mở kỳ báo cáo. Các đơn vị đã được báo tin.");
                    return RedirectToRoute(Routes.ReportingPeriod, new { id = period.Id });
                }

                return NotFound();
            }
            catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
            {
                ModelState.AddModelError("", problem.Message);
            }
            catch (DbUpdateException exception) when (database.IsUniqueViolation(exception))
            {
                ModelState.AddModelError("Form.Until", "Kế hoạch này đã có một kỳ mở tay kết thúc cùng ngày. Hãy chọn ngày khác.");
            }
        }

        return await NewAsync(form);
    }

    private async Task<IActionResult> NewAsync(NewPeriodForm form) =>
        View(ReportAddresses.Views + "NewPeriod.cshtml", new NewPeriodPage(form, await PlanChoice.LoadAsync(database, current.Person, own: true, Aborted)));

    private async Task<ReportingPeriod?> OpenAsync(NewPeriodForm form)
    {
        var plan = await database.Plans.Include(p => p.Assignments).AsSingleQuery().SingleOrDefaultAsync(p => p.Id == form.PlanId && p.Number != null, Aborted);
        if (plan is null)
        {
            return null;
        }

        var outside = await database.Units.Where(u => u.Outside).Select(u => u.Id).ToHashSetAsync(Aborted);
        var period = database.ReportingPeriods.Add(ReportingPeriod.ByHand(
            plan, form.Name, form.From!.Value, form.Until!.Value, form.UnitsDueOn!.Value, Today, PeriodOpening.UnitsOf(plan, outside), current.Person)).Entity;
        await database.SaveChangesAsync(Aborted);
        foreach (var report in period.UnitReports)
        {
            await database.NotifyAsync(
                Audience.Unit(report.UnitId), NoticeKind.PeriodOpened, $"period:{period.Id}:opened",
                $"Mở kỳ báo cáo “{period.Name}” của Kế hoạch số {plan.NumberAndSymbol}, nộp trước hết ngày {period.UnitsDueOn.Shown()}",
                ReportAddresses.OfUnit(report.Id), Now, current.Person, Aborted);
        }

        return period;
    }

    private async Task<IActionResult> ActAsync(int id, string done, Action<ReportingPeriod, Person> act)
    {
        try
        {
            switch (await acts.OnAsync(database.ReportingPeriods.Where(p => p.Id == id), version: null, Act, Aborted))
            {
                case ActOutcome.NotFound:
                    return NotFound();
                case ActOutcome.ChangedMeanwhile:
                    this.FlashError("Kỳ báo cáo vừa được người khác thay đổi. Hãy xem lại rồi làm lại.");
                    break;
                default:
                    this.Flash(done);
                    break;
            }
        }
        catch (ActRefusedException refused)
        {
            this.FlashError(refused.Message);
        }

        return RedirectToRoute(Routes.ReportingPeriod, new { id });

        Task Act(ReportingPeriod period, Person by, DateTime at)
        {
            act(period, by);
            return Task.CompletedTask;
        }
    }
}
