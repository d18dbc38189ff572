using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reports;

/// <summary>The page of a period says which sentence of the plan it comes from and whom that asks.</summary>
public sealed class AskedUnitsPageTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task A_unit_that_is_named_stands_there_alone_with_the_sentence()
    {
        var page = await PeriodAsync("Phòng Kinh tế báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.");

        Assert.Equal(["Phòng Kinh tế"], page.Texts("[aria-labelledby=don-vi] .row-title"));
        Assert.Contains("“Phòng Kinh tế báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.”", page.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Danh sách đơn vị không có", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_fits_is_told_and_all_with_a_part_are_asked()
    {
        var page = await PeriodAsync("Trung tâm Học tập cộng đồng báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.");

        Assert.Equal(["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"], page.Texts("[aria-labelledby=don-vi] .row-title").Order());
        Assert.Contains(
            "Danh sách đơn vị không có “Trung tâm Học tập cộng đồng”, nên mọi đơn vị được giao việc trong kế hoạch đều được yêu cầu báo cáo.", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentences_and_their_names_leave_the_page_within_six_commands()
    {
        var address = await AddressAsync("Trung tâm Học tập cộng đồng báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.");
        await app.OpenAsync(app.Staff.Head, address);
        app.Sql.Take();

        await app.OpenAsync(app.Staff.Head, address);

        Assert.InRange(app.Sql.Take().Count, 1, 6);
    }

    private async Task<Page> PeriodAsync(string duty) => await app.OpenAsync(app.Staff.Head, await AddressAsync(duty));

    /// <summary>Of the month's period of a plan that was signed with this duty to report.</summary>
    private async Task<string> AddressAsync(string duty)
    {
        var plan = await app.SaveAsync(A.Plan.Saying(PlanTexts.WithWork().Replace("Báo cáo Ủy ban nhân dân xã kết quả thực hiện trước ngày 10/12 hằng năm.", duty, StringComparison.Ordinal))
            .ThatWasReadThrough().ThatPassedTheFormatCheck());
        await app.SignAsync(plan);
        var month = PeriodOpening.OpensBefore + 30;
        var id = await app.InDatabaseAsync(async d =>
        {
            var found = await d.Plans.Include(p => p.Organization).Include(p => p.Decisions).Include(p => p.ReportingDuties).Include(p => p.Assignments).Include(p => p.Targets).Include(p => p.Tasks)
                .SingleAsync(p => p.Id == plan);
            var period = PeriodOpening.Missing(
                found, new HashSet<(PeriodKind, DateOnly)>(), WorkSettings.Default(d.ScopeId), found.IssuedOn!.Value.AddDays(month), units: await d.LoadUnitDirectoryAsync(found.Organization.Name, default))[0];
            d.ReportingPeriods.Add(period);
            await d.SaveChangesAsync();
            return period.Id;
        });
        return $"/bao-cao/ky/{id}";
    }
}
