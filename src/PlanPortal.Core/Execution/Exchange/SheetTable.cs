namespace PlanPortal.Core.Execution.Exchange;

/// <summary>One sheet of a file that was read: its cells by row, empty rows left out.</summary>
public sealed record SheetTable(string Name, IReadOnlyList<SheetRow> Rows);

/// <param name="Number">As the sheet numbers it, from 1.</param>
/// <param name="Cells">By column, from 0.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<int, SheetCell> Cells)
{
    public SheetCell this[int column] => Cells.TryGetValue(column, out var cell) ? cell : SheetCell.Empty;
}

/// <summary>A sheet to be written: a head row, then rows of cells.</summary>
/// <param name="Columns">Empty for a sheet of words only.</param>
public sealed record SheetToWrite(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);

/// <param name="Width">In letters.</param>
public sealed record SheetColumn(string Name, double Width)
{
    /// <summary>What its cells hold: words, a number or a day.</summary>
    public CellKind Kind { get; init; } = CellKind.Text;

    /// <summary>People fill it in; the others are grey and locked.</summary>
    public bool Open { get; init; }

    /// <summary>The only words that an open cell takes.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The numbers that an open cell takes.</summary>
    public (int Least, int Most)? Bounds { get; init; }
}
