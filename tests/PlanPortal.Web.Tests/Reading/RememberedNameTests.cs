using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>A name is settled once: the next plan that uses it is understood.</summary>
public sealed class RememberedNameTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task A_remembered_name_is_known_in_the_next_plan_and_stands_in_the_record()
    {
        var code = ReadingKinds.Code(ReadingKeys.OfUnitName(SwimmingPlan.UnknownUnit));
        var id = await SwimmingPlan.SaveAsync(app);
        var page = await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/nhiem-vu");

        var answer = await app.SubmitAsync(app.Staff.Specialist, page, $"#dv-{code} form", ("UnitIds", $"{app.Staff.Culture.Id}"));

        Assert.Contains($"Đã ghi nhớ “{SwimmingPlan.UnknownUnit}” là tên gọi khác của Phòng Văn hóa - Xã hội.", answer.Text(".messages"), StringComparison.Ordinal);
        foreach (var plan in new[] { id, await SwimmingPlan.SaveAsync(app) })
        {
            var naming = (await SwimmingPlan.ReadAsync(app, plan)).Units.Single(n => n.Name == SwimmingPlan.UnknownUnit);
            Assert.Equal((NamingState.Known, app.Staff.Culture.Id), (naming.State, Assert.Single(naming.UnitIds)));
        }

        var act = await app.InDatabaseAsync(d => d.Acts.SingleAsync(a => a.Kind == ActKind.UnitChanged));
        Assert.Contains(SwimmingPlan.UnknownUnit, act.Detail, StringComparison.Ordinal);
        Assert.Contains((await app.StoredAsync(id)).Acts, a => a.Kind == ActKind.ReadingSettled);
        Assert.Contains("đã xem lại nội dung", (await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/lich-su")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_another_units_is_settled_in_the_plan_alone()
    {
        // "Phòng Kinh tế" is known; a person says that in this plan it means the other unit.
        var id = await SwimmingPlan.SaveAsync(app);
        var code = ReadingKinds.Code(ReadingKeys.OfUnitName("Phòng Kinh tế"));

        await (await app.BrowserOfAsync(app.Staff.Specialist)).PostAndFollowAsync(
            $"/ke-hoach/{id}/don-vi/{code}", ("UnitIds", $"{app.Staff.Culture.Id}"), ("Remember", "true"));

        var naming = (await SwimmingPlan.ReadAsync(app, id)).Units.Single(n => n.Name == "Phòng Kinh tế");
        Assert.Equal((NamingState.Chosen, app.Staff.Culture.Id), (naming.State, Assert.Single(naming.UnitIds)));
        Assert.Empty(await app.InDatabaseAsync(d => d.Units.Where(u => u.Id == app.Staff.Culture.Id).SelectMany(u => u.Aliases).Where(a => a.Name == "Phòng Kinh tế").ToListAsync()));
    }
}
