using PlanPortal.Core.Execution;
using PlanPortal.Documents.Listing;

namespace PlanPortal.Web.Features.Targets;

/// <summary>The list of targets to take along.</summary>
public static class TargetFile
{
    private static readonly ListColumn[] columns =
    [
        new("Kế hoạch"), new("Mục tiêu, chỉ tiêu"), new("Mức đề ra"), new("Năm"), new("Số liệu mới nhất", ListColumnKind.Number), new("Đơn vị tính"),
        new("Đến ngày", ListColumnKind.Date), new("Tình trạng"),
    ];

    public static ListDocument Of(TargetList list, string organization, DateTimeOffset at) => new(
        organization, "Mục tiêu, chỉ tiêu", columns, [.. list.Rows.Select(Row)], at)
    {
        Subtitle = Subtitle(list),
    };

    private static IReadOnlyList<ListCell> Row(TargetRow row) =>
    [
        row.Line.NumberAndSymbol, row.Line.Statement, row.Progress.Goal.Level(row.Line.Unit), row.Line.Years.Replace(",", ", ", StringComparison.Ordinal),
        (double?)row.Progress.Newest?.Value, row.Line.Unit, row.Progress.Newest?.Day, row.Progress.Standing.Name(),
    ];

    private static string? Subtitle(TargetList list)
    {
        var query = list.Query;
        string?[] parts =
        [
            query.Standing?.Name(),
            list.Units.FirstOrDefault(u => u.Id == query.Unit)?.Name,
            query.Year is { } year ? $"năm {year}" : null,
            query.Plan is not null && list.Rows is [var row, ..] ? $"Kế hoạch {row.Line.NumberAndSymbol}" : null,
            query.Q is { } words ? $"có “{words}”" : null,
        ];
        return string.Join("; ", parts.OfType<string>()) is { Length: > 0 } said ? said : null;
    }
}
