using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>Confirming, dismissing and taking back; and what becomes of it when the text changes.</summary>
public sealed class SettlingTests(PlanApp app) : IClassFixture<PlanApp>
{
    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task What_was_confirmed_says_by_whom_and_can_be_taken_back_from_the_message()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var task = (await SwimmingPlan.ReadAsync(app, id)).Tasks[0];

        var confirmed = await DoAsync(id, "nhiem-vu", task, "xac-nhan");

        Assert.Contains("Đã xác nhận", confirmed.Text(SwimmingPlan.RowOf(task)), StringComparison.Ordinal);
        Assert.Contains(Drafter.FullName, confirmed.Text(SwimmingPlan.RowOf(task)), StringComparison.Ordinal);
        Assert.Contains("Đã xem 1/6 mục", confirmed.Text(".reading-progress"), StringComparison.Ordinal);

        var undone = await app.SubmitAsync(Drafter, confirmed, ".messages form");

        Assert.Contains("Chưa xem", undone.Text(SwimmingPlan.RowOf(task)), StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(id)).Decisions);
    }

    [Fact]
    public async Task All_open_rows_of_a_tab_are_confirmed_at_once_but_not_those_whose_unit_nobody_knows()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/nhiem-vu");
        Assert.Contains("Xác nhận tất cả 2 mục", page.Text("button[formaction$='xac-nhan-het']"), StringComparison.Ordinal);

        await app.SubmitAsync(Drafter, page, "button[formaction$='xac-nhan-het']");

        var reading = await SwimmingPlan.ReadAsync(app, id);
        Assert.Equal([RowState.Confirmed, RowState.Confirmed, RowState.Open], reading.Tasks.Select(t => t.State).Concat(reading.Duties.Select(d => d.State)));
        Assert.All(reading.Targets, t => Assert.Equal(RowState.Open, t.State));
    }

    [Fact]
    public async Task What_was_dismissed_no_longer_holds_and_can_be_taken_back()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var target = (await SwimmingPlan.ReadAsync(app, id)).Targets[1];

        var dismissed = await DoAsync(id, "muc-tieu", target, "bo");

        Assert.Contains("Đã bỏ", dismissed.Text($"details {SwimmingPlan.RowOf(target)}"), StringComparison.Ordinal);
        Assert.False((await SwimmingPlan.ReadAsync(app, id)).Targets[1].Holds);

        await app.SubmitAsync(Drafter, dismissed, SwimmingPlan.ButtonOf(target, "xem-lai"));

        Assert.Equal(RowState.Open, (await SwimmingPlan.ReadAsync(app, id)).Targets[1].State);
    }

    [Fact]
    public async Task A_sentence_that_changed_after_the_page_was_made_is_not_decided_on()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var target = (await SwimmingPlan.ReadAsync(app, id)).Targets[1];
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/muc-tieu");
        await SwimmingPlan.EditAsync(app, id, SwimmingPlan.Bullet, "- 90% thôn có biển cảnh báo.");

        var answer = await app.SubmitAsync(Drafter, page, SwimmingPlan.ButtonOf(target, "xac-nhan"));

        Assert.Contains("Câu này vừa thay đổi", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(id)).Decisions);
    }

    [Fact]
    public async Task An_edit_elsewhere_neither_stops_a_decision_nor_loses_one()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var reading = await SwimmingPlan.ReadAsync(app, id);
        var page = await DoAsync(id, "muc-tieu", reading.Targets[0], "xac-nhan");
        await SwimmingPlan.EditAsync(app, id, "II. NHIỆM VỤ", "II. NHIỆM VỤ TRỌNG TÂM");

        var answer = await app.SubmitAsync(Drafter, page, SwimmingPlan.ButtonOf(reading.Targets[1], "xac-nhan"));

        Assert.Contains("Đã xác nhận.", answer.Text(".messages"), StringComparison.Ordinal);
        Assert.All((await SwimmingPlan.ReadAsync(app, id)).Targets, t => Assert.Equal(RowState.Confirmed, t.State));
    }

    [Fact]
    public async Task A_changed_sentence_asks_again_first_and_says_what_was_decided_before()
    {
        var (id, row) = await CorrectAndChangeAsync();

        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/muc-tieu");

        var asking = page.Text("section[aria-labelledby=can-xem-lai] .reading-row");
        Assert.Contains("Cần xem lại", asking, StringComparison.Ordinal);
        Assert.Contains("100% thôn có biển cảnh báo.", asking, StringComparison.Ordinal);
        Assert.Contains("không quá 12,5 biển", asking, StringComparison.Ordinal);
        Assert.Contains($"{Drafter.FullName} đã sửa", asking, StringComparison.Ordinal);
        Assert.True(page.Has(SwimmingPlan.ButtonOf(row, "giu")) && page.Has(SwimmingPlan.ButtonOf(row, "xac-nhan")) && page.Has(SwimmingPlan.ButtonOf(row, "bo")));
        Assert.False(page.Value("All").Contains(row.Key[..12].ToLowerInvariant(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_sentence_may_keep_what_was_said_of_it()
    {
        var (id, row) = await CorrectAndChangeAsync();

        await DoAsync(id, "muc-tieu", row, "giu");

        var kept = (await SwimmingPlan.ReadAsync(app, id)).Targets[1];
        Assert.Equal((RowState.Corrected, 12.5m), (kept.State, kept.Value.Value));
    }

    [Fact]
    public async Task A_changed_sentence_may_hold_as_it_reads_now()
    {
        var (id, row) = await CorrectAndChangeAsync();

        await DoAsync(id, "muc-tieu", row, "xac-nhan");

        var now = (await SwimmingPlan.ReadAsync(app, id)).Targets[1];
        Assert.Equal((RowState.Confirmed, 90m), (now.State, now.Value.Value));
    }

    [Fact]
    public async Task Only_what_nobody_has_settled_is_shown_on_demand()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var reading = await SwimmingPlan.ReadAsync(app, id);
        await DoAsync(id, "muc-tieu", reading.Targets[0], "xac-nhan");

        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/muc-tieu?loc=chua-xem");

        Assert.False(page.Has(SwimmingPlan.RowOf(reading.Targets[0])));
        var settled = await app.SubmitAsync(Drafter, page, SwimmingPlan.ButtonOf(reading.Targets[1], "xac-nhan"));
        Assert.Equal("?loc=chua-xem", settled.Address.Query);
        Assert.Contains("Đã xem hết.", settled.Text("#doc"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submission_warns_of_what_nobody_has_looked_at_and_goes_through()
    {
        var id = await SwimmingPlan.SaveAsync(app);

        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}");
        Assert.Contains("chưa xem hết", page.Text("form[action$='/trinh']"), StringComparison.Ordinal);
        await app.ActAsync(Drafter, id, "trinh", ("SignerId", $"{app.Staff.Chair.Id}"));

        Assert.Equal(PlanState.UnderReview, (await app.StoredAsync(id)).State);
    }

    private async Task<Page> DoAsync(int id, string tab, IReadingRow row, string act) => await app.SubmitAsync(
        Drafter, await app.OpenAsync(Drafter, $"/ke-hoach/{id}/{tab}"), SwimmingPlan.ButtonOf(row, act));

    /// <summary>Corrects the second target, then changes its sentence; gives the row as it reads now.</summary>
    private async Task<(int Id, IReadingRow Row)> CorrectAndChangeAsync()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var target = (await SwimmingPlan.ReadAsync(app, id)).Targets[1];
        await app.ChangeAsync(id, p => p.Correct(
            target, new TargetCorrection("Số biển cảnh báo", Core.Drafting.Meaning.Comparator.AtMost, 12.5m, null, "biển", [2026]), Drafter, app.Now));
        await SwimmingPlan.EditAsync(app, id, SwimmingPlan.Bullet, "- 90% thôn có biển cảnh báo.");
        return (id, (await SwimmingPlan.ReadAsync(app, id)).Targets[1]);
    }
}
