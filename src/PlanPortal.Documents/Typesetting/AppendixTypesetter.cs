using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Composing;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Appendices (Decree 30/2020/NĐ-CP, Appendix I, part III.1): each on a page of its own, numbered by itself.</summary>
internal static class AppendixTypesetter
{
    /// <summary>From so many columns on a table is easier to read on the turned sheet, even where it fits upright.</summary>
    private const int WideTable = 7;

    public static IReadOnlyList<FlowSection> Set(Appendix appendix, int index, LineBreaker breaker)
    {
        var tables = new TableTypesetter(breaker.Metrics);
        bool isWide = appendix.Blocks.Any(b => b.Table is { } table
            && (table.Columns >= WideTable || !tables.Fits(table, DecreeStyle.Portrait.TextWidth)));
        var page = isWide ? DecreeStyle.Landscape : DecreeStyle.Portrait;
        var pages = new SectionBuilder(page, breaker);
        pages.AddRange(Title(appendix, breaker, page.TextWidth));
        for (int i = 0; i < appendix.Blocks.Count; i++)
            pages.AddBody(appendix.Blocks[i], new(index, i));
        return pages.Sections();
    }

    private static List<FlowBlock> Title(Appendix appendix, LineBreaker breaker, double width)
    {
        var blocks = new List<FlowBlock>();
        if (appendix.Label is { Length: > 0 } label)
            blocks.Add(Centred.Paragraph(ParagraphRole.AppendixLabel, label, DecreeStyle.BodyBold) with { OutlineLevel = 1 });
        foreach (var line in appendix.TitleLines)
            blocks.Add(Centred.Evenly(ParagraphRole.AppendixTitle, Text(line), DecreeStyle.BodyBold, breaker, width).Paragraph);
        if (appendix.Note.Count > 0)
            blocks.Add(Centred.Evenly(ParagraphRole.AppendixNote, NumberAndDate.WithGaps(Text(appendix.Note)), DecreeStyle.BodyItalic, breaker, width).Paragraph);
        for (int i = 0; i < blocks.Count; i++)
            blocks[i] = blocks[i] with { KeepWithNext = true, After = i == blocks.Count - 1 ? DecreeStyle.TitleGap : 0 };
        return blocks;
    }

    private static string Text(IReadOnlyList<TextRun> runs) => string.Concat(runs.Select(r => r.Text));
}
