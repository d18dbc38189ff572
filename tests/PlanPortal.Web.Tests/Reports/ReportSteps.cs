using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reports;

/// <summary>A period that was opened, with the reports of its units.</summary>
internal sealed record OpenedPeriod(int Id, IReadOnlyDictionary<int, int> Reports)
{
    public int ReportOf(Unit unit) => Reports[unit.Id];
}

/// <summary>Brings reports to where a test needs them.</summary>
internal static class ReportSteps
{
    /// <summary>Opens a period of a signed plan for both units, as its coordinating unit does by hand.</summary>
    public static Task<OpenedPeriod> OpenPeriodAsync(this PlanApp app, int planId, string name = "6 tháng đầu năm 2026") => app.ChangeAsync(planId, async (plan, database) =>
    {
        var today = VietnamTime.DayOf(app.Now);
        var number = await database.ReportingPeriods.CountAsync();
        var period = database.ReportingPeriods.Add(ReportingPeriod.ByHand(
            plan, name, today.AddDays(-30), today.AddDays(30 + number), today.AddDays(33), today, [app.Staff.Culture.Id, app.Staff.Economy.Id], app.Staff.Head)).Entity;
        await database.SaveChangesAsync();
        return new OpenedPeriod(period.Id, period.UnitReports.ToDictionary(r => r.UnitId, r => r.Id));
    });

    public static Task<UnitReport> StoredReportAsync(this PlanApp app, int id) =>
        app.InDatabaseAsync(d => d.UnitReports.AsNoTracking().Include(r => r.Versions).SingleAsync(r => r.Id == id));
}
