using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>
/// Forms that write text: each inserts well-formed paragraphs in the style of the section where they go. The new text is
/// given out only when it reads back as the old plan and the new data, nothing else; otherwise the answer says why not.
/// </summary>
public static class Additions
{
    /// <summary>Sections that take targets, the best first.</summary>
    public static IReadOnlyList<Destination> ForTargets(PlanText plan) => Listed(TargetWriter.Places(new(plan), null));

    /// <summary>Sections that take tasks, the best first.</summary>
    public static IReadOnlyList<Destination> ForTasks(PlanText plan) => Listed(TaskWriter.Places(new(plan)));

    /// <summary>Sections that take units' duties, the best first.</summary>
    public static IReadOnlyList<Destination> ForUnitDuties(PlanText plan) => Listed(UnitDutyWriter.Places(new(plan)));

    /// <summary>Sections that take reporting duties, the best first.</summary>
    public static IReadOnlyList<Destination> ForReporting(PlanText plan) => Listed(ReportingWriter.Places(new(plan)));

    /// <param name="plan">The plan as read.</param>
    /// <param name="target">What to write.</param>
    /// <param name="section">Path of a <see cref="Destination"/>; null for the best place, which may be a new section.</param>
    public static Addition AddTarget(PlanText plan, NewTarget target, string? section)
    {
        ArgumentNullException.ThrowIfNull(target);
        return TargetWriter.Add(new(plan), target, section);
    }

    /// <inheritdoc cref="AddTarget"/>
    public static Addition AddTask(PlanText plan, NewTask task, string? section)
    {
        ArgumentNullException.ThrowIfNull(task);
        return TaskWriter.Add(new(plan), task, section);
    }

    /// <summary>Appends to the duties of a unit that the section names already, else names it.</summary>
    /// <inheritdoc cref="AddTarget"/>
    public static Addition AddUnitDuties(PlanText plan, NewUnitDuties duties, string? section)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return UnitDutyWriter.Add(new(plan), duties, section);
    }

    /// <inheritdoc cref="AddTarget"/>
    public static Addition AddReportingDuty(PlanText plan, NewReportingDuty duty, string? section)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return ReportingWriter.Add(new(plan), duty, section);
    }

    private static IReadOnlyList<Destination> Listed(IEnumerable<Section> sections) => [.. sections.DistinctBy(s => s.Path).Select(s => new Destination(s.Path, $"{s.Node.Label} {s.Heading}".Trim()))];
}
