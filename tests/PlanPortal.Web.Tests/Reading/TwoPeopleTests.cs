using System.Net;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>Two people look through the same plan, or one edits what the other decides on: nobody's words are lost unseen.</summary>
public sealed class TwoPeopleTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Form = "main form[method=post]";

    private static readonly TargetCorrection Signs = new("Số biển cảnh báo", Comparator.AtMost, 12.5m, null, "biển", [2026]);

    private Person Drafter => app.Staff.Specialist;

    [Theory]
    [InlineData("xac-nhan")]
    [InlineData("bo")]
    public async Task What_another_corrected_meanwhile_is_neither_confirmed_nor_dismissed(string act)
    {
        var (id, target) = await SaveAsync();
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/muc-tieu");
        await CorrectAsync(id);

        var answer = await app.SubmitAsync(Drafter, page, SwimmingPlan.ButtonOf(target, act));

        Assert.Contains("Người khác vừa xem mục này", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        await AssertCorrectedAsync(id);
    }

    [Fact]
    public async Task Taking_a_confirmation_back_leaves_what_another_corrected_meanwhile()
    {
        var (id, target) = await SaveAsync();
        var confirmed = await app.SubmitAsync(Drafter, await app.OpenAsync(Drafter, $"/ke-hoach/{id}/muc-tieu"), SwimmingPlan.ButtonOf(target, "xac-nhan"));
        await CorrectAsync(id);

        await app.SubmitAsync(Drafter, confirmed, ".messages form");
        await app.SubmitAsync(Drafter, confirmed, SwimmingPlan.ButtonOf(target, "xem-lai"));

        await AssertCorrectedAsync(id);
    }

    [Fact]
    public async Task A_correction_over_another_persons_is_saved_only_once_that_was_said()
    {
        var (id, target) = await SaveAsync();
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/doc/muc-tieu/{target.Code()}");
        await CorrectAsync(id);

        var asked = await app.SubmitAsync(Drafter, page, Form, ("Target.Statement", "Thôn có biển"));

        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.Contains($"{app.Staff.Head.FullName} đã sửa mục này", asked.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Thôn có biển", asked.Value("Target.Statement"));
        await AssertCorrectedAsync(id);

        await app.SubmitAsync(Drafter, asked, Form);

        Assert.Equal("Thôn có biển", (await SwimmingPlan.ReadAsync(app, id)).Targets[1].Value.Statement);
    }

    [Fact]
    public async Task What_is_added_goes_to_the_sentence_that_was_shown_though_a_paragraph_was_written_above_it()
    {
        var (id, _) = await SaveAsync();
        var page = await AddingToBulletAsync(id);
        await SwimmingPlan.EditAsync(app, id, "I. MỤC TIÊU", "I. MỤC TIÊU\n\n- Một câu mới ở trên.");

        await app.SubmitAsync(Drafter, page, Form, ("Target.Statement", "Biển đủ chữ"));

        var added = (await SwimmingPlan.ReadAsync(app, id)).Targets[^1];
        Assert.Equal((RowState.Added, SwimmingPlan.Bullet[2..]), (added.State, added.Words));
    }

    [Fact]
    public async Task What_is_added_to_a_sentence_that_is_gone_meanwhile_is_kept_and_goes_to_the_one_that_is_chosen()
    {
        var (id, _) = await SaveAsync();
        var page = await AddingToBulletAsync(id);
        await SwimmingPlan.EditAsync(app, id, SwimmingPlan.Bullet, "- Không để xảy ra tai nạn.");

        var answer = await app.SubmitAsync(Drafter, page, Form, ("Target.Statement", "Biển đủ chữ"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("không còn trong văn bản", answer.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Biển đủ chữ", answer.Value("Target.Statement"));
        Assert.Empty((await app.StoredAsync(id)).Decisions);
        var other = answer.Document.QuerySelectorAll("select[name=Cau] option").Single(o => o.TextContent.Contains("tai nạn", StringComparison.Ordinal));

        await app.SubmitAsync(Drafter, answer, Form, ("Cau", other.GetAttribute("value")));

        Assert.Equal("Không để xảy ra tai nạn.", (await SwimmingPlan.ReadAsync(app, id)).Targets[^1].Words);
    }

    [Fact]
    public async Task What_is_put_to_a_sentence_that_was_rewritten_meanwhile_stays_where_it_was()
    {
        var (id, _) = await SaveAsync();
        await app.ChangeAsync(id, p => p.Add(SwimmingPlan.Bullet[2..], Signs, Drafter, app.Now));
        await SwimmingPlan.EditAsync(app, id, SwimmingPlan.Bullet, "- Không để xảy ra tai nạn.");
        var lost = (await SwimmingPlan.ReadAsync(app, id)).Targets[^1];
        var choice = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/doc/muc-tieu/{lost.Code()}/gan-lai?tim=tai+nan");
        await SwimmingPlan.EditAsync(app, id, "Không để xảy ra tai nạn", "Câu khác hẳn");

        var answer = await app.SubmitAsync(Drafter, choice, "button[name=Cau]");

        Assert.Contains("vừa thay đổi", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(RowState.AsksAgain, (await SwimmingPlan.ReadAsync(app, id)).Targets[^1].State);
    }

    [Fact]
    public async Task A_row_that_is_named_twice_in_one_post_is_decided_on_once()
    {
        var (id, target) = await SaveAsync();

        await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync($"/ke-hoach/{id}/doc/xac-nhan-het", ("Loai", "muc-tieu"), ("All", $"{target.Code()} {target.Code()}"));

        var stored = await app.StoredAsync(id);
        Assert.Single(stored.Decisions);
        Assert.Single(stored.Acts, a => a.Kind == ActKind.ReadingSettled);
    }

    private async Task<(int Id, IReadingRow Target)> SaveAsync()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        return (id, (await SwimmingPlan.ReadAsync(app, id)).Targets[1]);
    }

    /// <summary>As the head of the unit.</summary>
    private Task<bool> CorrectAsync(int id) => app.ChangeAsync(id, async (plan, database) =>
    {
        var units = await database.LoadUnitDirectoryAsync(plan.Organization.Name, default);
        plan.Correct(SettledReading.Of(plan, units).Targets[1], Signs, app.Staff.Head, app.Now);
        return true;
    });

    private async Task AssertCorrectedAsync(int id)
    {
        var target = (await SwimmingPlan.ReadAsync(app, id)).Targets[1];
        Assert.Equal((RowState.Corrected, Signs.Statement), (target.State, target.Value.Statement));
    }

    private async Task<Page> AddingToBulletAsync(int id) => await app.OpenAsync(
        Drafter, $"/ke-hoach/{id}/doc/bo-sung?loai=muc-tieu&cau={(await SwimmingPlan.ReadAsync(app, id)).Targets[1].Places[0].Whole.Address}");
}
