using System.Globalization;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>The targets with what was set, what it was before, what it is, and what that means.</summary>
internal static class TargetPart
{
    private static readonly string[] Columns = ["TT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu", "Kỳ trước", "Kỳ này", "So với kỳ trước", "Đánh giá"];

    /// <summary>Left out where no plan sets a target.</summary>
    public static void Write(ReportBlocks blocks, ReportOrder order)
    {
        if (order.Plans.All(p => p.Targets.Count == 0))
        {
            return;
        }

        blocks.Part("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU");
        foreach (var plan in order.Plans.Where(p => p.Targets.Count > 0))
        {
            if (order.HasSeveralPlans)
            {
                blocks.Heading(PlanNames.Cited(plan, withAbout: false));
            }

            var measured = plan.Targets.Where(t => t.Progress.Goal.Value is not null).ToList();
            if (measured.Count > 0)
            {
                blocks.Paragraph(Summary(measured));
                blocks.Table([Columns, .. measured.Select((t, i) => Row(t, i + 1, order.Span))]);
            }

            var worded = plan.Targets.Where(t => t.Progress.Goal.Value is null).Select(t => ReportWording.Open(ReportWording.OneLine(t.Name))).Distinct().ToList();
            if (worded.Count > 0)
            {
                blocks.Paragraph($"{(measured.Count > 0 ? "Ngoài ra, Kế hoạch" : "Kế hoạch")} có {worded.Count} mục tiêu không nêu mức số cụ thể:");
                worded.ForEach(w => blocks.Bullet(ReportWording.Closed(w)));
            }
        }
    }

    private static string Summary(List<ReportedTarget> targets)
    {
        var counts = targets.CountBy(t => t.Progress.Standing).ToDictionary();
        var said = new[] { TargetStanding.Met, TargetStanding.OnTrack, TargetStanding.AtRisk, TargetStanding.Missed, TargetStanding.NoFigures }
            .Where(counts.ContainsKey).Select(s => $"{counts[s]} chỉ tiêu {ReportWording.Lowered(s.Name())}");
        return $"Kế hoạch có {targets.Count} chỉ tiêu có mức số cụ thể, gồm {string.Join(", ", said)}.";
    }

    private static string?[] Row(ReportedTarget target, int no, ReportSpan span) =>
    [
        no.ToString(CultureInfo.InvariantCulture), ReportWording.Raised(ReportWording.Open(target.Name)), target.Unit ?? "", TargetFigures.Goal(target.Progress.Goal), Shown(target.Before(span)), Shown(target.Now),
        Change(target.Before(span), target.Now), target.Progress.Standing.Name(),
    ];

    private static string Shown(decimal? value) => value is { } figure ? ReportWording.Figure(figure) : "–";

    private static string Change(decimal? before, decimal? now) =>
        before is { } old && now is { } value
            ? value == old ? "Không đổi" : (value > old ? "Tăng " : "Giảm ") + ReportWording.Figure(Math.Abs(value - old))
            : "–";
}
