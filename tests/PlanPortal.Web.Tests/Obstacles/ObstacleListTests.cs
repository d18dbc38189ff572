using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Features.Obstacles;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Obstacles;

/// <summary>The list of obstacles: what is open first, the oldest on top.</summary>
public sealed class ObstacleListTests(ObstacleListTests.App app) : IClassFixture<ObstacleListTests.App>
{
    private const int Open = 60;
    private const int Settled = 55;
    private const int MostCommands = 6;

    [Fact]
    public async Task Open_ones_come_first_the_oldest_on_top_then_the_settled_ones_the_newest_on_top()
    {
        var shown = await WalkAsync("/vuong-mac");

        Assert.Equal(
            Enumerable.Range(1, Open).Select(i => $"Đang mở {i}").Concat(Enumerable.Range(1, Settled).Reverse().Select(i => $"Đã xong {i}")),
            shown);
    }

    [Theory]
    [InlineData("?state=Open", Open)]
    [InlineData("?state=Answered", Settled)]
    [InlineData("?state=PassedOn", 0)]
    [InlineData("?state=raised", Open)]
    public async Task One_state_alone_with_its_true_count(string query, int count)
    {
        Assert.Equal(count, (await WalkAsync($"/vuong-mac{query}")).Count);
        var page = await app.OpenAsync(app.Staff.Clerk, $"/vuong-mac{query}");
        Assert.Contains(count == 0 ? "Không có vướng mắc nào khớp bộ lọc" : $"{count} vướng mắc", page.Text("main section"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_by_unit_and_plan()
    {
        Assert.Empty(await WalkAsync($"/vuong-mac?unit={app.Staff.Culture.Id}"));
        Assert.Equal(Open, (await WalkAsync($"/vuong-mac?plan={app.OpenPlan}&unit={app.Staff.Economy.Id}")).Count);
    }

    [Theory]
    [InlineData("?state=Nonsense")]
    [InlineData("?state=7")]
    [InlineData("?after=x-1-2")]
    [InlineData("?after=o-99999999999999999999-1")]
    [InlineData("?after=s-0-0")]
    [InlineData("?unit=abc&plan=-1x")]
    public async Task Bears_an_address_that_makes_no_sense(string query) =>
        Assert.Equal(ObstacleList.PageSize, (await app.OpenAsync(app.Staff.Clerk, $"/vuong-mac{query}")).Texts("tbody tr").Count);

    [Fact]
    public async Task Another_organization_sees_none() =>
        Assert.Contains("Chưa có vướng mắc nào", (await app.OpenAsync(app.Stranger, "/vuong-mac")).Text("main"), StringComparison.Ordinal);

    [Fact]
    public async Task The_plan_says_how_many_are_open()
    {
        var page = await app.OpenAsync(app.Staff.Clerk, $"/ke-hoach/{app.OpenPlan}");

        Assert.Equal($"{Open} vướng mắc đang mở", page.Text($"main a[href='/vuong-mac?state=Open&plan={app.OpenPlan}']"));
        Assert.False((await app.OpenAsync(app.Staff.Clerk, $"/ke-hoach/{app.SettledPlan}")).Has("main a[href^='/vuong-mac?state=Open']"));
    }

    [Fact]
    public async Task Asks_the_database_a_handful_of_questions()
    {
        foreach (var address in new[] { "/vuong-mac", "/vuong-mac?state=Open", $"/vuong-mac/{app.First}", $"/vuong-mac/moi?plan={app.OpenPlan}" })
        {
            await app.OpenAsync(app.Staff.Chair, address);
            app.Sql.Take();
            await app.OpenAsync(app.Staff.Chair, address);
            Assert.InRange(app.Sql.Take().Count, 1, MostCommands);
        }
    }

    private async Task<IReadOnlyList<string>> WalkAsync(string address)
    {
        var shown = new List<string>();
        for (string? next = address; next is not null;)
        {
            var page = await app.OpenAsync(app.Staff.Clerk, next);
            shown.AddRange(page.Texts("tbody .row-title"));
            next = page.Has("a[rel=next]") ? page.One("a[rel=next]").GetAttribute("href") : null;
        }

        return shown;
    }

    public sealed class App : PlanApp
    {
        public int OpenPlan { get; private set; }

        public int SettledPlan { get; private set; }

        public int First { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            (OpenPlan, SettledPlan) = (await PlanAsync(PlanState.Issued), await PlanAsync(PlanState.Issued));
            await AddAsync(OpenPlan, "Đang mở", Open, answer: false);
            await AddAsync(SettledPlan, "Đã xong", Settled, answer: true);
            First = await InDatabaseAsync(d => Task.FromResult(d.Obstacles.Where(o => o.Words == "Đang mở 1").Select(o => o.Id).Single()));
        }

        private Task<bool> AddAsync(int planId, string words, int count, bool answer) => ChangeAsync(planId, (plan, database) =>
        {
            for (var i = 1; i <= count; i++)
            {
                var obstacle = database.Obstacles.Add(new Obstacle(plan, null, $"{words} {i}", null, Staff.OtherHead, Moments.Morning.MinutesLater(i))).Entity;
                if (answer)
                {
                    obstacle.Answer("Đồng ý.", Staff.Chair, Moments.Morning.MinutesLater(100 + i));
                }
            }

            return Task.FromResult(true);
        });
    }
}
