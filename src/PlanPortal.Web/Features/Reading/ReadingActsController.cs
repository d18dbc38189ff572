using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reading;

/// <summary>Rows as a form names them (see <see cref="ReadingKinds.Code(IReadingRow)"/>).</summary>
/// <param name="Row">The row whose button was pressed.</param>
/// <param name="All">All rows that are meant where no row's button was pressed, parted by blanks.</param>
/// <param name="Loai">What the tab shows first.</param>
/// <param name="Loc">The filter that was on.</param>
public sealed record RowsForm(string? Row, string? All, string? Loai, string? Loc)
{
    public IReadOnlyList<string> Names => (Row ?? All ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What a person says of rows without typing anything: confirm, dismiss, keep, take back. Each is one post that leads back to the rows.</summary>
[Route("/ke-hoach/{id:int}/doc")]
public sealed class ReadingActsController(PlanActs acts) : Controller
{
    /// <summary>A sentence that was changed after the page was made.</summary>
    public const string Gone = "Câu này vừa thay đổi trong văn bản nên chưa làm gì. Hãy xem lại mục đọc được từ câu mới.";

    /// <summary>Rows that one message can take back: their names stand in its address.</summary>
    private const int MostUndone = 40;

    [HttpPost("xac-nhan")]
    public Task<IActionResult> Confirm(int id, RowsForm form) => ActAsync(id, form, "Đã xác nhận.", (plan, rows, by, at) => plan.Confirm(rows, by, at));

    /// <summary>Confirms the rows that the page showed as open, not those that came to be since.</summary>
    [HttpPost("xac-nhan-het")]
    public Task<IActionResult> ConfirmAll(int id, RowsForm form) =>
        ActAsync(id, form with { Row = null }, "Đã xác nhận tất cả.", (plan, rows, by, at) => plan.Confirm([.. rows.Where(r => r.State == RowState.Open)], by, at));

    [HttpPost("bo")]
    public Task<IActionResult> Dismiss(int id, RowsForm form) => ActAsync(id, form, "Đã bỏ mục này.", (plan, rows, by, at) => plan.Dismiss(rows, by, at));

    /// <summary>Takes back what was said of rows.</summary>
    [HttpPost("xem-lai")]
    public Task<IActionResult> Reopen(int id, RowsForm form) => ActAsync(id, form, "Đã lấy lại như đọc từ văn bản.", (plan, rows, by, at) => plan.Reopen(rows, by, at));

    /// <summary>What was said of the words before they changed is said of the new ones too.</summary>
    [HttpPost("giu")]
    public Task<IActionResult> Keep(int id, RowsForm form) => ActAsync(id, form, "Đã giữ như đã sửa.", (plan, rows, by, at) =>
    {
        foreach (var row in rows)
        {
            if (row.Decision?.Correction is { } correction)
            {
                plan.Correct(row, correction, by, at);
            }
        }
    });

    private async Task<IActionResult> ActAsync(int id, RowsForm form, string done, Action<Plan, IReadOnlyList<IReadingRow>, Person, DateTime> act)
    {
        string? undo = null, problem = null;
        try
        {
            var outcome = await acts.SettleAsync(
                id,
                (plan, reading, by, at) =>
                {
                    (undo, problem) = (null, null);
                    var rows = form.Names.Select(reading.Find).OfType<IReadingRow>().ToList();
                    if (rows.Count < form.Names.Count || rows.Count == 0)
                    {
                        problem = rows.Count == 0 ? Gone : $"{form.Names.Count - rows.Count} câu vừa thay đổi trong văn bản nên chưa được xử lý. Hãy xem lại những mục đọc được từ câu mới.";
                    }

                    undo = rows.Count <= MostUndone && rows.TrueForAll(r => r.State == RowState.Open) ? string.Join('+', rows.Select(r => r.Code())) : null;
                    act(plan, rows, by, at);
                    return Task.CompletedTask;
                },
                HttpContext.RequestAborted);
            if (outcome == ActOutcome.NotFound)
            {
                return NotFound();
            }

            problem ??= outcome == ActOutcome.ChangedMeanwhile ? "Người khác vừa xem mục này. Hãy xem lại rồi làm lại nếu cần." : null;
        }
        catch (ActRefusedException refused)
        {
            problem = refused.Message;
        }

        if (problem is not null)
        {
            this.FlashError(problem);
        }
        else
        {
            this.Flash(done, string.IsNullOrEmpty(undo) ? null : $"/ke-hoach/{id}/doc/xem-lai?Loai={Uri.EscapeDataString(form.Loai ?? "")}&All={undo}");
        }

        return Redirect(Back(id, form));
    }

    /// <summary>The tab of the rows; at the row where it was one.</summary>
    private string Back(int id, RowsForm form)
    {
        var tab = Url.RouteUrl((ReadingKinds.Parse(form.Loai) ?? ReadingKind.Task).Route(), new { id, loc = form.Loc == ReadingController.OnlyOpen ? form.Loc : null });
        return form.Names is [var only] ? $"{tab}#m-{Uri.EscapeDataString(only)}" : tab!;
    }
}
