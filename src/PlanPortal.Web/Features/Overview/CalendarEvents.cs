using Microsoft.EntityFrameworkCore;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

public enum CalendarEventKind
{
    Holiday,

    /// <summary>A weekend day that is worked.</summary>
    WorkedDay,

    /// <summary>Units hand in their reports of a period.</summary>
    UnitReportsDue,

    /// <summary>The organization's own report of a period is due.</summary>
    ReportDue,

    /// <summary>The chosen unit's report.</summary>
    UnitReport,
}

/// <summary>Something of a day that is no work: a holiday, a report that is due.</summary>
public sealed record CalendarEvent
{
    public CalendarEventKind Kind { get; init; }

    public DateOnly Day { get; init; }

    /// <summary>Of the period, or of the unit's report.</summary>
    public int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>All of the days from the first to the last, in one command.</summary>
    public static Task<List<CalendarEvent>> LoadAsync(
        PortalDbContext database, OverviewQuery query, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var events = database.Holidays.AsNoTracking().Where(h => h.Day >= first && h.Day <= last).Select(h => new CalendarEvent
        {
            Kind = h.Works ? CalendarEventKind.WorkedDay : CalendarEventKind.Holiday,
            Day = h.Day,
            Id = h.Id,
            Name = h.Name,
        });
        return (query.UnitId is { } unit ? events.Concat(OfUnit(database, query, unit, first, last)) : events.Concat(OfAll(database, query, first, last)))
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<CalendarEvent> OfUnit(PortalDbContext database, OverviewQuery query, int unit, DateOnly first, DateOnly last) =>
        database.UnitReports.AsNoTracking()
            .Where(r => r.UnitId == unit && r.SentOn == null && r.DueOn >= first && r.DueOn <= last && (query.Plan == null || r.PlanId == query.Plan))
            .Select(r => new CalendarEvent { Kind = CalendarEventKind.UnitReport, Day = r.DueOn, Id = r.Id, Name = r.Period.Name });

    private static IQueryable<CalendarEvent> OfAll(PortalDbContext database, OverviewQuery query, DateOnly first, DateOnly last)
    {
        var periods = database.ReportingPeriods.AsNoTracking().Where(p => !p.Closed && (query.Plan == null || p.PlanId == query.Plan));
        return periods.Where(p => p.UnitsDueOn >= first && p.UnitsDueOn <= last)
            .Select(p => new CalendarEvent { Kind = CalendarEventKind.UnitReportsDue, Day = p.UnitsDueOn, Id = p.Id, Name = p.Name })
            .Concat(periods.Where(p => p.DueOn >= first && p.DueOn <= last)
                .Select(p => new CalendarEvent { Kind = CalendarEventKind.ReportDue, Day = p.DueOn!.Value, Id = p.Id, Name = p.Name }));
    }
}
