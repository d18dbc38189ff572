using PlanPortal.Core.Plans;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Core.Reports;

/// <summary>Which reporting periods a signed plan has on a day: from its reporting duties and the organization's closing days.</summary>
public static class PeriodOpening
{
    /// <summary>Opens what is missing; a second call on the same day opens nothing.</summary>
    /// <param name="plan">Issued; with its reporting duties and assignments.</param>
    /// <param name="existing">Kind and closing day of the periods that are open already.</param>
    /// <param name="settings">Of the organization.</param>
    /// <param name="today">In Vietnam.</param>
    public static IReadOnlyList<ReportingPeriod> Missing(Plan plan, IReadOnlySet<(PeriodKind Kind, DateOnly Until)> existing, WorkSettings settings, DateOnly today) =>
        [];
}
