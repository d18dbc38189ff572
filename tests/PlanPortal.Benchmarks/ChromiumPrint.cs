using System.Diagnostics;
using Microsoft.Playwright;

namespace PlanPortal.Benchmarks;

/// <summary>The yardstick: a browser that is already open prints the same document on A4.</summary>
internal static class ChromiumPrint
{
    private const int WarmUp = 3;
    private const int Runs = 15;

    public static string? Executable { get; } =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <returns>Milliseconds from the order to print to the bytes; loading the page is not counted.</returns>
    public static async Task<double> MedianAsync(string executable, string html)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(html);
        var options = new PagePdfOptions { Format = "A4", Margin = new() { Top = "20mm", Bottom = "20mm", Left = "30mm", Right = "15mm" }, Tagged = true };
        var times = new List<double>();
        for (int i = 0; i < WarmUp + Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            await page.PdfAsync(options);
            if (i >= WarmUp)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times[Runs / 2];
    }
}
