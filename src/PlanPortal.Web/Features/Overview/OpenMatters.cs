using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>Obstacles of one unit that nobody has answered, by their age.</summary>
public sealed record OpenObstacles(int UnitId, int New, int Weeks, int Older)
{
    /// <summary>Days up to which an obstacle is new, and up to which it is weeks old.</summary>
    public const int NewDays = 7, WeeksDays = 30;

    public int Total => New + Weeks + Older;

    public static async Task<IReadOnlyList<OpenObstacles>> LoadAsync(PortalDbContext database, OverviewQuery query, DateTime now, CancellationToken cancellationToken)
    {
        var (lately, weeks) = (now.AddDays(-NewDays), now.AddDays(-WeeksDays));
        var open = database.Obstacles.AsNoTracking().Where(ObstacleQueries.Open);
        if (query.UnitId is { } unit)
        {
            open = open.Where(o => o.UnitId == unit);
        }

        if (query.Plan is { } plan)
        {
            open = open.Where(o => o.PlanId == plan);
        }

        var rows = await open.GroupBy(o => o.UnitId).Select(g => new OpenObstacles(
            g.Key,
            g.Count(o => o.RaisedAt >= lately),
            g.Count(o => o.RaisedAt < lately && o.RaisedAt >= weeks),
            g.Count(o => o.RaisedAt < weeks))).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(o => o.Older).ThenByDescending(o => o.Weeks).ThenByDescending(o => o.New)];
    }
}

/// <summary>A reporting period that is not closed: who has sent, who has not.</summary>
public sealed record OpenPeriod(int Id, string Name, int PlanId, DateOnly UnitsDueOn, int Awaited, int Sent, int SentLate, int Missing)
{
    public const int Most = 12;

    /// <summary>Sent in time.</summary>
    public int InTime => Sent - SentLate;

    /// <summary>Not sent, and the day is not past.</summary>
    public int Waiting => Awaited - Sent - Missing;

    public static Task<List<OpenPeriod>> LoadAsync(PortalDbContext database, OverviewQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var open = database.ReportingPeriods.AsNoTracking().Where(p => !p.Closed);
        if (query.UnitId is { } unit)
        {
            open = open.Where(p => p.UnitReports.Any(r => r.UnitId == unit));
        }

        if (query.Plan is { } plan)
        {
            open = open.Where(p => p.PlanId == plan);
        }

        return open.OrderBy(p => p.UnitsDueOn).ThenBy(p => p.Id).Take(Most).Select(p => new OpenPeriod(
            p.Id, p.Name, p.PlanId, p.UnitsDueOn,
            p.UnitReports.Count,
            p.UnitReports.Count(r => r.SentOn != null),
            p.UnitReports.Count(r => r.SentOn > r.DueOn),
            p.UnitReports.Count(r => r.SentOn == null && r.DueOn < today))).ToListAsync(cancellationToken);
    }
}
