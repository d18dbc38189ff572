using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>
/// What people do with a piece of work; each is one post. A refused one shows the page of the work with what was typed.
/// </summary>
[Route("/nhiem-vu/{id:int}")]
public sealed class TaskActsController(WorkActs acts, PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private const string ReportAct = "cap-nhat";

    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpPost(ReportAct)]
    public Task<IActionResult> Report(int id, ReportForm form, EvidenceFields evidence) => Act(
        ReportAct, id, form, form.Part, form.Finish || form.State == PartState.Done ? "Đã báo xong." : "Đã cập nhật tiến độ.",
        (work, by, at) => acts.ReportAsync(work, form, evidence, by, at));

    [HttpPost("xac-nhan")]
    public Task<IActionResult> Confirm(int id, WorkForm form) => Act(
        "xac-nhan", id, form, null, "Đã xác nhận hoàn thành.", (work, by, at) => acts.ConfirmAsync(work, form.Words, by, at));

    [HttpPost("lam-tiep")]
    public Task<IActionResult> SendBack(int id, WorkForm form) => Act(
        "lam-tiep", id, form, null, "Đã mở lại việc để làm tiếp.", (work, by, at) => acts.SendBackAsync(work, form.Words ?? "", by, at));

    [HttpPost("giao")]
    public Task<IActionResult> HandOn(int id, HandOnForm form) => Act(
        "giao", id, form, form.Part, form.Person is null ? "Đã để là việc chung của đơn vị." : "Đã giao việc.",
        (work, by, at) => acts.HandOnAsync(work, form, by, at));

    [HttpPost("buoc")]
    public Task<IActionResult> AddStep(int id, StepForm form) => Act(
        "buoc", id, form, form.Part, "Đã thêm bước.",
        (work, by, at) => work.AddStep(WorkActs.PartOf(work, form.Part), form.Text ?? "", form.DueOn, by, at));

    [HttpPost("buoc/{step:int}/xong")]
    public Task<IActionResult> TickStep(int id, int step, StepForm form) => Act(
        "buoc", id, form, null, form.Done ? "Đã đánh dấu bước xong." : "Đã bỏ đánh dấu bước.",
        (work, by, at) =>
        {
            var (part, its) = StepOf(work, step);
            work.TickStep(part, its, form.Done, by, at);
        });

    [HttpPost("buoc/{step:int}/xoa")]
    public Task<IActionResult> RemoveStep(int id, int step, StepForm form) => Act(
        "buoc", id, form, null, "Đã xóa bước.",
        (work, by, at) =>
        {
            var (part, its) = StepOf(work, step);
            work.RemoveStep(part, its, by, at);
        });

    [HttpPost("y-kien")]
    public Task<IActionResult> Comment(int id, WorkForm form) => Act(
        "y-kien", id, form with { Version = default }, null, "Đã ghi ý kiến.", (work, by, at) => work.Comment(form.Words ?? "", by, at));

    [HttpPost("minh-chung")]
    public Task<IActionResult> AddEvidence(int id, EvidenceFields evidence) => Act(
        "minh-chung", id, new WorkForm(), null, "Đã gửi minh chứng.", (work, by, at) => acts.AddEvidenceAsync(work, evidence, by, at));

    [HttpPost("lui-han")]
    public Task<IActionResult> AskForDueDate(int id, DueDateForm form) => Act(
        "lui-han", id, form, form.Part, "Đã gửi lãnh đạo đề nghị lùi hạn.", (work, by, at) => acts.AskForDueDateAsync(work, form, by, at));

    [HttpPost("quyet-dinh-han")]
    public Task<IActionResult> DecideDueDate(int id, DueDateDecisionForm form) => Act(
        "quyet-dinh-han", id, form, null, form.Grant ? "Đã cho lùi hạn." : "Đã trả lời không lùi hạn.", (work, by, at) => acts.DecideDueDateAsync(work, form, by, at));

    [HttpPost("dung")]
    public Task<IActionResult> SetAside(int id, SetAsideForm form) => Act(
        "dung", id, form, null, "Đã dừng việc.",
        (work, by, at) => acts.Record(work.SetAside(form.State == WorkState.CannotJudge ? WorkState.CannotJudge : WorkState.Overtaken, form.Words ?? "", by, at)));

    private static (WorkPart Part, WorkStep Step) StepOf(WorkItem work, int stepId) =>
        work.Parts.SelectMany(p => p.Steps, (p, s) => (p, s)).FirstOrDefault(f => f.s.Id == stepId) is ({ }, { }) found
            ? found
            : throw new InvalidInputException("Bước này không còn nữa.");

    private Task<IActionResult> Act(string name, int id, WorkForm form, int? part, string done, Action<WorkItem, Person, DateTime> act) =>
        Act(name, id, form, part, done, (work, by, at) =>
        {
            act(work, by, at);
            return Task.CompletedTask;
        });

    /// <param name="name">Of the form, as its address ends.</param>
    /// <param name="part">The unit's part that it is about.</param>
    private async Task<IActionResult> Act(string name, int id, WorkForm form, int? part, string done, Func<WorkItem, Person, DateTime, Task> act)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(name, id, form, part, ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
        }

        try
        {
            switch (await acts.DoAsync(id, form.Version == default ? null : form.Version, act, Aborted))
            {
                case ActOutcome.NotFound:
                    return NotFound();
                case ActOutcome.ChangedMeanwhile:
                    return await AgainAsync(name, id, form, part, "Việc này vừa được người khác cập nhật. Nội dung bạn nhập còn nguyên; hãy xem lại rồi gửi lại.");
                default:
                    this.Flash(done);
                    return Url.IsLocalUrl(form.BackTo) ? LocalRedirect(form.BackTo) : RedirectToRoute(Routes.Task, new { id });
            }
        }
        catch (ActRefusedException refused)
        {
            return await AgainAsync(name, id, form, part, refused.Message);
        }
        catch (InvalidInputException problem)
        {
            return await AgainAsync(name, id, form, part, problem.Message);
        }
    }

    /// <summary>The page of the work as it is now, with what went wrong. What was typed stands in its form again; files must be chosen anew.</summary>
    private async Task<IActionResult> AgainAsync(string name, int id, WorkForm form, int? part, string problem)
    {
        var today = VietnamTime.DayOf(clock.GetUtcNow().UtcDateTime);
        if (await TaskPage.LoadAsync(database, current.Person, today, id, Aborted) is not { } page)
        {
            return NotFound();
        }

        this.FlashError(problem);
        page = page with { Failed = name, FailedPart = part };
        return name == ReportAct && Url.IsLocalUrl(form.BackTo) && page.Reported is { } tried
            ? View("~/Features/Tasks/Update.cshtml", new UpdatePage(page, tried, form.BackTo))
            : View("~/Features/Tasks/Show.cshtml", page);
    }
}
