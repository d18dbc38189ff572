namespace PlanPortal.Documents.Drawing;

/// <summary>Work in time for the printer. All places lie between 0, the first day of the axis, and 1, the end of its last.</summary>
/// <param name="Title">What it shows: <c>Tiến độ 81 nhiệm vụ …</c>.</param>
/// <param name="Ticks">Months, quarters or years, with the place where each begins.</param>
/// <param name="At">When it was made.</param>
public sealed record TimelineSheet(
    string Organization, string Title, IReadOnlyList<(string Name, double At)> Ticks, IReadOnlyList<TimelineSection> Sections, DateTimeOffset At)
{
    /// <summary>Today's place and words; null where today lies outside.</summary>
    public (double At, string Words)? Today { get; init; }
}

/// <summary>Work under one heading.</summary>
public sealed record TimelineSection(string Heading, IReadOnlyList<TimelineBar> Bars);

/// <summary>One piece of work.</summary>
/// <param name="Done">How much of the bar is filled, 0 to 1.</param>
/// <param name="Words">How it stands.</param>
public sealed record TimelineBar(string Name, double Start, double End, double Done, string Words)
{
    /// <summary>For late work the place of today: a mark and a broken line run from the due day to it.</summary>
    public double? LateUntil { get; init; }
}
