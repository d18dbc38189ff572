namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A field of a table's grid.</summary>
/// <param name="Text">Its words, lines parted by line feeds; of a merged cell in every field that it covers.</param>
/// <param name="GoesOn">True where the cell above reaches down to here.</param>
internal readonly record struct GridCell(string Text, bool GoesOn)
{
    public string Line => Text.Contains('\n') ? string.Join(' ', Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : Text.Trim();
}

/// <summary>A table as rows of equal fields, merged cells spread out.</summary>
internal static class TableGrid
{
    private const int MostColumns = 100;

    public static List<List<GridCell>> Of(TextTable table)
    {
        var grid = new List<List<GridCell>>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new List<GridCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                var above = grid.Count > 0 && cells.Count < grid[^1].Count ? grid[^1][cells.Count].Text : "";
                for (var i = 0; i < Math.Clamp(cell.ColumnSpan, 1, MostColumns); i++)
                {
                    cells.Add(new(cell.ContinuesAbove ? above : cell.Text, cell.ContinuesAbove));
                }
            }

            grid.Add(cells);
        }

        return grid;
    }
}
