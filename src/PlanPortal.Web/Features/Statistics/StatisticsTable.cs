using PlanPortal.Documents.Listing;

namespace PlanPortal.Web.Features.Statistics;

/// <summary>One table of figures, the same on the page and in its file.</summary>
/// <param name="Key">Names it in addresses.</param>
/// <param name="Title">The question that it answers.</param>
public sealed record StatisticsTable(string Key, string Title, IReadOnlyList<ListColumn> Columns, IReadOnlyList<StatisticsRow> Rows)
{
    /// <summary>How the figures came about, where that is not plain.</summary>
    public string? Note { get; init; }

    public ListDocument ToList(string organization, string range, DateTimeOffset at) =>
        new(organization, Title, Columns, [.. Rows.Select(r => r.Cells)], at) { Subtitle = Note is null ? range : $"{range}. {Note}" };

    /// <summary>Rows of counts with a last one of their sums, where there are several.</summary>
    public static IReadOnlyList<StatisticsRow> WithTotal(IReadOnlyList<StatisticsRow> rows) => rows.Count < 2
        ? rows
        : [.. rows, new StatisticsRow(["Cộng", .. Enumerable.Range(1, rows[0].Cells.Count - 1).Select(i => (ListCell)rows.Sum(r => r.Cells[i].Number))]) { IsTotal = true }];
}

public sealed record StatisticsRow(IReadOnlyList<ListCell> Cells)
{
    /// <summary>Of the plan that the row is about.</summary>
    public int? PlanId { get; init; }

    public bool IsTotal { get; init; }
}

/// <summary>A page of statistics.</summary>
public sealed record StatisticsPage(StatisticsQuery Query, DateOnly From, DateOnly To, PeriodLength By, IReadOnlyList<StatisticsTable> Tables)
{
    /// <summary>A sentence of what matters most.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<Plans.UnitChoice> Units { get; init; }
}
