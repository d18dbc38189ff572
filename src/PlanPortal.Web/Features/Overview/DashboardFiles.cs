using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The dashboard's figures as a list to take along.</summary>
public static class DashboardFiles
{
    public static ListDocument ToList(this Dashboard page, string organization, DateTimeOffset at) => new(
        organization,
        $"Tình hình thực hiện nhiệm vụ đến ngày {page.Today.Shown()}",
        [new("Theo"), new("Tên"), .. StandingCounts.Order.Select(s => new ListColumn(s.Name(), ListColumnKind.Number)), new("Cộng", ListColumnKind.Number), new("Đã xong", ListColumnKind.Percent)],
        [
            .. page.Units.Select(u => Row("Đơn vị chủ trì", u)),
            .. page.Plans.Select(p => Row("Kế hoạch", p)),
            .. page.Months.Select(m => Row($"Tháng đến hạn, năm {page.MonthsOf}", m)),
        ],
        at)
    {
        Subtitle = page.Scope(),
    };

    /// <summary>Whose work it is, in words.</summary>
    public static string Scope(this Dashboard page) => string.Join("; ", Parts(page));

    private static IEnumerable<string> Parts(Dashboard page)
    {
        yield return page.Query.UnitId is { } unit ? page.Names.Unit(unit) : "Toàn cơ quan";
        if (page.Query.Plan is { } plan)
        {
            yield return $"Kế hoạch số {page.Names.Plan(plan)}";
        }

        if (page.Query.Year is { } year)
        {
            yield return $"việc đến hạn năm {year}";
        }
    }

    private static IReadOnlyList<ListCell> Row(string by, NamedCounts row) =>
        [by, row.Name, .. StandingCounts.Order.Select(s => (ListCell)row.Counts[s]), row.Counts.Total, row.Counts.DonePercent];
}
