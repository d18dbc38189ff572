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
    public async Task What_was_read_leads_to_its_sentence_and_back_and_names_are_settled_before_the_signature()
    {
        var journey = new PlanJourney(portal);
        await journey.DraftByPasteAsync(Text.Replace("1. Các thôn: Vận động", "1. Tổ Sao Mai: Thu gom rác.\n\n2. Các thôn: Vận động", StringComparison.Ordinal));
        var page = await portal.SignInAsync(PlanJourney.Drafter);
        await page.GotoAsync(journey.Path + "/nhiem-vu");
        var row = page.Locator(".reading-row", new() { HasText = "Vận động Nhân dân tham gia" });

        await row.GetByText("Xem trong văn bản").ClickAsync();
        await Assertions.Expect(page.Locator(".place-words mark")).ToContainTextAsync("Vận động Nhân dân tham gia");
        await page.Locator("a[href*='/nhiem-vu#m-']").First.ClickAsync();
        await Assertions.Expect(row).ToBeInViewportAsync();

        await journey.SubmitAsync();
        await journey.ActFromDeskAsync(PlanJourney.UnitHead, "Duyệt nội dung", "Kiểm tra thể thức");
        await journey.ActFromDeskAsync(PlanJourney.Office, "Xác nhận thể thức", "Trình ký");
        var leader = await portal.SignInAsync(PlanJourney.Leader);
        await leader.GotoAsync(journey.Path);
        await Assertions.Expect(leader.GetByRole(AriaRole.Button, new() { Name = "Ký ban hành" })).ToHaveCountAsync(0);

        await journey.SettleAsync();
        await leader.ReloadAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Ký ban hành" }).ClickAsync();
        await Assertions.Expect(leader.Locator(".page-head-state")).ToContainTextAsync("Đã ban hành");
        await page.Context.CloseAsync();
        await leader.Context.CloseAsync();
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
