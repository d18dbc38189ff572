using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Workflow;

/// <summary>
/// The acts that move a plan on; each is one post and leads to the plan's page with a message. A refused one shows that
/// page itself, so that nothing typed is lost.
/// </summary>
[Route("/ke-hoach/{id:int}")]
public sealed class WorkflowController(PlanActs acts, PortalDbContext database, CurrentPerson current) : Controller
{
    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpPost("trinh")]
    public Task<IActionResult> Submit(int id, SignerForm form) => Act(id, form, "Đã trình. Trưởng đơn vị sẽ xem xét nội dung.",
        async (plan, by, at) => plan.Submit(await acts.LeaderAsync(form.SignerId, Aborted), by, at));

    [HttpPost("rut-lai")]
    public Task<IActionResult> TakeBack(int id, ActForm form) => Act(id, form, "Đã rút lại để sửa.",
        (plan, by, at) => plan.TakeBack(by, at));

    [HttpPost("duyet")]
    public Task<IActionResult> ApproveContent(int id, ActForm form) => Act(id, form, "Đã duyệt nội dung và chuyển văn phòng kiểm tra thể thức.",
        (plan, by, at) => plan.ApproveContent(by, at, form.Words));

    [HttpPost("the-thuc")]
    public Task<IActionResult> PassFormat(int id, ActForm form) => Act(id, form, "Đã xác nhận thể thức và trình lãnh đạo ký.",
        (plan, by, at) => plan.PassFormat(by, at, form.Words));

    [HttpPost("tra-lai")]
    public Task<IActionResult> Return(int id, ActForm form) => Act(id, form, "Đã trả lại cho người soạn thảo.",
        (plan, by, at) => plan.Return(form.Words ?? "", by, at));

    [HttpPost("nguoi-ky")]
    public Task<IActionResult> AssignSigner(int id, SignerForm form) => Act(id, form, "Đã chuyển người ký.",
        async (plan, by, at) => plan.AssignSigner(await acts.LeaderAsync(form.SignerId, Aborted), by, at));

    [HttpPost("ky")]
    public Task<IActionResult> Sign(int id, ActForm form)
    {
        Plan? signed = null;
        return Act(id, form, () => $"Đã ký ban hành {(signed!.IsReport ? "Báo cáo" : "Kế hoạch")} số {signed.NumberAndSymbol}.", async (plan, by, at) =>
        {
            await acts.SignAsync(plan, by, at, Aborted);
            signed = plan;
        });
    }

    [HttpPost("thu-hoi")]
    public Task<IActionResult> Recall(int id, ActForm form) => Act(id, form, "Đã thu hồi văn bản.",
        async (plan, by, at) =>
        {
            await acts.LoadOpenWorkAsync(plan, Aborted);
            plan.Recall(form.Words ?? "", by, at);
        });

    [HttpPost("thay-the")]
    public Task<IActionResult> Supersede(int id, SuccessorForm form) => Act(id, form, "Đã ghi nhận kế hoạch thay thế.",
        async (plan, by, at) =>
        {
            await acts.LoadOpenWorkAsync(plan, Aborted);
            plan.Supersede(await SuccessorAsync(form) ?? throw new ActRefusedException(Refusal.SuccessorNotIssued), by, at);
        });

    [HttpPost("ket-thuc")]
    public Task<IActionResult> Close(int id, ActForm form) => Act(id, form, "Đã kết thúc.",
        async (plan, by, at) =>
        {
            await acts.LoadOpenWorkAsync(plan, Aborted);
            plan.Close(by, at);
        });

    [HttpPost("y-kien")]
    public Task<IActionResult> Remark(int id, ActForm form) => Act(id, form, "Đã ghi ý kiến.",
        (plan, by, at) => plan.Remark(form.Words ?? "", by, at));

    private async Task<Plan?> SuccessorAsync(SuccessorForm form)
    {
        var digits = (form.Number ?? "").Split('/')[0].Trim();
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await database.Plans.SingleOrDefaultAsync(p => p.Year == form.Year && p.Number == number, Aborted)
            : null;
    }

    private Task<IActionResult> Act(int id, ActForm form, string done, Action<Plan, Person, DateTime> act) =>
        Act(id, form, () => done, (plan, by, at) =>
        {
            act(plan, by, at);
            return Task.CompletedTask;
        });

    private Task<IActionResult> Act(int id, ActForm form, string done, Func<Plan, Person, DateTime, Task> act) =>
        Act(id, form, () => done, act);

    private async Task<IActionResult> Act(int id, ActForm form, Func<string> done, Func<Plan, Person, DateTime, Task> act)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(id, ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
        }

        try
        {
            switch (await acts.DoAsync(id, form.Version, act, Aborted))
            {
                case ActOutcome.NotFound:
                    return NotFound();
                case ActOutcome.ChangedMeanwhile:
                    return await AgainAsync(id, "Kế hoạch vừa được người khác thay đổi. Hãy xem lại bản hiện tại rồi làm lại.");
                default:
                    this.Flash(done());
                    return RedirectToRoute(Routes.Plan, new { id });
            }
        }
        catch (ActRefusedException refused)
        {
            return await AgainAsync(id, refused.Message);
        }
    }

    /// <summary>The plan's page as it is now, with what went wrong. What was typed stands in its form again.</summary>
    private async Task<IActionResult> AgainAsync(int id, string problem)
    {
        if (await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Document, Aborted) is not { } page)
        {
            return NotFound();
        }

        this.FlashError(problem);
        return View("~/Features/Plans/Document.cshtml", await PlanDocumentPage.LoadAsync(database, page, null, Aborted));
    }
}
