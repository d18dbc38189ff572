using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>Follows cells that run over several rows.</summary>
public static class CellSpans
{
    /// <summary>The cell that begins in a column of a row; null where none begins there.</summary>
    public static FlowCell? At(FlowTable table, int row, int column)
    {
        int at = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            if (at == column)
                return cell;
            at += cell.ColumnSpan;
        }

        return null;
    }

    /// <summary>True where the cell continues the one above it, which must begin in the same column and be as wide.</summary>
    public static bool GoesOn(FlowTable table, int row, int column) =>
        row > 0
        // The head is repeated by itself: nothing runs out of it into the body.
        && row != table.HeadRows
        && At(table, row, column) is { ContinuesAbove: true } cell
        && At(table, row - 1, column) is { } above
        && above.ColumnSpan == cell.ColumnSpan;

    /// <summary>How many rows the cell runs over, from the given one on.</summary>
    public static int Rows(FlowTable table, int row, int column)
    {
        int count = 1;
        while (row + count < table.Rows.Count && GoesOn(table, row + count, column))
            count++;
        return count;
    }
}
