using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>Names that the organization's list does not know are settled by a person, before the signature.</summary>
public sealed class UnitNameTests(PlanApp app) : IClassFixture<PlanApp>
{
    private static readonly string Code = ReadingKinds.Code(ReadingKeys.OfUnitName(SwimmingPlan.UnknownUnit));

    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task A_plan_is_not_signed_while_a_name_is_unsettled_and_is_when_it_is_settled()
    {
        var id = await SwimmingPlan.SaveAsync(app, PlanState.AwaitingSignature);
        var before = await app.OpenAsync(app.Staff.Chair, $"/ke-hoach/{id}");
        Assert.Contains("Chưa ký được", before.Text("form[action$='/ky']"), StringComparison.Ordinal);
        Assert.False(before.Has("form[action$='/ky'] .btn-primary"));

        var refused = await app.ActAsync(app.Staff.Chair, id, "ky");
        Assert.Contains("Còn tên đơn vị chưa xác định", refused.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(PlanState.AwaitingSignature, (await app.StoredAsync(id)).State);

        await ChooseAsync(app.Staff.Officer, id, ("UnitIds", $"{app.Staff.Economy.Id}"), ("Remember", null));
        await app.ActAsync(app.Staff.Chair, id, "ky");

        Assert.Equal(PlanState.Issued, (await app.StoredAsync(id)).State);
        Assert.Contains((app.Staff.Economy.Id, AssignmentRole.Lead), await GivenAsync(id, WorkOrigin.UnitDuty));
    }

    [Fact]
    public async Task A_choice_that_is_not_remembered_holds_in_this_plan_alone()
    {
        var id = await SwimmingPlan.SaveAsync(app);

        var page = await ChooseAsync(Drafter, id, ("UnitIds", $"{app.Staff.Economy.Id}"), ("Remember", null));

        Assert.False(page.Has("section#ten-don-vi"));
        Assert.Contains("Phòng Kinh tế", page.Text($"#dv-{Code}"), StringComparison.Ordinal);
        Assert.Contains(SwimmingPlan.UnknownUnit, (await SwimmingPlan.ReadAsync(app, await SwimmingPlan.SaveAsync(app))).Unsettled.Select(n => n.Name));
    }

    [Fact]
    public async Task A_name_may_mean_several_units()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/don-vi/{Code}");
        Assert.Equal(["Phòng Văn hóa - Xã hội", "Phòng Kinh tế"], page.Texts("fieldset label"));

        await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync(
            $"/ke-hoach/{id}/don-vi/{Code}", ("UnitIds", $"{app.Staff.Economy.Id}"), ("UnitIds", $"{app.Staff.Culture.Id}"));

        Assert.Equal([app.Staff.Economy.Id, app.Staff.Culture.Id], await MeantAsync(id));
    }

    [Fact]
    public async Task A_choice_of_nothing_asks_for_one()
    {
        var id = await SwimmingPlan.SaveAsync(app);

        var answer = await ChooseAsync(Drafter, id, ("UnitIds", ""));

        Assert.Contains("Hãy chọn đơn vị", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(id)).Decisions);
    }

    [Fact]
    public async Task A_unit_of_another_organization_is_not_chosen()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var theirs = app.Stranger.UnitId!.Value;

        await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync($"/ke-hoach/{id}/don-vi/{Code}", ("UnitIds", $"{theirs}"));

        Assert.Empty((await app.StoredAsync(id)).Decisions);
    }

    [Fact]
    public async Task A_name_that_is_nobody_of_the_list_gives_no_work_and_can_be_taken_back()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/nhiem-vu");

        var dismissed = await app.SubmitAsync(Drafter, page, $"#dv-{Code} button[formaction$='/khong-giao']");
        Assert.Contains("không giao trong cổng", dismissed.Text($"#dv-{Code}"), StringComparison.Ordinal);
        Assert.Empty((await SwimmingPlan.ReadAsync(app, id)).Unsettled);

        await app.SubmitAsync(Drafter, await app.OpenAsync(Drafter, $"/ke-hoach/{id}/don-vi/{Code}"), "button[formaction$='/tra-lai']");
        Assert.Single((await SwimmingPlan.ReadAsync(app, id)).Unsettled);
    }

    [Fact]
    public async Task All_unsettled_names_are_dismissed_at_once()
    {
        var id = await SwimmingPlan.SaveAsync(app, PlanState.Draft, SwimmingPlan.Text.Replace("- Đơn vị phối hợp: Phòng Văn hóa - Xã hội.", "- Đơn vị phối hợp: Trạm Khuyến ngư.", StringComparison.Ordinal));
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/nhiem-vu");
        Assert.Contains("cho cả 2 tên", page.One("form[action$='/bo-qua']").GetAttribute("data-confirm"), StringComparison.Ordinal);

        await app.SubmitAsync(Drafter, page, "form[action$='/bo-qua']");

        Assert.Empty((await SwimmingPlan.ReadAsync(app, id)).Unsettled);
    }

    private async Task<Page> ChooseAsync(Person by, int id, params (string, string?)[] fields) => await app.SubmitAsync(
        by, await app.OpenAsync(by, $"/ke-hoach/{id}/nhiem-vu"), $"#dv-{Code} form", fields);

    private async Task<IReadOnlyList<int>> MeantAsync(int id) =>
        [.. (await SwimmingPlan.ReadAsync(app, id)).Units.Single(n => n.Name == SwimmingPlan.UnknownUnit).UnitIds.OrderByDescending(u => u == app.Staff.Economy.Id)];

    private Task<List<(int, AssignmentRole)>> GivenAsync(int id, WorkOrigin origin) => app.InDatabaseAsync(async d =>
        (await d.IssuedTasks.Where(t => t.PlanId == id && t.Origin == origin).SelectMany(t => t.Assignments).ToListAsync()).ConvertAll(a => (a.UnitId, a.Role)));
}
