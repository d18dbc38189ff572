namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What makes a report due.</summary>
public enum ReportingKind
{
    /// <summary>At regular times.</summary>
    Periodic,

    /// <summary>Once, when the work is done or by a date.</summary>
    OnCompletion,

    /// <summary>As the rules have it: <c>theo quy định</c>.</summary>
    UnspecifiedPeriod,

    /// <summary>On demand, or as soon as something happens.</summary>
    AdHoc,

    /// <summary>When difficulties arise.</summary>
    Difficulty,

    /// <summary>Handed in for a decision.</summary>
    Approval,

    /// <summary><c>Sơ kết</c>, <c>tổng kết</c>.</summary>
    Review,
}

/// <summary>How often a periodic report is due.</summary>
public enum ReportingEvery
{
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// <summary>Who reports to whom, and when. A sentence that names several periods (<c>hằng quý, 6 tháng, năm</c>) gives one duty for each.</summary>
public sealed record ReportingDuty
{
    public string? Who { get; init; }

    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>The unit through which the report goes.</summary>
    public string? Via { get; init; }

    public required ReportingKind Kind { get; init; }

    public ReportingEvery? Every { get; init; }

    /// <summary>Days as written, without the year: <c>10/6</c>; the day alone of a monthly report: <c>18</c>.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    /// <summary>The sentence as written.</summary>
    public required string Text { get; init; }

    /// <summary>Path of the node of the outline; <c>closing</c> for the closing paragraph.</summary>
    public required string Section { get; init; }

    /// <summary>The words it was read from, in reading order.</summary>
    public IReadOnlyList<TextPlace> Places { get; init; } = [];
}
