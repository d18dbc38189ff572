using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>What a unit does in a month: a few minutes, and the report has written itself.</summary>
[Collection(JourneysInTime.Name)]
public sealed class MonthOfAUnitTests
{
    private const string Said = "Đã tuần tra 6 phiên chợ, nhắc nhở 4 hộ lấn lối đi";

    private static readonly byte[] record = [.. "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8];

    [Fact]
    public async Task A_unit_is_reminded_updates_its_work_and_sends_a_report_that_was_written_for_it()
    {
        await using var portal = await MarketPatrol.SignedOnAsync();

        await portal.TravelToAsync(new(2027, 3, 5));
        await TheReminderStandsUnderTheBellAsync(portal);
        await TheWorkIsUpdatedFromTheDeskAsync(portal);

        await portal.TravelToAsync(new(2027, 3, 8));
        await TheHeadSendsTheReportAsync(portal);
        await TheCoordinatingUnitSeesItAsync(portal);

        await portal.TravelToAsync(new(2027, 4, 2));
        await TheNextMonthIsOnTheDeskAsync(portal);
    }

    private static async Task TheReminderStandsUnderTheBellAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(MarketPatrol.Police);
        await page.GotoUntilAsync("/thong-bao", page.Locator(".notice-unread", new() { HasTextRegex = new($"Còn 5 ngày: “{MarketPatrol.Monthly}”.*hạn 10/03/2027") }));

        var bell = page.Locator(".top-bar-act", new() { HasText = "Thông báo" });
        var unread = int.Parse((await bell.Locator(".count").InnerTextAsync()).Split('\n', ' ')[0], CultureInfo.InvariantCulture);
        await page.Locator(".notice-unread a", new() { HasText = $"Còn 5 ngày: “{MarketPatrol.Monthly}”" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(MarketPatrol.Monthly);

        // Whoever follows a notice has read it.
        await page.GotoAsync("/thong-bao");
        await Assertions.Expect(page.Locator(".page-head-state")).ToContainTextAsync(unread == 1 ? "Đã đọc hết" : $"{unread - 1} chưa đọc");
        await page.Context.CloseAsync();
    }

    private static async Task TheWorkIsUpdatedFromTheDeskAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(MarketPatrol.Police);
        await page.GotoAsync("/");
        var row = page.Row("main", MarketPatrol.Monthly);
        await row.GetByRole(AriaRole.Link, new() { Name = "Cập nhật" }).ClickAsync();
        await row.GetByLabel("Hoàn thành (%)").FillAsync("60");
        await row.GetByLabel("Đã làm được gì").FillAsync(Said + ".");
        await row.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "Biên bản tuần tra.pdf", MimeType = "application/pdf", Buffer = record });
        await row.GetByRole(AriaRole.Button, new() { Name = "Lưu tiến độ" }).ClickAsync();

        await Assertions.Expect(page.Locator(".messages")).ToContainTextAsync("Đã cập nhật tiến độ.");
        await Assertions.Expect(page.Row("main", MarketPatrol.Monthly)).ToContainTextAsync("60%");
        await page.GetByRole(AriaRole.Link, new() { Name = MarketPatrol.Monthly }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".work-part").First).ToContainTextAsync(Said);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Biên bản tuần tra.pdf" }).ClickAsync());
        Assert.Equal(record, await File.ReadAllBytesAsync(await download.PathAsync()));
        await page.Context.CloseAsync();
    }

    private static async Task TheHeadSendsTheReportAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(MarketPatrol.PoliceHead);
        await page.GotoUntilAsync("/thong-bao", page.Locator(".notice", new() { HasText = "Đã mở kỳ báo cáo “Tháng 3 năm 2027”" }));
        await page.GotoAsync("/");
        await page.Row("section[aria-labelledby=bao-cao]", "Tuần tra, bảo đảm an ninh trật tự").GetByRole(AriaRole.Link, new() { Name = "Viết báo cáo" }).ClickAsync();

        await Assertions.Expect(page.Locator("section[aria-labelledby=viec]")).ToContainTextAsync(MarketPatrol.Monthly);
        var done = page.GetByLabel("Kết quả thực hiện");
        await Assertions.Expect(done).ToHaveValueAsync(new Regex($"{MarketPatrol.Monthly}.*{Said}", RegexOptions.Singleline));
        await done.FillAsync(await done.InputValueAsync() + "\n- Không để xảy ra trộm cắp.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi báo cáo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".messages")).ToContainTextAsync("Đã gửi báo cáo.");
        await page.Context.CloseAsync();
    }

    private static async Task TheCoordinatingUnitSeesItAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(PlanJourney.Drafter);
        await page.GotoAsync("/bao-cao?tab=Periods");
        await page.Locator("tr", new() { HasText = "Tuần tra, bảo đảm an ninh trật tự" }).GetByRole(AriaRole.Link, new() { Name = "Tháng 3 năm 2027" }).ClickAsync();
        var row = page.Locator("tr", new() { HasText = "Công an xã" });
        await Assertions.Expect(row).ToContainTextAsync("Đã gửi");
        await Assertions.Expect(row).ToContainTextAsync("08/03/2027, Ngô Quang Huy");
        await row.GetByRole(AriaRole.Link, new() { Name = "Công an xã" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Không để xảy ra trộm cắp.");
        await page.Context.CloseAsync();
    }

    private static async Task TheNextMonthIsOnTheDeskAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(MarketPatrol.Police);
        await page.GotoUntilAsync("/", page.Locator("main .work-item", new() { HasText = "hạn 10/04/2027" }));
        await Assertions.Expect(page.Row("main .desk-late", MarketPatrol.Monthly)).ToContainTextAsync("hạn 10/03/2027, quá 23 ngày");
        await page.Context.CloseAsync();
    }
}
