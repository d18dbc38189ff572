using PlanPortal.Web.Features.Targets;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Targets;

/// <summary>The targets of plans in force with how they stand.</summary>
public sealed class TargetListTests(TargetListTests.App app) : IClassFixture<TargetListTests.App>
{
    private const int MostCommands = 6;

    [Fact]
    public async Task Shows_the_newest_plan_first_in_the_order_of_its_text()
    {
        var page = await app.OpenAsync(app.Staff.Clerk, $"/muc-tieu?unit={app.Staff.Culture.Id}");

        Assert.StartsWith("Đến năm 2026, ít nhất 1 biển", page.Texts("tbody .row-title")[0], StringComparison.Ordinal);
        Assert.Equal(TargetList.PageSize, page.Texts("tbody .row-title").Count);
        var next = await app.OpenAsync(app.Staff.Clerk, page.One("a[rel=next]").GetAttribute("href")!);
        Assert.Equal(app.All, page.Texts("tbody .row-title").Concat(next.Texts("tbody .row-title")).Distinct().Count());
        Assert.False(next.Has("a[rel=next]"));
    }

    [Fact]
    public async Task Says_of_each_its_newest_figure_and_how_it_stands()
    {
        var page = await app.OpenAsync(app.Staff.Chair, $"/muc-tieu?plan={app.Swimming}");

        var row = page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"a[href='/muc-tieu/{app.Met}']") is not null);
        Assert.Contains("85%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("đến 01/03/2026", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("Đã đạt", row.QuerySelector(".state")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("standing=Met", 1)]
    [InlineData("standing=AtRisk", 0)]
    [InlineData("q=tre+em+boi", 1)]
    [InlineData("q=HỌC+BƠI+đuối+nước", 1)] // words of the target and of its plan's title
    [InlineData("q=khong+co+gi+het", 0)]
    [InlineData("year=2026&q=hoc+boi", 1)]
    [InlineData("year=2031&q=hoc+boi", 0)]
    public async Task Filters(string query, int count) =>
        Assert.Equal(count, (await app.OpenAsync(app.Staff.Clerk, $"/muc-tieu?{query}")).Texts("tbody .row-title").Count(t => count == 0 || t.Contains("học bơi", StringComparison.Ordinal)));

    [Fact]
    public async Task Chips_carry_true_counts()
    {
        var page = await app.OpenAsync(app.Staff.Clerk, "/muc-tieu");

        Assert.Equal("Đã đạt 1", page.Text(".chip[href*='standing=Met']"));
        Assert.Equal($"Chưa có số liệu {app.All - 1}", page.Text(".chip[href*='standing=NoFigures']"));
    }

    [Theory]
    [InlineData("?standing=Nonsense")]
    [InlineData("?after=abc")]
    [InlineData("?after=0-0")]
    [InlineData("?unit=x&plan=y&year=z")]
    public async Task Bears_an_address_that_makes_no_sense(string query) =>
        Assert.Equal(TargetList.PageSize, (await app.OpenAsync(app.Staff.Clerk, $"/muc-tieu{query}")).Texts("tbody .row-title").Count);

    [Fact]
    public async Task Another_organization_sees_none() =>
        Assert.Contains("Chưa có mục tiêu nào", (await app.OpenAsync(app.Stranger, "/muc-tieu")).Text("main"), StringComparison.Ordinal);

    [Fact]
    public async Task The_page_of_one_draws_its_figures_and_leads_to_the_sentence()
    {
        var page = await app.OpenAsync(app.Staff.Chair, $"/muc-tieu/{app.Met}");

        Assert.Equal("Đạt 85/80%, đã đạt mục tiêu", page.One("svg.line-chart").GetAttribute("aria-label"));
        Assert.Contains("85", page.Texts("svg.line-chart .line-mark text"));
        Assert.True(page.Has("svg.line-chart .line-needed"));
        Assert.Equal("85%", page.Texts(".chart-table td.figure")[0]);
        var sentence = await app.OpenAsync(app.Staff.Chair, page.One($"a[href^='/ke-hoach/{app.Swimming}?cau=']").GetAttribute("href")!);
        Assert.DoesNotContain("không còn câu", sentence.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_the_database_a_handful_of_questions()
    {
        foreach (var address in new[] { "/muc-tieu", "/muc-tieu?q=boi&standing=Met", $"/muc-tieu/{app.Met}", "/muc-tieu/nhap" })
        {
            await app.OpenAsync(app.Staff.Specialist, address);
            app.Sql.Take();
            await app.OpenAsync(app.Staff.Specialist, address);
            Assert.InRange(app.Sql.Take().Count, 1, MostCommands);
        }
    }

    public sealed class App : PlanApp
    {
        public int Swimming { get; private set; }

        public int Met { get; private set; }

        public int All { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Swimming = await this.SignedWithTargetsAsync();
            Met = await this.FirstTargetAsync(Swimming);
            await this.SignedWithTargetsAsync([.. Enumerable.Range(1, 60).Select(i => $"- Đến năm 2026, ít nhất {i} biển cảnh báo loại {i} được lắp đặt.")]);
            await this.MeasureAsync(Met, new DateOnly(2026, 3, 1), 85);
            All = await InDatabaseAsync(d => Task.FromResult(d.IssuedTargets.Count()));
        }
    }
}
