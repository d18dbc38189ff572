using System.Globalization;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>How many tasks were done in time, late or not at all, by kind and by unit, and why.</summary>
internal static class ProgressPart
{
    private static readonly string[] UnitColumns = ["TT", "Đơn vị chủ trì", "Tổng số", "Đúng hạn", "Muộn", "Chờ xác nhận", "Trong hạn", "Quá hạn", "Khác"];

    private static readonly (WorkStanding Standing, string Name, bool Always)[] Rows =
    [
        (WorkStanding.DoneOnTime, "Hoàn thành đúng hạn", true),
        (WorkStanding.DoneLate, "Hoàn thành muộn", true),
        (WorkStanding.AwaitingConfirmation, "Đã báo hoàn thành, chờ xác nhận", false),
        (WorkStanding.InProgress, "Đang thực hiện, trong thời hạn", true),
        (WorkStanding.NotStarted, "Chưa thực hiện, chưa đến thời hạn", false),
        (WorkStanding.Late, "Quá hạn", true),
        (WorkStanding.Overtaken, "Không còn thực hiện", false),
        (WorkStanding.CannotJudge, "Không đánh giá được", false),
    ];

    /// <summary>Left out where there was nothing to do.</summary>
    public static void Write(ReportBlocks blocks, ReportOrder order)
    {
        var tasks = order.Plans.SelectMany(p => p.Tasks).Where(t => t.IsIn(order.Span)).ToList();
        if (tasks.Count == 0)
        {
            return;
        }

        var tally = WorkTally.Of(tasks, order.Span);
        blocks.Part("TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ");
        blocks.Heading("Số liệu chung");
        blocks.Table(Counts(tally));
        if (order.HasSeveralPlans)
        {
            blocks.Heading("Theo kế hoạch");
            blocks.Table(ByGroup("Kế hoạch", tally, order.Plans.Select(p => (PlanNames.Cited(p, withAbout: false), WorkTally.Of(p.Tasks.Where(t => t.IsIn(order.Span)), order.Span)))));
        }

        blocks.Heading("Theo đơn vị chủ trì");
        blocks.Table(ByGroup(UnitColumns[1], tally, tasks.GroupBy(t => t.Lead.Count == 0 ? "Chưa phân công" : t.Lead[0])
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, WorkTally.Of(g, order.Span)))));
        List(blocks, order, tasks, WorkStanding.DoneLate, "Nhiệm vụ hoàn thành muộn");
        List(blocks, order, tasks, WorkStanding.Late, "Nhiệm vụ quá hạn");
    }

    /// <summary>Tenths of a percent that add up to a hundred.</summary>
    public static IReadOnlyList<decimal> Shares(IReadOnlyList<int> counts)
    {
        var total = counts.Sum();
        if (total == 0)
        {
            return [.. counts.Select(_ => 0m)];
        }

        var tenths = counts.Select(c => 1000 * c / total).ToList();
        foreach (var i in Enumerable.Range(0, counts.Count).OrderByDescending(i => 1000 * counts[i] % total).Take(1000 - tenths.Sum()).ToList())
        {
            tenths[i]++;
        }

        return tenths.ConvertAll(t => t / 10m);
    }

    private static IEnumerable<IReadOnlyList<string?>> Counts(WorkTally tally)
    {
        var rows = Rows.Where(r => r.Always || tally[r.Standing] > 0).ToList();
        var shares = Shares(rows.ConvertAll(r => tally[r.Standing]));
        return
        [
            ["TT", "Tình trạng", "Số nhiệm vụ", "Tỷ lệ (%)"],
            .. rows.Select((r, i) => new string?[] { Text(i + 1), r.Name, Text(tally[r.Standing]), ReportWording.Figure(shares[i]) }),
            ["", "Tổng cộng", Text(tally.Total), "100"],
        ];
    }

    private static IEnumerable<IReadOnlyList<string?>> ByGroup(string what, WorkTally all, IEnumerable<(string Name, WorkTally Tally)> groups) =>
    [
        [UnitColumns[0], what, .. UnitColumns[2..]],
        .. groups.Select((g, i) => (string?[])[Text(i + 1), g.Name, .. Figures(g.Tally)]),
        ["", "Tổng cộng", .. Figures(all)],
    ];

    private static string[] Figures(WorkTally tally) =>
        [Text(tally.Total), Text(tally.OnTime), Text(tally.DoneLate), Text(tally.Awaiting), Text(tally.InTime), Text(tally.Late), Text(tally.SetAside)];

    private static void List(ReportBlocks blocks, ReportOrder order, List<ReportedTask> tasks, WorkStanding standing, string title)
    {
        var found = tasks.Where(t => t.StandingIn(order.Span) == standing).OrderBy(t => t.DueOn).ThenBy(t => t.Id).ToList();
        if (found.Count == 0)
        {
            return;
        }

        blocks.Heading($"{title} ({found.Count})");
        foreach (var task in found)
        {
            var why = ReportWording.Sentence(task.Words) is { } words ? "Đơn vị giải trình: " + ReportWording.Lowered(words) : "Đơn vị chưa nêu nguyên nhân.";
            blocks.Bullet($"{ReportWording.Open(task.Name)}: {TaskSentence.Result(task, order.Span)}{TaskSentence.Due(task, order.Span)} ({TaskSentence.By(task)}). {why}");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
