using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>Places the cells of one row.</summary>
internal sealed class RowLayout
{
    /// <summary>An empty row is as high as a line of the smallest text that tables take.</summary>
    private const double LeastHeight = 14;
    private const double Tolerance = 0.01;

    private readonly FlowTable _table;
    private readonly TableFrame _frame;
    private readonly List<CellFlow> _cells;
    private readonly bool _isHead;

    public RowLayout(FlowTable table, TableFrame frame, List<CellFlow> cells, bool isHead)
    {
        (_table, _frame, _cells, _isHead) = (table, frame, cells, isHead);
        double content = cells.Where(c => c.EndsHere).Select(c => c.Height).DefaultIfEmpty(0).Max();
        double least = table.HasBorders ? LeastHeight : 0;
        ContentHeight = Math.Max(content, least);
    }

    private double ContentHeight { get; }

    public double Height => ContentHeight + 2 * _table.PaddingY;

    /// <summary>The row in one piece. Words of head rows stand in the middle of their cells.</summary>
    public Strip Whole()
    {
        var strip = new Strip(Height) { Table = _frame };
        foreach (var cell in _cells)
        {
            double y = _table.PaddingY;
            if (_isHead && cell.EndsHere)
                y += (ContentHeight - cell.Height) / 2;
            double bottom = y + ContentHeight;
            while (!cell.IsEmpty && (cell.EndsHere || y + cell.NextHeight <= bottom + Tolerance))
                y = Place(cell, strip, y);
        }

        Edges(strip, isFirst: true);
        return strip;
    }

    /// <summary>The row line by line: the next line of every cell side by side.</summary>
    public List<Strip> Cut()
    {
        var strips = new List<Strip>();
        while (strips.Count == 0 || _cells.Exists(c => c.EndsHere && !c.IsEmpty))
        {
            bool isFirst = strips.Count == 0;
            double top = isFirst ? _table.PaddingY : 0;
            double height = _cells.Max(c => c.NextHeight);
            bool isLast = !_cells.Exists(c => c.EndsHere && c.HasMoreThanOne);
            var strip = new Strip(top + height + (isLast ? _table.PaddingY : 0)) { Table = _frame };
            foreach (var cell in _cells.Where(c => !c.IsEmpty))
                Place(cell, strip, top);
            Edges(strip, isFirst);
            strip.IsGlued = strips.Count == 1 || (isLast && !isFirst);
            strips.Add(strip);
        }

        return strips;
    }

    /// <returns>Where the next strip of the cell begins.</returns>
    private double Place(CellFlow cell, Strip strip, double y)
    {
        var content = cell.Take();
        foreach (var mark in content.Marks)
            strip.Marks.Add(mark.MovedBy(cell.X + _table.PaddingX, y + content.Before));
        return y + content.Before + content.Height;
    }

    private void Edges(Strip strip, bool isFirst)
    {
        if (!_table.HasBorders)
            return;
        const double thickness = TableFrame.BorderThickness;
        strip.Marks.Add(new LineMark(0, 0, 0, strip.Height, thickness));
        foreach (var cell in _cells)
        {
            double right = cell.X + cell.Width;
            strip.Marks.Add(new LineMark(right, 0, right, strip.Height, thickness));
            if (isFirst && cell.StartsHere)
                strip.Marks.Add(new LineMark(cell.X, 0, right, 0, thickness));
        }
    }
}
