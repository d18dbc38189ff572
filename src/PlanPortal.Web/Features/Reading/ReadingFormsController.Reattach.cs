using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reading;

/// <summary>What somebody added is put elsewhere when its sentence is gone.</summary>
public sealed partial class ReadingFormsController
{
    /// <summary>Chooses another sentence for what somebody added to one that is gone.</summary>
    [HttpGet("{kind}/{code}/gan-lai")]
    public Task<IActionResult> Reattach(int id, [FromRoute] string kind, [FromRoute] string code, string? tim) => OpenAsync(id, ReadingKinds.Parse(kind), (page, what, _) =>
        page.Reading!.Find(what, code) is { Decision.Verdict: Verdict.Added } row ? View($"{Views}Sentences.cshtml", SentencesPage.Of(page, what, row, tim)) : Gone(id, what));

    [HttpPost("{kind}/{code}/gan-lai")]
    public async Task<IActionResult> Reattach(int id, [FromRoute] string kind, [FromRoute] string code, ReadingForm form)
    {
        if (ReadingKinds.Parse(kind) is not { } what)
        {
            return NotFound();
        }

        string? key = null;
        try
        {
            var outcome = await acts.SettleAsync(
                id,
                (plan, reading, by, at) =>
                {
                    if (reading.Find(what, code) is { Decision: { Verdict: Verdict.Added } added } row && ChosenSentence.Find(form.Cau, reading.Text) is { } place)
                    {
                        plan.Reattach(row, reading.Text.WordsAt(place), by, at);
                        key = added.Key;
                    }

                    return Task.CompletedTask;
                },
                Aborted);
            if (outcome == ActOutcome.NotFound)
            {
                return NotFound();
            }
        }
        catch (ActRefusedException refused)
        {
            this.FlashError(refused.Message);
            return Redirect(Tab(id, what, null));
        }

        if (key is null)
        {
            return Gone(id, what);
        }

        this.Flash("Đã gắn vào câu mới.");
        return Redirect(Tab(id, what, key));
    }
}
