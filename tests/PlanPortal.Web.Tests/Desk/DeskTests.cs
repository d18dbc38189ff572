using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Desk;

/// <summary>What waits for whom.</summary>
public sealed class DeskTests(DeskTests.App app) : IClassFixture<DeskTests.App>
{
    private const string Waiting = "section[aria-labelledby=cho-toi] .row-title";

    [Fact]
    public async Task Everybody_finds_what_only_they_can_move_on()
    {
        var staff = app.Staff;
        foreach (var (person, subjects) in new (Person, string[])[]
        {
            (staff.Specialist, ["Soạn dở", "Bị trả lại"]),
            (staff.Colleague, []),
            (app.OtherSpecialist, ["Của phòng khác"]),
            (staff.Head, ["Chờ xem xét"]),
            (staff.OtherHead, []),
            (staff.Officer, ["Chờ kiểm tra"]),
            (staff.Chair, ["Chờ chủ tịch ký"]),
            (staff.DeputyChair, ["Chờ phó chủ tịch ký"]),
            (staff.Administrator, []),
            (app.Stranger, []),
        })
        {
            var desk = await app.OpenAsync(person, "/");

            Assert.Equal(subjects.Order(StringComparer.Ordinal), desk.Texts(Waiting).Order(StringComparer.Ordinal));
            // The signed plan gives both units of this commune work.
            Assert.Equal(subjects.Length == 0 && (person.UnitId is null || person == app.Stranger), desk.Has(".empty"));
            Assert.Equal(subjects.Length == 0 ? null : $"{subjects.Length}", desk.Document.QuerySelector("nav.side [data-waiting]")?.GetAttribute("data-waiting"));
        }
    }

    [Fact]
    public async Task The_clerk_finds_what_is_signed_and_not_sent_out()
    {
        var desk = await app.OpenAsync(app.Staff.Clerk, "/");

        Assert.Equal(["Số 01/KH-UBND: Đã ký"], desk.Texts("section[aria-labelledby=cho-phat-hanh] .row-title"));
        var entry = await app.OpenAsync(app.Staff.Clerk, desk.One("section[aria-labelledby=cho-phat-hanh] a.btn").GetAttribute("href")!);
        await app.SubmitAsync(app.Staff.Clerk, entry, "form[action^='/so-van-ban-di/']", ("Form.DispatchedOn", "2/3/26"));

        Assert.False((await app.OpenAsync(app.Staff.Clerk, "/")).Has("section[aria-labelledby=cho-phat-hanh]"));
        Assert.False((await app.OpenAsync(app.Staff.Specialist, "/")).Has("section[aria-labelledby=cho-phat-hanh]"));
    }

    [Fact]
    public async Task The_longest_waiting_comes_first_and_what_others_must_do_is_shown_apart()
    {
        var desk = await app.OpenAsync(app.Staff.Specialist, "/");

        Assert.Equal("Bị trả lại", desk.Texts(Waiting)[0]);
        Assert.Equal(
            ["Chờ chủ tịch ký", "Chờ kiểm tra", "Chờ phó chủ tịch ký", "Chờ xem xét"],
            desk.Texts("section[aria-labelledby=toi-cho] .row-title").Order(StringComparer.Ordinal));
        Assert.Equal(["Số 01/KH-UBND: Đã ký"], desk.Texts("section[aria-labelledby=moi-ban-hanh] .row-title"));
    }

    public sealed class App : PlanApp
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            var early = Moments.Morning.AddHours(-3);
            await SaveAsync(
            [
                A.Plan.About("Soạn dở").BegunAt(early.AddHours(1)),
                A.Plan.About("Bị trả lại").BegunAt(early).ThatWasReturned("Thiếu kinh phí."),
                A.Plan.About("Của phòng khác").DraftedBy(OtherSpecialist).BegunAt(early),
                A.Plan.About("Chờ xem xét").ThatWasSubmitted().BegunAt(early),
                A.Plan.About("Chờ kiểm tra").ThatWasApproved().BegunAt(early),
                A.Plan.About("Chờ chủ tịch ký").ThatPassedTheFormatCheck().BegunAt(early),
                A.Plan.About("Chờ phó chủ tịch ký").ThatPassedTheFormatCheck().ToBeSignedBy(Staff.DeputyChair).BegunAt(early),
            ]);
            await PlanAsync(PlanState.Issued, "Đã ký");
        }
    }
}
