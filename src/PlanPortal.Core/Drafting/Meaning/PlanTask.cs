namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Work with its lead units or its time named.</summary>
public sealed record PlanTask
{
    /// <summary>Path of its node in the outline (<c>III.1</c>), or of its table with the row's number (<c>PL.1</c>).</summary>
    public required string No { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Lead { get; init; } = [];

    public IReadOnlyList<string> Cooperating { get; init; } = [];

    /// <summary>Who takes part, as written.</summary>
    public string? Participants { get; init; }

    public Deadline? Time { get; init; }

    /// <summary><c>Sản phẩm</c>, <c>Kết quả</c>, as written.</summary>
    public string? Result { get; init; }

    /// <summary>The words it was read from, in reading order.</summary>
    public IReadOnlyList<TextPlace> Places { get; init; } = [];
}
