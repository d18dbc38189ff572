using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Reports;

/// <summary>The lists of reports, and reports over several plans.</summary>
public sealed class ReportsController(PortalDbContext database, CurrentPerson current, ReportDrafting drafting, TimeProvider clock) : Controller
{
    private DateOnly Today => VietnamTime.DayOf(VietnamTime.Stamp(clock.GetUtcNow()));

    [HttpGet(ReportAddresses.List, Name = Routes.Reports)]
    public async Task<IActionResult> Index([FromQuery] ReportListQuery query, CancellationToken cancellationToken) =>
        View(await ReportList.LoadAsync(database, current.Person, query, Today, cancellationToken));

    [NeedsRole(Roles.Specialist)]
    [HttpGet(ReportAddresses.Review)]
    public async Task<IActionResult> Review(int? year, CancellationToken cancellationToken)
    {
        var settings = await database.WorkSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? WorkSettings.Default(current.Person.OrganizationId);
        return await ReviewAsync(ReviewForm.OfYear(Math.Clamp(year ?? Today.Year, 2000, 2100), settings.ClosingDay), cancellationToken);
    }

    [NeedsRole(Roles.Specialist)]
    [HttpPost(ReportAddresses.Review)]
    public async Task<IActionResult> Review([Bind(Prefix = nameof(ReviewPage.Form))] ReviewForm form, CancellationToken cancellationToken)
    {
        var plans = (form.Plans ?? []).Distinct().ToList();
        if (plans.Count is 0 or > ReviewForm.MostPlans)
        {
            ModelState.AddModelError("Form.Plans", plans.Count == 0 ? "Hãy chọn ít nhất một kế hoạch." : $"Hãy chọn nhiều nhất {ReviewForm.MostPlans} kế hoạch.");
        }

        if (form.Until < form.From)
        {
            ModelState.AddModelError("Form.Until", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }

        if (ModelState.IsValid)
        {
            try
            {
                var id = await drafting.OfPlansAsync(plans, form.From!.Value, form.Until!.Value, form.Subject.Trim(), cancellationToken);
                this.Flash("Đã lập dự thảo báo cáo từ số liệu hiện có. Hãy đọc lại, sửa rồi trình.");
                return RedirectToRoute(Routes.EditPlan, new { id });
            }
            catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
            {
                ModelState.AddModelError("", problem.Message);
            }
        }

        return await ReviewAsync(form, cancellationToken);
    }

    private async Task<IActionResult> ReviewAsync(ReviewForm form, CancellationToken cancellationToken) =>
        View(nameof(Review), new ReviewPage(form, await PlanChoice.LoadAsync(database, current.Person, own: false, cancellationToken)));
}
