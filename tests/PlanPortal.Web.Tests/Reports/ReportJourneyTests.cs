using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Data.Reports;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;
using PlanPortal.Web.Tests.Obstacles;
using PlanPortal.Web.Tests.Targets;

namespace PlanPortal.Web.Tests.Reports;

/// <summary>From the unit's report to the signed document, through the pages.</summary>
public sealed class ReportJourneyTests(PlanApp app) : IClassFixture<PlanApp>
{
    private Commune Staff => app.Staff;

    [Fact]
    public async Task A_units_report_is_written_by_itself_handed_in_and_sent_by_the_head()
    {
        var (id, address) = await ReportAsync();
        var page = await app.OpenAsync(Staff.Specialist, address);
        Assert.Contains("Phòng Văn hóa - Xã hội có", page.Value("Form.Done"), StringComparison.Ordinal);
        Assert.Equal("Không có khó khăn, vướng mắc.", page.Value("Form.Difficulties"));

        page = await app.SubmitAsync(Staff.Specialist, page, "button[formaction$='/trinh']", ("Form.Done", "Đã phát thanh 12 buổi."));
        Assert.Contains("Đã trình trưởng đơn vị.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains(await app.ToldAsync(Staff.Head), n => n.Address == address);

        page = await app.OpenAsync(Staff.Head, address);
        page = await app.SubmitAsync(Staff.Head, page, "button[formaction$='/gui']");
        Assert.Contains("Đã gửi báo cáo.", page.Text(".messages"), StringComparison.Ordinal);

        var stored = await app.StoredReportAsync(id);
        var sent = Assert.Single(stored.Versions);
        Assert.Equal((UnitReportState.Sent, "Đã phát thanh 12 buổi.", Staff.Head.FullName), (stored.State, sent.Done, sent.PersonName));
        Assert.Contains("\"Tasks\":", sent.Figures, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(d => d.Acts.AnyAsync(a => a.Kind == ActKind.UnitReportSent && a.PlanId == stored.PlanId)));
    }

    [Fact]
    public async Task A_correction_is_a_new_version_and_both_stand_side_by_side()
    {
        var (id, address) = await ReportAsync();
        await SendAsync(address, "Đã phát thanh 12 buổi.");
        await SendAsync(address, "Đã phát thanh 15 buổi.");

        Assert.Equal(["Đã phát thanh 12 buổi.", "Đã phát thanh 15 buổi."], (await app.StoredReportAsync(id)).Versions.OrderBy(v => v.No).Select(v => v.Done));
        var page = await app.OpenAsync(Staff.OtherHead, address + "/phien-ban");
        Assert.Equal(("12", "15"), (page.Text(".comparison del"), page.Text(".comparison ins")));
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_somebody_else_saved_first()
    {
        var (id, address) = await ReportAsync();
        var mine = await app.OpenAsync(Staff.Specialist, address);
        var theirs = await app.OpenAsync(Staff.Colleague, address);
        await app.SubmitAsync(Staff.Colleague, theirs, "form.report-form", ("Form.Done", "Bản của Khảm"));

        var page = await app.SubmitAsync(Staff.Specialist, mine, "form.report-form", ("Form.Done", "Bản của Mận"));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("Bản của Mận", page.Value("Form.Done"));
        Assert.Contains("Bản của Khảm", page.Text("#conflict"), StringComparison.Ordinal);

        await app.SubmitAsync(Staff.Specialist, page, "form.report-form");
        Assert.Equal("Bản của Mận", (await app.StoredReportAsync(id)).Done);
    }

    [Fact]
    public async Task A_document_tells_what_was_said_by_its_last_day_and_a_units_own_form_what_was_said_last()
    {
        var plan = await app.PlanAsync(PlanState.Issued);
        var (today, unit) = (VietnamTime.DayOf(app.Now), Staff.Economy.Id);
        var work = await app.InDatabaseAsync(async d =>
        {
            var item = await d.WorkItems.Include(w => w.Parts).FirstAsync(w => w.PlanId == plan && w.Parts.Any(p => p.UnitId == unit && p.Role == AssignmentRole.Lead));
            var part = item.Parts.Single(p => p.UnitId == unit);
            item.Report(part, PartState.InProgress, 40, "Đã họp các thôn", false, Staff.OtherHead, app.Now.AddDays(-10));
            item.Report(part, PartState.InProgress, 60, null, false, Staff.OtherHead, app.Now.AddDays(-8));
            item.Report(part, PartState.InProgress, 80, "Đã ươm xong", false, Staff.OtherHead, app.Now);
            await d.SaveChangesAsync();
            return item.Id;
        });

        Assert.Equal((WorkState.InProgress, 60, "Đã họp các thôn"), await ToldAsync(today.AddDays(-5)));
        Assert.Equal((WorkState.NotStarted, 0, null), await ToldAsync(today.AddDays(-11)));
        Assert.Equal((WorkState.InProgress, 80, "Đã ươm xong"), await ToldAsync(today));
        Assert.Equal((WorkState.InProgress, 80, "Đã ươm xong"), await ToldAsync(null));

        Task<(WorkState?, int, string?)> ToldAsync(DateOnly? until) => app.InDatabaseAsync(async d =>
        {
            var told = (await ReportData.LoadTasksAsync(d, [plan], unit, until, null, default))[plan].Single(t => t.Id == work);
            return (told.OpenState, told.Percent, told.Words);
        });
    }

    [Fact]
    public async Task Words_too_long_are_refused_and_stay_on_the_page()
    {
        var (_, address) = await ReportAsync();
        var page = await app.OpenAsync(Staff.Specialist, address);
        page = await app.SubmitAsync(Staff.Specialist, page, "form.report-form", ("Form.Done", new string('a', UnitReport.MaxWordsLength + 1)));

        Assert.Equal(UnitReport.MaxWordsLength + 1, page.Value("Form.Done").Length);
        Assert.Contains("Hãy rút ngắn", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_period_takes_no_reports_until_it_is_opened_again()
    {
        var period = await app.OpenPeriodAsync(await app.PlanAsync(PlanState.Issued));
        var page = await app.OpenAsync(Staff.Head, $"/bao-cao/ky/{period.Id}");
        page = await app.SubmitAsync(Staff.Head, page, "form[action$='/khoa']");
        Assert.Contains("Đã khóa", page.Text(".page-head-state"), StringComparison.Ordinal);
        Assert.False((await app.OpenAsync(Staff.Specialist, $"/bao-cao/don-vi/{period.ReportOf(Staff.Culture)}")).Has("form.report-form"));

        await app.SubmitAsync(Staff.Head, page, "form[action$='/mo-lai']");
        Assert.True((await app.OpenAsync(Staff.Specialist, $"/bao-cao/don-vi/{period.ReportOf(Staff.Culture)}")).Has("form.report-form"));
    }

    [Fact]
    public async Task The_drafted_document_has_the_figures_and_goes_the_way_of_every_plan_to_its_number()
    {
        var planId = await app.PlanAsync(PlanState.Issued);
        var plan = await app.StoredAsync(planId);
        var period = await app.OpenPeriodAsync(planId);
        await SendAsync($"/bao-cao/don-vi/{period.ReportOf(Staff.Culture)}", "Đã phát thanh 12 buổi.");
        var (tasks, done) = await app.InDatabaseAsync(async d => (await d.WorkItems.CountAsync(w => w.PlanId == planId), await d.WorkItems.CountAsync(w => w.PlanId == planId && w.State == WorkState.Done)));
        Assert.True(tasks > 0 && done == 0);

        var page = await app.OpenAsync(Staff.Specialist, $"/bao-cao/ky/{period.Id}");
        page = await app.SubmitAsync(Staff.Specialist, page, "form[action$='/du-thao']");
        Assert.Contains("Văn bản báo cáo", page.Text(".crumbs"), StringComparison.Ordinal);
        var text = page.Value("Text");
        Assert.Contains($"Thực hiện Kế hoạch số {plan.NumberAndSymbol} ngày", text, StringComparison.Ordinal);
        Assert.Contains($"Kế hoạch có {tasks} nhiệm vụ phải thực hiện", text, StringComparison.Ordinal);
        Assert.Contains("Phòng Văn hóa - Xã hội: Đã phát thanh 12 buổi.", text, StringComparison.Ordinal);

        var id = int.Parse(page.Address.AbsolutePath.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        page = await app.OpenAsync(Staff.Specialist, $"/ke-hoach/{id}");
        Assert.DoesNotContain("Nhiệm vụ", page.Texts(".tabs a"));
        Assert.Equal("Văn bản báo cáo", page.Text(".crumbs"));
        Assert.Equal(["Báo cáo"], page.Texts(".nav-entry[aria-current]").Distinct());
        await app.ActAsync(Staff.Specialist, id, "trinh", ("SignerId", $"{Staff.Chair.Id}"));
        await app.ActAsync(Staff.Head, id, "duyet");
        await app.ActAsync(Staff.Officer, id, "the-thuc");
        page = await app.ActAsync(Staff.Chair, id, "ky");

        var report = await app.StoredAsync(id);
        Assert.Equal((PlanState.Issued, "BC-UBND", "BÁO CÁO"), (report.State, report.Symbol, report.TypeName));
        Assert.Contains($"Đã ký ban hành Báo cáo số {report.NumberAndSymbol}.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(d => d.WorkItems.AnyAsync(w => w.PlanId == id)));
        Assert.Contains(report.Title, (await app.OpenAsync(Staff.Clerk, "/bao-cao?tab=Documents")).Texts(".row-title").Single(t => t.Contains(report.NumberAndSymbol, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains((await app.OpenAsync(Staff.Head, $"/bao-cao/ky/{period.Id}")).Texts(".row-title"), t => t.Contains(report.NumberAndSymbol, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_target_that_names_no_year_is_judged_by_the_plans_year_as_in_the_list_of_targets()
    {
        var planId = await app.SignedWithTargetsAsync("- Từ 80% trẻ em trở lên được học bơi.");
        await app.MeasureAsync(await app.FirstTargetAsync(planId), VietnamTime.DayOf(app.Now), 20);
        Assert.Equal("Đúng tiến độ", (await app.OpenAsync(Staff.Head, $"/muc-tieu?plan={planId}")).Text("tbody .state"));

        var period = await app.OpenPeriodAsync(planId);
        var page = await app.OpenAsync(Staff.Specialist, $"/bao-cao/ky/{period.Id}");
        page = await app.SubmitAsync(Staff.Specialist, page, "form[action$='/du-thao']");

        Assert.Contains("1 chỉ tiêu có mức số cụ thể, gồm 1 chỉ tiêu đúng tiến độ.", page.Value("Text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_puts_several_plans_into_one_document()
    {
        int[] plans = [await app.PlanAsync(PlanState.Issued, "Diệt muỗi năm 2026"), await app.PlanAsync(PlanState.Issued, "Trồng cây năm 2026")];
        var page = await app.OpenAsync(Staff.Specialist, "/bao-cao/tong-hop?year=2026");
        var refused = await app.SubmitAsync(Staff.Specialist, page, "form[action$='/tong-hop']");
        Assert.Contains("Hãy chọn ít nhất một kế hoạch.", refused.Text("main"), StringComparison.Ordinal);

        page = await app.SubmitAsync(
            Staff.Specialist, page, "form[action$='/tong-hop']", ("Form.Subject", "Sơ kết các kế hoạch mùa hè"), ("Form.Plans", $"{plans[0]}"), ("Form.Plans", $"{plans[1]}"));
        Assert.Contains("2 kế hoạch có", page.Value("Text"), StringComparison.Ordinal);
        Assert.Contains("về diệt muỗi năm 2026", page.Value("Text"), StringComparison.Ordinal);
        Assert.Contains("về trồng cây năm 2026", page.Value("Text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_takes_signed_plans_only_and_leaves_no_trace_at_others()
    {
        var (signed, draft) = (await app.PlanAsync(PlanState.Issued, "Diệt chuột năm 2026"), await app.PlanAsync(PlanState.Draft, "Chưa ai được biết"));
        var page = await app.OpenAsync(app.OtherSpecialist, "/bao-cao/tong-hop?year=2026");

        page = await app.SubmitAsync(
            app.OtherSpecialist, page, "form[action$='/tong-hop']", ("Form.Subject", "Sơ kết mùa hè"), ("Form.Plans", $"{signed}"), ("Form.Plans", $"{draft}"));

        Assert.Contains("Có kế hoạch đã chọn không còn trong danh sách. Hãy chọn lại.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Sơ kết mùa hè", page.Value("Form.Subject"));
        Assert.DoesNotContain((await app.StoredAsync(draft)).Acts, a => a.Kind == ActKind.ReportDrafted);
    }

    [Fact]
    public async Task A_period_opened_by_hand_tells_the_units()
    {
        var planId = await app.PlanAsync(PlanState.Issued, "Đợt cao điểm năm 2026");
        var page = await app.OpenAsync(Staff.Head, $"/bao-cao/ky/moi?plan={planId}");
        page = await app.SubmitAsync(Staff.Head, page, "form[action$='/ky/moi']", ("Form.Name", "Đợt cao điểm tháng 3"), ("Form.From", "01/03/2026"), ("Form.Until", "31/3/2026"), ("Form.UnitsDueOn", "3/4/2026"));

        Assert.Equal("Đợt cao điểm tháng 3", page.Text("h1"));
        Assert.Contains(await app.ToldAsync(Staff.Specialist), n => n.Kind == "PeriodOpened" && n.Text.Contains("Đợt cao điểm tháng 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_show_what_is_due_and_filter_by_how_it_stands()
    {
        var planId = await app.PlanAsync(PlanState.Issued, "Danh sách năm 2026");
        var plan = await app.StoredAsync(planId);
        var period = await app.OpenPeriodAsync(planId, "Kỳ của danh sách");
        Assert.Contains("Kỳ của danh sách", (await app.OpenAsync(Staff.Specialist, "/bao-cao?standing=Open")).Texts(".row-title"));
        Assert.DoesNotContain("Kỳ của danh sách", (await app.OpenAsync(Staff.Specialist, "/bao-cao?standing=Sent")).Texts(".row-title"));
        var periods = await app.OpenAsync(Staff.Chair, "/bao-cao?tab=Periods");
        Assert.Contains("Kỳ của danh sách", periods.Texts(".row-title"));
        Assert.Contains(periods.Texts("tbody .meta"), t => t.Contains($"Số {plan.NumberAndSymbol}:", StringComparison.Ordinal));
        Assert.DoesNotContain("Kỳ của danh sách", (await app.OpenAsync(app.Stranger, "/bao-cao?tab=Periods&unit=0")).Texts(".row-title"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(app.Stranger, $"/bao-cao/ky/{period.Id}")).Status);
    }

    [Fact]
    public async Task Pages_take_no_more_than_six_commands()
    {
        var period = await app.OpenPeriodAsync(await app.PlanAsync(PlanState.Issued));
        foreach (var address in new[] { "/bao-cao", "/bao-cao?tab=Periods", "/bao-cao?tab=Documents", $"/bao-cao/ky/{period.Id}", $"/bao-cao/don-vi/{period.ReportOf(Staff.Culture)}" })
        {
            await app.OpenAsync(Staff.Specialist, address);
            app.Sql.Take();
            Assert.Equal(HttpStatusCode.OK, (await app.OpenAsync(Staff.Specialist, address)).Status);
            var sent = app.Sql.Take();
            Assert.True(sent.Count <= 6, $"{address} takes {sent.Count} commands:\n{string.Join("\n\n", sent)}");
        }
    }

    private async Task<(int Id, string Address)> ReportAsync()
    {
        var period = await app.OpenPeriodAsync(await app.PlanAsync(PlanState.Issued));
        var id = period.ReportOf(Staff.Culture);
        return (id, $"/bao-cao/don-vi/{id}");
    }

    private async Task SendAsync(string address, string done)
    {
        var page = await app.OpenAsync(Staff.Head, address);
        await app.SubmitAsync(Staff.Head, page, "button[formaction$='/gui']", ("Form.Done", done));
    }
}
