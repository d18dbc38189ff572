using System.Text;
using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Writes a table as the pipe rows of the canonical text.</summary>
internal static class PipeTable
{
    /// <summary>Continues the cell on the left; continues the cell above.</summary>
    private const string FromLeft = ">", FromAbove = "^";

    /// <summary>Head rows joined by vertical merges are believed up to this many.</summary>
    private const int MaxMergedHead = 3;

    /// <summary>Rows of <c>| a | b |</c> with a line of dashes below the head; empty for a table without cells.</summary>
    /// <param name="read">Gives the paragraphs of a cell, which may stand in the head; called once a cell, in reading order.</param>
    /// <param name="budget">Pays for the bars: a small file can ask for many columns.</param>
    public static string Write(DocxTable table, Func<XElement, bool, List<string>> read, TextBudget budget)
    {
        var columns = table.Columns;
        if (columns == 0)
            return "";
        var head = HeadRows(table);
        var text = new StringBuilder();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            budget.Spend(columns);
            WriteRow(text, table.Rows[i], columns, cell => read(cell, i < head));
            if (i + 1 == head)
                text.Append('|').Insert(text.Length, "---|", columns).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void WriteRow(StringBuilder text, DocxRow row, int columns, Func<XElement, List<string>> read)
    {
        var written = 0;
        text.Append('|');
        foreach (var cell in row.Cells)
        {
            var paragraphs = cell.Content is null ? [] : read(cell.Content);
            // A covered cell shows nothing; should it hold words all the same, they are kept.
            var content = paragraphs.Count > 0 ? Escaped(paragraphs) : cell.ContinuesLeft ? FromLeft : cell.ContinuesAbove ? FromAbove : "";
            text.Append(' ').Append(content).Append(content.Length > 0 ? " |" : "|");
            // Columns that the row leaves out are empty places, not parts of one merged cell.
            for (var i = 1; i < cell.ColumnSpan; i++)
                text.Append(cell.Content is null ? " |" : $" {FromLeft} |");
            written += cell.ColumnSpan;
        }

        for (; written < columns; written++)
            text.Append(" |");
        text.Append('\n');
    }

    /// <summary>The rows marked as head; else the first, with those that its merged cells reach into.</summary>
    private static int HeadRows(DocxTable table)
    {
        var marked = table.Rows.TakeWhile(r => r.IsHead).Count();
        if (marked > 0)
            return marked;
        var merged = 1;
        while (merged < Math.Min(table.Rows.Count, MaxMergedHead) && table.Rows[merged].Cells.Any(c => c.ContinuesAbove))
            merged++;
        return merged;
    }

    private static string Escaped(List<string> paragraphs)
    {
        var cell = string.Join("<br>", paragraphs).Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("\n", "<br>", StringComparison.Ordinal).Replace('\t', ' ');
        return cell is FromLeft or FromAbove ? "\\" + cell : cell;
    }
}
