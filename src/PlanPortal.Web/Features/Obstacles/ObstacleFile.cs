using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Documents.Listing;

namespace PlanPortal.Web.Features.Obstacles;

/// <summary>The list of obstacles to take along.</summary>
public static class ObstacleFile
{
    private static readonly ListColumn[] columns =
    [
        new("Vướng mắc"), new("Kế hoạch"), new("Việc bị vướng"), new("Đơn vị nêu"), new("Ngày nêu", ListColumnKind.Date), new("Trạng thái"), new("Ý kiến chỉ đạo, lý do"),
    ];

    public static ListDocument Of(ObstacleList list, string organization, DateTimeOffset at) => new(
        organization, "Khó khăn, vướng mắc", columns,
        [.. list.Rows.Select(r => (IReadOnlyList<ListCell>)[r.Words, r.NumberAndSymbol, r.WorkName, r.UnitName, VietnamTime.DayOf(r.RaisedAt), r.State.Name(), r.Decision])], at)
    {
        Subtitle = Subtitle(list),
    };

    private static string? Subtitle(ObstacleList list)
    {
        string?[] parts =
        [
            list.Query.IsOpenOnly ? "Đang mở" : list.Query.One?.Name(),
            list.Units.FirstOrDefault(u => u.Id == list.Query.Unit)?.Name,
            list.Query.Plan is not null && list.Rows is [var row, ..] ? $"Kế hoạch {row.NumberAndSymbol}" : null,
        ];
        return string.Join("; ", parts.OfType<string>()) is { Length: > 0 } words ? words : null;
    }
}
