using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace PlanPortal.Web.Tests.Overview;

/// <summary>What is seen can be taken along: lists, paper, drawings.</summary>
public sealed class FileTests(OverviewApp app) : IClassFixture<OverviewApp>
{
    [Theory]
    [InlineData("/theo-doi?format=xlsx")]
    [InlineData("/theo-doi/tien-do?year=2026&format=xlsx")]
    [InlineData("/theo-doi/lich?thang=2026-06&format=xlsx")]
    [InlineData("/theo-doi/bang?format=xlsx")]
    public async Task A_workbook_holds_what_the_page_shows(string address)
    {
        await using var file = await FileAsync(address, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var workbook = new ZipArchive(file);

        var words = string.Concat(workbook.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e => new StreamReader(e.Open()).ReadToEnd()));
        Assert.Contains("Phòng Kinh tế", words, StringComparison.Ordinal);
        Assert.Contains("Quá hạn", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/theo-doi?format=pdf")]
    [InlineData("/theo-doi/tien-do?year=2026&format=pdf")]
    [InlineData("/theo-doi/lich?year=2026&format=pdf")]
    [InlineData("/theo-doi/bang?format=pdf")]
    [InlineData("/theo-doi/chi-tieu?format=pdf")]
    public async Task Paper_comes_as_a_pdf(string address)
    {
        await using var file = await FileAsync(address, "application/pdf");

        Assert.Equal("%PDF-", Encoding.ASCII.GetString(((MemoryStream)file).ToArray(), 0, 5));
    }

    [Theory]
    [InlineData("/theo-doi?hinh=qua-han", "1 nhiệm vụ quá hạn, đều của Phòng Kinh tế")]
    [InlineData("/theo-doi?hinh=don-vi", "Phòng Văn hóa - Xã hội")]
    [InlineData("/theo-doi/tien-do?year=2026&hinh=tien-do", "Hôm nay 15/07")]
    public async Task A_drawing_stands_by_itself(string address, string words)
    {
        await using var file = await FileAsync(address, "image/svg+xml");
        var svg = XDocument.Load(file).Root!;

        Assert.Contains(svg.Descendants().Where(e => e.Name.LocalName == "text"), e => e.Value == words);
        Assert.True(int.TryParse(svg.Attribute("width")?.Value, out _), "A picture needs a width of its own.");
    }

    [Fact]
    public async Task A_drawing_that_no_page_has_is_not_found()
    {
        var browser = await app.BrowserOfAsync(app.Staff.Chair);

        using var answer = await browser.Client.GetAsync("/theo-doi?hinh=khong-co");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<Stream> FileAsync(string address, string type)
    {
        var browser = await app.BrowserOfAsync(app.Staff.Chair);
        using var answer = await browser.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        return new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
    }
}
