using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Obstacles;

/// <summary>Vướng mắc: the list, the page of one, raising it and the acts that bring it to an end.</summary>
[Route("/vuong-mac")]
public sealed class ObstaclesController(PortalDbContext database, CurrentPerson current, ObstacleActs acts, TimeProvider clock) : Controller
{
    private CancellationToken Aborted => HttpContext.RequestAborted;

    private DateOnly Today => VietnamTime.DayOf(VietnamTime.Stamp(clock.GetUtcNow()));

    [HttpGet("", Name = Routes.Obstacles)]
    public async Task<IActionResult> Index([FromQuery] ObstacleListQuery query, ListFormat? format) => format is { } file
        ? this.ListFile(
            ObstacleFile.Of(await ObstacleList.LoadAsync(database, query with { After = null }, Today, Aborted, ListFiles.MostRows), current.OrganizationName, clock.GetUtcNow()), file)
        : View(await ObstacleList.LoadAsync(database, query, Today, Aborted));

    [HttpGet("{id:int}", Name = Routes.Obstacle)]
    public async Task<IActionResult> Show(int id) => await LoadAsync(id) is { } page ? View(page) : NotFound();

    /// <param name="plan">Chosen already.</param>
    /// <param name="work">That it stands in the way of.</param>
    [HttpGet("moi")]
    public Task<IActionResult> Raise(int? plan, int? work) => FormAsync(new RaiseForm { PlanId = plan, WorkItemId = work });

    [HttpPost("moi")]
    public async Task<IActionResult> Raise([Bind(Prefix = nameof(RaisePage.Form))] RaiseForm form, EvidenceFields evidence)
    {
        if (!ModelState.IsValid)
        {
            return await FormAsync(form);
        }

        try
        {
            if (await acts.RaiseAsync(form, evidence, Aborted) is not { } id)
            {
                return NotFound();
            }

            this.Flash("Đã nêu vướng mắc. Đơn vị theo dõi kế hoạch sẽ cho ý kiến và chuyển lãnh đạo.");
            return RedirectToRoute(Routes.Obstacle, new { id });
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            ModelState.AddModelError("", problem.Message);
            return await FormAsync(form);
        }
    }

    [HttpPost("{id:int}/chuyen")]
    public Task<IActionResult> PassOn(int id, [Bind(Prefix = nameof(ObstaclePage.PassOn))] PassOnForm form) => ActAsync(
        id, () => acts.PassOnAsync(id, form, Aborted), "Đã chuyển vướng mắc đến lãnh đạo.", page => page with { PassOn = form });

    [HttpPost("{id:int}/tra-loi")]
    public Task<IActionResult> Answer(int id, [Bind(Prefix = nameof(ObstaclePage.Answer))] AnswerForm form) => ActAsync(
        id, () => acts.AnswerAsync(id, form, Aborted), form.LeadUnitId is null ? "Đã ghi ý kiến chỉ đạo." : "Đã ghi ý kiến chỉ đạo và giao việc.", page => page with { Answer = form });

    [HttpPost("{id:int}/rut")]
    public Task<IActionResult> Withdraw(int id, [Bind(Prefix = nameof(ObstaclePage.Withdraw))] WithdrawForm form) => ActAsync(
        id, () => acts.WithdrawAsync(id, form, Aborted), "Đã rút vướng mắc.", page => page with { Withdraw = form });

    [HttpPost("{id:int}/minh-chung")]
    public async Task<IActionResult> Attach(int id, EvidenceFields evidence)
    {
        if (evidence.IsEmpty)
        {
            ModelState.AddModelError("Files", "Hãy chọn tệp hoặc nhập đường dẫn.");
        }

        return await ActAsync(id, () => acts.AttachAsync(id, evidence, Aborted), "Đã thêm minh chứng.", page => page);
    }

    private async Task<IActionResult> ActAsync(int id, Func<Task<ActOutcome>> act, string done, Func<ObstaclePage, ObstaclePage> typed)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(id, typed);
        }

        try
        {
            switch (await act())
            {
                case ActOutcome.NotFound:
                    return NotFound();
                case ActOutcome.ChangedMeanwhile:
                    ModelState.AddModelError("", "Vướng mắc này vừa được người khác xử lý. Hãy xem lại bản hiện tại; những gì bạn nhập vẫn còn bên dưới.");
                    Response.StatusCode = StatusCodes.Status409Conflict;
                    return await AgainAsync(id, typed);
                default:
                    this.Flash(done);
                    return RedirectToRoute(Routes.Obstacle, new { id });
            }
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            ModelState.AddModelError("", problem.Message);
            return await AgainAsync(id, typed);
        }
    }

    /// <summary>The page as it is now, with what went wrong; what was typed stands in its form again.</summary>
    private async Task<IActionResult> AgainAsync(int id, Func<ObstaclePage, ObstaclePage> typed) =>
        await LoadAsync(id) is { } page ? View(nameof(Show), typed(page)) : NotFound();

    private async Task<IActionResult> FormAsync(RaiseForm form) =>
        await RaisePage.LoadAsync(database, current.Person, form, Aborted) is { } page ? View(nameof(Raise), page) : NotFound();

    private Task<ObstaclePage?> LoadAsync(int id) => ObstaclePage.LoadAsync(database, current.Person, id, Today, Aborted);
}
