using System.Net;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Drafting;

/// <summary>Drafts are thrown away and taken back.</summary>
public sealed class BinTests(PlanApp app) : IClassFixture<PlanApp>
{
    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task A_draft_goes_into_the_bin_and_comes_back_by_undo()
    {
        var id = await app.PlanAsync(PlanState.Draft, "Bỏ rồi lấy lại");

        var desk = await app.ActAsync(Drafter, id, "bo");

        Assert.Equal("/", desk.Address.AbsolutePath);
        Assert.Contains("Đã bỏ dự thảo.", desk.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(Drafter, $"/ke-hoach/{id}")).Status);
        Assert.DoesNotContain("Bỏ rồi lấy lại", (await app.OpenAsync(Drafter, "/ke-hoach")).Texts("tbody .row-title"));

        var page = await app.SubmitAsync(Drafter, desk, ".messages form");

        Assert.Equal($"/ke-hoach/{id}", page.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Bỏ rồi lấy lại", (await app.OpenAsync(Drafter, "/ke-hoach")).Texts("tbody .row-title"));
    }

    [Fact]
    public async Task Undoing_twice_does_no_harm()
    {
        var id = await app.PlanAsync(PlanState.Draft);
        var desk = await app.ActAsync(Drafter, id, "bo");

        await app.SubmitAsync(Drafter, desk, ".messages form");
        var page = await app.SubmitAsync(Drafter, desk, ".messages form");

        Assert.Equal((HttpStatusCode.OK, $"/ke-hoach/{id}"), (page.Status, page.Address.AbsolutePath));
        Assert.Null((await app.StoredAsync(id)).DiscardedAt);
    }

    [Fact]
    public async Task A_draft_that_was_changed_since_is_not_thrown_away()
    {
        var id = await app.PlanAsync(PlanState.Draft);
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}");
        await app.ChangeAsync(id, p => p.Edit(p.Text + "\n\nThêm một đoạn.", Drafter, app.Now));

        var answer = await app.SubmitAsync(Drafter, page, "button[formaction$='/bo']");

        Assert.Contains("chưa bỏ", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(id)).DiscardedAt);
    }

    [Fact]
    public async Task A_plan_that_was_handed_in_once_is_never_thrown_away()
    {
        var id = await app.PlanAsync(PlanState.UnderReview);
        await app.ChangeAsync(id, p => p.TakeBack(Drafter, app.Now));

        Assert.False((await app.OpenAsync(Drafter, $"/ke-hoach/{id}")).Has("[formaction$='/bo'], [action$='/bo']"));
        var answer = await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync($"/ke-hoach/{id}/bo", ("Version", $"{(await app.StoredAsync(id)).Version}"));

        Assert.Contains(Refusal.WasSubmitted.Message(), answer.Text(".messages"), StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(id)).DiscardedAt);
    }
}
