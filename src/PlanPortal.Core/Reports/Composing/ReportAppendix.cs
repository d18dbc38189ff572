using System.Globalization;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>The table of all work that the report counts; one for each plan, a row for each task with all times that it fell due.</summary>
internal static class ReportAppendix
{
    private const int MostUnits = 4;

    private static readonly string[] Columns = ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả", "Đánh giá"];

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    public static IReadOnlyList<Appendix> Of(ReportOrder order)
    {
        var plans = order.Plans.Select(p => (Plan: p, Tasks: p.Tasks.Where(t => t.IsIn(order.Span)).ToList())).Where(p => p.Tasks.Count > 0).ToList();
        return [.. plans.Select((p, i) => One(p.Plan, p.Tasks, order, plans.Count == 1 ? "Phụ lục" : $"Phụ lục {(i < Roman.Length ? Roman[i] : (i + 1).ToString(CultureInfo.InvariantCulture))}"))];
    }

    private static Appendix One(ReportedPlan plan, List<ReportedTask> tasks, ReportOrder order, string label)
    {
        var about = order.HasSeveralPlans ? $" {PlanNames.Cited(plan, withAbout: false).ToUpperInvariant()}" : "";
        return new()
        {
            Label = label,
            TitleLines = [ReportBlocks.Runs("TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ" + about)],
            // Number, day and year are the signing's to give: a report of December may be signed in January.
            Note = ReportBlocks.Runs($"(Kèm theo Báo cáo số /{order.Symbol} ngày tháng năm của {order.Organization.Name})"),
            Blocks = [ReportBlocks.TableOf([Columns, .. Rows(plan, tasks, order)])],
        };
    }

    private static IEnumerable<IReadOnlyList<string?>> Rows(ReportedPlan plan, List<ReportedTask> tasks, ReportOrder order)
    {
        var no = 0;
        foreach (var times in PlanSections.Of(plan, tasks, order.Organization.Place).SelectMany(s => s.Tasks).GroupBy(t => (t.TaskId, Single: t.TaskId is null ? t.Id : 0)))
        {
            var task = times.First();
            var results = times.Count() == 1
                ? [task.DueOn is { } day ? ReportWording.Day(day) : "", Result(task, order.Span), WorkStates.Name(task.StandingIn(order.Span))]
                : RepeatedWork.Cells([.. times], order.Span);
            yield return [(++no).ToString(CultureInfo.InvariantCulture), ReportWording.Open(task.Name), Units(task.Lead), Units(task.Cooperating), .. results];
        }
    }

    /// <summary>A dozen villages would make every row a page; the plan itself names them all.</summary>
    private static string Units(IReadOnlyList<string> names) =>
        names.Count <= MostUnits ? string.Join("; ", names) : $"{string.Join("; ", names.Take(MostUnits - 1))} và {names.Count - MostUnits + 1} đơn vị khác";

    private static string Result(ReportedTask task, ReportSpan span) =>
        ReportWording.Closed(ReportWording.Raised(TaskSentence.Result(task, span))) + (TaskSentence.Said(task, span) is { } said ? " " + said : "");
}
