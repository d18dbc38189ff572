using System.Text;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>The tabs show what was read from the text, in words.</summary>
public sealed class ReadingTabTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task A_target_shows_its_figure_as_people_say_it()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var target = (await SwimmingPlan.ReadAsync(app, id)).Targets[0];

        var page = await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/muc-tieu");

        var row = page.Text(SwimmingPlan.RowOf(target));
        Assert.Contains("Từ 80% trẻ em trở lên được học bơi.", row, StringComparison.Ordinal);
        Assert.Contains("Mức: từ 80% trở lên", row, StringComparison.Ordinal);
        Assert.Contains("Chưa xem", row, StringComparison.Ordinal);
        Assert.Contains("Đã xem 0/6 mục", page.Text(".reading-progress"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_shows_its_units_and_the_day_on_which_it_falls_due()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var task = Assert.Single((await SwimmingPlan.ReadAsync(app, id)).Tasks);

        var row = (await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/nhiem-vu")).Text(SwimmingPlan.RowOf(task));

        Assert.Contains(SwimmingPlan.Task, row, StringComparison.Ordinal);
        Assert.Contains("Chủ trì: Phòng Kinh tế", row, StringComparison.Ordinal);
        Assert.Contains("Phối hợp: Phòng Văn hóa - Xã hội", row, StringComparison.Ordinal);
        Assert.Contains("Trước ngày 15/6/2026 (hạn 15/06/2026)", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duties_stand_under_their_units_and_lead_to_their_sentences()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var duty = (await SwimmingPlan.ReadAsync(app, id)).Duties[1];

        var page = await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/nhiem-vu");

        Assert.Equal(["Phân công: Phòng Văn hóa - Xã hội", $"Phân công: {SwimmingPlan.UnknownUnit}"], page.Texts(".reading-group h3"));
        Assert.Contains("chưa xác định", page.Texts(".reading-group summary")[1], StringComparison.Ordinal);
        var link = page.One($"{SwimmingPlan.RowOf(duty)} .meta a").GetAttribute("href");
        Assert.Matches($"^/ke-hoach/{id}\\?cau=[0-9]+(-c[0-9]+\\.[0-9]+)?#cau$", link);
    }

    [Fact]
    public async Task A_duty_to_report_says_who_reports_to_whom_and_when()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var duty = Assert.Single((await SwimmingPlan.ReadAsync(app, id)).Reporting);

        var row = (await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/che-do-bao-cao")).Text(SwimmingPlan.RowOf(duty));

        Assert.Contains("Ai báo cáo: Phòng Văn hóa - Xã hội", row, StringComparison.Ordinal);
        Assert.Contains("Báo cáo ai: Ủy ban nhân dân xã", row, StringComparison.Ordinal);
        Assert.Contains("Loại: Khi hoàn thành", row, StringComparison.Ordinal);
        Assert.Contains("Ngày: 10/12", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_say_sees_everything_and_no_act()
    {
        var id = await SwimmingPlan.SaveAsync(app);

        var page = await app.OpenAsync(app.Staff.Colleague, $"/ke-hoach/{id}/nhiem-vu");

        Assert.Equal(3, page.Texts(".reading-row").Count);
        Assert.Contains(SwimmingPlan.UnknownUnit, page.Text("#ten-don-vi"), StringComparison.Ordinal);
        Assert.False(page.Has("main .reading-acts, main a[href*='/doc/'], main a[href*='/don-vi/']"));
    }

    [Fact]
    public async Task A_signed_plan_shows_what_was_fixed_and_to_whom_the_work_was_given()
    {
        var text = SwimmingPlan.Text.Replace(SwimmingPlan.UnknownUnit, "Phòng Kinh tế", StringComparison.Ordinal);
        var id = await SwimmingPlan.SaveAsync(app, PlanState.AwaitingSignature, text);
        await app.ActAsync(app.Staff.Chair, id, "ky");
        var task = Assert.Single((await SwimmingPlan.ReadAsync(app, id)).Tasks);

        var page = await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/nhiem-vu");

        Assert.Contains("Đã chốt khi ký", page.Text("main .message"), StringComparison.Ordinal);
        Assert.Contains("Đã giao: Phòng Kinh tế (chủ trì); Phòng Văn hóa - Xã hội (phối hợp)", page.Text(SwimmingPlan.RowOf(task)), StringComparison.Ordinal);
        Assert.False(page.Has("main .reading-acts, main a[href*='/doc/']"));
    }

    [Theory]
    [InlineData("nhiem-vu", "UPDATE IssuedTasks SET Name = 'Chữ đã chốt lúc ký'")]
    [InlineData("muc-tieu", "UPDATE IssuedTargets SET Statement = 'Chữ đã chốt lúc ký'")]
    [InlineData("che-do-bao-cao", "UPDATE IssuedReportingDuties SET Text = 'Chữ đã chốt lúc ký'")]
    public async Task A_signed_plan_is_not_read_anew(string tab, string asOtherwiseFixed)
    {
        var text = SwimmingPlan.Text.Replace(SwimmingPlan.UnknownUnit, "Phòng Kinh tế", StringComparison.Ordinal);
        var id = await SwimmingPlan.SaveAsync(app, PlanState.AwaitingSignature, text);
        await app.ActAsync(app.Staff.Chair, id, "ky");
        Assert.NotEqual(0, await app.InDatabaseAsync(database => database.Database.ExecuteSqlRawAsync(asOtherwiseFixed)));

        var page = await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/{tab}");

        Assert.Contains("Chữ đã chốt lúc ký", page.Text("main .reading"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_rows_weigh_little_and_two_hundred_are_all_there()
    {
        var few = await SizeAsync(49);
        var many = await SizeAsync(200);

        Assert.True(few.Rows == 50 && few.Bytes <= 60_000, $"{few.Rows} rows weigh {few.Bytes} bytes.");
        Assert.True(many.Rows >= 200, $"{many.Rows} rows of 200.");
    }

    private async Task<(int Rows, int Bytes)> SizeAsync(int rows)
    {
        var duties = string.Concat(Enumerable.Range(1, rows - 2).Select(i => $"\n\n- Tổ chức lớp dạy bơi số {i} cho học sinh các trường trước ngày 30/6/2026."));
        var id = await SwimmingPlan.SaveAsync(app, PlanState.Draft, SwimmingPlan.Text.Replace("\n\n2. " + SwimmingPlan.UnknownUnit, duties + "\n\n2. " + SwimmingPlan.UnknownUnit, StringComparison.Ordinal));
        var html = await (await app.BrowserOfAsync(app.Staff.Specialist)).Client.GetStringAsync($"/ke-hoach/{id}/nhiem-vu");
        return (html.Split("class=\"reading-row\" id=\"m-").Length - 1, Encoding.UTF8.GetByteCount(html));
    }
}
