using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

[Collection(SharedPortal.Name)]
public sealed class JourneyTests(RunningPortal portal)
{
    private const string Text = """
        KẾ HOẠCH
        Tổng vệ sinh môi trường chào mừng ngày lễ trên địa bàn xã

        Ủy ban nhân dân xã ban hành Kế hoạch tổng vệ sinh môi trường như sau:

        I. MỤC ĐÍCH

        - Giữ gìn đường làng, ngõ xóm sạch đẹp.

        II. TỔ CHỨC THỰC HIỆN

        1. Các thôn: Vận động Nhân dân tham gia.

        Nơi nhận:
        - Các thôn;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Lê Thị Minh Hiền
        """;

    [Fact]
    public async Task A_returned_plan_comes_back_to_its_drafter_with_the_reason()
    {
        var journey = new PlanJourney(portal);
        await journey.DraftByPasteAsync(Text);
        await journey.SubmitAsync();
        await journey.ActFromDeskAsync(PlanJourney.UnitHead, "Trả lại người soạn", "Trả lại", "Cần bổ sung thời gian thực hiện.");

        var page = await portal.SignInAsync(PlanJourney.Drafter);
        await page.GotoAsync("/");
        var row = page.Locator(".work-item", new() { Has = page.Locator($"a[href='{journey.Path}']") }).First;
        await Assertions.Expect(row).ToContainTextAsync("Cần bổ sung thời gian thực hiện.");
    }

    [Fact]
    public async Task Returning_without_a_reason_is_refused_and_says_so()
    {
        var journey = new PlanJourney(portal);
        await journey.DraftByPasteAsync(Text);
        await journey.SubmitAsync();
        var page = await portal.SignInAsync(PlanJourney.UnitHead);
        await page.GotoAsync(journey.Path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Trả lại người soạn" }).ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Hãy ghi lý do.");
        await Assertions.Expect(page.Locator(".page-head-state")).ToContainTextAsync("Chờ xem xét");
    }

    [Fact]
    public async Task Typing_shows_the_sheet_as_it_will_print()
    {
        var journey = new PlanJourney(portal);
        await journey.DraftByPasteAsync(Text);
        var page = await portal.SignInAsync(PlanJourney.Drafter);
        await page.GotoAsync(journey.Path + "/sua");
        var area = page.Locator("textarea#Text");
        await area.FillAsync((await area.InputValueAsync()).Replace("II. TỔ CHỨC THỰC HIỆN", "II. KINH PHÍ\n\nTự bảo đảm.\n\nIII. TỔ CHỨC THỰC HIỆN", StringComparison.Ordinal));
        await area.PressAsync("End");

        await Assertions.Expect(page.Locator("#preview .sheet").First).ToContainTextAsync("KINH PHÍ");
    }

    [Fact]
    public async Task Two_people_editing_at_once_lose_nothing()
    {
        var journey = new PlanJourney(portal);
        await journey.DraftByPasteAsync(Text);
        var first = await portal.SignInAsync(PlanJourney.Drafter);
        var second = await portal.SignInAsync(PlanJourney.Drafter);
        await first.GotoAsync(journey.Path + "/sua");
        await second.GotoAsync(journey.Path + "/sua");
        await SaveWithAsync(first, "sạch đẹp", "sạch đẹp, văn minh");
        await SaveWithAsync(second, "Vận động Nhân dân", "Vận động toàn thể Nhân dân");

        await Assertions.Expect(second.Locator("h1")).ToContainTextAsync("vừa được người khác sửa");
        Assert.Contains("toàn thể Nhân dân", await second.Locator("textarea#Text").InputValueAsync(), StringComparison.Ordinal);
        await Assertions.Expect(second.Locator(".comparison ins").Filter(new() { HasText = "toàn" }).First).ToBeVisibleAsync();
        await Assertions.Expect(second.Locator(".comparison del").Filter(new() { HasText = "văn" }).First).ToBeVisibleAsync();
    }

    private static async Task SaveWithAsync(IPage page, string old, string @new)
    {
        var area = page.Locator("textarea#Text");
        await area.FillAsync((await area.InputValueAsync()).Replace(old, @new, StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();
    }
}
