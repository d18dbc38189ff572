using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanPortal.Documents.Xlsx;

/// <summary>The cells and rows of sheets.</summary>
internal static class SheetCells
{
    /// <summary>Words in the cell itself: nothing becomes a formula.</summary>
    public static Cell Words(string words, uint style) =>
        new(new InlineString(new Text(SheetText.Valid(words)) { Space = SpaceProcessingModeValues.Preserve }))
        { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>A row whose cells know their places.</summary>
    /// <param name="number">From 1.</param>
    public static Row Row(uint number, IEnumerable<Cell> cells)
    {
        var row = new Row { RowIndex = number };
        int column = 0;
        foreach (var cell in cells)
        {
            cell.CellReference = $"{Letters(column++)}{number}";
            row.Append(cell);
        }

        return row;
    }

    /// <param name="index">From 0.</param>
    public static Column Column(int index, double width) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true };

    /// <summary>0 → <c>A</c>, 26 → <c>AA</c>.</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
