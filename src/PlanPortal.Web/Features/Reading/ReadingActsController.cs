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
    public IReadOnlyList<string> Names => [.. (Row ?? All ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
}

/// <summary>An act on rows.</summary>
/// <param name="Done">What to say when it is done.</param>
/// <param name="Fits">Whether a row stands as pages that offer the act show it.</param>
/// <param name="Undoes">Whether the message offers to take it back.</param>
internal sealed record RowsAct(string Done, Func<IReadingRow, bool> Fits, Action<Plan, IReadOnlyList<IReadingRow>, Person, DateTime> Do, bool Undoes = false);

/// <summary>What a person says of rows without typing anything: confirm, dismiss, keep, take back. Each is one post that leads back to the rows.</summary>
[Route("/ke-hoach/{id:int}/doc")]
public sealed class ReadingActsController(PlanActs acts) : Controller
{
    /// <summary>A sentence that was changed after the page was made.</summary>
    public const string Gone = "Câu này vừa thay đổi trong văn bản nên chưa làm gì. Hãy xem lại mục đọc được từ câu mới.";

    /// <summary>Somebody else said something of a row after the page was made.</summary>
    public const string Overtaken = "Người khác vừa xem mục này. Hãy xem lại rồi làm lại nếu cần.";

    /// <summary>Rows that one message can take back: their names stand in its address.</summary>
    private const int MostUndone = 40;

    [HttpPost("xac-nhan")]
    public Task<IActionResult> Confirm(int id, RowsForm form) =>
        ActAsync(id, form, new("Đã xác nhận.", RowRules.MayBeConfirmed, (plan, rows, by, at) => plan.Confirm(rows, by, at), Undoes: true));

    /// <summary>Confirms the rows that the page showed as open, not those that came to be since.</summary>
    [HttpPost("xac-nhan-het")]
    public Task<IActionResult> ConfirmAll(int id, RowsForm form) => ActAsync(
        id, form with { Row = null }, new("Đã xác nhận tất cả.", r => r.State == RowState.Open, (plan, rows, by, at) => plan.Confirm(rows, by, at), Undoes: true));

    [HttpPost("bo")]
    public Task<IActionResult> Dismiss(int id, RowsForm form) =>
        ActAsync(id, form, new("Đã bỏ mục này.", RowRules.MayBeDismissed, (plan, rows, by, at) => plan.Dismiss(rows, by, at), Undoes: true));

    /// <summary>Takes back that rows were confirmed or dismissed; what somebody corrected meanwhile stays.</summary>
    [HttpPost("xem-lai")]
    public Task<IActionResult> Reopen(int id, RowsForm form) =>
        ActAsync(id, form, new("Đã lấy lại như đọc từ văn bản.", RowRules.MayBeTakenBack, (plan, rows, by, at) => plan.Reopen(rows, by, at)));

    /// <summary>Gives up a correction.</summary>
    [HttpPost("bo-sua")]
    public Task<IActionResult> GiveUp(int id, RowsForm form) =>
        ActAsync(id, form, new("Đã lấy lại như đọc từ văn bản.", r => r.State == RowState.Corrected, (plan, rows, by, at) => plan.Reopen(rows, by, at)));

    /// <summary>What was said of the words before they changed is said of the new ones too.</summary>
    [HttpPost("giu")]
    public Task<IActionResult> Keep(int id, RowsForm form) =>
        ActAsync(id, form, new("Đã giữ như đã sửa.", r => r.Decision?.Correction is not null && !r.IsAdded(), (plan, rows, by, at) =>
        {
            foreach (var row in rows)
            {
                plan.Correct(row, row.Decision!.Correction!, by, at);
            }
        }));

    private async Task<IActionResult> ActAsync(int id, RowsForm form, RowsAct act)
    {
        string? undo = null, problem = null;
        var names = form.Names;
        try
        {
            var outcome = await acts.SettleAsync(
                id,
                (plan, reading, by, at) =>
                {
                    var named = reading.Find(names);
                    var rows = named.Where(act.Fits).ToList();
                    problem = ProblemOf(names.Count, named.Count, rows.Count);
                    undo = act.Undoes && rows.Count is > 0 and <= MostUndone && rows.TrueForAll(r => r.State == RowState.Open) ? string.Join('+', rows.Select(r => r.Code())) : null;
                    act.Do(plan, rows, by, at);
                    return Task.CompletedTask;
                },
                HttpContext.RequestAborted);
            if (outcome == ActOutcome.NotFound)
            {
                return NotFound();
            }

            problem ??= outcome == ActOutcome.ChangedMeanwhile ? Overtaken : null;
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
            this.Flash(act.Done, undo is null ? null : $"/ke-hoach/{id}/doc/xem-lai?Loai={Uri.EscapeDataString(form.Loai ?? "")}&All={undo}");
        }

        return Redirect(Back(id, form));
    }

    /// <param name="named">Rows that the form names.</param>
    /// <param name="there">Of them, those that are still there.</param>
    /// <param name="fit">Of those, the ones that are still as the page showed them.</param>
    private static string? ProblemOf(int named, int there, int fit) =>
        there == 0 ? Gone
        : there < named ? $"{named - there} câu vừa thay đổi trong văn bản nên chưa được xử lý. Hãy xem lại những mục đọc được từ câu mới."
        : fit == 0 ? Overtaken
        : null;

    /// <summary>The tab of the rows; at the row where it was one.</summary>
    private string Back(int id, RowsForm form)
    {
        var tab = Url.RouteUrl((ReadingKinds.Parse(form.Loai) ?? ReadingKind.Task).Route(), new { id, loc = form.Loc == ReadingController.OnlyOpen ? form.Loc : null });
        return form.Names is [var only] ? $"{tab}#m-{Uri.EscapeDataString(only)}" : tab!;
    }
}
