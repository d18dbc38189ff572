namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// Finds the tables that a PDF's text sets with spaces, under a head that begins with <c>TT</c> or <c>STT</c>, and writes
/// them as rows of <c>| a | b |</c>, the lines of each cell joined. A page number inside a table goes behind it.
/// </summary>
internal static class LayoutTables
{
    private const int FewestColumns = 3;
    private const int MostHeadLinesAbove = 2;
    private const int LongestOrdinal = 6;

    private static readonly string[] HeadWords = ["tt", "stt", "so tt"];

    /// <summary>The text with each such table in rows; the text itself where there is none.</summary>
    public static string AsRows(string clean)
    {
        var lines = clean.Split('\n');
        if (!Array.Exists(lines, IsHead))
        {
            return clean;
        }

        var written = new List<string>(lines.Length);
        for (var i = 0; i < lines.Length;)
        {
            var above = IsHead(lines[i]) ? HeadLinesAbove(written) : 0;
            var end = i;
            if (IsHead(lines[i]) && Table(lines, i - above, i, out end) is { } rows)
            {
                written.RemoveRange(written.Count - above, above);
                written.AddRange(rows);
            }
            else
            {
                end = Math.Max(end, i + 1);
                written.AddRange(lines[i..end]);
            }

            i = end;
        }

        return string.Join('\n', written);
    }

    private static bool IsHead(string line)
    {
        var start = line.AsSpan().TrimStart();
        return start.Length > 0 && start[0] is 'T' or 'S' or 't' or 's' && LayoutColumns.Of(line) is { Count: >= FewestColumns } words
            && Array.IndexOf(HeadWords, VietnameseText.FoldInPlace(words[0].Text)) >= 0;
    }

    /// <summary><c>TT</c> stands in the middle of a head of two lines or three.</summary>
    private static int HeadLinesAbove(List<string> written)
    {
        var above = 0;
        while (above < MostHeadLinesAbove && above < written.Count && LayoutColumns.Of(written[^(above + 1)]).Count > 1 && !written[^(above + 1)].StartsWith('|'))
        {
            above++;
        }

        return above;
    }

    /// <summary>The rows of the table whose head stands at the line; null where there are none.</summary>
    private static List<string>? Table(string[] lines, int from, int head, out int end)
    {
        var columns = new LayoutColumns(LayoutColumns.Of(lines[head]));
        var above = new List<string[]>();
        for (var i = from; i < head; i++)
        {
            if (columns.Take(lines[i]) is not { } cells)
            {
                end = head + 1;
                return null;
            }

            above.Add(cells);
        }

        var (groups, pages) = Groups(lines, head, columns, out end);
        groups[0].InsertRange(0, above);
        var rows = Rows(groups);
        return rows.Count > 1 ? [.. rows.Select(Written), .. pages] : null;
    }

    /// <summary>The lines of the table in cells, parted at blank lines; and the page numbers among them.</summary>
    private static (List<List<string[]>> Groups, List<string> Pages) Groups(string[] lines, int head, LayoutColumns columns, out int end)
    {
        var (groups, pages, pending) = (new List<List<string[]>> { new() }, new List<string>(), new List<string>());
        var blank = false;
        end = head;
        for (var i = head; i < lines.Length; i++)
        {
            var words = LayoutColumns.Of(lines[i]);
            if (words.Count == 0)
            {
                blank = true;
                continue;
            }

            if (blank && words is [{ Text: { Length: <= 3 } number }] && number.All(char.IsAsciiDigit) && IsBlank(lines, i + 1))
            {
                pending.Add(lines[i]);
                continue;
            }

            if ((words.Count == 1 && (blank ? !GoesOnBehindBlank(lines, i) : Label.Of(words[0].Text) is { Style: not LabelStyle.Bullet } label && label.Length < words[0].Text.Length))
                || columns.Take(lines[i]) is not { } cells)
            {
                break;
            }

            if (blank)
            {
                groups.Add([]);
            }

            groups[^1].Add(cells);
            pages.AddRange(pending);
            pending.Clear();
            (blank, end) = (false, i + 1);
        }

        return (groups, pages);
    }

    private static bool IsBlank(string[] lines, int at) => at >= lines.Length || string.IsNullOrWhiteSpace(lines[at]);

    /// <summary>Words alone behind a blank line belong to the table only where a line of several cells follows at once.</summary>
    private static bool GoesOnBehindBlank(string[] lines, int at) => at + 1 < lines.Length && LayoutColumns.Of(lines[at + 1]).Count > 1 && Label.Of(lines[at].Trim()) is null;

    /// <summary>A row to each group with one number at most; else a row begins at each number.</summary>
    private static List<List<string[]>> Rows(List<List<string[]>> groups)
    {
        var byGroup = groups.Count > 2 && groups.TrueForAll(g => g.Count(IsNumbered) <= 1);
        var rows = new List<List<string[]>> { new() };
        foreach (var group in groups)
        {
            if (byGroup && group.Exists(IsNumbered))
            {
                rows.Add([]);
            }

            foreach (var line in group)
            {
                if (!byGroup && IsNumbered(line))
                {
                    rows.Add([]);
                }

                rows[^1].Add(line);
            }
        }

        // A number may stand in the first line of all.
        rows.RemoveAll(r => r.Count == 0);
        return rows;
    }

    /// <summary>The first cell holds a number: <c>1</c>, <c>2.</c>, <c>1.1</c>, <c>II</c>.</summary>
    private static bool IsNumbered(string[] line)
    {
        var ordinal = line[0].TrimEnd('.', ')');
        return ordinal.Length is > 0 and <= LongestOrdinal && (ordinal.All(c => char.IsAsciiDigit(c) || c == '.') || OrdinalLabels.RomanLength(ordinal) == ordinal.Length);
    }

    private static string Written(List<string[]> row)
    {
        var cells = Enumerable.Range(0, row[0].Length).Select(c => string.Join(' ', row.Select(l => l[c]).Where(t => t.Length > 0)));
        return $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";
    }
}
