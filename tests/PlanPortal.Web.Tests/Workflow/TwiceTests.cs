using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>One person in two parts of one plan: never, unless the organization's settings say so; and acts on stale pages.</summary>
public sealed class TwiceTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task Nobody_reviews_the_own_draft_unless_the_organization_allows_it()
    {
        var head = await AddAsync("Khoàng Văn Sính", Roles.Specialist | Roles.UnitHead);
        var id = await app.SaveAsync(A.Plan.DraftedBy(head).ThatWasSubmitted());
        var page = await app.OpenAsync(head, $"/ke-hoach/{id}");
        Assert.Contains(Refusal.SamePersonTwice.Message(), page.Text(".decision"), StringComparison.Ordinal);

        var refused = await PostAsync(head, id, "duyet");
        Assert.Contains(Refusal.SamePersonTwice.Message(), refused.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(PlanState.UnderReview, (await app.StoredAsync(id)).State);

        await AllowAsync(true);
        try
        {
            var approved = await app.ActAsync(head, id, "duyet");
            Assert.Contains("Đã duyệt nội dung", approved.Text(".messages"), StringComparison.Ordinal);
        }
        finally
        {
            await AllowAsync(false);
        }
    }

    [Fact]
    public async Task Nobody_signs_the_own_draft_unless_the_organization_allows_it()
    {
        var leader = await AddAsync("Chảo Sành Phủ", Roles.Specialist | Roles.Leader);
        var id = await app.SaveAsync(A.Plan.DraftedBy(leader));

        var refused = await app.ActAsync(leader, id, "trinh", ("SignerId", $"{leader.Id}"));
        Assert.Contains(Refusal.SamePersonTwice.Message(), refused.Text(".messages"), StringComparison.Ordinal);

        await AllowAsync(true);
        try
        {
            await app.ActAsync(leader, id, "trinh", ("SignerId", $"{leader.Id}"));
            await app.ActAsync(app.Staff.Head, id, "duyet");
            await app.ActAsync(app.Staff.Officer, id, "the-thuc");
        }
        finally
        {
            await AllowAsync(false);
        }

        // Forbidden again meanwhile: the rule holds at the signature too.
        Assert.Contains(Refusal.SamePersonTwice.Message(), (await PostAsync(leader, id, "ky")).Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(PlanState.AwaitingSignature, (await app.StoredAsync(id)).State);
    }

    [Theory]
    [InlineData(PlanState.UnderReview, "duyet")]
    [InlineData(PlanState.FormatCheck, "the-thuc")]
    [InlineData(PlanState.AwaitingSignature, "ky")]
    public async Task An_act_on_a_page_that_is_out_of_date_does_nothing_and_says_so(PlanState state, string act)
    {
        var id = await app.PlanAsync(state);
        var person = state switch { PlanState.UnderReview => app.Staff.Head, PlanState.FormatCheck => app.Staff.Officer, _ => app.Staff.Chair };
        var page = await app.OpenAsync(person, $"/ke-hoach/{id}");
        await app.ChangeAsync(id, p => p.Edit(p.Text.Replace("năm 2026", "năm  2026", StringComparison.Ordinal), person, app.Now));
        var before = await app.StoredAsync(id);
        Assert.Equal(state, before.State);

        var answer = await app.SubmitAsync(person, page, $"form[action$='/{act}']");

        Assert.Contains("Kế hoạch vừa được người khác thay đổi. Hãy xem lại bản hiện tại rồi làm lại.", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        var after = await app.StoredAsync(id);
        Assert.Equal((before.State, before.Version), (after.State, after.Version));
    }

    [Fact]
    public async Task Without_a_version_nothing_is_done()
    {
        var id = await app.PlanAsync(PlanState.AwaitingSignature);

        await (await app.BrowserOfAsync(app.Staff.Chair)).PostAsync($"/ke-hoach/{id}/ky");
        await (await app.BrowserOfAsync(app.Staff.Chair)).PostAsync($"/ke-hoach/{id}/ky", ("Version", "khong-phai"));

        Assert.Equal(PlanState.AwaitingSignature, (await app.StoredAsync(id)).State);
    }

    private async Task<Person> AddAsync(string name, Roles roles)
    {
        var person = app.Staff.Person(name, "Phó Trưởng phòng", app.Staff.Culture, roles);
        await app.AddPersonAsync(person);
        return person;
    }

    /// <summary>Sends an act that the page does not offer.</summary>
    private async Task<Page> PostAsync(Person person, int id, string act)
    {
        var browser = await app.BrowserOfAsync(person);
        return await browser.PostAndFollowAsync($"/ke-hoach/{id}/{act}", ("Version", $"{(await app.StoredAsync(id)).Version}"));
    }

    private Task<int> AllowAsync(bool allowed) => app.InDatabaseAsync(async d =>
    {
        (await d.Organizations.SingleAsync(o => o.Id == app.Staff.Organization.Id)).Set(allowed, prefersTimesNewRoman: false);
        return await d.SaveChangesAsync();
    });
}
