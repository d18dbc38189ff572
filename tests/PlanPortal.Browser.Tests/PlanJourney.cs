using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>A plan's way through the portal, each step by the person whose desk it lies on.</summary>
internal sealed class PlanJourney(RunningPortal portal)
{
    public const string Drafter = "mai.ltp";
    public const string UnitHead = "tam.htt";
    public const string Office = "nhung.vth";
    public const string Leader = "hien.ltm";
    public const string Clerk = "lan.bt";
    public const string Administrator = "bao.nq";

    private const string LeaderName = "Lê Thị Minh Hiền";

    /// <summary>Address of the plan's page, known once it is drafted.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Pastes a text and keeps what the portal understood.</summary>
    public async Task DraftByPasteAsync(string text)
    {
        var page = await portal.SignInAsync(Drafter);
        await page.GotoAsync("/ke-hoach/moi");
        await page.Locator("textarea#Text").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();
        await KeepAsync(page);
    }

    public async Task DraftByUploadAsync(string file)
    {
        var page = await portal.SignInAsync(Drafter);
        await page.GotoAsync("/ke-hoach/moi?source=Upload");
        await page.Locator("input#File").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();
        await KeepAsync(page);
    }

    /// <summary>Looks through what was read: confirms it, and gives no work to names that are on nobody's list.</summary>
    public async Task SettleAsync()
    {
        var page = await portal.SignInAsync(Drafter);
        foreach (var tab in (string[])["nhiem-vu", "muc-tieu", "che-do-bao-cao"])
        {
            await page.GotoAsync($"{Path}/{tab}");
            await ClickIfThereAsync(page, "Bỏ qua tất cả", andAgree: true);
            await ClickIfThereAsync(page, "Không giao việc trong cổng", andAgree: false);
            await ClickIfThereAsync(page, "Xác nhận tất cả", andAgree: false);
        }

        await Assertions.Expect(page.GetByText("tên đơn vị chưa xác định")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    public async Task SubmitAsync()
    {
        var page = await portal.SignInAsync(Drafter);
        await page.GotoAsync(Path);
        await page.Locator("select#SignerId").SelectOptionAsync(new SelectOptionValue { Label = await LabelOfAsync(page, LeaderName) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Trình trưởng đơn vị" }).ClickAsync();
        await Assertions.Expect(page.Locator(".page-head-state")).ToContainTextAsync("Chờ xem xét");
        await page.Context.CloseAsync();
    }

    /// <summary>Finds the plan on the person's desk, opens it and clicks the act.</summary>
    public async Task ActFromDeskAsync(string userName, string button, string expectedState, string? words = null)
    {
        var page = await portal.SignInAsync(userName);
        await page.GotoAsync("/");
        await page.Locator($"a[href='{Path}']").First.ClickAsync();
        if (words is not null)
        {
            await page.Locator("textarea#Words").FillAsync(words);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".page-head-state")).ToContainTextAsync(expectedState);
        await page.Context.CloseAsync();
    }

    public async Task SignedAsync()
    {
        await SettleAsync();
        await ReviewedAndSignedAsync();
    }

    /// <summary>From the submission on, each step by whoever's turn it is.</summary>
    public async Task ReviewedAndSignedAsync()
    {
        await SubmitAsync();
        await ActFromDeskAsync(UnitHead, "Duyệt nội dung", "Kiểm tra thể thức");
        await ActFromDeskAsync(Office, "Xác nhận thể thức", "Trình ký");
        await ActFromDeskAsync(Leader, "Ký ban hành", "Đã ban hành");
    }

    /// <summary>The clerk finds the document in the register and downloads it.</summary>
    public async Task<byte[]> DownloadAsync(string kind)
    {
        var page = await portal.SignInAsync(Clerk);
        await page.GotoAsync("/so-van-ban-di");
        await page.Locator($"table a[href='{Path}']").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = kind }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        await page.Context.CloseAsync();
        return bytes.ToArray();
    }

    /// <summary>Saves the text that stands in the editor: from here on the journey is that of this document.</summary>
    public async Task KeepAsync(IPage page)
    {
        await page.WaitForURLAsync("**/ke-hoach/*/sua");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => System.Text.RegularExpressions.Regex.IsMatch(url, @"/ke-hoach/\d+$"));
        Path = new Uri(page.Url).AbsolutePath;
        await page.Context.CloseAsync();
    }

    private static async Task ClickIfThereAsync(IPage page, string act, bool andAgree)
    {
        var button = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^" + act) });
        if (await button.CountAsync() == 0)
        {
            return;
        }

        await button.First.ClickAsync();
        if (andAgree)
        {
            await page.Locator("dialog.confirm").GetByRole(AriaRole.Button, new() { NameRegex = new("^" + act) }).ClickAsync();
        }

        await Assertions.Expect(page.Locator(".messages")).ToBeVisibleAsync();
    }

    private static async Task<string> LabelOfAsync(IPage page, string name) =>
        (await page.Locator("select#SignerId option").AllInnerTextsAsync()).First(o => o.Contains(name, StringComparison.Ordinal)).Trim();
}
