using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents.Xlsx;
using PlanPortal.Testing;
using PlanPortal.Web.Features.Jobs;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Exchange;

/// <summary>The portal with signed plans, whose work goes out to Excel and comes back.</summary>
public sealed class ExchangeApp : PlanApp
{
    private const string ExportForm = "form[action='/nhap-xuat/xuat']";
    private const string ImportForm = "form[action='/nhap-xuat']";

    public JobRunner Runner => Services.GetRequiredService<JobRunner>();

    /// <summary>A plan with work led by Phòng Kinh tế, signed now.</summary>
    public async Task<int> SignedPlanAsync()
    {
        var id = await SaveAsync(A.Plan.Saying(PlanTexts.WithWork()).ThatWasReadThrough().ThatPassedTheFormatCheck());
        await ActAsync(Staff.Chair, id, "ky");
        return id;
    }

    /// <summary>The rows of the workbook of one plan, as this person downloads it.</summary>
    public async Task<IReadOnlyList<ExchangeRow>> ExportAsync(Person person, int plan)
    {
        var browser = await BrowserOfAsync(person);
        var page = await browser.OpenAsync($"/nhap-xuat?plan={plan}&done=true");
        using var answer = await browser.SendAsync(page, ExportForm);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Rows(await answer.Content.ReadAsByteArrayAsync());
    }

    public static IReadOnlyList<ExchangeRow> Rows(byte[] file) => ExchangeSheets.Read(XlsxReader.Read(file));

    public static byte[] File(IEnumerable<ExchangeRow> rows)
    {
        var all = rows.ToLookup(r => r.IsFigure);
        return XlsxWriter.Write("Thử",
        [
            new(ExchangeSheets.Parts, ExchangeSheets.PartColumns, [.. all[false].Select(r => r.Cells)]),
            new(ExchangeSheets.Figures, ExchangeSheets.FigureColumns, [.. all[true].Select(r => r.Cells)]),
        ]);
    }

    /// <summary>Sends a file in; the page that comes is the job's, its result's or the form again.</summary>
    public async Task<Page> UploadAsync(Person person, byte[] file, string name = "tien-do.xlsx")
    {
        var browser = await BrowserOfAsync(person);
        return await browser.UploadAsync(await browser.OpenAsync("/nhap-xuat"), ImportForm, "File", name, file);
    }

    /// <summary>Sends a file in and waits for what it would change.</summary>
    public async Task<Page> PreviewAsync(Person person, IEnumerable<ExchangeRow> rows) => await EndOfAsync(person, await UploadAsync(person, File(rows)));

    /// <summary>Says yes to a preview and waits until it is written.</summary>
    public async Task<Page> ConfirmAsync(Person person, Page preview) =>
        await EndOfAsync(person, await SubmitAsync(person, preview, "form[action$='/ghi']"));

    /// <summary>Asks for the page again, as somebody without scripts does, until the job is over.</summary>
    public async Task<Page> EndOfAsync(Person person, Page page)
    {
        var until = DateTime.UtcNow.AddMinutes(2);
        while (page.Has("progress"))
        {
            Assert.True(DateTime.UtcNow < until, $"{page.Address.PathAndQuery} does not come to an end.");
            await Task.Delay(50);
            page = await OpenAsync(person, page.One("#cong-viec a").GetAttribute("href")!);
        }

        return page;
    }

    public Task<WorkPart> PartAsync(string key) => InDatabaseAsync(database =>
    {
        var id = ExchangeKey.Read(key)!.Value.Second;
        return database.WorkParts.AsNoTracking().Include(p => p.Item.Notes).SingleAsync(p => p.Id == id);
    });

    public Task<BackgroundJob> JobAsync(int id) => InDatabaseAsync(database => database.BackgroundJobs.AsNoTracking().SingleAsync(j => j.Id == id));

    /// <summary>The job as a server leaves it that died at it: taken up, and its time run out.</summary>
    public Task<int> AbandonAsync(int id, int attempts = 1) => InDatabaseAsync(database => database.BackgroundJobs.Where(j => j.Id == id).ExecuteUpdateAsync(s => s
        .SetProperty(j => j.State, JobState.Running).SetProperty(j => j.LeasedUntil, Now.AddMinutes(-1)).SetProperty(j => j.Attempts, attempts)));

    public static int IdIn(Page page) => int.Parse(page.Address.Segments.First(s => char.IsAsciiDigit(s[0])).TrimEnd('/'), System.Globalization.CultureInfo.InvariantCulture);
}

internal static class ExchangeRows
{
    /// <summary>The row with one cell filled in.</summary>
    public static ExchangeRow With(this ExchangeRow row, int column, SheetCell cell) =>
        row with { Cells = [.. row.Cells.Select((c, i) => i == column ? cell : c)] };

    public static ExchangeRow With(this ExchangeRow row, int column, string words) => row.With(column, SheetCell.Words(words));

    /// <summary>The part of the unit that leads the planting.</summary>
    public static ExchangeRow Lead(this IEnumerable<ExchangeRow> rows) => rows.First(r => !r.IsFigure && r[3].Text == "Phòng Kinh tế" && r[4].Text == "Chủ trì");
}
