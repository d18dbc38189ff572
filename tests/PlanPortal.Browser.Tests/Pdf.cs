using System.Diagnostics;

namespace PlanPortal.Browser.Tests;

/// <summary>A PDF as tools outside the portal see it (poppler, qpdf).</summary>
internal sealed class Pdf
{
    private readonly string path;

    private Pdf(string path) => this.path = path;

    public static async Task<Pdf> OfAsync(byte[] bytes)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("planportal-pdf-").FullName, "document.pdf");
        await File.WriteAllBytesAsync(path, bytes);
        return new Pdf(path);
    }

    /// <summary>All words in order; the page numbers (from page 2, on a line of their own, drawn last) left out.</summary>
    public async Task<List<string>> WordsAsync()
    {
        var pages = (await RunAsync("pdftotext", "-raw", "-enc", "UTF-8", path, "-")).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        return Words.Of(string.Join('\n', pages.Select((page, index) => index == 0 ? page : WithoutNumber(page, index + 1))));
    }

    /// <summary>A4, titled, Vietnamese, all fonts embedded and subset, structure intact.</summary>
    public async Task MustBeSoundAsync(string title)
    {
        var info = await RunAsync("pdfinfo", path);
        Assert.Contains("A4", info, StringComparison.Ordinal);
        Assert.Contains(title, info, StringComparison.Ordinal);
        Assert.Contains("Tagged:          yes", info, StringComparison.Ordinal);
        var fonts = (await RunAsync("pdffonts", path)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"\s+yes\s+yes\s+yes\s+\d+\s+\d+\s*$", font));
        Assert.Contains("No syntax or stream encoding errors found", await RunAsync("qpdf", "--check", path), StringComparison.Ordinal);
        Assert.Contains("/Lang (vi-VN)", await RunAsync("qpdf", "--qdf", "--object-streams=disable", path, "-"), StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors}");
        return output;
    }

    /// <summary>An appendix counts its pages anew and shows no number on its first.</summary>
    private static string WithoutNumber(string page, int mostly)
    {
        var lines = page.TrimEnd().Split('\n');
        return int.TryParse(lines[^1].Trim(), out var number) && number <= mostly ? string.Join('\n', lines[..^1]) : page;
    }
}
