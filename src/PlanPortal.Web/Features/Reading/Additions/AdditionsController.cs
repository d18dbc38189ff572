using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reading.Additions;

/// <summary>Forms that write text: what is filled in becomes paragraphs of the plan, which read back as the same data.</summary>
[Route("/ke-hoach/{id:int}/them")]
public sealed class AdditionsController(PortalDbContext database, CurrentPerson current, PlanActs acts) : Controller
{
    /// <summary>Of the button that writes; any other shows what would be written.</summary>
    public const string Write = "them";

    private const string Form = "~/Features/Reading/Additions/Form.cshtml";

    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpGet(AdditionNames.Target)]
    public Task<IActionResult> Target(int id) => BlankAsync(id, new TargetAddition());

    [HttpPost(AdditionNames.Target)]
    public Task<IActionResult> Target(int id, TargetAddition form, string? viec) => AddAsync(id, form, viec);

    [HttpGet(AdditionNames.Task)]
    public Task<IActionResult> PlanTask(int id) => BlankAsync(id, new TaskAddition());

    [HttpPost(AdditionNames.Task)]
    public Task<IActionResult> PlanTask(int id, TaskAddition form, string? viec) => AddAsync(id, form, viec);

    [HttpGet(AdditionNames.Duties)]
    public Task<IActionResult> UnitDuties(int id) => BlankAsync(id, new UnitDutiesAddition());

    [HttpPost(AdditionNames.Duties)]
    public Task<IActionResult> UnitDuties(int id, UnitDutiesAddition form, string? viec) => AddAsync(id, form, viec);

    [HttpGet(AdditionNames.Reporting)]
    public Task<IActionResult> Reporting(int id) => BlankAsync(id, new ReportingAddition());

    [HttpPost(AdditionNames.Reporting)]
    public Task<IActionResult> Reporting(int id, ReportingAddition form, string? viec) => AddAsync(id, form, viec);

    private async Task<IActionResult> BlankAsync(int id, AdditionForm form)
    {
        if (await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Document, Aborted) is not { } page)
        {
            return NotFound();
        }

        if (page.Plan.WhyNotEdit(current.Person) is { } refusal)
        {
            this.FlashError(refusal.Message());
            return RedirectToRoute(Routes.Plan, new { id });
        }

        return View(Form, await AdditionPage.LoadAsync(database, page, form, null, Aborted));
    }

    private async Task<IActionResult> AddAsync(int id, AdditionForm form, string? viec)
    {
        var overtaken = false;
        if (ModelState.IsValid && viec == Write)
        {
            TextPlace? written = null;
            try
            {
                switch (await acts.DoAsync(id, form.Version, async (plan, by, at) => written = await WriteAsync(plan, form, by, at), Aborted))
                {
                    case ActOutcome.NotFound:
                        return NotFound();
                    case ActOutcome.Done:
                        this.Flash($"Đã thêm {AdditionNames.What(form.Kind)} vào văn bản.");
                        return Redirect(ReadMarks.AddressOf(id, written!));
                    default:
                        overtaken = true;
                        Response.StatusCode = StatusCodes.Status409Conflict;
                        break;
                }
            }
            catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
            {
                ModelState.AddModelError("", problem.Message);
            }
        }

        return await AgainAsync(id, form, overtaken);
    }

    /// <summary>The form with what was typed, and what would be written with it.</summary>
    private async Task<IActionResult> AgainAsync(int id, AdditionForm form, bool overtaken)
    {
        if (await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Document, Aborted) is not { } page)
        {
            return NotFound();
        }

        if (page.Plan.WhyNotEdit(current.Person) is { } refusal && ModelState.IsValid)
        {
            ModelState.AddModelError("", refusal.Message());
        }

        var addition = ModelState.IsValid ? form.Write(page.Text) : null;
        if (addition?.Problem is { } problem)
        {
            ModelState.AddModelError("", problem);
        }

        // The version of the page as it is now, not the one that was sent.
        ModelState.Remove(nameof(form.Version));
        return View(Form, (await AdditionPage.LoadAsync(database, page, form, addition, Aborted)) with { IsOvertaken = overtaken });
    }

    /// <summary>Writes the paragraphs and confirms what is read from them: who typed it need not look at it again.</summary>
    /// <returns>Where it stands now.</returns>
    private async Task<TextPlace> WriteAsync(Plan plan, AdditionForm form, Person by, DateTime at)
    {
        if (plan.WhyNotEdit(by) is { } refusal)
        {
            throw new ActRefusedException(refusal);
        }

        var addition = form.Write(plan.Read());
        if (addition.Problem is { } problem)
        {
            throw new InvalidInputException(problem);
        }

        var units = await database.LoadForSettlingAsync(plan, Aborted);
        var known = SettledReading.Of(plan, units).Rows().Select(r => (r.Kind, r.Key)).ToHashSet();
        plan.Edit(addition.Text, by, at);
        var written = SettledReading.Of(plan, units).Rows().Where(r => !known.Contains((r.Kind, r.Key)) && (r.Places.Count == 0 || r.Places.Any(p => IsIn(addition, p)))).ToList();
        if (plan.WhyNotSettle(by) is null)
        {
            plan.Confirm(written, by, at);
        }

        return written.SelectMany(r => r.Places).FirstOrDefault(p => IsIn(addition, p))?.Whole ?? new(null, addition.First);
    }

    private static bool IsIn(Addition addition, TextPlace place) =>
        place.Appendix is null && place.Block >= addition.First && place.Block < addition.First + addition.Count;
}
