using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>Plans that go back: returned with a reason, taken back, sent back by an edit.</summary>
public sealed class ReturnTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Reason = "Chưa nêu rõ nguồn kinh phí; bổ sung phụ lục.";

    public static TheoryData<PlanState> UnderWay => [PlanState.UnderReview, PlanState.FormatCheck, PlanState.AwaitingSignature];

    [Theory]
    [MemberData(nameof(UnderWay))]
    public async Task The_reason_of_a_return_stands_on_the_drafters_desk_and_on_the_plan(PlanState state)
    {
        var id = await app.PlanAsync(state);

        var page = await app.ActAsync(Holder(state), id, "tra-lai", ("Words", Reason));

        Assert.Contains("Đã trả lại cho người soạn thảo.", page.Text(".messages"), StringComparison.Ordinal);
        var drafter = app.Staff.Specialist;
        var desk = await app.OpenAsync(drafter, "/");
        Assert.Contains($"Lý do trả lại: {Reason}", desk.Texts("section[aria-labelledby=cho-toi] .said"));
        Assert.True(desk.Has($"a[href='/ke-hoach/{id}/sua']"));
        Assert.Contains(Reason, (await app.OpenAsync(drafter, $"/ke-hoach/{id}")).Text("main .message.tone-orange"), StringComparison.Ordinal);
        Assert.Equal(Reason, (await app.StoredAsync(id)).Acts.Single(a => a.Kind == ActKind.PlanReturned).Detail);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_return_without_a_reason_is_refused(string words)
    {
        var id = await app.PlanAsync(PlanState.UnderReview);

        var page = await app.ActAsync(app.Staff.Head, id, "tra-lai", ("Words", words));

        Assert.Contains("Hãy ghi lý do.", page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(PlanState.UnderReview, (await app.StoredAsync(id)).State);
    }

    [Fact]
    public async Task What_was_typed_beside_a_refused_act_stands_in_the_form_again()
    {
        var id = await app.PlanAsync(PlanState.UnderReview);
        var stale = await app.OpenAsync(app.Staff.Head, $"/ke-hoach/{id}");
        await app.ChangeAsync(id, p => p.TakeBack(app.Staff.Specialist, app.Now));
        await app.ChangeAsync(id, p => p.Submit(app.Staff.Chair, app.Staff.Specialist, app.Now));

        var page = await app.SubmitAsync(app.Staff.Head, stale, "button[formaction$='/tra-lai']", ("Words", Reason));

        Assert.Contains("Kế hoạch vừa được người khác thay đổi.", page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(Reason, page.One("form[action$='/duyet'] textarea").TextContent);
        Assert.Equal(PlanState.UnderReview, (await app.StoredAsync(id)).State);
    }

    [Theory]
    [InlineData(2_001)]
    [InlineData(80_000)]
    public async Task Words_over_the_limit_come_back_whole_with_what_to_do(int length)
    {
        var id = await app.PlanAsync(PlanState.UnderReview);
        var words = string.Concat(Enumerable.Repeat("ế ", length / 2)) + ".";

        var page = await app.ActAsync(app.Staff.Head, id, "tra-lai", ("Words", words));

        Assert.Contains("Hãy rút ngắn: tối đa 2000 ký tự.", page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(words, page.One("form[action$='/duyet'] textarea").TextContent);
        Assert.Equal(PlanState.UnderReview, (await app.StoredAsync(id)).State);
    }

    [Fact]
    public async Task The_drafter_takes_a_plan_back_before_it_was_approved_and_hands_it_in_again()
    {
        var id = await app.PlanAsync(PlanState.UnderReview);

        var page = await app.ActAsync(app.Staff.Specialist, id, "rut-lai");
        Assert.Contains("Đã rút lại để sửa.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.True(page.Has($"a[href='/ke-hoach/{id}/sua']"));

        await app.ActAsync(app.Staff.Specialist, id, "trinh");
        var plan = await app.StoredAsync(id);
        Assert.Equal((PlanState.UnderReview, 2), (plan.State, plan.VersionCount));
    }

    [Theory]
    [InlineData(PlanState.AwaitingSignature, PlanState.FormatCheck)]
    [InlineData(PlanState.FormatCheck, PlanState.UnderReview)]
    public async Task Changed_words_send_a_plan_back_to_whoever_must_see_it_again(PlanState state, PlanState back)
    {
        var id = await app.PlanAsync(state);
        var (person, before) = (Holder(state), (await app.StoredAsync(id)).Text);
        var edit = await app.OpenAsync(person, $"/ke-hoach/{id}/sua");
        Assert.Contains("kế hoạch sẽ quay lại bước trước", edit.Text("form#editor .message"), StringComparison.Ordinal);

        var page = await app.SubmitAsync(person, edit, "form#editor", ("Text", before.Replace("30 tháng 6", "15 tháng 7", StringComparison.Ordinal)));

        Assert.Contains(back.Name(), page.Text(".page-head-state"), StringComparison.Ordinal);
        var plan = await app.StoredAsync(id);
        Assert.Equal((back, 2), (plan.State, plan.VersionCount));
        Assert.Contains(plan.Acts, a => a.Kind == ActKind.PlanSentBackByEdit && a.PersonId == person.Id);
        var versions = await app.OpenAsync(person, $"/ke-hoach/{id}/phien-ban");
        Assert.Contains(versions.Texts(".comparison del"), d => d.Contains("30", StringComparison.Ordinal));
        Assert.Contains(versions.Texts(".comparison ins"), i => i.Contains("15", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changed_spacing_alone_leaves_a_plan_where_it_is()
    {
        var id = await app.PlanAsync(PlanState.AwaitingSignature);
        var edit = await app.OpenAsync(app.Staff.Chair, $"/ke-hoach/{id}/sua");

        await app.SubmitAsync(app.Staff.Chair, edit, "form#editor", ("Text", edit.Value("Text").Replace("Nâng cao nhận thức", "**Nâng cao nhận thức**", StringComparison.Ordinal)));

        var plan = await app.StoredAsync(id);
        Assert.Equal(PlanState.AwaitingSignature, plan.State);
        Assert.Contains("**Nâng cao nhận thức**", plan.Text, StringComparison.Ordinal);
    }

    private Person Holder(PlanState state) => state switch
    {
        PlanState.UnderReview => app.Staff.Head,
        PlanState.FormatCheck => app.Staff.Officer,
        _ => app.Staff.Chair,
    };
}
