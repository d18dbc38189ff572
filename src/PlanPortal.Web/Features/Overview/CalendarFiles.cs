using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Overview;

/// <summary>What is due in a month or year, day by day, as a list to take along.</summary>
public static class CalendarFiles
{
    public static string Title(this WorkCalendarPage page) => page.Month is { } month ? $"Lịch tháng {month.Month} năm {month.Year}" : $"Lịch năm {page.Year}";

    public static async Task<ListDocument> ToListAsync(
        this WorkCalendarPage page, PortalDbContext database, string organization, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (first, last) = page.Month is { } month ? (month, month.AddMonths(1).AddDays(-1)) : (new DateOnly(page.Year, 1, 1), new DateOnly(page.Year, 12, 31));
        var due = await page.Query.Filter(database.WorkItems.AsNoTracking()).Where(w => w.DueKey >= first && w.DueKey <= last)
            .OrderBy(w => w.DueKey).ThenBy(w => w.Id).Take(ListFiles.MostRows)
            .Select(w => new { w.DueKey, Name = w.Directive ?? w.Task!.Name, w.LeadUnitId, w.State, w.DoneOn, w.Plan.Number, w.Plan.Symbol }).ToListAsync(cancellationToken);
        var rows = due.Select(w => (w.DueKey, Row: (IReadOnlyList<ListCell>)
            [(DateOnly?)w.DueKey, w.Name, DocumentNo.Of(w.Number, w.Symbol), page.Names.Unit(w.LeadUnitId), w.State.Standing(w.DueKey, w.DoneOn, page.Today).Name()]));
        var events = page.Days.Where(d => d.Day >= first && d.Day <= last).SelectMany(d => d.Events)
            .Select(e => (DueKey: e.Day, Row: (IReadOnlyList<ListCell>)[(DateOnly?)e.Day, e.Words(), "", "", ""]));
        return new ListDocument(
            organization,
            page.Title(),
            [new("Ngày", ListColumnKind.Date), new("Nội dung"), new("Kế hoạch"), new("Đơn vị chủ trì"), new("Tình trạng")],
            [.. events.Concat(rows).OrderBy(r => r.DueKey).Select(r => r.Row)],
            at)
        {
            Subtitle = page.Query.UnitId is { } unit ? page.Names.Unit(unit) : "Toàn cơ quan",
        };
    }

    /// <summary>What the event is, in words.</summary>
    public static string Words(this CalendarEvent occasion) => occasion.Kind switch
    {
        CalendarEventKind.Holiday => $"Nghỉ: {occasion.Name}",
        CalendarEventKind.WorkedDay => $"Làm bù: {occasion.Name}",
        CalendarEventKind.UnitReport => $"Nộp báo cáo {occasion.Name}",
        CalendarEventKind.UnitReportsDue => $"Đơn vị nộp báo cáo {occasion.Name}",
        CalendarEventKind.ReportDue => $"Gửi báo cáo {occasion.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(occasion)),
    };
}
