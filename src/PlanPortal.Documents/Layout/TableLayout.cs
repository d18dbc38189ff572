using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>
/// Makes strips of a table. A row is one strip; a row too tall for that is cut into strips line by line, so that pages
/// may end within it. The words of a cell that runs over several rows run down through those rows.
/// </summary>
internal sealed class TableLayout(ParagraphLayout paragraphs)
{
    /// <summary>Rows taller than this share of the page may be cut: moved whole, they would leave too much white.</summary>
    private const double TallRow = 0.35;

    /// <summary>A head taller than this share of the page is not repeated: it would leave no room.</summary>
    private const double TallHead = 0.4;

    public List<Strip> Strips(FlowTable table, StructureNode node, double pageHeight)
    {
        var frame = new TableFrame(table.ColumnWidths.Sum(), table.HasBorders);
        var strips = new List<Strip>();
        var above = new Dictionary<int, CellFlow>();
        for (int i = 0; i < table.Rows.Count; i++)
        {
            bool isHead = i < table.HeadRows;
            var cells = Open(table, i, above, node, isHead);
            var row = new RowLayout(table, frame, cells, isHead);
            double limit = table.KeepTogether || isHead ? pageHeight : pageHeight * TallRow;
            var added = row.Height <= limit ? [row.Whole()] : row.Cut();
            // Neither a head nor a table to be kept together ends a page before its next row.
            added[0].IsGlued |= i > 0 && (i <= table.HeadRows || table.KeepTogether);
            strips.AddRange(added);
            if (isHead)
                frame.Head.AddRange(added);
        }

        if (frame.HeadHeight > pageHeight * TallHead)
            frame.Head.Clear();
        if (strips.Count > 0)
        {
            strips[0].Before = table.Before;
            if (table.HasBorders)
                strips[^1].Marks.Add(new LineMark(0, strips[^1].Height, frame.Width, strips[^1].Height, TableFrame.BorderThickness));
        }

        return strips;
    }

    /// <summary>The cells of a row: new ones, and those that go on from the row above.</summary>
    private List<CellFlow> Open(FlowTable table, int index, Dictionary<int, CellFlow> above, StructureNode node, bool isHead)
    {
        var row = table.Rows[index];
        var rowNode = table.HasBorders ? node.Add(new StructureNode("TR")) : node;
        var place = table.Place is { } whole ? whole with { Row = index } : null;
        var cells = new List<CellFlow>(row.Cells.Count);
        int column = 0;
        double x = 0;
        foreach (var cell in row.Cells)
        {
            double width = 0;
            for (int i = 0; i < cell.ColumnSpan; i++)
                width += table.ColumnWidths[column + i];
            bool goesOn = CellSpans.GoesOn(table, index, column);
            var flow = goesOn ? above[column] : new CellFlow(x, width);
            flow.StartsHere = !goesOn;
            flow.EndsHere = index + 1 == table.Rows.Count || !CellSpans.GoesOn(table, index + 1, column);
            var cellNode = table.HasBorders
                ? rowNode.Add(new StructureNode(isHead ? "TH" : "TD") { ColumnSpan = cell.ColumnSpan })
                : rowNode;
            foreach (var block in cell.Blocks)
            {
                var blockNode = block is FlowRule ? null : cellNode.Add(new StructureNode("P"));
                flow.Add(paragraphs.Strips(block, width - 2 * table.PaddingX, blockNode, place), block);
            }

            cells.Add(flow);
            above[column] = flow;
            column += cell.ColumnSpan;
            x += width;
        }

        return cells;
    }
}
