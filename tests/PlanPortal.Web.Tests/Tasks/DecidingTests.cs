using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Tasks;

/// <summary>What others decide: confirmation, later days, who does it, setting aside; those concerned are told once.</summary>
public sealed class DecidingTests(DecidingTests.App app) : IClassFixture<DecidingTests.App>
{
    [Fact]
    public async Task Reported_work_waits_on_the_desk_of_the_coordinating_unit_until_it_is_confirmed()
    {
        var work = await app.WorkAsync();
        var reported = await app.FinishAsync(app.Doer, work, app.Staff.Economy);
        Assert.Contains("Chờ xác nhận", reported.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal(["Chờ xác nhận đã xong: Ươm cây giống"], await app.ToldAsync(app.Staff.Head, work));

        var desk = await app.OpenAsync(app.Staff.Head, "/");
        var page = await app.OpenAsync(app.Staff.Head, desk.One($"section[aria-labelledby=cho-xac-nhan] a.btn[href='/nhiem-vu/{work.Id}']").GetAttribute("href")!);
        await app.SubmitAsync(app.Staff.Head, page, "form[action$='/xac-nhan']", ("Words", "Đã xem tận nơi."));

        Assert.Equal(WorkState.Done, (await app.StoredWorkAsync(work.Id)).State);
        Assert.Equal(["Hà Quốc Tuyển đã xác nhận xong: Ươm cây giống"], await app.ToldAsync(app.Doer, work));
        Assert.False((await app.OpenAsync(app.Staff.Head, "/")).Has($"section[aria-labelledby=cho-xac-nhan] a[href='/nhiem-vu/{work.Id}']"));
        var acts = (await app.StoredAsync(work.PlanId)).Acts;
        Assert.Equal([ActKind.WorkDone, ActKind.WorkConfirmed], acts.Where(a => a.Kind is ActKind.WorkDone or ActKind.WorkConfirmed).Select(a => a.Kind));
    }

    [Fact]
    public async Task Sent_back_it_lies_on_the_desk_of_the_lead_again_with_the_reason()
    {
        var work = await app.WorkAsync();
        await app.FinishAsync(app.Doer, work, app.Staff.Economy);

        var refused = await app.ActOnAsync(app.Staff.Head, work, "lam-tiep");
        Assert.Contains("Hãy ghi lý do.", refused.Text(".messages"), StringComparison.Ordinal);
        await app.ActOnAsync(app.Staff.Head, work, "lam-tiep", ("Words", "Thiếu ảnh."));

        Assert.Equal(WorkState.InProgress, (await app.StoredWorkAsync(work.Id)).State);
        Assert.Equal(["Hà Quốc Tuyển yêu cầu làm tiếp: Ươm cây giống. Thiếu ảnh."], await app.ToldAsync(app.Doer, work));
        Assert.True((await app.OpenAsync(app.Doer, "/")).Has($"a[href^='/nhiem-vu/{work.Id}/cap-nhat']"));
    }

    [Fact]
    public async Task A_later_day_is_asked_for_and_granted_with_wish_and_decision_in_the_course()
    {
        var work = await app.WorkAsync();
        await app.ActOnAsync(app.Doer, work, "lui-han", ("Wanted", "15/8/26"), ("Words", "Mưa kéo dài."));
        Assert.Equal(["Lường Văn Phin xin lùi hạn đến 15/08/2026: Ươm cây giống"], await app.ToldAsync(app.Staff.Chair, work));

        var desk = await app.OpenAsync(app.Staff.Chair, "/");
        Assert.Contains("xin lùi đến 15/08/2026", desk.Text("section[aria-labelledby=xin-lui-han]"), StringComparison.Ordinal);
        var page = await app.OpenAsync(app.Staff.Chair, desk.One($"section[aria-labelledby=xin-lui-han] a.btn[href='/nhiem-vu/{work.Id}']").GetAttribute("href")!);
        Assert.Equal("15/08/2026", page.Value("Until"));
        page = await app.SubmitAsync(app.Staff.Chair, page, "form[action$='/quyet-dinh-han'] button[value=true]", ("Until", "31/7/2026"));

        Assert.Equal(new DateOnly(2026, 7, 31), (await app.StoredWorkAsync(work.Id)).DueOn);
        Assert.Contains("hạn 31/07/2026", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.Contains("Xin lùi đến 15/08/2026: Mưa kéo dài.", page.Text(".history"), StringComparison.Ordinal);
        Assert.Contains("Cho lùi đến 31/07/2026", page.Text(".history"), StringComparison.Ordinal);
        Assert.Equal(["Phan Thế Đoàn cho lùi hạn đến 31/07/2026: Ươm cây giống"], await app.ToldAsync(app.Doer, work));
    }

    [Fact]
    public async Task A_refusal_needs_its_reason_and_keeps_the_day()
    {
        var work = await app.WorkAsync();
        await app.ActOnAsync(app.Doer, work, "lui-han", ("Wanted", "15/8/26"), ("Words", "Bận."));

        var page = await app.OpenAsync(app.Staff.Chair, $"/nhiem-vu/{work.Id}");
        var refused = await app.SubmitAsync(app.Staff.Chair, page, "form[action$='/quyet-dinh-han'] button[value=false]");
        Assert.Contains("Hãy ghi lý do.", refused.Text(".messages"), StringComparison.Ordinal);
        await app.SubmitAsync(app.Staff.Chair, refused, "form[action$='/quyet-dinh-han'] button[value=false]", ("Words", "Phải kịp vụ."));

        Assert.Equal(new DateOnly(2026, 6, 30), (await app.StoredWorkAsync(work.Id)).DueOn);
        Assert.Equal(["Phan Thế Đoàn không cho lùi hạn: Ươm cây giống"], await app.ToldAsync(app.Doer, work));
    }

    [Fact]
    public async Task A_head_gives_the_work_to_somebody_of_the_unit_who_is_told()
    {
        var work = await app.WorkAsync();

        var page = await app.ActOnAsync(app.Staff.OtherHead, work, "giao", ("Person", $"{app.Doer.Id}"));

        Assert.Contains("giao cho Lường Văn Phin", page.Text($"#phan-{WorkApp.PartOf(work, app.Staff.Economy)}"), StringComparison.Ordinal);
        Assert.Equal(["Vi Thị Sen giao cho bạn: Ươm cây giống (hạn 30/06/2026)"], await app.ToldAsync(app.Doer, work));
        Assert.DoesNotContain(app.Staff.Specialist.FullName, page.Texts("#nguoi-lam option"));
    }

    [Fact]
    public async Task Work_that_is_set_aside_says_why_and_who()
    {
        var work = await app.WorkAsync();

        var page = await app.ActOnAsync(app.Staff.Chair, work, "dung", ("State", "CannotJudge"), ("Words", "Đã giao cho huyện."));

        Assert.Contains("Không đánh giá được", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.Contains("Đã giao cho huyện.", page.Text("main"), StringComparison.Ordinal);
        Assert.Equal(WorkState.CannotJudge, (await app.StoredWorkAsync(work.Id)).State);
    }

    /// <summary>Here work is done only when the coordinating unit confirmed.</summary>
    public sealed class App : WorkApp
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await WantConfirmationAsync();
        }
    }
}
