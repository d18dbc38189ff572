using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reports;

/// <summary>What a unit's people gave as evidence of their work stands in the unit's report and stays with what was sent.</summary>
public sealed class ReportEvidenceTests(PlanApp app) : IClassFixture<PlanApp>
{
    private Commune Staff => app.Staff;

    [Fact]
    public async Task The_form_shows_the_evidence_of_the_units_own_people_in_the_days_covered()
    {
        var (report, work) = await ReportAsync();
        await GiveAsync(work, Staff.Specialist, "Biên bản tháng này", app.Now);
        await GiveAsync(work, Staff.Specialist, "Biên bản năm ngoái", app.Now.AddYears(-1));
        await GiveAsync(work, Staff.OtherHead, "Biên bản của phòng khác", app.Now);
        await GiveAsync(work, Staff.Specialist, "Biên bản gửi nhầm", app.Now, removed: true);

        var page = await app.OpenAsync(Staff.Specialist, report);

        Assert.Equal("Biên bản tháng này", Assert.Single(page.Texts(".report-evidence a")).Replace("(mở thẻ mới)", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public async Task What_was_sent_keeps_the_evidence_that_there_was_and_the_coordinating_unit_sees_it()
    {
        var (report, work, period) = await ReportInPeriodAsync();
        var given = await GiveAsync(work, Staff.Specialist, "Ảnh buổi phát thanh", app.Now);
        await SendAsync(report, "Đã phát thanh 12 buổi.");

        await RemoveAsync(given);

        // It stands there as it was sent; what cannot be opened any more is no link.
        var taken = await app.OpenAsync(Staff.Head, $"/bao-cao/ky/{period}");
        Assert.Equal(["Ảnh buổi phát thanh (đã gỡ)"], taken.Texts("details .report-evidence li"));
        Assert.False(taken.Has("details .report-evidence a"));
        await GiveAsync(work, Staff.Specialist, "Danh sách học sinh", app.Now);
        await SendAsync(report, "Đã phát thanh 15 buổi.");

        var page = await app.OpenAsync(Staff.Head, report);
        Assert.Equal(["Danh sách học sinh", "Ảnh buổi phát thanh (đã gỡ)"], Named(page, "[aria-labelledby=da-gui] .report-evidence li"));
        Assert.Equal(["Danh sách học sinh"], Named(page, "[aria-labelledby=da-gui] .report-evidence a"));

        // Of what was sent last, as the report document is made from it.
        Assert.Equal(["Danh sách học sinh"], Named(await app.OpenAsync(Staff.Head, $"/bao-cao/ky/{period}"), "details .report-evidence a"));
    }

    [Fact]
    public async Task That_evidence_was_taken_away_costs_the_pages_no_question()
    {
        var (report, work, period) = await ReportInPeriodAsync();
        var given = await GiveAsync(work, Staff.Specialist, "Ảnh buổi phát thanh", app.Now);
        await SendAsync(report, "Đã phát thanh 12 buổi.");
        string[] pages = [report, $"/bao-cao/ky/{period}"];
        var before = await CountAsync();
        await RemoveAsync(given);
        var after = await CountAsync();

        Assert.Equal(before, after);
        Assert.All(after, count => Assert.InRange(count, 1, 6));

        async Task<List<int>> CountAsync()
        {
            var counts = new List<int>();
            foreach (var page in pages)
            {
                app.Sql.Take();
                await app.OpenAsync(Staff.Head, page);
                counts.Add(app.Sql.Take().Count);
            }

            return counts;
        }
    }

    [Fact]
    public async Task A_unit_without_accounts_has_the_evidence_that_the_coordinating_unit_gave_for_it()
    {
        var village = await app.InDatabaseAsync(async d =>
        {
            var unit = d.Units.Add(new Unit(await d.Organizations.SingleAsync(o => o.Id == Staff.Organization.Id), "Thôn Nà Pán")).Entity;
            await d.SaveChangesAsync();
            return unit.Id;
        });
        var plan = await app.SaveAsync(A.Plan.Saying(PlanTexts.WithWork(helps: "Thôn Nà Pán")).ThatWasReadThrough().ThatPassedTheFormatCheck());
        await app.SignAsync(plan);
        var report = await app.ChangeAsync(plan, async (p, d) =>
        {
            var today = VietnamTime.DayOf(app.Now);
            var period = d.ReportingPeriods.Add(Core.Reports.ReportingPeriod.ByHand(p, "Kỳ của thôn", today.AddDays(-9), today.AddDays(9), today.AddDays(9), today, [village], Staff.Head)).Entity;
            await d.SaveChangesAsync();
            return period.UnitReports[0].Id;
        });
        var work = await app.InDatabaseAsync(d => d.WorkItems.Where(w => w.PlanId == plan && w.Parts.Any(p => p.UnitId == village)).Select(w => w.Id).FirstAsync());
        await GiveAsync(work, Staff.Specialist, "Trưởng thôn gửi qua Zalo", app.Now);

        Assert.Equal(["Trưởng thôn gửi qua Zalo"], Named(await app.OpenAsync(Staff.Head, $"/bao-cao/don-vi/{report}"), ".report-evidence a"));
    }

    private static IReadOnlyList<string> Named(Page page, string selector) =>
        [.. page.Texts(selector).Select(t => t.Replace("(mở thẻ mới)", "", StringComparison.Ordinal).Trim())];

    private async Task SendAsync(string address, string words) =>
        await app.SubmitAsync(Staff.Head, await app.OpenAsync(Staff.Head, address), "button[formaction$='/gui']", ("Form.Done", words));

    private async Task<(string Report, int Work)> ReportAsync() => await ReportInPeriodAsync() is var (report, work, _) ? (report, work) : default;

    private async Task<(string Report, int Work, int Period)> ReportInPeriodAsync()
    {
        var plan = await app.PlanAsync(PlanState.Issued);
        var period = await app.OpenPeriodAsync(plan);
        var culture = Staff.Culture.Id;
        var work = await app.InDatabaseAsync(d => d.WorkItems.Where(w => w.PlanId == plan && w.Parts.Any(p => p.UnitId == culture)).Select(w => w.Id).FirstAsync());
        return ($"/bao-cao/don-vi/{period.ReportOf(Staff.Culture)}", work, period.Id);
    }

    private Task<int> GiveAsync(int work, Person by, string name, DateTime at, bool removed = false) => app.InDatabaseAsync(async d =>
    {
        var item = await d.WorkItems.SingleAsync(w => w.Id == work);
        var evidence = d.Evidence.Add(Evidence.OfLink(new(item.PlanId) { WorkItemId = work }, "https://drive.example.vn/a", name, by, at)).Entity;
        if (removed)
        {
            evidence.Remove(by, at);
        }

        await d.SaveChangesAsync();
        return evidence.Id;
    });

    private Task<int> RemoveAsync(int id) => app.InDatabaseAsync(async d =>
    {
        (await d.Evidence.SingleAsync(e => e.Id == id)).Remove(Staff.Specialist, app.Now);
        return await d.SaveChangesAsync();
    });
}
