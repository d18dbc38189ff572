using System.Net;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Registers;

/// <summary>The register of outgoing documents, year by year.</summary>
public sealed class RegisterTests(RegisterTests.App app) : IClassFixture<RegisterTests.App>
{
    private const int Many = 60;

    [Fact]
    public async Task Has_the_ten_columns_of_the_decree()
    {
        var page = await app.OpenAsync(app.Staff.Colleague, "/so-van-ban-di?year=2025");

        Assert.Equal(
            [
                "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung", "Người ký", "Nơi nhận văn bản",
                "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú",
            ],
            page.Texts("thead th"));
        var first = page.Document.QuerySelectorAll("tbody tr")[^1];
        Assert.Equal(
            ["01/KH-UBND", "30/12/2025", "KẾ HOẠCH Năm cũ 1", "Phan Thế Đoàn", "Đảng ủy xã; Các thôn, bản; Lưu: VT, VHXH"],
            first.QuerySelectorAll("td").Take(5).Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task Opens_with_the_newest_number_of_this_year_and_leads_on_to_the_older_ones()
    {
        var first = await app.OpenAsync(app.Staff.Clerk, "/so-van-ban-di");
        var second = await app.OpenAsync(app.Staff.Clerk, first.One("a[rel=next]").GetAttribute("href")!);

        Assert.Contains("năm 2026", first.Text("h1"), StringComparison.Ordinal);
        Assert.Contains($"{Many} văn bản", first.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal(
            Enumerable.Range(1, Many).Reverse().Select(i => $"{i:00}/KH-UBND"),
            first.Texts("tbody td:first-child").Concat(second.Texts("tbody td:first-child")));
        Assert.False(second.Has("a[rel=next]"));
        Assert.Contains($"{Many} văn bản", second.Text(".page-head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_year_begins_with_number_one_and_can_be_turned_to()
    {
        var page = await app.OpenAsync(app.Staff.Clerk, "/so-van-ban-di");

        var last = await app.OpenAsync(app.Staff.Clerk, page.One("a[href='/so-van-ban-di?year=2025']").GetAttribute("href")!);

        Assert.Equal(["02/KH-UBND", "01/KH-UBND"], last.Texts("tbody td:first-child"));
        Assert.True(last.Has("a[href='/so-van-ban-di?year=2026']"));
    }

    [Fact]
    public async Task The_whole_year_is_in_the_order_of_the_book_for_printing()
    {
        var page = await app.OpenAsync(app.Staff.Clerk, "/so-van-ban-di?year=2026&whole=true");

        Assert.Equal(Enumerable.Range(1, Many).Select(i => $"{i:00}/KH-UBND"), page.Texts("tbody td:first-child"));
    }

    [Theory]
    [InlineData("?year=1999", "năm 1999 chưa có văn bản nào")]
    [InlineData("?year=abc", "năm 2026")]
    [InlineData("?before=abc", "năm 2026")]
    [InlineData("?before=-7", "năm 2026")]
    public async Task Bears_an_address_that_makes_no_sense(string query, string text)
    {
        var page = await app.OpenAsync(app.Staff.Clerk, $"/so-van-ban-di{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(text, page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_clerk_is_led_to_a_line()
    {
        Assert.True((await app.OpenAsync(app.Staff.Clerk, "/so-van-ban-di")).Has("tbody a[href^='/so-van-ban-di/']"));
        Assert.False((await app.OpenAsync(app.Staff.Chair, "/so-van-ban-di")).Has("tbody a[href^='/so-van-ban-di/']"));
    }

    [Fact]
    public async Task Another_organization_has_a_register_of_its_own()
    {
        var page = await app.OpenAsync(app.Stranger, "/so-van-ban-di");

        Assert.Contains("chưa có văn bản nào", page.Text(".empty"), StringComparison.Ordinal);
    }

    public sealed class App : PlanApp
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            MoveTo(Moments.Utc(2025, 12, 30, 2));
            await PlanAsync(PlanState.Issued, "Năm cũ 1");
            await PlanAsync(PlanState.Issued, "Năm cũ 2");
            MoveTo(Moments.Morning);
            for (var i = 1; i <= Many; i++)
            {
                await PlanAsync(PlanState.Issued, $"Năm mới {i}");
            }
        }
    }
}
