using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Tables of data: the size of their text and the widths of their columns follow from what they hold.</summary>
internal sealed class TableTypesetter(TextMetrics metrics)
{
    private const double PaddingX = 4;
    private const double PaddingY = 3;

    /// <summary>Word rounds the widths of columns: without this much to spare it would break the longest word.</summary>
    private const double Spare = 1;

    /// <summary>Wide columns are set to both edges, narrow ones are not: their gaps would be too wide.</summary>
    private const double JustifiedFrom = 170;

    /// <summary>Columns of numbers, dates and marks no longer than this are centred.</summary>
    private const int LongestMark = 3;

    /// <summary>Sizes that a table may take; the smaller ones only where it would otherwise not fit the turned sheet.</summary>
    private static readonly double[] Sizes = [13, 12, 11, 10, 9, 8];
    private const double SmallestUpright = 12;

    /// <summary>True where no word must be cut at the sizes that an upright sheet may use.</summary>
    public bool Fits(TextTable table, double width) => LeastWidth(table, SmallestUpright) <= width;

    public FlowTable Set(TextTable table, double width)
    {
        double size = Sizes.FirstOrDefault(s => LeastWidth(table, s) <= width, Sizes[^1]);
        var content = Measure(table, size);
        var widths = ColumnWidths.Share(content, width, 2 * PaddingX + Spare);
        var rows = new List<FlowRow>(table.Rows.Count);
        for (int i = 0; i < table.Rows.Count; i++)
            rows.Add(Row(table.Rows[i], i < table.HeadRows, size, widths, content));
        return new FlowTable(widths, rows)
        {
            HeadRows = Math.Min(table.HeadRows, Math.Max(0, table.Rows.Count - 1)),
            PaddingX = PaddingX,
            PaddingY = PaddingY,
            Before = 2,
            After = DecreeStyle.ParagraphGap + 2,
        };
    }

    private double LeastWidth(TextTable table, double size) => Measure(table, size).Sum(c => c.LongestWord + 2 * PaddingX + Spare);

    private static FlowRow Row(TableRow row, bool isHead, double size, double[] widths, ColumnContent[] content)
    {
        var cells = new List<FlowCell>(row.Cells.Count);
        int column = 0;
        foreach (var cell in row.Cells)
        {
            int span = Math.Clamp(cell.ColumnSpan, 1, widths.Length - column);
            double width = widths.AsSpan(column, span).ToArray().Sum();
            bool isCentred = isHead || (span == 1 && content[column].HoldsMarks);
            var align = isCentred ? TextAlign.Center : width >= JustifiedFrom ? TextAlign.Justify : TextAlign.Left;
            cells.Add(new FlowCell([.. cell.Paragraphs.Where(p => p.Count > 0).Select(p => Paragraph(p, isHead, size, align))])
            {
                ColumnSpan = span,
                ContinuesAbove = cell.ContinuesAbove,
            });
            column += span;
        }

        // A row that is shorter than the others is filled up, so that every row closes at the right edge.
        if (column < widths.Length)
            cells.Add(new FlowCell([]) { ColumnSpan = widths.Length - column });
        return new FlowRow(cells);
    }

    private static FlowParagraph Paragraph(IReadOnlyList<TextRun> runs, bool isHead, double size, TextAlign align) =>
        new(isHead ? ParagraphRole.TableHead : ParagraphRole.TableText, [.. Runs.InCell(runs, new TextStyle(size, Bold: isHead))])
        {
            Align = align,
            After = 1,
        };

    /// <summary><c>15</c>, <c>05/6/2026</c>, <c>80%</c>, <c>x</c>.</summary>
    private static bool IsMark(string text) => text.Length <= LongestMark || !text.Any(char.IsLetter);

    private ColumnContent[] Measure(TextTable table, double size)
    {
        var columns = new ColumnContent[table.Columns];
        for (int i = 0; i < columns.Length; i++)
            columns[i] = new ColumnContent();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            bool isHead = row < table.HeadRows;
            var style = new TextStyle(size, Bold: isHead);
            int column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                for (int i = column; i < column + cell.ColumnSpan; i++)
                    Measure(cell, style, columns[i], isHead);
                column += cell.ColumnSpan;
            }
        }

        return columns;
    }

    /// <summary>What a cell over several columns has to say is shared among them; only a column's own cells claim room for their words.</summary>
    private void Measure(TableCell cell, TextStyle style, ColumnContent column, bool isHead)
    {
        int span = cell.ColumnSpan;
        foreach (var paragraph in cell.Paragraphs)
        {
            var runs = Runs.InCell(paragraph, style).ToList();
            double width = 0, word = 0;
            foreach (var run in runs)
            {
                width += metrics.Width(run.Text, run.Style);
                foreach (var range in run.Text.AsSpan().Split(' '))
                {
                    word = Math.Max(word, metrics.Width(run.Text.AsSpan()[range], run.Style));
                }
            }

            column.Add(width / span, span == 1 ? word : 0, isHead || span > 1, IsMark(string.Concat(runs.Select(r => r.Text))));
        }
    }
}
