namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What kind of rule a deadline is.</summary>
public enum DeadlineKind
{
    Unknown,
    OnDate,
    ByMonth,
    ByQuarter,
    ByHalfYear,
    ByYear,
    Range,
    YearlyDates,
    Monthly,
    Quarterly,

    /// <summary><c>Thường xuyên</c>.</summary>
    Ongoing,

    /// <summary><c>Theo hướng dẫn của cấp trên</c>.</summary>
    AsDirected,
}

/// <summary>
/// When work has to be done: a rule as written. Text and plan year tell all of it, so that what was stored as text can be
/// read again: <see cref="Read"/>.
/// </summary>
/// <param name="Due">The last day on which the work is in time, this year's of a yearly rule; null where the rule names none.</param>
public sealed record Deadline(string Text, DeadlineKind Kind, DateOnly? Due)
{
    /// <summary>The days on which it falls due: none for <c>Thường xuyên</c>, several for <c>Quý II và Quý IV</c>.</summary>
    internal IReadOnlyList<DueDay> Days { get; init; } = Due is { } due ? [DueDay.Of(due)] : [];

    /// <param name="text">The words of a line, a cell or a clause: <c>trước ngày 10/6 và 10/12 hằng năm</c>.</param>
    /// <param name="planYear">The year for days and months that name none; without it they fall due on no day.</param>
    public static Deadline Read(string text, int? planYear)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DeadlineReader.Read(text, planYear);
    }

    /// <summary>Every day from the first to the last, both counted, on which it falls due, in order.</summary>
    public IReadOnlyList<DateOnly> DueDates(DateOnly from, DateOnly until) => [.. new SortedSet<DateOnly>(Days.SelectMany(d => d.Between(from, until)))];

    public bool Equals(Deadline? other) => other is not null && Text == other.Text && Kind == other.Kind && Due == other.Due && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => HashCode.Combine(Text, Kind, Due, Days.Count);
}
