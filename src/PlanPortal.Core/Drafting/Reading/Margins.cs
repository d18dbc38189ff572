namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Whether a source was broken at a right margin (text taken from a PDF), and where that margin stands.</summary>
internal sealed class Margins
{
    /// <summary>Lines that go on in a small letter make a text a hard-wrapped one from this share.</summary>
    private const double WrappedShare = 0.15;

    private const int FewestWraps = 3;

    /// <summary>No page is wider than this many thousandths of an em: 210 mm at 10 pt.</summary>
    private const int WidestPage = 75_000;

    private readonly int _width;

    private Margins(bool hard, int width, bool blankLinesPart)
    {
        AreHard = hard;
        _width = width;
        BlankLinesPart = blankLinesPart;
    }

    public bool AreHard { get; }

    /// <summary>True where a blank line stands between paragraphs only, not also inside them.</summary>
    public bool BlankLinesPart { get; }

    public static Margins Measure(SourceLine[] lines, bool[] blankBefore)
    {
        var widths = new List<int>();
        var (blanks, insideSentence) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            var (a, b) = (lines[i - 1].Text, lines[i].Text);
            var goesOn = a.Length > 0 && b.Length > 0 && char.IsLower(b[0]) && (char.IsLetterOrDigit(a[^1]) || a[^1] == ',') && Label.Of(lines[i]) is null;
            blanks += blankBefore[i] ? 1 : 0;
            insideSentence += goesOn && blankBefore[i] ? 1 : 0;
            if (goesOn && a.Length < WidestPage / 250)
            {
                widths.Add(LineWidth.Of(a));
            }
        }

        widths.Sort();
        var width = widths.Count == 0 ? 0 : widths[(int)(widths.Count * 0.95)];
        var hard = widths.Count >= FewestWraps && widths.Count >= lines.Length * WrappedShare && width <= WidestPage;
        return new(hard, width, insideSentence * 8 <= blanks);
    }

    /// <summary>True where the next line's first word had no room any more at the end of this one.</summary>
    public bool IsFull(string line, bool first, string next) =>
        AreHard && LineWidth.Of(line) + (first ? LineWidth.Indent : 0) + LineWidth.Space + LineWidth.OfFirstWord(next) > _width;
}
