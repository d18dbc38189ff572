using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>The list of work as a file: the same rows in the same order.</summary>
public static class TaskFile
{
    private static readonly IReadOnlyList<ListColumn> columns =
    [
        new("Việc"), new("Kế hoạch"), new("Chủ trì"), new("Phối hợp"), new("Hạn", ListColumnKind.Date), new("Tình trạng"),
        new("Hoàn thành", ListColumnKind.Percent), new("Báo xong", ListColumnKind.Date),
    ];

    public static async Task<ListDocument> LoadAsync(
        PortalDbContext database, CurrentPerson current, DateOnly today, TaskListQuery query, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var rows = await TaskList.AllAsync(database, today, query, ListFiles.MostRows + 1, cancellationToken);
        var names = await UnitNames.LoadAsync(database, query.Unit, query.Person, cancellationToken);
        var isCut = rows.Count > ListFiles.MostRows;
        return new ListDocument(
            current.OrganizationName,
            query.OneStanding is { } standing ? $"Nhiệm vụ: {standing.Name()}" : "Danh sách nhiệm vụ",
            columns,
            [.. rows.Take(ListFiles.MostRows).Select(r => Cells(r, names, today))],
            at)
        {
            Subtitle = Subtitle(query, names, isCut),
        };
    }

    private static IReadOnlyList<ListCell> Cells(WorkRow row, UnitNames names, DateOnly today) =>
    [
        row.Name, row.PlanNo, string.Join(", ", row.Leads.Select(p => names.Of(p.UnitId))), string.Join(", ", row.Helpers.Select(p => names.Of(p.UnitId))),
        row.DueOn, row.Standing(today).Name(), row.Percent, row.DoneOn,
    ];

    private static string? Subtitle(TaskListQuery query, UnitNames names, bool isCut)
    {
        string?[] said =
        [
            query.Unit is { } unit ? names.Of(unit) : null,
            query.Role?.Name(),
            names.PersonName(query.Person),
            query.From is { } from ? $"hạn từ {from.Shown()}" : null,
            query.To is { } to ? $"hạn đến {to.Shown()}" : null,
            string.IsNullOrWhiteSpace(query.Q) ? null : $"có chữ “{query.Q}”",
            query.OnlyOpen ? "chưa kết thúc" : null,
            isCut ? $"{ListFiles.MostRows:N0} việc đầu" : null,
        ];
        var text = string.Join("; ", said.OfType<string>());
        return text.Length == 0 ? null : text;
    }
}
