using System.Text;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// Tables as Markdown rows: <c>| a | b |</c>, a <c>|---|---|</c> row under the head, <c>\|</c> inside a cell,
/// <c>&lt;br&gt;</c> between its paragraphs; <c>&gt;</c> alone goes on with the cell to the left, <c>^</c> alone with the one above.
/// </summary>
internal static class TableText
{
    private const string Break = "<br>";
    private const string FromLeft = ">";
    private const string FromAbove = "^";

    public static TextTable Read(IReadOnlyList<string> rows)
    {
        var head = 1;
        var read = new List<TableRow>(rows.Count);
        foreach (var row in rows)
        {
            var cells = Cells(row);
            if (read.Count > 0 && cells.All(IsRuleCell))
            {
                head = head == 1 ? read.Count : head;
            }
            else
            {
                read.Add(Row(cells));
            }
        }

        return new(read) { HeadRows = Math.Min(head, read.Count) };
    }

    public static string Write(TextTable table)
    {
        var rows = new List<string>(table.Rows.Count + 1);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (i == table.HeadRows && i > 0)
            {
                rows.Add(Line(Enumerable.Repeat("---", Math.Max(1, table.Columns))));
            }

            rows.Add(Line(table.Rows[i].Cells.SelectMany(Cell)));
        }

        if (table.HeadRows == table.Rows.Count && table.Rows.Count > 1)
        {
            rows.Add(Line(Enumerable.Repeat("---", Math.Max(1, table.Columns))));
        }

        return string.Join('\n', rows);
    }

    private static string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static IEnumerable<string> Cell(TableCell cell)
    {
        yield return cell.ContinuesAbove ? FromAbove : Escape(string.Join(Break, cell.Paragraphs.Select(InlineMarks.Write)));
        for (var i = 1; i < cell.ColumnSpan; i++)
        {
            yield return FromLeft;
        }
    }

    private static string Escape(string cell) => cell is FromLeft or FromAbove ? "\\" + cell : cell.Replace("|", "\\|", StringComparison.Ordinal);

    private static TableRow Row(List<string> cells)
    {
        var read = new List<TableCell>(cells.Count);
        foreach (var cell in cells)
        {
            if (cell == FromLeft && read.Count > 0)
            {
                read[^1] = read[^1] with { ColumnSpan = read[^1].ColumnSpan + 1 };
            }
            else
            {
                read.Add(cell == FromAbove ? new([]) { ContinuesAbove = true } : new(CellParagraphs(cell)));
            }
        }

        return new(read);
    }

    private static List<IReadOnlyList<TextRun>> CellParagraphs(string cell)
    {
        var paragraphs = new List<IReadOnlyList<TextRun>>();

        // A cell's words are plain text with inline marks; a heading mark or plain sign in it means nothing.
        var line = new SourceLine(cell, blockMarks: false);
        foreach (var part in line.Columns)
        {
            if (line.Runs(part) is { Count: > 0 } runs)
            {
                paragraphs.Add(runs);
            }
        }

        return paragraphs;
    }

    /// <summary>The words of a row, cells parted as columns are; empty for the rule under the head.</summary>
    public static string AsColumns(string row)
    {
        var cells = Cells(row);
        return cells.All(IsRuleCell) ? "" : string.Join(SourceText.Gap, cells);
    }

    private static bool IsRuleCell(string cell)
    {
        var dashes = cell.AsSpan().Trim(':');
        return dashes.Length > 0 && !dashes.ContainsAnyExcept('-');
    }

    /// <summary>The cells between the strokes; a stroke behind an odd number of backslashes is a letter.</summary>
    private static List<string> Cells(string row)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] == '\\' && i + 1 < row.Length)
            {
                cell.Append(row[i]).Append(row[++i]);
            }
            else if (row[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(row[i]);
            }
        }

        if (cell.ToString().Trim() is { Length: > 0 } last)
        {
            cells.Add(last);
        }

        return cells;
    }
}
