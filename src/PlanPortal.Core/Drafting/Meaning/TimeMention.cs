namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>How finely a mention of time is given, finest first.</summary>
internal enum TimeGrain
{
    /// <summary>A day of a month that others name: <c>ngày 18</c>.</summary>
    DayOfMonth,
    Day,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// <summary>What a mention of time is to the deadline that it stands in.</summary>
internal enum TimeRole
{
    Due,

    /// <summary>The day from which something counts: <c>từ tháng 5</c>.</summary>
    Start,

    /// <summary>The end of a span: <c>đến tháng 12</c>.</summary>
    End,

    /// <summary>The work is done before it begins: <c>trước tháng 6</c>.</summary>
    Before,
}

/// <summary>A day, month, quarter, half or whole of a year that a text names.</summary>
/// <param name="Year">Null where the mention itself names none.</param>
/// <param name="Part">Which month, quarter or half, a school year's last month; 0 for a whole year or a day of any month.</param>
/// <param name="Day">0 for anything coarser.</param>
/// <param name="At">First character.</param>
/// <param name="End">The character after the last.</param>
internal sealed record TimeMention(TimeGrain Grain, int? Year, int Part, int Day, int At, int End)
{
    public TimeRole Role { get; init; }

    /// <summary>True where its own words name the year, and it did not come from elsewhere.</summary>
    public bool HasOwnYear { get; } = Year is not null;

    /// <summary>First year of a period (<c>giai đoạn 2026-2030</c>).</summary>
    public int? Since { get; init; }

    public int FirstMonth => LastMonth - (Grain switch { TimeGrain.Quarter => 2, TimeGrain.HalfYear => 5, TimeGrain.Year => LastMonth - 1, _ => 0 });

    public int LastMonth => Grain switch { TimeGrain.Quarter => 3 * Part, TimeGrain.HalfYear => 6 * Part, TimeGrain.Year => Part > 0 ? Part : 12, _ => Part };

    /// <summary>The last day on which work is in time; for every year where none is named.</summary>
    public DueDay DueDay => Role == TimeRole.Before && Grain > TimeGrain.Day ? DayBefore : new(Year, LastMonth, Grain == TimeGrain.Day ? Day : DueDay.LastOfMonth);

    private DueDay DayBefore => FirstMonth > 1 ? new(Year, FirstMonth - 1, DueDay.LastOfMonth) : new(Year - 1, 12, DueDay.LastOfMonth);
}
