using System.Net;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Plans;

/// <summary>The list of plans page by page.</summary>
public sealed class PagingTests(PagingTests.App app) : IClassFixture<PagingTests.App>
{
    private const int Many = 120;

    [Fact]
    public async Task A_hundred_and_twenty_plans_come_page_by_page_each_once_last_changed_first()
    {
        var (titles, pages) = (new List<string>(), 0);
        for (string? address = "/ke-hoach?q=so+thu+tu"; address is not null; pages++)
        {
            var page = await app.OpenAsync(app.Staff.Chair, address);
            Assert.Contains($"{Many} kế hoạch", page.Text(".pager"), StringComparison.Ordinal);
            titles.AddRange(page.Texts("tbody .row-title"));
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(3, pages);
        Assert.Equal(Enumerable.Range(1, Many).Reverse().Select(i => $"Số thứ tự {i:000}"), titles);
    }

    [Fact]
    public async Task A_plan_changed_while_somebody_pages_neither_hides_nor_doubles_another()
    {
        var first = await app.OpenAsync(app.Staff.Chair, "/ke-hoach?q=so+thu+tu");
        var id = await app.SaveAsync(A.Plan.About("Vừa thêm vào đầu"));

        var second = await app.OpenAsync(app.Staff.Chair, first.One("a[rel=next]").GetAttribute("href")!);

        Assert.Equal("Số thứ tự 070", second.Texts("tbody .row-title")[0]);
        Assert.Empty(first.Texts("tbody .row-title").Intersect(second.Texts("tbody .row-title")));
        await app.ChangeAsync(id, p => p.Discard(app.Staff.Specialist, app.Now));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_first_page_with_the_same_filter()
    {
        var first = await app.OpenAsync(app.Staff.Chair, "/ke-hoach?state=Draft");
        var second = await app.OpenAsync(app.Staff.Chair, first.One("a[rel=next]").GetAttribute("href")!);

        Assert.Contains("state=Draft", second.Address.Query, StringComparison.Ordinal);
        var back = await app.OpenAsync(app.Staff.Chair, second.One("a[rel=prev]").GetAttribute("href")!);
        Assert.Equal(first.Texts("tbody .row-title"), back.Texts("tbody .row-title"));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-")]
    [InlineData("1-2-3")]
    [InlineData("99999999999999999999-1")]
    [InlineData("9223372036854775807-1")]
    [InlineData("638400000000000000-x")]
    [InlineData("-5-3")]
    [InlineData("1-1")]
    [InlineData("%00")]
    public async Task A_mangled_place_shows_the_first_page(string after)
    {
        var page = await app.OpenAsync(app.Staff.Chair, $"/ke-hoach?q=so+thu+tu&after={after}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal($"Số thứ tự {Many:000}", page.Texts("tbody .row-title")[0]);
    }

    public sealed class App : PlanApp
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();

            // Ten at a moment: where the time is the same, the later key comes first.
            await SaveAsync(Enumerable.Range(1, Many).Select(
                i => A.Plan.About($"Số thứ tự {i:000}").BegunAt(Moments.Morning.AddHours(-2).AddMinutes(i / 10))));
        }
    }
}
