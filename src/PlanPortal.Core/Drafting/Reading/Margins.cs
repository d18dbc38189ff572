namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Whether a source was broken at a right margin (text taken from a PDF), where that margin stands, and what else parts its paragraphs.</summary>
internal sealed class Margins
{
    /// <summary>Lines that go on in a small letter make a text a hard-wrapped one from this share.</summary>
    private const double WrappedShare = 0.15;

    private const int FewestWraps = 3;

    /// <summary>No page is wider than this many thousandths of an em: 210 mm at 10 pt.</summary>
    private const int WidestPage = 75_000;

    /// <summary>A line of a page with wide margins, in thousandths of an em.</summary>
    private const int NarrowestPage = 26_000;

    /// <summary>Lines that a text has at least, before the lack of a wide one says anything.</summary>
    private const int FewestLines = 12;

    /// <summary>Columns by which a first line stands in, at least.</summary>
    private const int LeastIndent = 3;

    private readonly int _width;
    private readonly int _left;

    private Margins(int width, int left)
    {
        _width = width;
        _left = left;
    }

    public bool AreHard { get; private init; }

    /// <summary>True where a blank line stands between paragraphs only, not also inside them.</summary>
    public bool BlankLinesPart { get; private init; }

    /// <summary>True where first lines stand in and the others do not.</summary>
    public bool IndentsStart { get; private init; }

    public static Margins Measure(SourceLine[] lines, List<PhysicalLine> physical)
    {
        var (widths, left) = (new List<int>(), new List<int>());
        var (blanks, insideSentence) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            var goesOn = GoesOn(lines[i - 1].Text, lines[i]);
            var blank = physical[i].BlankBefore > 0;
            blanks += blank ? 1 : 0;
            insideSentence += goesOn && blank ? 1 : 0;
            if (goesOn && lines[i - 1].Text.Length < WidestPage / LineWidth.Space)
            {
                widths.Add(LineWidth.Of(lines[i - 1].Text));
                left.Add(physical[i].Indent);
            }
        }

        widths.Sort();
        left.Sort();
        var (width, margin) = widths.Count == 0 ? (0, 0) : (widths[(int)(widths.Count * 0.95)], left[left.Count / 2]);
        var often = widths.Count >= FewestWraps && widths.Count >= lines.Length * WrappedShare;
        var wide = width >= NarrowestPage && (NoneIsWider(lines, width) || (widths.Count > 1 && widths.Count >= lines.Length * 2 * WrappedShare));
        return new(width, margin)
        {
            AreHard = width <= WidestPage && (often || wide),
            BlankLinesPart = insideSentence * 8 <= blanks,
            IndentsStart = left.Count(i => i < margin + LeastIndent) >= left.Count * 0.9 && LabelsStandIn(lines, physical, margin),
        };
    }

    /// <summary>True where hardly a line runs past the widest one that was broken: words pasted from Word would.</summary>
    private static bool NoneIsWider(SourceLine[] lines, int width) =>
        lines.Length >= FewestLines && lines.Count(l => !l.IsTableRow && LineWidth.Of(l.Text) > width + (width / 12)) * 50 <= lines.Length;

    /// <summary>True where the next line's first word had no room any more at the end of this one.</summary>
    public bool IsFull(string line, bool first, string next) =>
        AreHard && LineWidth.Of(line) + (first ? LineWidth.Indent : 0) + LineWidth.Space + LineWidth.OfFirstWord(next) > _width;

    /// <summary>True where the line ends in the last seventh before the margin.</summary>
    public bool IsNearlyFull(string line, bool first) => AreHard && (LineWidth.Of(line) + (first ? LineWidth.Indent : 0)) * 7L > _width * 6L;

    public bool IsIndented(PhysicalLine line) => line.Indent >= _left + LeastIndent;

    /// <summary>True where the line can only be the rest of a sentence.</summary>
    private static bool GoesOn(string before, SourceLine line) =>
        before.Length > 0 && line.Text.Length > 0 && char.IsLower(line.Text[0]) && (char.IsLetterOrDigit(before[^1]) || before[^1] == ',') && Label.Of(line) is null;

    private static bool LabelsStandIn(SourceLine[] lines, List<PhysicalLine> physical, int margin)
    {
        var (labels, indented) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (Label.Of(lines[i]) is not null)
            {
                labels++;
                indented += physical[i].Indent >= margin + LeastIndent ? 1 : 0;
            }
        }

        return labels >= FewestWraps && indented >= labels * 0.6;
    }
}
