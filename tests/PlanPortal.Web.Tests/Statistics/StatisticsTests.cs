using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Data.SqlServer;
using PlanPortal.Testing;
using PlanPortal.Web.Features.Statistics;
using PlanPortal.Web.Tests.Harness;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using SheetRow = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace PlanPortal.Web.Tests.Statistics;

/// <summary>Every figure is held against a count by hand.</summary>
public sealed class StatisticsTests
{
    private static IReadOnlyList<string> Row(Page page, string table, string first) =>
        [.. page.Document.QuerySelectorAll($"section[aria-labelledby='table-{table}'] tbody tr")
            .Select(r => r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList()).SingleOrDefault(r => r[0] == first) ?? []];

    private static async Task<PlanApp> StartAsync()
    {
        var app = new PlanApp();
        await app.InitializeAsync();
        return app;
    }

    [Fact]
    public async Task Documents_are_counted_by_period_type_and_unit()
    {
        await using var app = await StartAsync();
        await app.PlanAsync(PlanState.Issued);
        await app.PlanAsync(PlanState.Draft);
        app.MoveTo(Moments.Morning.AddDays(40));
        await app.PlanAsync(PlanState.Recalled);
        await app.PlanAsync(PlanState.Closed);

        var page = await app.OpenAsync(app.Staff.Clerk, "/thong-ke");
        Assert.Equal(["Tháng 3/2026", "1", "1"], Row(page, "ky", "Tháng 3/2026"));
        Assert.Equal(["Tháng 4/2026", "2", "2"], Row(page, "ky", "Tháng 4/2026"));
        Assert.Equal(["Cộng", "3", "3"], Row(page, "ky", "Cộng"));
        Assert.Equal(["Phòng Văn hóa - Xã hội", "3", "3"], Row(page, "don-vi", "Phòng Văn hóa - Xã hội"));
        Assert.Equal("3", Row(page, "tep", "Bản ký PDF")[1]);

        Assert.Equal(["Quý 2/2026", "2", "2"], Row(await app.OpenAsync(app.Staff.Clerk, "/thong-ke?by=Quarter"), "ky", "Quý 2/2026"));
        Assert.Equal("3", Row(await app.OpenAsync(app.Staff.Clerk, "/thong-ke?by=Year"), "ky", "Năm 2026")[2]);
        Assert.Equal("1", Row(await app.OpenAsync(app.Staff.Clerk, "/thong-ke?to=31/3/2026"), "ky", "Tháng 3/2026")[2]);
        Assert.Empty(Row(await app.OpenAsync(app.Staff.Clerk, $"/thong-ke?unit={app.Staff.Economy.Id}"), "ky", "Tháng 3/2026"));
        Assert.Contains("0 văn bản", (await app.OpenAsync(app.Stranger, "/thong-ke")).Text(".page-head"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=31/2/2026", "Ngày “31/2/2026” không đọc được.")]
    [InlineData("from=1/6/2026&to=1/3/2026", "Ngày đầu đứng sau ngày cuối. Hãy đổi lại.")]
    public async Task Days_that_make_no_span_are_pointed_out(string span, string message)
    {
        await using var app = await StartAsync();

        Assert.Contains(message, (await app.OpenAsync(app.Staff.Clerk, $"/thong-ke?{span}")).Text(".messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Views_and_downloads_are_counted_for_each_document()
    {
        await using var app = await StartAsync();
        var id = await app.PlanAsync(PlanState.Issued, "Được đọc nhiều");
        await app.PlanAsync(PlanState.Issued, "Không ai đọc");
        foreach (var person in new[] { app.Staff.Clerk, app.Staff.Head })
        {
            await app.OpenAsync(person, $"/ke-hoach/{id}");
            var browser = await app.BrowserOfAsync(person);
            (await browser.Client.GetAsync($"/ke-hoach/{id}/tai/pdf")).Dispose();
        }

        (await (await app.BrowserOfAsync(app.Staff.Head)).Client.GetAsync($"/ke-hoach/{id}/tai/docx")).Dispose();

        var page = await app.OpenAsync(app.Staff.Chair, "/thong-ke");
        var number = (await app.StoredAsync(id)).NumberAndSymbol;
        Assert.Equal([number, "Được đọc nhiều", "2", "3"], Row(page, "luot-xem", number));
        Assert.DoesNotContain("Không ai đọc", page.Texts("section[aria-labelledby='table-luot-xem'] td"));
    }

    [Fact]
    public async Task Sign_ins_are_counted_by_day_unit_and_person_and_failed_ones_are_not()
    {
        await using var app = await StartAsync();
        async Task SignInAsync(Person person) => await app.SignInAsync(PlanApp.NameOf(person));
        await SignInAsync(app.Staff.Specialist);
        await SignInAsync(app.Staff.Specialist);
        await SignInAsync(app.Stranger);
        await app.Browse().SignInAsync(PlanApp.NameOf(app.Staff.Colleague), "sai-mat-khau");
        app.MoveTo(Moments.Morning.AddDays(1));
        await SignInAsync(app.Staff.Specialist);
        await SignInAsync(app.OtherSpecialist);

        var page = await app.OpenAsync(app.Staff.Administrator, "/thong-ke/truy-cap");
        Assert.Equal(["02/03/2026", "2", "1"], Row(page, "ky", "02/03/2026"));
        Assert.Equal(["03/03/2026", "3", "3"], Row(page, "ky", "03/03/2026"));
        Assert.Equal(["Phòng Kinh tế", "2", "1", "1"], Row(page, "don-vi", "Phòng Kinh tế"));
        Assert.Equal([app.Staff.Specialist.FullName, "Phòng Văn hóa - Xã hội", "3", "2", "03/03/2026"], Row(page, "nguoi", app.Staff.Specialist.FullName));
        Assert.Equal([app.Staff.Colleague.FullName, "Phòng Văn hóa - Xã hội", "0", "0", ""], Row(page, "nguoi", app.Staff.Colleague.FullName));
        Assert.Empty(Row(page, "nguoi", app.Stranger.FullName));
        Assert.Contains("5 lượt đăng nhập của 3 người", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal(["Tháng 3/2026", "5", "3"], Row(await app.OpenAsync(app.Staff.Administrator, "/thong-ke/truy-cap?by=Month"), "ky", "Tháng 3/2026"));
        var ofUnit = await app.OpenAsync(app.Staff.Administrator, $"/thong-ke/truy-cap?to=3/3/2026&unit={app.OtherSpecialist.UnitId}");
        Assert.Empty(Row(ofUnit, "ky", "02/03/2026"));
        Assert.Equal(["03/03/2026", "1", "1"], Row(ofUnit, "ky", "03/03/2026"));
        Assert.Empty(Row(ofUnit, "nguoi", app.Staff.Specialist.FullName));
        Assert.Equal(6, await app.InDatabaseAsync(db => db.AccessRecords.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task Sign_ins_of_some_months_are_counted_together_and_a_person_among_them_once()
    {
        await using var app = await StartAsync();
        foreach (var day in new DateOnly[] { new(2026, 1, 1), new(2026, 3, 31), new(2026, 4, 1), new(2026, 12, 31), new(2027, 1, 1) })
        {
            app.MoveTo(VietnamTime.ToUtc(day));
            await app.SignInAsync(PlanApp.NameOf(app.Staff.Specialist));
        }

        const string Span = "/thong-ke/truy-cap?from=1/1/2026&to=31/12/2027&by=";
        var page = await app.OpenAsync(app.Staff.Administrator, Span + PeriodLength.Quarter);
        Assert.Equal(["Quý 1/2026", "2", "1"], Row(page, "ky", "Quý 1/2026"));
        Assert.Equal(["Quý 2/2026", "1", "1"], Row(page, "ky", "Quý 2/2026"));
        Assert.Empty(Row(page, "ky", "Quý 3/2026"));
        Assert.Equal(["Quý 4/2026", "1", "1"], Row(page, "ky", "Quý 4/2026"));
        page = await app.OpenAsync(app.Staff.Administrator, Span + PeriodLength.Year);
        Assert.Equal(["Năm 2026", "4", "1"], Row(page, "ky", "Năm 2026"));

        app.Sql.Take();
        await app.OpenAsync(app.Staff.Administrator, Span + PeriodLength.Month);
        Assert.InRange(app.Sql.Take().Count, 1, 6);
    }

    [Fact]
    public void Sign_ins_can_be_counted_on_SQL_Server()
    {
        using var database = new SqlServerPortalDbContext(
            new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer("Server=.;Database=PlanPortal").Options, new OrganizationScope());

        Assert.Contains("GROUP BY", AccessStatistics.Members(database.People, database.AccessRecords).ToQueryString(), StringComparison.Ordinal);
        foreach (var length in Enum.GetValues<PeriodLength>())
        {
            Assert.Contains("COUNT(DISTINCT", AccessStatistics.Count(database.AccessRecords, length).ToQueryString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_table_can_be_taken_along_with_the_same_figures()
    {
        await using var app = await StartAsync();
        await app.PlanAsync(PlanState.Issued);
        var page = await app.OpenAsync(app.Staff.Officer, "/thong-ke");
        var browser = await app.BrowserOfAsync(app.Staff.Officer);

        foreach (var link in page.Document.QuerySelectorAll(".panel-head a").Select(a => a.GetAttribute("href")!))
        {
            using var answer = await browser.Client.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var file = await browser.Client.GetAsync("/thong-ke?table=ky&format=xlsx");
        using var book = SpreadsheetDocument.Open(await file.Content.ReadAsStreamAsync(), isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<SheetRow>().ToList();
        Assert.Equal(["Tháng 3/2026", "1", "1"], rows[^1].Elements<SheetCell>().Select(c => c.InnerText));
        Assert.Contains($"đến {VietnamTime.DayOf(app.Now).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}", rows[2].InnerText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Client.GetAsync("/thong-ke?table=khac&format=xlsx")).StatusCode);
    }
}
