using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Web.Features.Reports;

/// <summary>Evidence beside a report, each to be opened but for what was taken away since.</summary>
public sealed record EvidenceLinks(IReadOnlyList<ReportedEvidence> Evidence, IReadOnlyCollection<int> Removed)
{
    /// <summary>Of evidence loaded now: what was taken away is not among it.</summary>
    public static EvidenceLinks ToAll(IReadOnlyList<ReportedEvidence> evidence) => new(evidence, []);
}
