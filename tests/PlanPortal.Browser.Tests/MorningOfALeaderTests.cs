using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>What a leader does on a morning: sees what is late and why, and decides what waits.</summary>
[Collection(JourneysInTime.Name)]
public sealed partial class MorningOfALeaderTests
{
    private const string Chair = "thinh.td";
    private const string Obstacle = "Không có đèn chiếu sáng ở bãi xe chợ Đồng Quán nên không tuần tra được phiên sớm";
    private const string Decision = "Lắp ngay 02 đèn chiếu sáng ở bãi xe chợ Đồng Quán";
    private const string Reason = "Chờ lắp đèn mới tuần tra được phiên sớm";

    [Fact]
    public async Task A_leader_sees_what_is_late_answers_what_hinders_it_and_grants_the_later_day()
    {
        await using var portal = await MarketPatrol.SignedOnAsync();
        await portal.TravelToAsync(new(2027, 3, 12));
        await ThePoliceAskAsync(portal);
        await TheCoordinatingUnitPassesItOnAsync(portal);

        var page = await portal.SignInAsync(Chair);
        await WhatIsLateStandsOnTheDeskAsync(page);
        var late = await TheFigureLeadsToItsRowsAsync(page);
        await TheObstacleIsAnsweredAsync(page);
        await TheLaterDayIsGrantedAsync(page);
        Assert.Equal(late - 1, await TheFigureLeadsToItsRowsAsync(page));
        await page.Context.CloseAsync();

        await WhatWasDecidedIsOnTheLeadsDeskAsync(portal);
    }

    private static async Task ThePoliceAskAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(MarketPatrol.Police);
        await page.GotoAsync("/");
        await page.Locator(".desk-late").GetByRole(AriaRole.Link, new() { Name = MarketPatrol.Monthly }).First.ClickAsync();
        await page.GetByText("Xin lùi hạn").ClickAsync();
        await page.GetByLabel("Hạn mới đề nghị").FillAsync("22/3/2027");
        await page.Locator("#han-ly-do").FillAsync(Reason + ".");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi lãnh đạo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".messages")).ToContainTextAsync("Đã gửi lãnh đạo đề nghị lùi hạn.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Nêu vướng mắc" }).ClickAsync();
        await page.GetByLabel("Khó khăn, vướng mắc").FillAsync(Obstacle + ".");
        await page.GetByLabel("Đề xuất, kiến nghị").FillAsync("Giao Phòng Kinh tế lắp đèn.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nêu vướng mắc" }).ClickAsync();
        await Assertions.Expect(page.Locator(".messages")).ToContainTextAsync("Đã nêu vướng mắc.");
        await page.Context.CloseAsync();
    }

    private static async Task TheCoordinatingUnitPassesItOnAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(PlanJourney.Drafter);
        await page.GotoAsync("/");
        await page.Row("section[aria-labelledby=vuong-mac]", Obstacle).GetByRole(AriaRole.Link, new() { Name = "Xem và trình" }).ClickAsync();
        await page.GetByLabel("Ý kiến của đơn vị theo dõi").FillAsync("Đề nghị lắp đèn trước ngày 20/3.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chuyển lãnh đạo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".history")).ToContainTextAsync("chuyển lãnh đạo, có ý kiến:");
        await page.Context.CloseAsync();
    }

    private static async Task WhatIsLateStandsOnTheDeskAsync(IPage page)
    {
        await page.GotoAsync("/");
        await Assertions.Expect(page.Row("section[aria-labelledby=vuong-mac]", Obstacle)).ToBeVisibleAsync();
        await Assertions.Expect(page.Row("section[aria-labelledby=xin-lui-han]", MarketPatrol.Monthly)).ToContainTextAsync("xin lùi đến 22/03/2027");

        var unit = page.Locator(".desk-unit", new() { HasText = "Công an xã" });
        var count = FirstNumber(await unit.Locator(".late").InnerTextAsync());
        await unit.Locator("summary").ClickAsync();
        await Assertions.Expect(unit.GetByRole(AriaRole.Link, new() { Name = MarketPatrol.Monthly })).ToBeVisibleAsync();
        await unit.GetByRole(AriaRole.Link, new() { Name = "Xem tất cả" }).ClickAsync();
        Assert.Equal(count, await RowsAsync(page));
    }

    /// <summary>Opens the overview, follows the figure of late work and counts the rows on all its pages.</summary>
    private static async Task<int> TheFigureLeadsToItsRowsAsync(IPage page)
    {
        await page.GotoAsync("/theo-doi");
        var figure = page.Locator("a.kpi", new() { HasText = "Quá hạn" });
        var late = FirstNumber(await figure.Locator("strong").InnerTextAsync());
        await figure.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Nhiệm vụ");
        Assert.Equal(late, await RowsAsync(page));
        return late;
    }

    private static async Task TheObstacleIsAnsweredAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.Row("section[aria-labelledby=vuong-mac]", Obstacle).GetByRole(AriaRole.Link, new() { Name = "Cho ý kiến" }).ClickAsync();
        await page.GetByLabel("Ý kiến chỉ đạo").FillAsync(Decision + ".");
        await page.GetByLabel("Giao đơn vị thực hiện").SelectOptionAsync(new SelectOptionValue { Label = "Phòng Kinh tế" });
        await page.GetByLabel("Hạn hoàn thành").FillAsync("19/3/2027");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi ý kiến chỉ đạo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".history")).ToContainTextAsync("Giao Phòng Kinh tế: " + Decision);
    }

    private static async Task TheLaterDayIsGrantedAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.Row("section[aria-labelledby=xin-lui-han]", MarketPatrol.Monthly).GetByRole(AriaRole.Link, new() { Name = "Xem và quyết định" }).ClickAsync();
        await Assertions.Expect(page.Locator(".decision")).ToContainTextAsync(Reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cho lùi hạn", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".messages")).ToContainTextAsync("Đã cho lùi hạn.");
        await Assertions.Expect(page.Locator(".page-head-state")).ToContainTextAsync("hạn 22/03/2027, còn 10 ngày");
        await Assertions.Expect(page.Locator("section[aria-labelledby=ke-hoach-giao]")).ToContainTextAsync(new Regex(@"Hạn ban đầu\s*10/03/2027"));
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("section[aria-labelledby=xin-lui-han]", new() { HasText = MarketPatrol.Monthly })).ToHaveCountAsync(0);
    }

    private static async Task WhatWasDecidedIsOnTheLeadsDeskAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(MarketPatrol.EconomySpecialist);
        await page.GotoAsync("/");
        var row = page.Row("main", Decision);
        await Assertions.Expect(row).ToContainTextAsync("hạn 19/03/2027");
        await row.GetByRole(AriaRole.Link, new() { Name = Decision }).ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=ke-hoach-giao]")).ToContainTextAsync("Lãnh đạo giao");
        await page.Context.CloseAsync();
    }

    private static async Task<int> RowsAsync(IPage page)
    {
        var rows = await page.Locator(".table-work tbody tr").CountAsync();
        while (await page.Locator(".pager a[rel=next]").CountAsync() > 0)
        {
            await page.GotoAsync((await page.Locator(".pager a[rel=next]").GetAttributeAsync("href"))!);
            rows += await page.Locator(".table-work tbody tr").CountAsync();
        }

        return rows;
    }

    private static int FirstNumber(string text) =>
        int.Parse(Number().Match(text).Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d[\d.]*")]
    private static partial Regex Number();
}
