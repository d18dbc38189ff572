using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>Recipients and signature block: those of the plan, whom the report is for first.</summary>
internal static class ReportEnding
{
    private const string Archive = "Lưu";

    public static DocumentEnding Of(ReportOrder order)
    {
        var pattern = order.Plans[0].Text.Ending;
        var authority = pattern.Authority.Count > 0 ? pattern.Authority : ["TM. ỦY BAN NHÂN DÂN"];
        List<EndLine> lines = [Line(EndPart.RecipientsTitle, "Nơi nhận:"), .. Recipients(order).Select(r => Line(EndPart.Recipient, "- " + r))];
        lines.AddRange(authority.Select(a => Line(EndPart.Authority, a)));
        lines.Add(Line(EndPart.Position, pattern.Position ?? "CHỦ TỊCH"));
        if (pattern.SignerName is { } name)
        {
            lines.Add(Line(EndPart.SignerName, name));
        }

        return new(lines);
    }

    private static List<string> Recipients(ReportOrder order)
    {
        // "Báo cáo Ủy ban nhân dân xã" in a plan means the body whose report this is.
        var above = order.Plans.SelectMany(p => p.ReportTo).Where(r => !Key(order.Organization.Name).StartsWith(Key(r), StringComparison.Ordinal)).Select(r => ReportWording.Open(r) + " (b/c)").ToList();
        var usual = order.Plans[0].Text.Ending.Recipients.Where(r => !IsReference(r)).ToList();
        var archive = usual.Find(IsArchive) ?? $"{Archive}: VT";
        var all = above.Concat(usual.Where(r => !IsArchive(r))).DistinctBy(Key).ToList();
        return [.. all.Select(r => r + ";"), archive + "."];
    }

    /// <summary>"Như mục IV" speaks of the plan's own parts.</summary>
    private static bool IsReference(string recipient) => VietnameseText.FoldForSearch(recipient).StartsWith("nhu ", StringComparison.Ordinal);

    private static bool IsArchive(string recipient) => VietnameseText.FoldForSearch(recipient).StartsWith("luu", StringComparison.Ordinal);

    /// <summary>The body alone, without what it gets the paper for, and however it is abbreviated.</summary>
    private static string Key(string recipient)
    {
        var bracket = recipient.IndexOf('(', StringComparison.Ordinal);
        return VietnameseText.FoldForSearch(bracket > 0 ? recipient[..bracket].Trim() : recipient).Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal);
    }

    private static EndLine Line(EndPart part, string words) => new([new(part, ReportBlocks.Runs(words))]);
}
