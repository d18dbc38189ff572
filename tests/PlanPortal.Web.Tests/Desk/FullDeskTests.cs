using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Desk;

/// <summary>A desk with more on it than it shows.</summary>
public sealed class FullDeskTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task Shows_the_fifty_that_wait_longest_and_says_how_many_there_are()
    {
        await app.SaveAsync(Enumerable.Range(1, 60).Select(
            i => A.Plan.About($"Việc {i:00}").ThatIs(PlanState.UnderReview).BegunAt(Moments.Morning.AddHours(-5).AddMinutes(i))));

        var desk = await app.OpenAsync(app.Staff.Head, "/");

        Assert.Equal(Enumerable.Range(1, 50).Select(i => $"Việc {i:00}"), desk.Texts("section[aria-labelledby=cho-toi] .row-title"));
        Assert.Contains("50 kế hoạch chờ lâu nhất", desk.Text("section[aria-labelledby=cho-toi] .panel-head"), StringComparison.Ordinal);
        Assert.Equal("60", desk.One("nav.side [data-waiting]").GetAttribute("data-waiting"));
    }
}
