using System.IO.Compression;
using System.Text;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Cli.Tests.Samples;

namespace PlanPortal.Cli.Tests;

public sealed class RenderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Writes_a_pdf_and_says_how_many_pages_it_has()
    {
        var run = await RenderAsync(Sample.Plan, "ra.pdf");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"ra\.pdf \([12] trang\)\.\n$", run.Output);
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(folder.File("ra.pdf")), 0, 5));
    }

    [Fact]
    public async Task Writes_a_Word_file_that_reads_back_as_the_same_plan()
    {
        await RenderAsync(Sample.Plan, "ra.docx");
        var before = await Planportal.RunAsync("inspect", folder.File("plan.txt"), "--json");
        var after = await Planportal.RunAsync("inspect", folder.File("ra.docx"), "--json");

        using (var package = await ZipFile.OpenReadAsync(folder.File("ra.docx")))
        {
            Assert.NotNull(package.GetEntry("word/document.xml"));
        }

        Assert.Equal(Outline(before.Output), Outline(after.Output));
    }

    [Fact]
    public async Task Writes_a_page_that_stands_by_itself()
    {
        var run = await RenderAsync(Sample.Plan.Replace("Các thôn", "Các thôn <b> & tổ", StringComparison.Ordinal), "ra.html");

        Assert.Equal(0, run.ExitCode);
        var html = await File.ReadAllTextAsync(folder.File("ra.html"));
        Assert.StartsWith("<!doctype html>", html, StringComparison.Ordinal);
        Assert.Contains("<title>KẾ HOẠCH Trồng cây phân tán", html, StringComparison.Ordinal);
        Assert.Contains("Tạo cảnh quan ven đường.", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt; &amp; tổ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_the_file_leaves_open_and_takes_it_from_the_options()
    {
        const string Bare = "KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\nTrồng cây gây rừng.\n";
        var open = await RenderAsync(Bare, "ra.html");
        var given = await RenderAsync(Bare, "ra.html", "--issuer", "Ủy ban nhân dân xã Suối Mơ", "--place", "Suối Mơ", "--symbol", "KH-UB");

        Assert.Equal(3, open.Error.Split("Lưu ý: ").Length - 1);
        Assert.Equal((0, ""), (given.ExitCode, given.Error));
        var html = await File.ReadAllTextAsync(folder.File("ra.html"));
        Assert.Contains("XÃ SUỐI MƠ", html, StringComparison.Ordinal);
        Assert.Contains("/KH-UB", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_writes_over_the_plan_itself()
    {
        var file = folder.Write("plan.docx", Sample.Plan);
        var run = await Planportal.RunAsync("render", file, "-o", Path.Combine(folder.Path, ".", "plan.docx"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Sample.Plan, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_format_it_does_not_know_is_wrong_usage()
    {
        var run = await RenderAsync(Sample.Plan, "ra.odt");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Tệp ra phải có đuôi .pdf, .docx hoặc .html.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_failure()
    {
        var run = await RenderAsync(Sample.Plan, "khong/co/ra.pdf");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Không tìm thấy tệp hoặc thư mục", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> RenderAsync(string plan, string target, params string[] options) =>
        Planportal.RunAsync(["render", folder.Write("plan.txt", plan), "-o", folder.File(target), .. options]);

    private static string Outline(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return document.RootElement.GetProperty("outline").GetRawText() + document.RootElement.GetProperty("recipients").GetRawText();
    }
}
