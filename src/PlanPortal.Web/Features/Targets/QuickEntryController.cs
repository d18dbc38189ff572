using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Targets;

/// <summary>Figures of all targets of the person's unit on one page.</summary>
[Route(Address)]
public sealed class QuickEntryController(PortalDbContext database, CurrentPerson current, TargetActs acts, TimeProvider clock) : Controller
{
    public const string Address = "/muc-tieu/nhap";

    private const string Page = "~/Features/Targets/QuickEntry.cshtml";

    private CancellationToken Aborted => HttpContext.RequestAborted;

    private DateOnly Today => VietnamTime.DayOf(VietnamTime.Stamp(clock.GetUtcNow()));

    /// <param name="plan">Only its targets.</param>
    /// <param name="after">Where the page starts; see <see cref="TargetCursor"/>.</param>
    [HttpGet("")]
    public Task<IActionResult> Edit(int? plan, string? after) => PageAsync(plan, after, null);

    [HttpPost("")]
    public async Task<IActionResult> Save(int? plan, string? after, [Bind(Prefix = nameof(QuickEntry.Form))] QuickForm form)
    {
        var filled = form.Rows.FindAll(r => r.Value is not null);
        if (!ModelState.IsValid || current.Person.UnitId is not { } unit)
        {
            return await PageAsync(plan, after, form);
        }

        if (filled.Count == 0)
        {
            ModelState.AddModelError("", "Chưa có số liệu nào được nhập. Hãy nhập ít nhất một dòng.");
            return await PageAsync(plan, after, form);
        }

        try
        {
            var entered = await acts.EnterAsync(
                [.. filled.Select(r => new NewFigure(r.TargetId, unit, form.AsOf!.Value, r.Value!.Value, form.Source, r.Corrects))],
                (i, problem) => Refuse(filled[i], problem),
                Aborted);
            if (entered is { } count)
            {
                this.Flash(count == 0 ? "Số liệu không thay đổi." : $"Đã ghi số liệu của {count} mục tiêu.");
                return RedirectToRoute(Routes.Targets, new { unit, plan });
            }
        }
        catch (InvalidInputException problem)
        {
            ModelState.AddModelError("", problem.Message);
        }

        return ModelState.IsValid ? NotFound() : await PageAsync(plan, after, form);
    }

    /// <summary>Says it at the row; a figure of the same day that the person sees now is replaced by the next save.</summary>
    private void Refuse(QuickRowForm row, Exception problem)
    {
        ModelState.TryAddModelError($"{row.Field}.Value", problem.Message);
        if (problem is FigureExistsException exists)
        {
            row.Corrects = exists.Id;
            ModelState.Remove($"{row.Field}.Corrects");
        }
    }

    private async Task<IActionResult> PageAsync(int? plan, string? after, QuickForm? typed) =>
        await QuickEntry.LoadAsync(database, current.Person, plan, after, typed, Today, Aborted) is { } page
            ? View(Page, page)
            : RedirectToRoute(Routes.Targets);
}
