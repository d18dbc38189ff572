using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>How the figure of a target is written.</summary>
public static class TargetFigures
{
    /// <summary>The mark that the plan sets, as people write it.</summary>
    public static string Goal(TargetGoal goal) => goal switch
    {
        { Value: null } => "",
        { Comparator: Comparator.AtLeast, Value: { } value } => "≥ " + ReportWording.Figure(value),
        { Comparator: Comparator.MoreThan, Value: { } value } => "> " + ReportWording.Figure(value),
        { Comparator: Comparator.AtMost, Value: { } value } => "≤ " + ReportWording.Figure(value),
        { Comparator: Comparator.LessThan, Value: { } value } => "< " + ReportWording.Figure(value),
        { Comparator: Comparator.About, Value: { } value } => "khoảng " + ReportWording.Figure(value),
        { Comparator: Comparator.Range, Value: { } value, UpperValue: { } upper } => $"{ReportWording.Figure(value)} - {ReportWording.Figure(upper)}",
        { Value: { } value } => ReportWording.Figure(value),
    };
}
