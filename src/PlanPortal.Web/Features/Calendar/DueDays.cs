using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Calendar;

/// <summary>What stands in a person's calendar: their open work, their unit's reports, and the reports that their unit answers for.</summary>
public static class DueDays
{
    /// <summary>More than anybody has; a calendar program must not choke.</summary>
    private const int Most = 1000;

    /// <param name="root">Where the portal is reached.</param>
    public static async Task<IReadOnlyList<CalendarEvent>> LoadAsync(PortalDbContext database, Person person, string root, CancellationToken cancellationToken)
    {
        var host = new Uri(root).Host;
        var work = await database.WorkParts.AsNoTracking().Where(WorkQueries.OnDeskOf(person)).Where(p => p.DueKey < DateOnly.MaxValue)
            .OrderBy(p => p.DueKey).ThenBy(p => p.Id).Take(Most)
            .Select(p => new { p.Id, p.WorkItemId, p.DueKey, p.Role, Name = p.Item.Directive ?? p.Item.Task!.Name, p.Item.Plan.Number, p.Item.Plan.Symbol, p.Item.Plan.Title })
            .ToListAsync(cancellationToken);
        var reports = await database.UnitReports.AsNoTracking()
            .Where(r => r.UnitId == person.UnitId && r.State != UnitReportState.Sent && !r.Period.Closed
                && (r.Period.Plan.State == PlanState.Issued || r.Period.Plan.State == PlanState.Closed))
            .OrderBy(r => r.DueOn).Take(Most)
            .Select(r => new { r.Id, r.DueOn, r.Period.Name, r.Period.Plan.Number, r.Period.Plan.Symbol, r.Period.Plan.Title }).ToListAsync(cancellationToken);
        var all = person.Is(Roles.Leader | Roles.Office);
        var periods = await database.ReportingPeriods.AsNoTracking()
            .Where(p => p.DueOn != null && (all || p.CoordinatingUnitId == person.UnitId) && (p.Plan.State == PlanState.Issued || p.Plan.State == PlanState.Closed)
                && !database.ReportDocuments.Any(d => d.Document.Number != null && d.Periods.Any(r => r.PeriodId == p.Id)))
            .OrderBy(p => p.DueOn).Take(Most)
            .Select(p => new { p.Id, DueOn = p.DueOn!.Value, p.Name, p.Plan.Number, p.Plan.Symbol, p.Plan.Title }).ToListAsync(cancellationToken);
        return
        [
            .. work.Select(w => new CalendarEvent(
                $"viec-{w.Id}@{host}", w.DueKey, (w.Role == AssignmentRole.Cooperating ? "Hạn (phối hợp): " : "Hạn: ") + w.Name,
                Plan(w.Number, w.Symbol, w.Title), $"{root}/nhiem-vu/{w.WorkItemId}")),
            .. reports.Select(r => new CalendarEvent(
                $"bao-cao-don-vi-{r.Id}@{host}", r.DueOn, $"Nộp báo cáo của đơn vị: {r.Name}", Plan(r.Number, r.Symbol, r.Title), $"{root}/bao-cao/don-vi/{r.Id}")),
            .. periods.Select(p => new CalendarEvent(
                $"ky-bao-cao-{p.Id}@{host}", p.DueOn, $"Gửi báo cáo: {p.Name}", Plan(p.Number, p.Symbol, p.Title), $"{root}/bao-cao/ky/{p.Id}")),
        ];
    }

    private static string Plan(int? number, string symbol, string title) => $"Kế hoạch số {DocumentNo.Of(number, symbol)}\n{title}";
}
