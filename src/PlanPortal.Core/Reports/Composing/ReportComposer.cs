using System.Text;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>
/// Writes the draft of a BÁO CÁO from what the units did: canonical text, which people then edit, review and sign like any
/// plan. Every figure in it is counted from the same list of work that its appendix shows.
/// </summary>
public static class ReportComposer
{
    /// <summary>By this <see cref="PlanWriter"/> says that lines are not to be joined; blank lines say it as well, in sight.</summary>
    private const char LinesAreParagraphs = '\u2029';

    public static string Compose(ReportOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        order = order with { Plans = [.. order.Plans.Select(p => OwnWords.Of(p with { Obstacles = [.. p.Obstacles.Select(o => o.AsOf(order.Span))] }, order.Span))] };
        var blocks = new ReportBlocks();
        Open(blocks, order);
        ResultParts.Write(blocks, order);
        TargetPart.Write(blocks, order);
        ProgressPart.Write(blocks, order);
        OutlookParts.Write(blocks, order);
        blocks.Closing($"Trên đây là Báo cáo {ReportWording.Lowered(SubjectOf(order))} của {order.Organization.Name}./.");
        return Spread(PlanWriter.Write(new PlanText
        {
            Head = Head(order),
            Body = blocks.All,
            Ending = ReportEnding.Of(order),
            Appendices = ReportAppendix.Of(order),
        }));
    }

    /// <summary><c>Kết quả 6 tháng đầu năm 2026 thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 về …</c></summary>
    public static string SubjectOf(ReportOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Subject is { } given)
        {
            return given;
        }

        var when = order.Period.InTitle is { Length: > 0 } period ? $" {period}" : "";
        return $"Kết quả{when} thực hiện " + (order.HasSeveralPlans ? $"{order.Plans.Count} kế hoạch" : PlanNames.Cited(order.Plans[0], withAbout: true));
    }

    private static void Open(ReportBlocks blocks, ReportOrder order)
    {
        foreach (var (plan, i) in order.Plans.Select((p, i) => (p, i)))
        {
            var end = i == order.Plans.Count - 1 ? "." : ";";
            blocks.Basis($"Thực hiện {PlanNames.Full(plan, order.Organization.Name)}{(order.HasSeveralPlans ? "" : " (sau đây gọi là Kế hoạch)")}{end}");
        }

        var when = order.Period.InTitle is { Length: > 0 } period ? $" {period}" : "";
        blocks.Opening($"{order.Organization.Name} báo cáo kết quả thực hiện{when} (số liệu từ ngày {ReportWording.Day(order.Span.From)} đến hết ngày {ReportWording.Day(order.Span.AsOf)}) như sau:");
    }

    /// <summary>A blank line between all lines but the rows of a table, so that none of them could be taken for one paragraph.</summary>
    private static string Spread(string text)
    {
        var lines = text.TrimStart(LinesAreParagraphs).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var spread = new StringBuilder(text.Length + lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            spread.Append(i == 0 ? "" : lines[i][0] == '|' && lines[i - 1][0] == '|' ? "\n" : "\n\n").Append(lines[i]);
        }

        return spread.Append('\n').ToString();
    }

    private static DocumentHead Head(ReportOrder order) =>
        new([Line(HeadPart.TypeName, DocumentTypes.Report), Line(HeadPart.Subject, SubjectOf(order))]);

    private static HeadLine Line(HeadPart part, string words) => new([new(part, ReportBlocks.Runs(words))]);
}

/// <summary>How a report names a plan.</summary>
internal static class PlanNames
{
    /// <summary><c>Kế hoạch số 15/KH-UBND ngày 05/01/2026 về chuyển đổi số …</c></summary>
    public static string Cited(ReportedPlan plan, bool withAbout) =>
        $"Kế hoạch số {plan.NumberAndSymbol} ngày {ReportWording.Day(plan.IssuedOn)}" + (withAbout ? About(plan) : "");

    public static string Full(ReportedPlan plan, string issuer) =>
        $"Kế hoạch số {plan.NumberAndSymbol} ngày {ReportWording.LongDay(plan.IssuedOn)} của {issuer}{About(plan)}";

    private static string About(ReportedPlan plan)
    {
        var subject = ReportWording.Lowered(ReportWording.OneLine(plan.Subject));
        return subject.Length == 0 ? "" : subject.StartsWith("về ", StringComparison.Ordinal) ? " " + subject : " về " + subject;
    }
}
