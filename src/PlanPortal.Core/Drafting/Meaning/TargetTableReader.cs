namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads aims from a table whose head names indicators: one for each figure of a row.</summary>
internal sealed class TargetTableReader
{
    private readonly TargetColumns _columns;
    private readonly TextPlace _place;
    private readonly string _section;
    private readonly IReadOnlyList<int> _yearsAbove;

    private TargetTableReader(TargetColumns columns, TextPlace place, string section, IReadOnlyList<int> yearsAbove) =>
        (_columns, _place, _section, _yearsAbove) = (columns, place, section, yearsAbove);

    /// <param name="isOfAims">True where the heading above says that the table holds aims.</param>
    /// <param name="yearsAbove">For columns whose head names no year.</param>
    public static IEnumerable<Target> Read(TextTable table, TextPlace place, string section, bool isOfAims, IReadOnlyList<int> yearsAbove)
    {
        var grid = TableGrid.Of(table);
        return TargetColumns.Of(grid, table.HeadRows, isOfAims) is { } columns ? new TargetTableReader(columns, place, section, yearsAbove).Rows(grid) : [];
    }

    private IEnumerable<Target> Rows(List<List<GridCell>> grid)
    {
        var unit = "";
        for (var row = _columns.FirstRow; row < grid.Count; row++)
        {
            var cells = grid[row];
            var name = Name(cells);
            var written = _columns.Unit >= 0 && _columns.Unit < cells.Count ? cells[_columns.Unit].Line : "";
            unit = written is "\"" or "”" or "nt" or "-nt-" or "''" or "“" ? unit : written;
            if (name.Count(char.IsLetter) < 3 || IsMerged(cells))
            {
                continue;
            }

            foreach (var target in Row(cells, name, unit, _place with { Row = row }))
            {
                yield return target;
            }
        }
    }

    private IEnumerable<Target> Row(List<GridCell> cells, string name, string unit, TextPlace place)
    {
        foreach (var column in _columns.Values.Where(c => c.At < cells.Count))
        {
            var text = cells[column.At].Line;
            var target = new Target { Statement = name, Measure = name, Years = column.Years.Count > 0 ? column.Years : _yearsAbove, Section = _section, Places = [place] };
            if (TargetCell.Read(text) is { } figure)
            {
                yield return target with { Comparator = figure.Comparator, Value = figure.Value, UpperValue = figure.Upper, Unit = UnitOf(figure.Unit, unit, name) };
            }
            else if (text.Count(char.IsLetter) > 1 && !text.Any(char.IsAsciiDigit))
            {
                // "Đạt", "Hoàn thành": an aim that is no amount.
                yield return target with { Measure = null };
            }
        }
    }

    private static string? UnitOf(string? written, string column, string name) =>
        written is "%" or "‰" || column.Length == 0 ? written ?? InBrackets(name) : column;

    /// <summary>The unit that closes a name: <c>Tỷ lệ hộ nghèo (%)</c>.</summary>
    private static string? InBrackets(string name)
    {
        var open = name.LastIndexOf('(');
        return open > 0 && name[^1] == ')' && name.Length - open is > 2 and < 24 ? name[(open + 1)..^1].Trim() : null;
    }

    private string Name(List<GridCell> cells) => _columns.Name < cells.Count ? cells[_columns.Name].Line.TrimStart('-', '+', '•', ' ').Trim() : "";

    /// <summary>One merged cell names a group of rows.</summary>
    private static bool IsMerged(List<GridCell> cells) => cells.Count > 2 && cells.Skip(1).Select(c => c.Text).Distinct().Count() == 1;
}
