using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Documents.Xlsx;
using PlanPortal.Web.Features.Exchange;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Exchange;

/// <summary>Work and figures go out to Excel and come back.</summary>
public sealed class ExchangeTests(ExchangeApp app) : IClassFixture<ExchangeApp>
{
    private Person Doer => app.Staff.OtherHead;

    private Person Coordinator => app.Staff.Specialist;

    [Fact]
    public async Task A_file_that_goes_out_and_comes_back_changes_nothing()
    {
        var rows = await app.ExportAsync(Coordinator, await app.SignedPlanAsync());
        var page = await app.PreviewAsync(Coordinator, rows);

        Assert.True(rows.Count > 3);
        Assert.Contains($"0 dòng thay đổi, 0 dòng không nhận, {rows.Count} dòng giữ nguyên", page.Text("main"), StringComparison.Ordinal);
        Assert.False(page.Has("form[action$='/ghi']"));
    }

    [Fact]
    public async Task A_draft_that_a_person_may_not_see_is_not_named_by_the_address()
    {
        var draft = await app.PlanAsync(PlanState.Draft, "Chưa ai được biết");

        Assert.DoesNotContain("Chưa ai được biết", (await app.OpenAsync(app.OtherSpecialist, $"/nhap-xuat?plan={draft}")).Text("main"), StringComparison.Ordinal);
        Assert.Contains("Chưa ai được biết", (await app.OpenAsync(Coordinator, $"/nhap-xuat?plan={draft}")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_goes_out_that_would_not_be_taken_back()
    {
        ExchangeExport.ThrowIfTooMany(XlsxReader.MaxRows);

        var problem = Assert.Throws<InvalidInputException>(() => ExchangeExport.ThrowIfTooMany(XlsxReader.MaxRows + 1));
        Assert.Contains("Hãy chọn một đơn vị", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_shown_before_they_are_written_and_written_as_by_the_person()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var key = rows.Lead().KeyText;
        var preview = await app.PreviewAsync(Doer, [rows.Lead().With(ExchangeSheets.Second, "60%").With(ExchangeSheets.Third, "Đã ươm 900 cây.")]);

        Assert.Contains("0% 60%", preview.Text(".changes").Replace("→", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, (await app.PartAsync(key)).Percent);

        var done = await app.ConfirmAsync(Doer, preview);
        var part = await app.PartAsync(key);

        Assert.Contains("đã ghi 1 dòng", done.Text("main"), StringComparison.Ordinal);
        Assert.Equal((PartState.InProgress, 60, "Đã ươm 900 cây.", Doer.FullName), (part.State, part.Percent, part.Words, part.ReportedByName));
        Assert.Equal(Doer.Id, Assert.Single(part.Item.Notes).PersonId);
    }

    [Fact]
    public async Task Work_that_a_row_ends_stands_in_the_record()
    {
        var plan = await app.SignedPlanAsync();
        var rows = await app.ExportAsync(Doer, plan);
        await app.ConfirmAsync(Doer, await app.PreviewAsync(Doer, [rows.Lead().With(ExchangeSheets.First, "Xong")]));

        Assert.Equal(WorkState.Done, (await app.PartAsync(rows.Lead().KeyText)).Item.State);
        Assert.Contains((await app.StoredAsync(plan)).Acts, a => a.Kind == ActKind.WorkDone && a.PersonId == Doer.Id);
    }

    [Fact]
    public async Task Figures_come_in_with_their_day_and_source()
    {
        var rows = await app.ExportAsync(Coordinator, await app.SignedPlanAsync());
        var figure = rows.First(r => r.IsFigure).With(ExchangeSheets.First, "1.250,5").With(ExchangeSheets.Second, "1/3/2026").With(ExchangeSheets.Third, "Báo cáo các thôn");
        await app.ConfirmAsync(Coordinator, await app.PreviewAsync(Coordinator, [figure]));

        var target = ExchangeKey.Read(figure.KeyText)!.Value.First;
        var stored = await app.InDatabaseAsync(database => database.TargetFigures.AsNoTracking().SingleAsync(f => f.TargetId == target));
        Assert.Equal((1250.5m, new DateOnly(2026, 3, 1), "Báo cáo các thôn", Coordinator.Id), (stored.Value, stored.AsOf, stored.Source, stored.PersonId));
    }

    [Fact]
    public async Task What_is_refused_comes_back_as_a_file_with_reasons_and_mended_it_is_taken()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var lead = rows.Lead();
        var preview = await app.PreviewAsync(Doer, [lead.With(ExchangeSheets.Second, "gần xong"), lead.With(ExchangeSheets.Key, "NV-999999-1").With(ExchangeSheets.First, "Xong")]);

        Assert.Contains("2 dòng không nhận", preview.Text("main"), StringComparison.Ordinal);
        Assert.Equal(2, preview.Document.QuerySelectorAll("tbody tr").Length);
        var browser = await app.BrowserOfAsync(Doer);
        var file = await browser.Client.GetByteArrayAsync($"/nhap-xuat/ket-qua/{ExchangeApp.IdIn(preview)}/khong-nhan");
        var refused = ExchangeApp.Rows(file);
        Assert.Equal([lead.KeyText, "NV-999999-1"], refused.Select(r => r.KeyText));

        var mended = await app.PreviewAsync(Doer, [refused[0].With(ExchangeSheets.Second, "90")]);
        Assert.Contains("1 dòng thay đổi", mended.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_changes_others_work_by_file()
    {
        var rows = await app.ExportAsync(app.Staff.Clerk, await app.SignedPlanAsync());
        var preview = await app.PreviewAsync(app.Staff.Clerk, [rows.Lead().With(ExchangeSheets.First, "Xong")]);

        Assert.Contains(Refusal.NotTheirWork.Message(), preview.Text("main"), StringComparison.Ordinal);
        Assert.False(preview.Has("form[action$='/ghi']"));
    }

    [Fact]
    public async Task Another_communes_rows_do_not_exist()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var preview = await app.PreviewAsync(app.Stranger, [rows.Lead().With(ExchangeSheets.First, "Xong")]);

        Assert.Contains("Cổng không có dòng này", preview.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_reports_between_preview_and_writing_is_not_overwritten()
    {
        var plan = await app.SignedPlanAsync();
        var rows = await app.ExportAsync(Doer, plan);
        var preview = await app.PreviewAsync(Doer, [rows.Lead().With(ExchangeSheets.Second, "60")]);
        await app.ConfirmAsync(Coordinator, await app.PreviewAsync(Coordinator, [rows.Lead().With(ExchangeSheets.Second, "25")]));
        var done = await app.ConfirmAsync(Doer, preview);

        Assert.Contains("đã ghi 0 dòng, 1 dòng không ghi được", done.Text("main"), StringComparison.Ordinal);
        Assert.Equal(25, (await app.PartAsync(rows.Lead().KeyText)).Percent);
    }

    [Fact]
    public async Task The_same_row_twice_in_a_file_counts_once()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var row = rows.Lead().With(ExchangeSheets.Second, "60");
        var preview = await app.PreviewAsync(Doer, [row, row]);

        Assert.Contains("1 dòng thay đổi, 1 dòng không nhận", preview.Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ke-hoach.docx", "PK\u0003\u0004 word/document.xml", "hỏng")]
    [InlineData("tien-do.xls", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ".xls")]
    [InlineData("tien-do.csv", "a;b", "không phải là bảng tính")]
    public async Task A_file_that_is_none_is_refused_with_what_to_do(string name, string content, string words)
    {
        var page = await app.EndOfAsync(Doer, await app.UploadAsync(Doer, System.Text.Encoding.Latin1.GetBytes(content), name));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Text("main"), StringComparison.Ordinal);
    }
}
