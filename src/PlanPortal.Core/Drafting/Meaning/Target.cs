namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>How an actual value is held against a target's figure.</summary>
public enum Comparator
{
    Equal,
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    About,

    /// <summary>Between <see cref="Target.Value"/> and <see cref="Target.UpperValue"/>.</summary>
    Range,
}

/// <summary>An aim of the plan: one figure of a statement, or a statement without a figure.</summary>
public sealed record Target
{
    /// <summary>The sentence or list item as written; of a table the name of its row.</summary>
    public required string Statement { get; init; }

    /// <summary>What is measured, as written: <c>Tỷ lệ hồ sơ trực tuyến</c>; null where the words do not tell.</summary>
    public string? Measure { get; init; }

    /// <summary>Null for an aim without a figure.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The figure; of a part of a whole (<c>2/3 số thôn</c>) the quotient, to four decimals.</summary>
    public decimal? Value { get; init; }

    public decimal? UpperValue { get; init; }

    /// <summary>As written: <c>%</c>, <c>%/năm</c>, <c>ha</c>, <c>mô hình</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Milestones: from the sentence, else from the nearest heading above that names any.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Path of the node of the outline under which it stands.</summary>
    public required string Section { get; init; }

    /// <summary>The words it was read from, in reading order.</summary>
    public IReadOnlyList<TextPlace> Places { get; init; } = [];
}
