using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Testing;
using PlanPortal.Web.Features.Overview;

namespace PlanPortal.Web.Tests.Overview;

/// <summary>Of many plans the dashboard shows twelve; the database chooses them, here they are chosen by hand.</summary>
public sealed class LatestPlansTests(OverviewApp app) : IClassFixture<OverviewApp>, IAsyncLifetime
{
    private static readonly DateOnly Today = VietnamTime.DayOf(OverviewApp.MidJuly);

    /// <summary>14 plans in all; of the third and the sixth nothing is left to do, of the economy's part of the first seven neither.</summary>
    public async Task InitializeAsync()
    {
        if (await app.InDatabaseAsync(d => d.WorkItems.Select(w => w.PlanId).Distinct().CountAsync()) > 3)
        {
            return;
        }

        app.MoveTo(Moments.Utc(2026, 6, 1, 2));
        var plans = app.PlanIds.ToList();
        while (plans.Count < 14)
        {
            plans.Add(await app.IssueAsync(PlanTexts.WithWork()));
        }

        foreach (var (plan, i) in plans.Select((p, i) => (p, i)))
        {
            await app.InDatabaseAsync(async database =>
            {
                foreach (var work in await database.WorkItems.Include(w => w.Parts).Where(w => w.PlanId == plan && (w.State == WorkState.NotStarted || w.State == WorkState.InProgress)).ToListAsync())
                {
                    if (i is 2 or 5 || (i < 7 && work.LeadUnitId == app.Staff.Economy.Id))
                    {
                        foreach (var part in work.Parts.Where(p => p.State != PartState.Done).ToList())
                        {
                            work.Report(part, PartState.Done, 100, null, needsConfirmation: false, part.UnitId == app.Staff.Economy.Id ? app.Staff.OtherHead : app.Staff.Head, OverviewApp.MidJuly);
                        }
                    }
                }

                return await database.SaveChangesAsync();
            });
        }

        app.MoveTo(OverviewApp.MidJuly);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Twelve_are_shown_the_latest_first_and_finished_ones_fill_up(bool ofEconomy)
    {
        var unit = app.Staff.Economy.Id;
        var work = await app.InDatabaseAsync(d => d.WorkItems.AsNoTracking().Where(w => !ofEconomy || w.LeadUnitId == unit).ToListAsync());
        var expected = work.GroupBy(w => w.PlanId)
            .OrderByDescending(p => p.Count(w => w.StandingOn(Today) == WorkStanding.Late)).ThenByDescending(p => p.Count(w => w.State.IsOpen())).ThenByDescending(p => p.Key)
            .Take(WorkFigures.MostPlans).Select(p => $"plan={p.Key}").ToList();
        Assert.Equal(12, expected.Count);
        Assert.Equal(14, work.Select(w => w.PlanId).Distinct().Count());

        var page = await app.OpenAsync(app.Staff.Chair, ofEconomy ? $"/theo-doi?unit={unit}" : "/theo-doi");

        var shown = page.One("#ke-hoach").ParentElement!.ParentElement!.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!.Split('?', '&').Last(p => p.StartsWith("plan=", StringComparison.Ordinal)));
        Assert.Equal(expected, shown);
        Assert.Equal("Theo kế hoạch: 12 kế hoạch chậm nhất", page.Text("#ke-hoach"));
    }
}
