using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Overview;

/// <summary>The dashboard's figures against what <see cref="OverviewApp"/> made, counted by hand.</summary>
public sealed class DashboardTests(OverviewApp app) : IClassFixture<OverviewApp>
{
    [Fact]
    public async Task Figures_are_what_was_counted_by_hand()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi");

        // 9 in all: one late, one done in time, one done late; begun and not begun are open: 1 + 5, and the late one.
        Assert.Equal(
            ["1 Quá hạn", "0 Đến hạn trong 7 ngày", "0 Chờ xác nhận", "7 Đang mở", "1 Xong đúng hạn", "1 Xong muộn"], page.Texts(".kpi"));
        Assert.Equal("1 nhiệm vụ quá hạn, đều của Phòng Kinh tế", page.Text("#qua-han"));
        Assert.Equal(["Quá hạn", "Chưa làm", "Đang làm", "Xong đúng hạn", "Xong muộn", "Cộng"], TableOf(page, "don-vi", "thead th").Skip(1));
        Assert.Equal(["Phòng Kinh tế", "1", "0", "0", "1", "1", "3"], TableOf(page, "don-vi", "tbody tr:nth-child(1) > *"));
        Assert.Equal(["Phòng Văn hóa - Xã hội", "0", "5", "1", "0", "0", "6"], TableOf(page, "don-vi", "tbody tr:nth-child(2) > *"));
        Assert.Equal("Theo đơn vị: 22 % nhiệm vụ đã xong", page.Text("#don-vi"));
    }

    [Fact]
    public async Task Months_hold_what_is_due_in_them_and_work_without_a_day_stands_in_none()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi");

        Assert.Equal(["Tháng 6", "1", "0", "0", "1", "1", "3"], TableOf(page, "thang", "tbody tr:nth-child(6) > *"));
        Assert.Equal(["Tháng 12", "0", "3", "0", "0", "0", "3"], TableOf(page, "thang", "tbody tr:nth-child(12) > *"));
        Assert.All(TableOf(page, "thang", "tbody tr:nth-child(3) > td"), figure => Assert.Equal("0", figure));
    }

    [Fact]
    public async Task The_plan_with_late_work_stands_first_and_leads_to_its_rows()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi");

        var first = page.One("#ke-hoach").ParentElement!.ParentElement!.QuerySelector("tbody th a")!;
        Assert.EndsWith($"plan={app.PlanIds[2]}", first.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_leads_to_as_many_rows()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi");
        var links = page.Document.QuerySelectorAll(".chart-table td a").Select(a => (Figure: a.TextContent.Trim(), Address: a.GetAttribute("href")!))
            .Concat(page.Document.QuerySelectorAll(".kpi").Select(a => (Figure: a.QuerySelector("strong")!.TextContent, Address: a.GetAttribute("href")!)))
            .Distinct().ToList();

        Assert.True(links.Count > 15);
        foreach (var (figure, address) in links)
        {
            var list = await app.OpenAsync(app.Staff.Chair, address);
            Assert.True(figure == $"{list.Document.QuerySelectorAll("main a.row-title").Length}", $"{address} shows other than {figure} rows.");
        }
    }

    [Fact]
    public async Task A_head_of_a_unit_sees_the_own_unit_and_the_whole_by_its_address()
    {
        var own = await app.OpenAsync(app.Staff.OtherHead, "/theo-doi");
        var whole = await app.OpenAsync(app.Staff.OtherHead, "/theo-doi?unit=0");

        Assert.Equal("1 Đang mở", own.Texts(".kpi")[3]);
        Assert.Contains("Phòng Kinh tế", own.Text(".page-head-state"), StringComparison.Ordinal);
        Assert.Equal("7 Đang mở", whole.Texts(".kpi")[3]);
    }

    [Fact]
    public async Task A_year_holds_what_is_due_in_it()
    {
        Assert.Equal("4 Đang mở", (await app.OpenAsync(app.Staff.Chair, "/theo-doi?year=2026")).Texts(".kpi")[3]);
        Assert.False((await app.OpenAsync(app.Staff.Chair, "/theo-doi?year=2025")).Has(".kpi"));
    }

    [Theory]
    [InlineData("?year=99999&unit=-5&plan=abc")]
    [InlineData("?year=0&unit=2147483647")]
    [InlineData("?plan=2147483647")]
    public async Task A_mangled_address_shows_a_page(string query) =>
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.OpenAsync(app.Staff.Chair, "/theo-doi" + query)).Status);

    [Fact]
    public async Task Another_organization_sees_none_of_it()
    {
        foreach (var address in new[] { "/theo-doi", $"/theo-doi?plan={app.PlanIds[2]}", $"/theo-doi/tien-do?plan={app.PlanIds[2]}", "/theo-doi/bang?unit=0", "/theo-doi/lich?thang=2026-06&unit=0" })
        {
            var page = await app.OpenAsync(app.Stranger, address);
            Assert.DoesNotContain("Trồng cây xanh", page.Document.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Ươm cây giống", page.Document.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/theo-doi")]
    [InlineData("/theo-doi?unit=0&year=2026")]
    [InlineData("/theo-doi/chi-tieu")]
    [InlineData("/theo-doi/tien-do?year=2026")]
    [InlineData("/theo-doi/tien-do?plan=1")]
    [InlineData("/theo-doi/bang")]
    [InlineData("/theo-doi/bang?person=1")]
    [InlineData("/theo-doi/lich")]
    [InlineData("/theo-doi/lich?year=2026")]
    public async Task No_page_asks_the_database_more_than_six_times(string address) =>
        Assert.InRange(await app.CommandsOfAsync(app.Staff.Chair, address), 1, 6);

    private static IReadOnlyList<string> TableOf(Page page, string chart, string cells) =>
        [.. page.One($"#{chart}").ParentElement!.ParentElement!.QuerySelectorAll($"table {cells}").Select(c => c.TextContent.Trim())];
}
