using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>Writes one table: fixed widths, merged cells, head rows that repeat, rows that do not break.</summary>
internal sealed class TableWriter(BlockWriter blocks, FlowTable table, bool keepWithNext)
{
    /// <summary>Thickness of the lines of a table of data, in points.</summary>
    private const double Line = 0.5;

    /// <summary>Thickness of the frame around a mark of urgency.</summary>
    private const double FrameLine = 0.75;

    /// <summary>Least height of a row of data, so that empty rows can be filled in by hand.</summary>
    private const double LeastRow = 18;

    /// <summary>A row of more letters than this may be taller than a page, and must be allowed to break.</summary>
    private const int UnbreakableLetters = 1_000;

    public Table Write()
    {
        var xml = new Table(Properties(), new TableGrid(table.ColumnWidths.Select(w => new GridColumn { Width = Twips.Text(w) })));
        for (int i = 0; i < table.Rows.Count; i++)
            xml.Append(Row(i));
        return xml;
    }

    /// <summary>A frame of exact size around one run, in the middle of its column.</summary>
    public static Table Frame(FlowFrame frame, Run run)
    {
        var properties = new TableProperties
        {
            TableWidth = new TableWidth { Width = Twips.Text(frame.Width), Type = TableWidthUnitValues.Dxa },
            TableJustification = new TableJustification { Val = TableRowAlignmentValues.Center },
            TableBorders = Borders(FrameLine, WordProperties.Color(frame.Run.Style.Ink), isInside: false),
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        };
        var paragraph = new Paragraph(
            new ParagraphProperties
            {
                SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                Indentation = new Indentation { FirstLine = "0" },
                Justification = WordProperties.Justification(TextAlign.Center),
            },
            run);
        var cell = new TableCell(
            new TableCellProperties
            {
                TableCellWidth = CellWidth(frame.Width),
                TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center },
            },
            paragraph);
        var height = new TableRowHeight { Val = (uint)Twips.Of(frame.Height), HeightType = HeightRuleValues.Exact };
        return new Table(properties, new TableGrid(new GridColumn { Width = Twips.Text(frame.Width) }), new TableRow(new TableRowProperties(height), cell));
    }

    private TableProperties Properties()
    {
        string x = Twips.Text(table.PaddingX), y = Twips.Text(table.PaddingY);
        return new TableProperties
        {
            TableWidth = new TableWidth { Width = Twips.Text(table.ColumnWidths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableBorders = table.HasBorders ? Borders(Line, WordProperties.Color(Ink.Black), isInside: true) : null,
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableCellMarginDefault = new TableCellMarginDefault(
                new TopMargin { Width = y, Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = short.Parse(x, null), Type = TableWidthValues.Dxa },
                new BottomMargin { Width = y, Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = short.Parse(x, null), Type = TableWidthValues.Dxa }),
        };
    }

    private static TableBorders Borders(double thickness, string color, bool isInside)
    {
        T Border<T>()
            where T : BorderType, new() =>
            new() { Val = BorderValues.Single, Size = Twips.Eighths(thickness), Space = 0, Color = color };
        var borders = new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>());
        if (isInside)
            borders.Append(Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>());
        return borders;
    }

    private TableRow Row(int index)
    {
        var row = table.Rows[index];
        bool isHead = index < table.HeadRows, isLast = index == table.Rows.Count - 1;
        var properties = new TableRowProperties();
        if (isHead || row.Cells.Max(Letters) <= UnbreakableLetters)
            properties.Append(new CantSplit());
        if (table.HasBorders)
            properties.Append(new TableRowHeight { Val = (uint)Twips.Of(LeastRow), HeightType = HeightRuleValues.AtLeast });
        if (isHead)
            properties.Append(new TableHeader());
        var xml = new TableRow();
        if (properties.HasChildren)
            xml.Append(properties);
        // Rows stay together when each is kept with the next.
        bool keepNext = isLast ? keepWithNext : table.KeepTogether || isHead;
        int column = 0;
        foreach (var cell in row.Cells)
        {
            xml.Append(Cell(cell, index, column, isHead, keepNext));
            column += cell.ColumnSpan;
        }

        return xml;
    }

    private TableCell Cell(FlowCell cell, int row, int column, bool isHead, bool keepNext)
    {
        double width = Enumerable.Range(column, cell.ColumnSpan).Sum(i => table.ColumnWidths[i]);
        var properties = new TableCellProperties
        {
            TableCellWidth = CellWidth(width),
            GridSpan = cell.ColumnSpan > 1 ? new GridSpan { Val = cell.ColumnSpan } : null,
            VerticalMerge = cell.ContinuesAbove ? new VerticalMerge { Val = MergedCellValues.Continue }
                : IsContinued(row, column) ? new VerticalMerge { Val = MergedCellValues.Restart } : null,
            TableCellVerticalAlignment = isHead ? new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center } : null,
        };
        var xml = new TableCell(properties);
        blocks.Write(cell.Blocks, xml, new(width - 2 * table.PaddingX, keepNext));
        // Word asks every cell to end in a paragraph.
        if (xml.LastChild is not Paragraph)
            xml.Append(BlockWriter.Thin(keepNext: keepNext));
        return xml;
    }

    /// <summary>True if the cell below, in the same column, goes on with this one.</summary>
    private bool IsContinued(int row, int column)
    {
        if (row + 1 >= table.Rows.Count)
            return false;
        int at = 0;
        foreach (var below in table.Rows[row + 1].Cells)
        {
            if (at == column)
                return below.ContinuesAbove;
            at += below.ColumnSpan;
        }

        return false;
    }

    private static int Letters(FlowCell cell) => cell.Blocks.OfType<FlowParagraph>().Sum(p => p.Runs.Sum(r => r.Text.Length));

    private static TableCellWidth CellWidth(double width) => new() { Width = Twips.Text(width), Type = TableWidthUnitValues.Dxa };
}
