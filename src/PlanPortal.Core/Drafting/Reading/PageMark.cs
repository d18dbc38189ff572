namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// Page numbers that stand between the lines of a text extracted from a PDF. Once known, one is kept between two form
/// feeds, which are white space, so that it is known again.
/// </summary>
internal static class PageMark
{
    /// <summary>Longest page number with its frame: <c>Trang 10/12</c>.</summary>
    private const int Longest = 16;

    /// <summary>Lines of words that a page has at least: nearer numbers are a list's, not the pages'.</summary>
    private const int LeastLines = 12;

    /// <summary>Columns by which a number in the middle of a page stands in, at least.</summary>
    private const int LeastIndent = 16;

    /// <summary>The page mark, form feeds included, that opens at a form feed; null where none does.</summary>
    public static string? At(string line, int feed)
    {
        var close = line.AsSpan(feed + 1, Math.Min(line.Length - feed - 1, Longest + 8)).IndexOf('\f');
        return close > 0 && NumberIn(line.AsSpan(feed + 1, close)) is not null ? Framed(line.Substring(feed + 1, close)) : null;
    }

    public static bool IsMark(string paragraph) => paragraph.Length > 2 && paragraph[0] == '\f' && paragraph.IndexOf('\f', 1) == paragraph.Length - 1;

    /// <summary>The page marks inside a paragraph, one after the other; empty where it has none.</summary>
    public static string Within(string? paragraph)
    {
        // Form feeds come in pairs, so every second part is a page number.
        var parts = (paragraph ?? "").Split('\f');
        return string.Concat(parts.Where((_, i) => i % 2 == 1).Select(p => $" \f{p}\f"));
    }

    /// <summary>
    /// Frames the page numbers among the lines: those beside a page break, and those that count on from the last one
    /// a page's worth of lines later.
    /// </summary>
    public static List<PhysicalLine> Find(List<PhysicalLine> lines)
    {
        var found = new List<PhysicalLine>(lines.Count);
        var (last, since, first) = (1, 0, true);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var broken = line.PageBefore || (i + 1 < lines.Count && lines[i + 1].PageBefore);
            if (!IsMark(line.Text) && NumberIn(line.Text) is { } number && (broken || (since >= LeastLines && (number == last + 1 || (first && number == 1 && StandsApart(lines, i))))))
            {
                (last, since, first) = (number, 0, false);
                line = line with { Text = Framed(line.Text) };
            }

            since++;
            found.Add(line);
        }

        return found;
    }

    /// <summary>The first page is seldom numbered: a lone 1 is a page number only in the middle of the page or before a gap.</summary>
    private static bool StandsApart(List<PhysicalLine> lines, int at) =>
        lines[at].Indent >= LeastIndent || (at + 1 < lines.Count && lines[at + 1].BlankBefore > 0);

    private static string Framed(string mark) => $"\f{mark.Trim()}\f";

    /// <summary>The number of <c>2</c>, <c>- 2 -</c>, <c>2/10</c>, <c>Trang 2</c>; null for anything else.</summary>
    private static int? NumberIn(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        if (text.StartsWith("trang ", StringComparison.OrdinalIgnoreCase))
        {
            text = text[6..].Trim();
        }

        if (text.Length > 2 && VietnameseText.IsHyphen(text[0]) && VietnameseText.IsHyphen(text[^1]))
        {
            text = text[1..^1].Trim();
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var rest = text[digits..];
        var known = rest.IsEmpty || (rest[0] == '/' && rest.Length is > 1 and < 5 && !rest[1..].ContainsAnyExceptInRange('0', '9'));
        return digits is > 0 and < 4 && known ? int.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
