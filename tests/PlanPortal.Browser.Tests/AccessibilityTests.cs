using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>Every main page: no serious fault that axe finds, nothing that scrolls sideways on a phone.</summary>
[Collection(SharedPortal.Name)]
public sealed class AccessibilityTests(RunningPortal portal)
{
    public static TheoryData<string, string> Pages => new()
    {
        { PlanJourney.Drafter, "/" },
        { PlanJourney.Drafter, "/ke-hoach" },
        { PlanJourney.Drafter, "/ke-hoach/moi" },
        { PlanJourney.Drafter, "/ke-hoach/moi?source=Upload" },
        { PlanJourney.Leader, "/" },
        { PlanJourney.Leader, "/ke-hoach/1" },
        { PlanJourney.Leader, "/ke-hoach/1/dan-y" },
        { PlanJourney.Leader, "/ke-hoach/1/lich-su" },
        { PlanJourney.Leader, "/ke-hoach/1/phien-ban" },
        { PlanJourney.Clerk, "/so-van-ban-di" },
        { PlanJourney.Clerk, "/so-van-ban-di/1" },
        { PlanJourney.Administrator, "/nguoi-dung" },
        { PlanJourney.Administrator, "/don-vi" },
        { PlanJourney.Administrator, "/co-quan" },
        { PlanJourney.Administrator, "/doi-mat-khau" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious(string userName, string path)
    {
        var page = await portal.SignInAsync(userName);
        await page.GotoAsync(path);
        var result = await page.RunAxe();
        var serious = result.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id}: {v.Help} – {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}").ToList();
        await page.Context.CloseAsync();
        Assert.Empty(serious);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_phone_never_scrolls_sideways(string userName, string path)
    {
        var page = await portal.SignInAsync(userName, width: 390, height: 844);
        await page.GotoAsync(path);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        await page.Context.CloseAsync();
        Assert.True(overflow <= 0, $"{path} is {overflow} px wider than the phone.");
    }
}
