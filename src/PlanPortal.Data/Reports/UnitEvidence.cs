using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Reports;

namespace PlanPortal.Data.Reports;

/// <summary>From when to when evidence belongs to a unit's report.</summary>
public sealed record EvidenceDays(DateOnly From, DateOnly Until)
{
    /// <summary>From the first day covered until the report goes out: evidence is gathered while it is written, after the closing day.</summary>
    public static EvidenceDays Of(UnitReport report, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        DateOnly until = report is { State: UnitReportState.Sent, SentAt: { } sent } ? VietnamTime.DayOf(sent) : today;
        return new(report.Period.From, until < report.Period.Until ? report.Period.Until : until);
    }
}

/// <summary>Which evidence belongs to a unit's report.</summary>
internal static class UnitEvidence
{
    /// <summary>
    /// What the people of a unit gave in these days; for a unit without accounts, what those of the unit did that follows
    /// the plan and writes for it.
    /// </summary>
    internal static IQueryable<Evidence> OfUnitIn(this IQueryable<Evidence> evidence, PortalDbContext database, int? unitId, EvidenceDays? days)
    {
        if (unitId is null || days is null)
        {
            return evidence.Where(_ => false);
        }

        var (from, until) = (VietnamTime.ToUtc(days.From), VietnamTime.ToUtc(days.Until.AddDays(1)));
        return evidence.Where(e => e.RemovedAt == null && e.At >= from && e.At < until && database.People.Any(p => p.Id == e.PersonId
            && (p.UnitId == unitId
                || (!database.People.Any(o => o.UnitId == unitId && o.Active) && database.Plans.Any(plan => plan.Id == e.PlanId && plan.UnitId == p.UnitId)))));
    }
}
