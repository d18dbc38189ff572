using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Drafting;

/// <summary>Begins plans and edits their text.</summary>
public sealed class DraftingController(PortalDbContext database, CurrentPerson current, PlanActs acts, TimeProvider clock) : Controller
{
    [NeedsRole(Roles.Specialist)]
    [HttpGet("/ke-hoach/moi", Name = Routes.NewPlan)]
    public IActionResult New(DraftSource source) => View(new NewPlanForm { Source = source });

    [NeedsRole(Roles.Specialist)]
    [HttpPost("/ke-hoach/moi")]
    public async Task<IActionResult> New(NewPlanForm form, CancellationToken cancellationToken)
    {
        var organization = await database.Organizations.SingleAsync(o => o.Id == current.Person.OrganizationId, cancellationToken);
        var draft = DraftText.From(form, organization);
        if (draft.Problem is { } problem)
        {
            ModelState.AddModelError(draft.Field, problem);
            return View(form);
        }

        try
        {
            var id = await CreateAsync(draft.Text, cancellationToken);
            if (draft.Notices.Count > 0)
            {
                this.FlashError(string.Join(' ', draft.Notices));
            }
            else
            {
                this.Flash("Đã đọc văn bản. Hãy xem lại, sửa nếu cần rồi lưu.");
            }

            return RedirectToRoute(Routes.EditPlan, new { id });
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddModelError(draft.Field, invalid.Message);
            return View(form);
        }
    }

    [HttpGet("/ke-hoach/{id:int}/sua", Name = Routes.EditPlan)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellationToken)
    {
        if (await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Document, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (!page.MayEdit)
        {
            this.FlashError(page.Plan.WhyNotEdit(current.Person)!.Value.Message());
            return RedirectToRoute(Routes.Plan, new { id });
        }

        return View(EditPageOf(page, new EditForm { Version = page.Plan.Version, Text = page.Plan.Text }));
    }

    [HttpPost("/ke-hoach/{id:int}/sua")]
    public async Task<IActionResult> Edit(int id, EditForm form, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await acts.DoAsync(
                id,
                form.Version,
                (plan, by, at) =>
                {
                    plan.Edit(DraftText.Canonical(form.Text), by, at);
                    return Task.CompletedTask;
                },
                cancellationToken);
            if (outcome == ActOutcome.Done)
            {
                this.Flash("Đã lưu văn bản.");
                return RedirectToRoute(Routes.Plan, new { id });
            }
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            ModelState.AddModelError(nameof(form.Text), problem.Message);
        }

        if (await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Document, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        return ModelState.IsValid ? Conflict(page, form) : View(EditPageOf(page, form));
    }

    /// <summary>What a text reads as and how it prints; asked for while somebody types.</summary>
    [HttpPost("/ke-hoach/{id:int}/xem-truoc", Name = Routes.PreviewPlan)]
    public async Task<IActionResult> Preview(int id, EditForm form, CancellationToken cancellationToken) =>
        await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Document, cancellationToken) is { } page
            ? PartialView("_Preview", Drafting.Preview.Of(page.Plan, form.Text ?? ""))
            : NotFound();

    /// <summary>A person says what a paragraph is; the text is marked so that it reads that way from then on.</summary>
    [HttpPost("/ke-hoach/{id:int}/dan-y")]
    public async Task<IActionResult> Correct(int id, CorrectionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            this.FlashError("Hãy chọn loại đúng của đoạn văn rồi bấm Sửa.");
            return Redirect(Url.RouteUrl(Routes.PlanOutline, new { id }) + $"#doan-{form.Block}");
        }

        try
        {
            var outcome = await acts.DoAsync(
                id,
                form.Version,
                (plan, by, at) =>
                {
                    plan.Edit(form.Apply(plan.Read()), by, at);
                    return Task.CompletedTask;
                },
                cancellationToken);
            switch (outcome)
            {
                case ActOutcome.NotFound:
                    return NotFound();
                case ActOutcome.ChangedMeanwhile:
                    this.FlashError("Kế hoạch vừa được người khác thay đổi. Hãy xem lại dàn ý hiện tại rồi làm lại.");
                    break;
                default:
                    this.Flash("Đã sửa dàn ý.");
                    break;
            }
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            this.FlashError(problem.Message);
        }

        return Redirect(Url.RouteUrl(Routes.PlanOutline, new { id }) + $"#doan-{form.Block}");
    }

    [HttpPost("/ke-hoach/{id:int}/bo")]
    public async Task<IActionResult> Discard(int id, ActForm form, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await acts.DoAsync(
                id,
                form.Version,
                (plan, by, at) =>
                {
                    plan.Discard(by, at);
                    return Task.CompletedTask;
                },
                cancellationToken);
            switch (outcome)
            {
                case ActOutcome.NotFound:
                    return NotFound();
                case ActOutcome.ChangedMeanwhile:
                    this.FlashError("Dự thảo vừa được sửa ở nơi khác nên chưa bỏ. Hãy xem lại rồi bỏ nếu vẫn muốn.");
                    return RedirectToRoute(Routes.Plan, new { id });
                default:
                    this.Flash("Đã bỏ dự thảo.", Url.Action(nameof(Restore), new { id }));
                    return RedirectToRoute(Routes.Desk);
            }
        }
        catch (ActRefusedException refused)
        {
            this.FlashError(refused.Message);
            return RedirectToRoute(Routes.Plan, new { id });
        }
    }

    [HttpPost("/ke-hoach/{id:int}/lay-lai")]
    public async Task<IActionResult> Restore(int id, CancellationToken cancellationToken)
    {
        var person = current.Person;
        try
        {
            var restored = await database.InTransactionAsync(
                async () =>
                {
                    var plan = await database.Plans.SingleOrDefaultAsync(p => p.Id == id && p.DrafterId == person.Id, cancellationToken);
                    plan?.Restore(person, VietnamTime.Stamp(clock.GetUtcNow()));
                    return plan is not null;
                },
                cancellationToken);
            if (!restored)
            {
                return NotFound();
            }

            this.Flash("Đã lấy lại dự thảo.");
        }
        catch (ActRefusedException refused)
        {
            // Asked twice: it is out of the bin already.
            this.FlashError(refused.Message);
        }

        return RedirectToRoute(Routes.Plan, new { id });
    }

    private Task<int> CreateAsync(string text, CancellationToken cancellationToken) =>
        database.InTransactionAsync(
            async () =>
            {
                var person = current.Person;
                var organization = await database.Organizations.SingleAsync(o => o.Id == person.OrganizationId, cancellationToken);
                var plan = database.Plans.Add(new Plan(organization, person, text, VietnamTime.Stamp(clock.GetUtcNow()))).Entity;
                await database.SaveChangesAsync(cancellationToken);
                return plan.Id;
            },
            cancellationToken);

    private ViewResult Conflict(PlanPage page, EditForm form)
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(
            "Conflict",
            new EditConflict(page, form with { Version = page.Plan.Version }, TextComparison.Of(page.Plan.Text, DraftText.Canonical(form.Text))));
    }

    private static EditPage EditPageOf(PlanPage page, EditForm form) =>
        new(page, form, Drafting.Preview.Of(page.Plan, form.Text ?? ""));
}
