using System.Net;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Plans;

/// <summary>The list of plans: what it finds and for whom.</summary>
public sealed class PlanListTests(PlanListTests.App app) : IClassFixture<PlanListTests.App>
{
    private Person Leader => app.Staff.Chair;

    [Theory]
    [InlineData("", new[] { "Đổi mới sáng tạo", "Chống rét cho trâu bò", "Đường nông thôn", "Dạy nghề", "Tiêm phòng dại" })]
    [InlineData("?state=Draft", new[] { "Đổi mới sáng tạo", "Dạy nghề" })]
    [InlineData("?state=Issued", new[] { "Tiêm phòng dại" })]
    [InlineData("?state=UnderReview&year=2026", new[] { "Chống rét cho trâu bò" })]
    [InlineData("?year=2025", new string[0])]
    [InlineData("?year=2026&state=FormatCheck", new[] { "Đường nông thôn" })]
    [InlineData("?q=dai hoc", new string[0])]
    [InlineData("?q=chong ret", new[] { "Chống rét cho trâu bò" })]
    [InlineData("?q=RÉT   TRÂU", new[] { "Chống rét cho trâu bò" })]
    [InlineData("?q=doi moi", new[] { "Đổi mới sáng tạo" })]
    [InlineData("?q=đoi", new[] { "Đổi mới sáng tạo" })]
    [InlineData("?q=01/kh", new[] { "Tiêm phòng dại" })]
    [InlineData("?q=phan the doan tiem", new[] { "Tiêm phòng dại" })]
    [InlineData("?q=100%25", new string[0])]
    [InlineData("?q=_", new string[0])]
    [InlineData("?q='; DROP TABLE Plans; --", new string[0])]
    [InlineData("?state=KhongCo&year=abc&unit=xyz", new[] { "Đổi mới sáng tạo", "Chống rét cho trâu bò", "Đường nông thôn", "Dạy nghề", "Tiêm phòng dại" })]
    public async Task Finds_by_state_year_and_words_with_or_without_diacritics(string query, string[] titles)
    {
        var page = await app.OpenAsync(Leader, $"/ke-hoach{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(titles.Order(StringComparer.Ordinal), page.Texts("tbody .row-title").Order(StringComparer.Ordinal));
        if (titles.Length > 0)
        {
            Assert.Contains($"{titles.Length} kế hoạch", page.Text(".pager"), StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains("Không có kế hoạch nào khớp bộ lọc", page.Text(".empty"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Finds_by_unit()
    {
        var page = await app.OpenAsync(Leader, $"/ke-hoach?unit={app.Staff.Economy.Id}");

        Assert.Equal(["Dạy nghề"], page.Texts("tbody .row-title"));
        Assert.Equal($"{app.Staff.Economy.Id}", page.Value("unit"));
    }

    [Fact]
    public async Task Shows_drafts_and_plans_under_way_to_their_unit_alone()
    {
        Assert.Equal(["Tiêm phòng dại"], (await app.OpenAsync(app.Staff.Clerk, "/ke-hoach")).Texts("tbody .row-title"));
        Assert.Equal(
            ["Dạy nghề", "Tiêm phòng dại"],
            (await app.OpenAsync(app.OtherSpecialist, "/ke-hoach")).Texts("tbody .row-title").Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Dạy nghề", (await app.OpenAsync(app.Staff.Specialist, "/ke-hoach")).Texts("tbody .row-title"));
        Assert.Contains("1 kế hoạch", (await app.OpenAsync(app.Staff.Clerk, "/ke-hoach")).Text(".pager"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=chong ret")]
    [InlineData("?state=Draft")]
    [InlineData("?year=2026&state=UnderReview")]
    public async Task No_filter_finds_what_a_person_may_not_see(string query) =>
        Assert.True((await app.OpenAsync(app.Staff.Clerk, $"/ke-hoach{query}")).Has(".empty"));

    [Fact]
    public async Task Shows_nothing_of_another_organization()
    {
        var page = await app.OpenAsync(app.Stranger, "/ke-hoach");

        Assert.Contains("Chưa có kế hoạch nào", page.Text(".empty"), StringComparison.Ordinal);
        Assert.False(page.Has($"select[name=unit] option[value='{app.Staff.Culture.Id}']"));
        Assert.DoesNotContain("2026", page.Texts("select[name=year] option"));
    }

    [Fact]
    public async Task A_plan_in_the_bin_is_in_no_list()
    {
        var id = await app.SaveAsync(A.Plan.About("Quyên góp xây cầu treo"));
        await app.ChangeAsync(id, p => p.Discard(app.Staff.Specialist, app.Now));

        Assert.True((await app.OpenAsync(Leader, "/ke-hoach?q=cau treo")).Has(".empty"));
        Assert.True((await app.OpenAsync(app.Staff.Specialist, "/ke-hoach?q=cau treo")).Has(".empty"));
    }

    [Fact]
    public async Task Keeps_the_filter_in_the_form_and_in_its_links()
    {
        var page = await app.OpenAsync(Leader, "/ke-hoach?q=rét&state=UnderReview&year=2026");

        Assert.Equal(("rét", "2026", "UnderReview"), (page.One("#q").GetAttribute("value"), page.Value("year"), page.Value("state")));
        var other = page.Document.QuerySelectorAll("a.chip").Single(c => c.TextContent.Contains("Dự thảo", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("state=Draft", other, StringComparison.Ordinal);
        Assert.Contains("year=2026", other, StringComparison.Ordinal);
        Assert.Contains($"q={Uri.EscapeDataString("rét")}", other, StringComparison.Ordinal);
    }

    public sealed class App : PlanApp
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await SaveAsync(A.Plan.About("Đổi mới sáng tạo"));
            await SaveAsync(A.Plan.About("Chống rét cho trâu bò").ThatWasSubmitted());
            await SaveAsync(A.Plan.About("Đường nông thôn").ThatWasApproved());
            await SaveAsync(A.Plan.About("Dạy nghề").DraftedBy(OtherSpecialist));
            await PlanAsync(PlanState.Issued, "Tiêm phòng dại");
        }
    }
}
