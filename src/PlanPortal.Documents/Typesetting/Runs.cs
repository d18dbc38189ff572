using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Makes runs ready to be set: cleaned, in their style, dates held together.</summary>
internal static class Runs
{
    public static FlowRun Of(string text, TextStyle style) => new(Glue.Hold(Characters.Clean(text)), style);

    /// <summary>The author's bold and italic are added to the style that the decree gives.</summary>
    public static IEnumerable<FlowRun> Of(IEnumerable<TextRun> runs, TextStyle style) => runs
        .Where(run => run.Text.Length > 0)
        .Select(run => Of(run.Text, Marked(run, style)));

    /// <summary>In a table nothing is held together: a narrow column has no room for it.</summary>
    public static IEnumerable<FlowRun> InCell(IEnumerable<TextRun> runs, TextStyle style) => runs
        .Where(run => run.Text.Length > 0)
        .Select(run => new FlowRun(Characters.Clean(run.Text), Marked(run, style)));

    private static TextStyle Marked(TextRun run, TextStyle style) =>
        style with { Bold = style.Bold || run.Bold, Italic = style.Italic || run.Italic };

    /// <summary>The first characters of the runs, and the others.</summary>
    public static (List<TextRun> Start, List<TextRun> End) Split(IReadOnlyList<TextRun> runs, int length)
    {
        var start = new List<TextRun>();
        var rest = new List<TextRun>();
        foreach (var run in runs)
        {
            int here = Math.Clamp(length, 0, run.Text.Length);
            length -= run.Text.Length;
            if (here > 0)
                start.Add(run with { Text = run.Text[..here] });
            if (here < run.Text.Length)
                rest.Add(run with { Text = run.Text[here..] });
        }

        return (start, rest);
    }
}
