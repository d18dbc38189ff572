using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reading;

/// <summary>Forms in which a person says what a sentence says: correct what was read, add what was not.</summary>
[Route("/ke-hoach/{id:int}/doc")]
public sealed partial class ReadingFormsController(PlanActs acts, PortalDbContext database, CurrentPerson current) : Controller
{
    private const string Views = "~/Features/Reading/";

    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpGet("{kind}/{code}")]
    public Task<IActionResult> Correct(int id, [FromRoute] string kind, [FromRoute] string code) => OpenAsync(id, ReadingKinds.Parse(kind), (page, what, units) =>
        page.Reading!.Find(what, code) is { } row ? View(ReadingFormPage.Correcting(page, what, ReadingForm.Of(row), row, units)) : Gone(id, what));

    [HttpPost("{kind}/{code}")]
    public async Task<IActionResult> Correct(int id, [FromRoute] string kind, [FromRoute] string code, ReadingForm form)
    {
        if (ReadingKinds.Parse(kind) is not { } what)
        {
            return NotFound();
        }

        IReadingRow? overtaken = null;
        if (await SaveAsync(id, form, what, "Đã sửa.", (plan, reading, correction, by, at) =>
        {
            var row = form.Row is { Length: > 0 } other ? reading.Find(other) : reading.Find(what, code);
            if (row is null || row.Kind != what)
            {
                return null;
            }

            if (!form.HasSeen(row))
            {
                overtaken = row;
                return null;
            }

            plan.Correct(row, correction, by, at);
            return row.Key;
        }) is { } saved)
        {
            return saved;
        }

        return await OpenAsync(id, what, (page, _, units) =>
        {
            var reading = page.Reading!;
            if (reading.Find(what, code) is { } row)
            {
                return overtaken is null
                    ? View(ReadingFormPage.Correcting(page, what, form, row, units))
                    : Conflict(ReadingFormPage.Correcting(page, what, form, row, units), ReadingForm.OvertakenBy(overtaken));
            }

            return Conflict(
                ReadingFormPage.Correcting(page, what, form, null, units) with { Instead = [.. reading.Rows().Where(r => r.Kind == what)] },
                "Câu này vừa thay đổi trong văn bản. Những gì bạn nhập vẫn còn đây: hãy chọn mục nhận nội dung này rồi lưu lại.");
        });
    }

    /// <summary>First the sentence is chosen, then the form is shown.</summary>
    [HttpGet("bo-sung")]
    public Task<IActionResult> Add(int id, string? loai, string? cau, string? tim) =>
        OpenAsync(id, ReadingKinds.Parse(loai) ?? ReadingKind.Task, (page, what, units) => ChosenSentence.Find(cau, page.Text) is { } place
            ? View(ReadingFormPage.Adding(page, what, ReadingForm.For(what, page.Text.WordsAt(place).Trim()), place, units))
            : View($"{Views}Sentences.cshtml", SentencesPage.Of(page, what, null, tim)));

    [HttpPost("bo-sung")]
    public async Task<IActionResult> Add(int id, string? loai, ReadingForm form)
    {
        if (ReadingKinds.Parse(loai) is not { } what)
        {
            return NotFound();
        }

        if (await SaveAsync(id, form, what, "Đã bổ sung.", (plan, reading, correction, by, at) =>
        {
            if (ChosenSentence.Find(form.Cau, reading.Text) is not { } place)
            {
                return null;
            }

            plan.Add(reading.Text.WordsAt(place), correction, by, at);
            return plan.Decisions[^1].Key;
        }) is { } saved)
        {
            return saved;
        }

        return await OpenAsync(id, what, (page, _, units) =>
        {
            var place = ChosenSentence.Find(form.Cau, page.Text);
            var again = ReadingFormPage.Adding(page, what, form, place, units);
            return place is not null ? View(again) : Conflict(
                again with { Sentences = SentencesPage.Near(page, form.Cau) },
                "Câu đã chọn không còn trong văn bản. Những gì bạn nhập vẫn còn đây: hãy chọn câu khác rồi lưu lại.");
        });
    }

    /// <summary>Saves what was typed and leads back to its row; null shows the form again, with what is wrong.</summary>
    /// <param name="act">Gives the key of the row, or null where the sentence is gone.</param>
    private async Task<IActionResult?> SaveAsync(
        int id, ReadingForm form, ReadingKind what, string done, Func<Plan, SettledReading, Correction, Person, DateTime, string?> act)
    {
        string? key = null;
        try
        {
            var outcome = await acts.SettleAsync(
                id,
                (plan, reading, by, at) =>
                {
                    if (plan.WhyNotSettle(by) is { } refusal)
                    {
                        throw new ActRefusedException(refusal);
                    }

                    Check(form, what, reading.Year);
                    if (ModelState.IsValid && form.Correction(what) is { } correction)
                    {
                        key = act(plan, reading, correction, by, at);
                    }

                    return Task.CompletedTask;
                },
                Aborted);
            if (outcome == ActOutcome.NotFound)
            {
                return NotFound();
            }

            if (outcome == ActOutcome.ChangedMeanwhile)
            {
                ModelState.AddModelError("", "Người khác vừa xem mục này. Hãy xem lại rồi lưu lần nữa nếu cần.");
                return null;
            }
        }
        catch (ActRefusedException refused)
        {
            this.FlashError(refused.Message);
            return Redirect(Tab(id, what, null));
        }

        if (key is null)
        {
            return null;
        }

        this.Flash(done);
        return Redirect(Tab(id, what, key));
    }

    private void Check(ReadingForm form, ReadingKind what, int? planYear)
    {
        if (form.Whole(what) != form)
        {
            ModelState.AddModelError("", "Hãy điền nội dung rồi lưu.");
            return;
        }

        foreach (var (field, problem) in form.Problems(planYear))
        {
            if (ModelState[field] is not { Errors.Count: > 0 })
            {
                ModelState.AddModelError(field, problem);
            }
        }
    }

    /// <summary>Shows a page to somebody who may settle; leads others back to the tab with the reason.</summary>
    private async Task<IActionResult> OpenAsync(int id, ReadingKind? kind, Func<PlanPage, ReadingKind, UnitDirectory, IActionResult> show)
    {
        if (kind is not { } what || await PlanPage.LoadAsync(database, current.Person, id, what.Tab(), Aborted) is not { } page)
        {
            return NotFound();
        }

        if (page.Plan.WhyNotSettle(current.Person) is { } refusal)
        {
            this.FlashError(refusal.Message());
            return Redirect(Tab(id, what, null));
        }

        page = await page.WithReadingAsync(database, Aborted);
        return show(page, what, page.Reading!.Directory);
    }

    private ViewResult View(ReadingFormPage page) => View($"{Views}Form.cshtml", page);

    /// <summary>The form with what was typed, and why it was not saved.</summary>
    private ViewResult Conflict(ReadingFormPage page, string problem)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.AddModelError("", problem);
        return View(page);
    }

    private RedirectResult Gone(int id, ReadingKind what)
    {
        this.FlashError(ReadingActsController.Gone);
        return Redirect(Tab(id, what, null));
    }

    private string Tab(int id, ReadingKind what, string? key) =>
        Url.RouteUrl(what.Route(), new { id }) + (key is null ? "" : $"#m-{ReadingKinds.Code(key)}");
}
