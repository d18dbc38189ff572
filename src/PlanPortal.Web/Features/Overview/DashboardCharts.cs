using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Features.Shared.Charts;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The charts of the dashboard: one question each, the answer as title, every figure an address.</summary>
public static class DashboardCharts
{
    /// <summary>All charts of the page, in its order.</summary>
    public static IReadOnlyList<BarChart> Charts(this Dashboard page, IUrlHelper url)
    {
        if (page.All.Total == 0)
        {
            return [];
        }

        List<BarChart> charts = [page.ByUnit(url), page.ByPlan(url), page.ByMonth(url)];
        if (page.Late(url) is { } late)
        {
            charts.Insert(0, late);
        }

        return [.. charts.Select(c => c with
        {
            FileAddress = url.RouteUrl(Routes.Overview, new { unit = page.Query.Unit, plan = page.Query.Plan, year = page.Query.Year, person = page.Query.Person, hinh = c.Id }),
        })];
    }

    private static BarChart? Late(this Dashboard page, IUrlHelper url)
    {
        var late = page.Units.Where(u => u.Counts.Late > 0).ToList();
        if (late.Count == 0)
        {
            return null;
        }

        var fill = ChartFill.Of(WorkStanding.Late);
        var title = late.Count == 1
            ? $"{page.All.Late:N0} nhiệm vụ quá hạn, đều của {late[0].Name}"
            : $"{page.All.Late:N0} nhiệm vụ quá hạn, {late[0].Counts.Late:N0} của {late[0].Name}";
        return new BarChart("qua-han", title, "Đơn vị chủ trì", [fill],
        [
            .. from unit in late
               let address = url.WorkAddress(page.Query with { Unit = unit.Id }, nameof(WorkStanding.Late))
               select new BarRow(unit.Name, address, [new BarPart(fill, unit.Counts.Late, address)]),
        ]);
    }

    private static BarChart ByUnit(this Dashboard page, IUrlHelper url) => new(
        "don-vi",
        page.All.DonePercent is { } percent ? $"Theo đơn vị: {percent} % nhiệm vụ đã xong" : "Theo đơn vị",
        "Đơn vị chủ trì", page.Fills(), page.Rows(page.Units, u => page.Query with { Unit = u.Id }, url));

    private static BarChart ByPlan(this Dashboard page, IUrlHelper url) => new(
        "ke-hoach",
        page.MorePlans ? $"Theo kế hoạch: {page.Plans.Count} kế hoạch chậm nhất" : "Theo kế hoạch: chậm nhất ở trên",
        "Kế hoạch", page.Fills(), page.Rows(page.Plans, p => page.Query with { Plan = p.Id }, url), BarScale.Whole);

    private static BarChart ByMonth(this Dashboard page, IUrlHelper url) => new(
        "thang",
        $"Theo tháng đến hạn, năm {page.MonthsOf}",
        "Tháng",
        page.Fills(),
        [
            .. from month in page.Months
               let first = new DateOnly(page.MonthsOf, month.Id, 1)
               select Row(month, standing => url.WorkAddress(page.Query, standing, first, first.AddMonths(1).AddDays(-1)), page.Standings()) with { Note = null },
        ])
    {
        LabelsBeside = true,
    };

    /// <summary>What occurs nowhere needs no place in the legend.</summary>
    private static IReadOnlyList<WorkStanding> Standings(this Dashboard page) => [.. StandingCounts.Order.Where(s => page.All[s] > 0)];

    private static IReadOnlyList<ChartFill> Fills(this Dashboard page) => [.. page.Standings().Select(ChartFill.Of)];

    private static IReadOnlyList<BarRow> Rows(this Dashboard page, IEnumerable<NamedCounts> rows, Func<NamedCounts, OverviewQuery> query, IUrlHelper url) =>
        [.. rows.Select(row => Row(row, standing => url.WorkAddress(query(row), standing), page.Standings()))];

    private static BarRow Row(NamedCounts row, Func<string?, string?> address, IReadOnlyList<WorkStanding> standings) => new(
        row.Name,
        address(null),
        [.. standings.Select(s => new BarPart(ChartFill.Of(s), row.Counts[s], row.Counts[s] == 0 ? null : address($"{s}")))],
        row.Counts.DonePercent is { } percent ? $"{row.Counts.Done:N0}/{row.Counts.Open + row.Counts.Done:N0} xong, {percent} %" : $"{row.Counts.Total:N0}");
}
