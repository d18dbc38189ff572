using Microsoft.Playwright;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Documents.Xlsx;

namespace PlanPortal.Browser.Tests;

/// <summary>The work of a plan as an Excel file: fetched, filled in and sent in again, as somebody at a desk does it.</summary>
internal static class WorkbookOfWork
{
    private static readonly int task = Column("Nhiệm vụ");
    private static readonly int state = Column("Tình trạng");

    /// <summary>Reports as done all that begins with these words.</summary>
    /// <returns>How many rows the portal has written.</returns>
    public static async Task<int> ReportDoneAsync(IPage page, string planPath, Func<string, bool> isDone)
    {
        await page.GotoAsync($"/nhap-xuat?plan={planPath.Split('/')[^1]}");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Tải tệp Excel" }).ClickAsync());
        var (filled, count) = Fill(await File.ReadAllBytesAsync(await download.PathAsync()), isDone);

        await page.Locator("input#File").SetInputFilesAsync(new FilePayload { Name = "nhiem-vu.xlsx", MimeType = "application/octet-stream", Buffer = filled });
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem trước thay đổi" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Ghi {count} dòng vào cổng" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"đã ghi {count} dòng, 0 dòng không ghi được");
        return count;
    }

    private static (byte[] File, int Count) Fill(byte[] file, Func<string, bool> isDone)
    {
        var rows = ExchangeSheets.Read(XlsxReader.Read(file)).Where(r => !r.IsFigure).ToList();
        var filled = rows.ConvertAll(r => isDone(r[task].Text) ? r.Cells.Select((cell, i) => i == state ? SheetCell.Words("Xong") : cell).ToList() : r.Cells);
        return (XlsxWriter.Write("Nhiệm vụ", [new SheetToWrite(ExchangeSheets.Parts, ExchangeSheets.PartColumns, filled)]), rows.Count(r => isDone(r[task].Text)));
    }

    private static int Column(string name) => ExchangeSheets.PartColumns.Select((column, i) => (column.Name, i)).Single(c => c.Name == name).i;
}
