using PlanPortal.Core.Execution;
using PlanPortal.Testing;

namespace PlanPortal.Web.Tests.Overview;

/// <summary>Timeline, board and calendar show the same work as <see cref="OverviewApp"/> made it.</summary>
public sealed class WaysOfSeeingTests(OverviewApp app) : IClassFixture<OverviewApp>
{
    [Fact]
    public async Task The_timeline_of_a_plan_shows_its_work_under_its_headings_and_says_what_is_late()
    {
        var page = await app.OpenAsync(app.Staff.Specialist, $"/theo-doi/tien-do?plan={app.PlanIds[2]}");

        Assert.Equal(["II. NHIỆM VỤ", "1. Phòng Văn hóa - Xã hội"], page.Texts(".gantt-table th[scope=rowgroup]"));
        Assert.Equal(3, page.Texts(".gantt-table a.row-title").Count);
        var late = new DateOnly(2026, 7, 15).DayNumber - app.TaskDue.DayNumber;
        Assert.Contains($"▲ quá hạn {late} ngày", page.Texts(".gantt-chart text"));
        Assert.Contains("◐ 40 %, không có hạn", page.Texts(".gantt-chart text"));
        Assert.Contains("Hôm nay 15/07", page.Texts(".gantt-chart text"));
    }

    [Fact]
    public async Task The_timeline_of_a_year_has_a_group_for_each_plan_and_leaves_out_what_has_no_day()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi/tien-do?year=2026");

        Assert.Equal(3, page.Texts(".gantt-table th[scope=rowgroup]").Count);
        Assert.Equal(6, page.Texts(".gantt-table a.row-title").Count);
    }

    [Fact]
    public async Task The_board_has_each_piece_of_work_in_one_column()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi/bang");

        Assert.Equal(["Quá hạn 1", "Chưa làm 5", "Đang làm 1", "Chờ xác nhận 0", "Xong 2"], page.Texts(".board-column h2"));
        Assert.Equal(9, page.Texts(".board-card").Count);
        Assert.Contains($"Quá hạn {new DateOnly(2026, 7, 15).DayNumber - app.TaskDue.DayNumber} ngày", page.Text("#cot-late ~ ul"), StringComparison.Ordinal);
        Assert.Contains("Xong muộn 10/07/2026", page.Text("#cot-doneontime ~ ul"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_of_a_unit_see_their_own_board_first()
    {
        var page = await app.OpenAsync(app.Staff.Specialist, "/theo-doi/bang");

        Assert.Equal(["Quá hạn 0", "Chưa làm 5", "Đang làm 1", "Chờ xác nhận 0", "Xong 0"], page.Texts(".board-column h2"));
    }

    [Fact]
    public async Task A_month_of_the_calendar_names_what_is_due_on_its_days()
    {
        var page = await app.OpenAsync(app.Staff.Chair, $"/theo-doi/lich?thang={app.TaskDue:yyyy-MM}");

        var day = page.Document.QuerySelectorAll(".calendar td").Single(td => !td.ClassList.Contains("is-other") && td.QuerySelector(".calendar-day")!.TextContent.Trim() == $"{app.TaskDue.Day}");
        Assert.Equal(3, day.QuerySelectorAll("li a").Length);
        Assert.Equal(["Quá hạn: Ươm cây giống", "Xong muộn: Ươm cây giống", "Xong đúng hạn: Ươm cây giống"], day.QuerySelectorAll("li a").Select(a => a.GetAttribute("title")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Holidays_are_named_and_are_days_of_rest()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi/lich?thang=2026-09");

        var day = page.One(".calendar td:has(strong)");
        Assert.Contains("Nghỉ: Quốc khánh", day.TextContent, StringComparison.Ordinal);
        Assert.True(day.ClassList.Contains("is-rest"));
    }

    [Fact]
    public async Task A_year_of_the_calendar_counts_its_months()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi/lich?year=2026");

        Assert.Equal("Tháng 6 3", page.Text("#thang-6"));
        Assert.Equal("2 xong, 1 đang mở, 1 quá hạn", page.Text("#thang-6 ~ p"));
        Assert.Equal("Tháng 12 3", page.Text("#thang-12"));
        Assert.Equal("Không có việc đến hạn", page.Text("#thang-3 ~ p"));
    }

    [Theory]
    [InlineData("/theo-doi/lich?thang=2026-13")]
    [InlineData("/theo-doi/lich?thang=x")]
    [InlineData("/theo-doi/tien-do?after=1-2-3-4")]
    [InlineData("/theo-doi/tien-do?after=1-99999999999-3&year=2026")]
    public async Task A_mangled_address_shows_a_page(string address) =>
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.OpenAsync(app.Staff.Chair, address)).Status);
}

/// <summary>A timeline longer than a page.</summary>
public sealed class LongTimelineTests(OverviewApp app) : IClassFixture<OverviewApp>
{
    [Fact]
    public async Task A_long_timeline_comes_in_pages_that_hold_every_row_once()
    {
        for (var i = 0; i < 20; i++)
        {
            await app.IssueAsync(PlanTexts.WithWork());
        }

        app.MoveTo(OverviewApp.MidJuly);
        var seen = new List<string>();
        for (var address = "/theo-doi/tien-do?year=2026"; address is not null;)
        {
            var page = await app.OpenAsync(app.Staff.Chair, address);
            Assert.Equal("46 nhiệm vụ", page.Text(".pager p"));
            seen.AddRange(page.Document.QuerySelectorAll(".gantt-table a.row-title").Select(a => a.GetAttribute("href")!));
            address = page.Document.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(46, seen.Count);
        Assert.Equal(46, seen.Distinct().Count());
    }
}
