namespace PlanPortal.Documents.Layout;

/// <summary>
/// A piece of the column that is never cut: a line of text, a rule, a row of a table. Pages are filled with strips;
/// the rules on where a page may end are told by <see cref="IsGlued"/> alone.
/// </summary>
internal sealed class Strip(double height)
{
    public double Height { get; } = height;

    /// <summary>Room above; none at the top of a page.</summary>
    public double Before { get; set; }

    /// <summary>True where no page may end above this strip.</summary>
    public bool IsGlued { get; set; }

    /// <summary>Placed from the strip's upper left corner, which lies on the column's left edge.</summary>
    public List<PageMark> Marks { get; } = [];

    /// <summary>The table that this strip is a part of.</summary>
    public TableFrame? Table { get; init; }
}

/// <summary>What a page needs to know of a table that it cuts.</summary>
/// <param name="Width">From edge to edge.</param>
/// <param name="HasBorders">Close the table at the foot of one page and open it at the top of the next.</param>
internal sealed record TableFrame(double Width, bool HasBorders)
{
    public const double BorderThickness = 0.5;

    /// <summary>Strips of the head rows, drawn again on each page of the table; empty where there are none.</summary>
    public List<Strip> Head { get; } = [];

    public double HeadHeight => Head.Sum(s => s.Height);
}
