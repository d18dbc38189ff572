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

/// <summary>When work has to be done: a rule as written, with the day it next falls due.</summary>
/// <param name="Due">The last day on which the work is in time; null where the rule names none.</param>
public sealed record Deadline(string Text, DeadlineKind Kind, DateOnly? Due)
{
    /// <param name="text">The words after <c>Thời gian:</c>, or what a column of times says.</param>
    /// <param name="planYear">For days and months that name no year.</param>
    public static Deadline Read(string text, int? planYear) => DeadlineReader.Read(text, planYear);
}
