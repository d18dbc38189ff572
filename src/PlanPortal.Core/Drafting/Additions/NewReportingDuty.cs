using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>A reporting duty to be written into a plan.</summary>
/// <param name="Via">The unit through which the report goes.</param>
/// <param name="Every">Null with one full date: once, on completion; null without a date: as the rules have it.</param>
/// <param name="Dates"><c>15/6</c>, <c>30/6/2026</c>; the day alone of a monthly or quarterly report: <c>25</c>.</param>
public sealed record NewReportingDuty(string Who, string To, string? Via, ReportingEvery? Every, IReadOnlyList<string> Dates);
