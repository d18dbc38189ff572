using System.Net;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>The forms in which people say what a sentence says.</summary>
public sealed class CorrectingTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Form = "main form[method=post]";

    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task A_target_is_corrected_with_a_figure_as_people_write_it()
    {
        var (id, page, target) = await OpenAsync("muc-tieu", r => r.Targets[0]);
        Assert.Equal("80", page.Value("Target.Value"));

        var saved = await app.SubmitAsync(Drafter, page, Form, ("Target.Value", "1.250,5"), ("Target.Unit", "lượt"), ("Target.Years", "2026, 2030"));

        Assert.Equal($"/ke-hoach/{id}/muc-tieu", saved.Address.AbsolutePath);
        var row = saved.Text(SwimmingPlan.RowOf(target));
        Assert.Contains("từ 1.250,5 lượt trở lên", row, StringComparison.Ordinal);
        Assert.Contains("Năm: 2026, 2030", row, StringComparison.Ordinal);
        Assert.Contains("Đã sửa", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Target.Value", "12.5")]
    [InlineData("Target.Value", "")]
    [InlineData("Target.Value", "9000000000000000")]
    [InlineData("Target.Years", "năm tới")]
    [InlineData("Target.Statement", "")]
    public async Task A_field_that_will_not_do_says_so_and_keeps_what_was_typed(string field, string typed)
    {
        var (id, page, _) = await OpenAsync("muc-tieu", r => r.Targets[0]);

        var answer = await app.SubmitAsync(Drafter, page, Form, (field, typed), (field == "Target.Unit" ? "Target.Years" : "Target.Unit", "chữ đã gõ"));

        Assert.Equal(typed, answer.Value(field));
        Assert.Equal("chữ đã gõ", answer.Value("Target.Unit"));
        Assert.True(answer.Has($"[name='{field}'][aria-invalid]"), answer.Text("main"));
        Assert.Empty((await app.StoredAsync(id)).Decisions);
    }

    [Fact]
    public async Task A_time_that_names_no_day_is_kept_only_knowingly()
    {
        var (id, page, task) = await OpenAsync("nhiem-vu", r => r.Tasks[0]);

        var asked = await app.SubmitAsync(Drafter, page, Form, ("Task.Time", "khi nước sông dâng"));

        Assert.Contains("chưa hiểu thành ngày", asked.Text(".error-list"), StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(id)).Decisions);

        var kept = await app.SubmitAsync(Drafter, asked, Form, ("Task.KeepTime", "true"));

        Assert.Contains("khi nước sông dâng (chưa hiểu thành ngày)", kept.Text(SwimmingPlan.RowOf(task)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_time_gives_the_day_on_which_it_falls_due()
    {
        var (_, page, task) = await OpenAsync("nhiem-vu", r => r.Tasks[0]);

        var saved = await app.SubmitAsync(Drafter, page, Form, ("Task.Time", "trước ngày 20/8/2026"), ("Task.Lead", "Phòng Kinh tế\nPhòng Văn hóa - Xã hội"), ("Task.Cooperating", ""));

        var row = saved.Text(SwimmingPlan.RowOf(task));
        Assert.Contains("hạn 20/08/2026", row, StringComparison.Ordinal);
        Assert.Contains("Chủ trì: Phòng Kinh tế; Phòng Văn hóa - Xã hội", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Phối hợp", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_to_report_is_corrected_to_a_periodic_one()
    {
        var (_, page, duty) = await OpenAsync("bao-cao", r => r.Reporting[0]);

        var saved = await app.SubmitAsync(Drafter, page, Form, ("Reporting.Kind", "Periodic"), ("Reporting.Every", "Month"), ("Reporting.Dates", "18"));

        Assert.Contains("Loại: Định kỳ, hằng tháng", saved.Text(SwimmingPlan.RowOf(duty)), StringComparison.Ordinal);
        Assert.Contains("Ngày: 18", saved.Text(SwimmingPlan.RowOf(duty)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_whose_sentence_changed_meanwhile_is_not_lost_and_goes_to_the_row_that_is_chosen()
    {
        var (id, page, duty) = await OpenAsync("don-vi", r => r.Duties[1]);
        await SwimmingPlan.EditAsync(app, id, "Tổ chức 02 lớp", "Tổ chức 05 lớp");

        var answer = await app.SubmitAsync(Drafter, page, Form, ("Duty.Text", "Dạy bơi cho trẻ em."));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Câu này vừa thay đổi", answer.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Dạy bơi cho trẻ em.", answer.Value("Duty.Text"));
        var now = (await SwimmingPlan.ReadAsync(app, id)).Duties[1];
        Assert.NotEqual(duty.Key, now.Key);

        await app.SubmitAsync(Drafter, answer, Form, ("Row", now.Code()));

        var corrected = (await SwimmingPlan.ReadAsync(app, id)).Duties[1];
        Assert.Equal((RowState.Corrected, "Dạy bơi cho trẻ em."), (corrected.State, corrected.Value.Text));
    }

    [Fact]
    public async Task What_was_not_read_is_added_to_a_sentence_that_is_found_by_its_words()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var found = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/doc/bo-sung?loai=muc-tieu&tim=le+phat+dong");
        var sentence = Assert.Single(found.Texts(".reading-words"));
        Assert.Contains("lễ phát động", sentence, StringComparison.Ordinal);

        var form = await app.OpenAsync(Drafter, found.One(".reading-row a").GetAttribute("href")!);
        Assert.Equal(sentence, form.Value("Target.Statement"));
        var saved = await app.SubmitAsync(Drafter, form, Form, ("Target.Statement", "Mỗi thôn một buổi phát động"));

        var added = (await SwimmingPlan.ReadAsync(app, id)).Targets[^1];
        Assert.Equal((RowState.Added, "Mỗi thôn một buổi phát động"), (added.State, added.Value.Statement));
        Assert.Contains("Bổ sung", saved.Text(SwimmingPlan.RowOf(added)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_added_may_be_of_another_kind_without_choosing_the_sentence_again()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var duty = (await SwimmingPlan.ReadAsync(app, id)).Duties[0];
        var place = (duty.Places[0] with { Start = 0, Length = 0 }).Address;
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/doc/bo-sung?cau={place}");
        Assert.True(page.Has("[name='Task.Name']"));

        var other = await app.OpenAsync(Drafter, page.One("a.chip[href*='loai=bao-cao']").GetAttribute("href")!);

        Assert.True(other.Has("[name='Reporting.Kind']"));
        Assert.Equal(duty.Value.Text, other.Text(".reading-sentence").Trim());
    }

    [Fact]
    public async Task A_place_that_the_text_does_not_have_leads_to_the_choice_of_a_sentence()
    {
        var id = await SwimmingPlan.SaveAsync(app);

        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/doc/bo-sung?loai=nhiem-vu&cau=9999");

        Assert.True(page.Texts(".reading-words").Count > 10);
    }

    [Fact]
    public async Task What_was_added_to_a_sentence_that_is_gone_is_put_to_another()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var bullet = SwimmingPlan.Bullet[2..];
        await app.ChangeAsync(id, p => p.Add(bullet, new TargetCorrection("Đủ biển", null, null, null, null, []), Drafter, app.Now));
        await SwimmingPlan.EditAsync(app, id, SwimmingPlan.Bullet, "- Không để xảy ra tai nạn.");
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/muc-tieu");
        Assert.Contains(bullet, page.Text("section[aria-labelledby=can-xem-lai] .reading-before"), StringComparison.Ordinal);

        var choice = await app.OpenAsync(Drafter, page.One("a[href$='/gan-lai']").GetAttribute("href")! + "?tim=tai+nan");
        var moved = await app.SubmitAsync(Drafter, choice, "button[name=Cau]");

        Assert.Contains("Đã gắn vào câu mới.", moved.Text(".messages"), StringComparison.Ordinal);
        var added = (await SwimmingPlan.ReadAsync(app, id)).Targets[^1];
        Assert.Equal((RowState.Added, "Không để xảy ra tai nạn."), (added.State, added.Words));
    }

    private async Task<(int Id, Page Page, IReadingRow Row)> OpenAsync(string kind, Func<SettledReading, IReadingRow> choose)
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var row = choose(await SwimmingPlan.ReadAsync(app, id));
        return (id, await app.OpenAsync(Drafter, $"/ke-hoach/{id}/doc/{kind}/{ReadingKinds.Code(row.Key)}"), row);
    }
}
