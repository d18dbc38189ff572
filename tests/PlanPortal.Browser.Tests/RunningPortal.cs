using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>The portal on an empty folder, and a headless Chromium.</summary>
public class RunningPortal : IAsyncLifetime
{
    /// <summary>Browsers on a busy machine are slow; how fast pages are is the benchmarks' matter.</summary>
    private const int PatienceMilliseconds = 30_000;

    private readonly string folder = Directory.CreateTempSubdirectory("planportal-browser-").FullName;
    private PortalProcess? portal;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => portal!.Address;

    /// <summary>What the portal's clock shows when it starts; null for the machine's own.</summary>
    protected DateTimeOffset? Moment { get; init; }

    public async Task InitializeAsync()
    {
        portal = await PortalProcess.StartAsync(folder, Moment);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (portal is not null)
        {
            await portal.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A browser window of its own: own cookies, own storage.</summary>
    public async Task<IPage> OpenAsync(int width = 1366, int height = 768)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(PatienceMilliseconds);
        return await context.NewPageAsync();
    }

    /// <summary>Opens a window and signs in with a demo account.</summary>
    public async Task<IPage> SignInAsync(string userName, int width = 1366, int height = 768)
    {
        var page = await OpenAsync(width, height);
        await page.GotoAsync("/dang-nhap");
        await page.GetByLabel("Tên đăng nhập").FillAsync(userName);
        await page.GetByLabel("Mật khẩu", new() { Exact = true }).FillAsync(Data.Demo.DemoCommune.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/dang-nhap", StringComparison.Ordinal));
        return page;
    }

    /// <summary>Stops the portal and starts it again on what it has kept, at another moment.</summary>
    protected async Task StartAgainAsync(DateTimeOffset moment)
    {
        await portal!.DisposeAsync();
        portal = await PortalProcess.StartAsync(folder, moment);
    }
}

[CollectionDefinition(Name)]
public sealed class SharedPortal : ICollectionFixture<RunningPortal>
{
    public const string Name = "portal";
}
