using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Tests.Harness;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PlanPortal.Web.Tests.Search;

/// <summary>What was found, taken along and opened again.</summary>
public sealed class SearchFileTests(PlanApp app) : IClassFixture<PlanApp>
{
    private async Task<byte[]> DownloadAsync(string address, string name)
    {
        var browser = await app.BrowserOfAsync(app.Staff.Specialist);
        var answer = await browser.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    [Fact]
    public async Task The_files_hold_what_the_page_shows_and_more_than_a_page()
    {
        await app.SaveAsync(Enumerable.Range(1, 30).Select(i => Testing.A.Plan.About($"=Mang theo {i:00}").BegunAt(app.Now.AddMinutes(-i))));
        await app.PlanAsync(PlanState.Issued, "=Mang theo đã ký");
        var address = "/tim-kiem?q=mang+theo&kind=Plan&cols=Number&cols=Unit&cols=Date";
        var page = await app.OpenAsync(app.Staff.Specialist, address);
        var links = page.Document.QuerySelectorAll(".menu-item[href*='format=']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(3, links.Count);

        var file = $"ket-qua-tim-kiem-van-ban-{Core.VietnamTime.DayOf(app.Now):yyyy-MM-dd}";
        using var book = SpreadsheetDocument.Open(new MemoryStream(await DownloadAsync(links[0], file + ".xlsx")), isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().ToList();
        Assert.Equal(["Tên", "Số, ký hiệu", "Đơn vị", "Ngày ban hành"], rows[4].Elements<Cell>().Select(c => c.InnerText));
        Assert.Equal(31, rows.Count - 5);
        var signed = rows.Single(r => r.InnerText.Contains("đã ký", StringComparison.Ordinal)).Elements<Cell>().ToList();
        Assert.Equal("=Mang theo đã ký", signed[0].InnerText);
        Assert.Null(signed[0].CellFormula);
        Assert.Equal(Core.VietnamTime.DayOf(app.Now), DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(signed[3].CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture))));

        using var word = WordprocessingDocument.Open(new MemoryStream(await DownloadAsync(links[1], file + ".docx")), isEditable: false);
        Assert.Equal(32, word.MainDocumentPart!.Document.Descendants<WordTable>().Count());
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(await DownloadAsync(links[2], file + ".pdf"), 0, 5), StringComparison.Ordinal);
    }
}
