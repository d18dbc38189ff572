namespace PlanPortal.Documents.Typesetting;

/// <summary>A table as wide as its columns. Each row's cells, spans counted, fill all columns. A table of data has the rows of its block.</summary>
public sealed record FlowTable(IReadOnlyList<double> ColumnWidths, IReadOnlyList<FlowRow> Rows) : FlowBlock
{
    /// <summary>Leading rows that every page of the table begins with.</summary>
    public int HeadRows { get; init; }

    /// <summary>True for a table of data; false for columns that only place text side by side (head and ending).</summary>
    public bool HasBorders { get; init; } = true;

    /// <summary>Room between a cell's edge and its words, left and right.</summary>
    public double PaddingX { get; init; }

    /// <summary>Room between a cell's edge and its words, above and below.</summary>
    public double PaddingY { get; init; }

    /// <summary>Stays on one page unless it is taller than a page.</summary>
    public bool KeepTogether { get; init; }
}

public sealed record FlowRow(IReadOnlyList<FlowCell> Cells);

/// <summary>A cell of paragraphs, rules and frames; never of tables.</summary>
public sealed record FlowCell(IReadOnlyList<FlowBlock> Blocks)
{
    public int ColumnSpan { get; init; } = 1;

    /// <summary>True where this cell continues the one above it (vertical merge).</summary>
    public bool ContinuesAbove { get; init; }
}
