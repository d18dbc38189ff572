namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Words of one line with nothing wider than a space between them, and where they stand.</summary>
internal readonly record struct LayoutWords(string Text, int From)
{
    public int To => From + Text.Length;
}

/// <summary>
/// The columns of a table that was set with spaces, as the words of its lines show them: each as wide as its widest cell
/// so far. A line whose words would run two columns together is no line of the table.
/// </summary>
internal sealed class LayoutColumns
{
    private readonly List<(int From, int To)> _columns;

    public LayoutColumns(IEnumerable<LayoutWords> head) => _columns = [.. head.Select(w => (w.From, w.To))];

    public int Count => _columns.Count;

    /// <summary>The stretches of the line that two spaces or more part.</summary>
    public static List<LayoutWords> Of(string line)
    {
        var words = new List<LayoutWords>();
        var from = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            var ends = i == line.Length || (IsWhite(line, i) && (i + 1 == line.Length || IsWhite(line, i + 1)));
            if (from < 0 && i < line.Length && !IsWhite(line, i))
            {
                from = i;
            }

            if (from >= 0 && ends)
            {
                words.Add(new(line[from..i], from));
                from = -1;
            }
        }

        return words;
    }

    /// <summary>The line's cells, column by column, after which the columns hold them; null where it does not fit.</summary>
    public string[]? Take(string line)
    {
        var cells = new string[Count];
        Array.Fill(cells, "");
        var widened = new List<(int From, int To)>(_columns);
        foreach (var words in Of(line).SelectMany(Cut))
        {
            var column = ColumnOf(words);
            if (column < 0)
            {
                return null;
            }

            cells[column] = cells[column].Length == 0 ? words.Text : $"{cells[column]} {words.Text}";
            widened[column] = (Math.Min(widened[column].From, words.From), Math.Max(widened[column].To, words.To));
        }

        for (var i = 1; i < Count; i++)
        {
            if (widened[i].From <= widened[i - 1].To)
            {
                return null;
            }
        }

        _columns.Clear();
        _columns.AddRange(widened);
        return cells;
    }

    /// <summary>A full cell leaves one space before the next: there the words are cut.</summary>
    private IEnumerable<LayoutWords> Cut(LayoutWords words)
    {
        for (var i = 1; i < Count; i++)
        {
            var (gap, next) = (_columns[i - 1].To, _columns[i].From);
            if (words.From >= gap || words.To <= next)
            {
                continue;
            }

            var space = words.Text.LastIndexOf(' ', Math.Clamp(next - 1 - words.From, 0, words.Text.Length - 1));
            if (space > 0 && words.From + space >= gap)
            {
                yield return words with { Text = words.Text[..space] };
                words = new(words.Text[(space + 1)..], words.From + space + 1);
            }
        }

        yield return words;
    }

    /// <summary>The only column over or under which the words stand, else the nearest; -1 where they stand under two.</summary>
    private int ColumnOf(LayoutWords words)
    {
        var (nearest, distance) = (-1, int.MaxValue);
        for (var i = 0; i < Count; i++)
        {
            var away = Math.Max(_columns[i].From - words.To, words.From - _columns[i].To);
            if (away < 0 && distance < 0)
            {
                return -1;
            }

            (nearest, distance) = away < distance ? (i, away) : (nearest, distance);
        }

        return nearest;
    }

    private static bool IsWhite(string line, int at) => char.IsWhiteSpace(line[at]);
}
