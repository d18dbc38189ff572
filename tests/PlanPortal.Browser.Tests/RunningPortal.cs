using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>The built portal as a process of its own, in Development on an empty folder, and a headless Chromium.</summary>
public sealed partial class RunningPortal : IAsyncLifetime
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(90);

    /// <summary>Browsers on a busy machine are slow; how fast pages are is the benchmarks' matter.</summary>
    private const int PatienceMilliseconds = 30_000;

    private readonly string folder = Directory.CreateTempSubdirectory("planportal-browser-").FullName;
    private Process? portal;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        (portal, Address) = await StartAsync();
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
        if (portal is { HasExited: false })
        {
            portal.Kill(entireProcessTree: true);
            await portal.WaitForExitAsync();
        }

        portal?.Dispose();
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

    private async Task<(Process Portal, string Address)> StartAsync()
    {
        // From its own folder, as "dotnet run" does: styles and scripts are found through the manifest beside it.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var project = Path.Combine(Checkout(built).FullName, "src", "PlanPortal.Web");
        var assembly = Path.Combine(project, "bin", built.Parent!.Name, built.Name, "PlanPortal.Web.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", assembly, "--urls", "http://127.0.0.1:0", "--contentRoot", project])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DataFolder"] = folder;
        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.Add(line.Data ?? "");
            }

            if (line.Data is { } text && Listening().Match(text) is { Success: true } match)
            {
                address.TrySetResult(match.Groups[1].Value);
            }
        }

        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The portal stopped: " + string.Join('\n', output)));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return (process, await address.Task.WaitAsync(StartsWithin));
    }

    private static DirectoryInfo Checkout(DirectoryInfo? at)
    {
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "PlanPortal.sln")))
        {
            at = at.Parent;
        }

        return at ?? throw new InvalidOperationException("The tests do not lie in a checkout of PlanPortal.");
    }

    [GeneratedRegex(@"Now listening on: ""?(http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}

[CollectionDefinition(Name)]
public sealed class SharedPortal : ICollectionFixture<RunningPortal>
{
    public const string Name = "portal";
}
