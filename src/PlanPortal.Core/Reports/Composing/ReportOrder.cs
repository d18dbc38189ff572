using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>What a report is to be made of.</summary>
/// <param name="Organization">Whose report it is.</param>
/// <param name="Period">What the time is called.</param>
/// <param name="Plans">One; of a review over several plans all of them.</param>
public sealed record ReportOrder(Organization Organization, ReportSpan Span, PeriodWords Period, IReadOnlyList<ReportedPlan> Plans)
{
    /// <summary>The subject, where a person gave it; else it is made of period and plan.</summary>
    public string? Subject { get; init; }

    /// <summary>Notation of reports: <c>BC-UBND</c>.</summary>
    public string Symbol => Core.Plans.DocumentTypes.SymbolOf(Core.Plans.DocumentTypes.Report, Organization.PlanSymbol);

    public bool HasSeveralPlans => Plans.Count > 1;
}
