using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Centred paragraphs and rules, as heads, titles and signatures are made of.</summary>
internal static class Centred
{
    public static FlowParagraph Paragraph(ParagraphRole role, string text, TextStyle style) =>
        new(role, [Runs.Of(text, style)]) { Align = TextAlign.Center };

    /// <summary>A paragraph whose lines are about equally long, and the length of the longest.</summary>
    public static (FlowParagraph Paragraph, double Longest) Evenly(ParagraphRole role, string text, TextStyle style, LineBreaker breaker, double width)
    {
        var lines = breaker.BreakEvenly([Runs.Of(text, style)], width);
        var broken = string.Join('\n', lines.Select(line => string.Concat(line.Fragments.Select(f => f.Text))));
        return (new FlowParagraph(role, [new FlowRun(broken, style)]) { Align = TextAlign.Center }, lines.Max(l => l.Width));
    }

    /// <summary>A rule close under the words above it.</summary>
    public static FlowRule Rule(double width) => new(width) { Before = 2, After = 2 };
}
