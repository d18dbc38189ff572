using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Data.Reports;

/// <summary>Which evidence belongs to a unit's report.</summary>
internal static class UnitEvidence
{
    /// <summary>
    /// What the people of a unit gave in the days covered; for a unit without accounts, what those of the unit did that follows
    /// the plan and writes for it.
    /// </summary>
    public static IQueryable<Evidence> OfUnitIn(this IQueryable<Evidence> evidence, PortalDbContext database, int? unitId, ReportSpan? span)
    {
        if (unitId is null || span is null)
        {
            return evidence.Where(_ => false);
        }

        var (from, until) = (BeginOf(span.From), BeginOf(span.AsOf.AddDays(1)));
        return evidence.Where(e => e.RemovedAt == null && e.At >= from && e.At < until && database.People.Any(p => p.Id == e.PersonId
            && (p.UnitId == unitId
                || (!database.People.Any(o => o.UnitId == unitId && o.Active) && database.Plans.Any(plan => plan.Id == e.PlanId && plan.UnitId == p.UnitId)))));
    }

    private static DateTime BeginOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - VietnamTime.Offset;
}
