using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Execution;
using PlanPortal.Documents.Drawing;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Shared.Charts;

namespace PlanPortal.Web.Features.Overview;

/// <summary>A timeline to take along: as a drawing on paper, or as a list.</summary>
public static class TimelineFiles
{
    public static ListDocument ToList(this Timeline page, string organization, DateTimeOffset at) => new(
        organization,
        page.Title(),
        [
            new("Phần"), new("Nhiệm vụ"), new("Đơn vị chủ trì"), new("Bắt đầu", ListColumnKind.Date), new("Hạn", ListColumnKind.Date),
            new("Ngày xong", ListColumnKind.Date), new("Tình trạng"), new("Tiến độ", ListColumnKind.Percent),
        ],
        [
            .. from section in page.Groups
               from row in section.Rows
               select (IReadOnlyList<ListCell>)
               [
                   section.Label, row.Name, page.Names.Unit(row.LeadUnitId), (DateOnly?)row.OpenedOn, row.DueOn, row.DoneOn, row.Standing(page.Today).Name(), row.Percent,
               ],
        ],
        at);

    public static TimelineSheet ToSheet(this Timeline page, IUrlHelper url, string organization, DateTimeOffset at)
    {
        var (chart, axis) = (page.Chart(url), page.Axis);
        return new TimelineSheet(
            organization, chart.Title, [.. axis.Ticks()],
            [.. chart.Groups.Select(g => new TimelineSection(g.Label, [.. g.Rows.Select(r => Bar(r, axis, page.Today))]))], at)
        {
            Today = axis.Has(page.Today) ? (axis.EndOf(page.Today), $"Hôm nay {page.Today:dd/MM}") : null,
        };
    }

    private static TimelineBar Bar(GanttRow row, TimeAxis axis, DateOnly today) => new(
        row.Label,
        axis.StartOf(row.To < row.From ? row.To.Value : row.From),
        row.To is { } due ? axis.EndOf(due) : 1,
        row.Standing is WorkStanding.DoneOnTime or WorkStanding.DoneLate or WorkStanding.AwaitingConfirmation ? 1 : row.Percent / 100.0,
        row.Words(today)[2..])
    {
        LateUntil = row.Standing == WorkStanding.Late ? axis.EndOf(today) : null,
    };
}
