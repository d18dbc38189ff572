using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Features.Overview;

namespace PlanPortal.Web.Tests.Overview;

/// <summary>Three plans with one target each: of the second the figure is behind, of the third it is reached.</summary>
public sealed class TargetsOverviewTests(OverviewApp app) : IClassFixture<OverviewApp>, IAsyncLifetime
{
    private static readonly DateOnly Today = VietnamTime.DayOf(OverviewApp.MidJuly);

    public async Task InitializeAsync()
    {
        foreach (var (plan, value) in new[] { (app.PlanIds[1], 10m), (app.PlanIds[2], 1600m) })
        {
            await app.InDatabaseAsync(async database =>
            {
                if (!database.TargetFigures.Any(f => f.PlanId == plan))
                {
                    var target = database.IssuedTargets.Single(t => t.PlanId == plan);
                    var givers = new TargetGivers(target.OrganizationId, true, app.Staff.Culture.Id, []);
                    database.TargetFigures.Add(TargetFigure.Enter(target, givers, app.Staff.Culture.Id, Today, value, null, 1, app.Staff.Head, OverviewApp.MidJuly));
                }

                return await database.SaveChangesAsync();
            });
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Every_standing_is_counted_and_leads_to_its_targets()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/theo-doi/chi-tieu");

        Assert.Equal(["1 Chậm tiến độ", "1 Chưa có số liệu", "1 Đã đạt"], page.Texts(".kpi"));
        var targets = await app.OpenAsync(app.Staff.Chair, page.One(".kpi[href*='standing=AtRisk']").GetAttribute("href")!);
        Assert.Single(targets.Texts("tbody .row-title"));
    }

    [Fact]
    public async Task Of_many_plans_the_furthest_behind_are_shown_and_all_are_counted()
    {
        var page = await app.InDatabaseAsync(d => TargetsOverview.LoadAsync(d, new OverviewQuery(), Today, default, mostPlans: 2));

        Assert.Equal([app.PlanIds[1], app.PlanIds[2]], page.Plans.Select(p => p.PlanId));
        Assert.Equal((3, 3, 1), (page.PlanCount, page.Total, page.Count(TargetStanding.Met)));
    }
}
