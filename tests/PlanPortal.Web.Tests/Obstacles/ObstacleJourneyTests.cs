using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Obstacles;

/// <summary>A unit raises an obstacle, the coordinating unit passes it on, a leader decides.</summary>
public sealed class ObstacleJourneyTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string RaiseForm = "form[action='/vuong-mac/moi']";

    private Person Raiser => app.OtherSpecialist;

    [Fact]
    public async Task A_unit_raises_what_stands_in_the_way_of_its_work()
    {
        var plan = await app.PlanAsync(PlanState.Issued);
        var work = await WorkOfAsync(plan, app.Staff.Economy);

        var page = await app.OpenAsync(Raiser, $"/vuong-mac/moi?plan={plan}&work={work}");
        Assert.Equal($"{work}", page.Value("Form.WorkItemId"));
        var raised = await app.SubmitAsync(Raiser, page, RaiseForm, ("Form.Words", "Chưa có mặt bằng"), ("Form.Proposal", "Bố trí sân trường"));

        Assert.Contains("Đã nêu vướng mắc.", raised.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains("Chưa có mặt bằng", raised.Text("main"), StringComparison.Ordinal);
        Assert.True(raised.Has($"main a[href='/nhiem-vu/{work}']"));
        var id = int.Parse(raised.Address.Segments[^1], null);
        var stored = await app.StoredObstacleAsync(id);
        Assert.Equal((ObstacleState.Raised, app.Staff.Economy.Id, "Bố trí sân trường", (int?)work), (stored.State, stored.UnitId, stored.Proposal, stored.WorkItemId));
        Assert.Contains((await app.StoredAsync(plan)).Acts, a => a.Kind == ActKind.ObstacleRaised && a.Detail == "Chưa có mặt bằng");
        Assert.Contains(await app.ToldAsync(app.Staff.Head), n => n.Kind == "ObstacleRaised" && n.Address == $"/vuong-mac/{id}");
        Assert.DoesNotContain(await app.ToldAsync(app.Staff.Chair), n => n.Address == $"/vuong-mac/{id}");
    }

    [Fact]
    public async Task Of_work_that_ended_meanwhile_the_page_says_so_and_keeps_what_was_typed()
    {
        var plan = await app.PlanAsync(PlanState.Issued);
        var work = await WorkOfAsync(plan, app.Staff.Economy);
        var page = await app.OpenAsync(Raiser, $"/vuong-mac/moi?plan={plan}&work={work}");
        await app.InDatabaseAsync(async d =>
        {
            (await d.WorkItems.Include(w => w.Parts).SingleAsync(w => w.Id == work)).SetAside(WorkState.Overtaken, "Tỉnh đã làm thay.", app.Staff.Head, app.Now);
            return await d.SaveChangesAsync();
        });

        var refused = await app.SubmitAsync(Raiser, page, RaiseForm, ("Form.Words", "Chưa có mặt bằng"));

        Assert.Contains("Việc đã chọn đã kết thúc", refused.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Chưa có mặt bằng", refused.Value("Form.Words"));
        Assert.False(await app.InDatabaseAsync(d => d.Obstacles.AnyAsync(o => o.PlanId == plan)));
    }

    [Fact]
    public async Task Without_a_plan_in_the_address_the_units_plans_are_offered()
    {
        var plan = await app.PlanAsync(PlanState.Issued, "Kế hoạch để chọn");
        var closed = await app.PlanAsync(PlanState.Closed, "Kế hoạch đã kết thúc");

        var page = await app.OpenAsync(Raiser, "/vuong-mac/moi");

        Assert.True(page.Has($"option[value='{plan}']"));
        Assert.False(page.Has($"option[value='{closed}']"));
        var raised = await app.SubmitAsync(Raiser, page, RaiseForm, ("Form.PlanId", $"{plan}"), ("Form.Words", "Thiếu người"));
        Assert.Equal(HttpStatusCode.OK, raised.Status);
        Assert.Contains("Thiếu người", raised.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_over_the_coordinating_unit_to_a_leader_whose_answer_the_units_are_told()
    {
        var id = await app.RaiseAsync(await app.PlanAsync(PlanState.Issued), Raiser);

        var passed = await ActAsync(app.Staff.Colleague, id, "chuyen", ("PassOn.Opinion", "Đề nghị cấp bổ sung."));
        Assert.Contains("Đã chuyển vướng mắc đến lãnh đạo.", passed.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains(await app.ToldAsync(app.Staff.DeputyChair), n => n.Address == $"/vuong-mac/{id}");

        var answered = await ActAsync(app.Staff.DeputyChair, id, "tra-loi", ("Answer.Decision", "Đồng ý cấp 20 triệu đồng."));

        Assert.Contains("Đề nghị cấp bổ sung.", answered.Text(".history"), StringComparison.Ordinal);
        Assert.Contains("Đồng ý cấp 20 triệu đồng.", answered.Text(".history"), StringComparison.Ordinal);
        Assert.False(answered.Has("form[action$='/tra-loi'], form[action$='/chuyen'], form[action$='/rut']"));
        foreach (var person in (Person[])[Raiser, app.Staff.OtherHead, app.Staff.Head])
        {
            Assert.Contains(await app.ToldAsync(person), n => n.Kind == "ObstacleAnswered" && n.Address == $"/vuong-mac/{id}");
        }

        Assert.Equal(0, await app.InDatabaseAsync(d => d.WorkItems.CountAsync(w => w.ObstacleId == id)));
    }

    [Fact]
    public async Task A_decision_becomes_work_of_the_unit_that_the_leader_names()
    {
        var plan = await app.PlanAsync(PlanState.Issued);
        var id = await app.RaiseAsync(plan, Raiser);

        var page = await ActAsync(
            app.Staff.Chair, id, "tra-loi", ("Answer.Decision", "Giao Phòng Kinh tế lập dự toán."), ("Answer.LeadUnitId", $"{app.Staff.Economy.Id}"), ("Answer.DueOn", "20/3/2026"));

        var item = await app.InDatabaseAsync(d => d.WorkItems.AsNoTracking().Include(w => w.Parts).SingleAsync(w => w.ObstacleId == id));
        Assert.Equal(("Giao Phòng Kinh tế lập dự toán.", (DateOnly?)new DateOnly(2026, 3, 20), plan), (item.Directive, item.DueOn, item.PlanId));
        Assert.Equal([app.Staff.Economy.Id], item.Parts.Select(p => p.UnitId));
        Assert.True(page.Has($".history a[href='/nhiem-vu/{item.Id}']"));
        Assert.Contains(await app.ToldAsync(app.Staff.OtherHead), n => n.Kind == "WorkGiven" && n.Address == $"/nhiem-vu/{item.Id}");
    }

    [Theory]
    [InlineData("Answer.DueOn", "1/3/2026", "Hạn của việc không được trước hôm nay.")]
    [InlineData("Answer.DueOn", "31/2/2026", "“31/2/2026” chưa đúng.")]
    [InlineData("Answer.LeadUnitId", "99999999", "Đơn vị được giao không còn trong danh sách đơn vị.")]
    public async Task What_does_not_fit_is_said_and_everything_typed_stays(string field, string value, string message)
    {
        var id = await app.RaiseAsync(await app.PlanAsync(PlanState.Issued), Raiser);
        var unit = field == "Answer.LeadUnitId" ? value : $"{app.Staff.Economy.Id}";

        var page = await (await app.BrowserOfAsync(app.Staff.Chair)).PostAndFollowAsync(
            $"/vuong-mac/{id}/tra-loi", ("Answer.Version", $"{(await app.StoredObstacleAsync(id)).Version}"), ("Answer.Decision", "Chữ đã gõ"),
            ("Answer.LeadUnitId", unit), ("Answer.DueOn", field == "Answer.DueOn" ? value : ""));

        Assert.Contains(message, page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Chữ đã gõ", page.Value("Answer.Decision"));
        Assert.Equal(ObstacleState.Raised, (await app.StoredObstacleAsync(id)).State);
        Assert.Equal(0, await app.InDatabaseAsync(d => d.WorkItems.CountAsync(w => w.ObstacleId == id)));
    }

    [Fact]
    public async Task Who_was_overtaken_sees_how_it_stands_and_keeps_what_was_typed()
    {
        var id = await app.RaiseAsync(await app.PlanAsync(PlanState.Issued), Raiser);
        var (first, second) = (await OpenAsync(app.Staff.Chair, id), await OpenAsync(app.Staff.DeputyChair, id));
        await app.SubmitAsync(app.Staff.Chair, first, "form[action$='/tra-loi']", ("Answer.Decision", "Của Chủ tịch"));

        var late = await app.SubmitAsync(app.Staff.DeputyChair, second, "form[action$='/tra-loi']", ("Answer.Decision", "Của Phó Chủ tịch"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Của Chủ tịch", late.Text(".history"), StringComparison.Ordinal);
        Assert.Contains("Của Phó Chủ tịch", late.Text("main .message"), StringComparison.Ordinal);
        Assert.Equal("Của Chủ tịch", (await app.StoredObstacleAsync(id)).Decision);
    }

    [Fact]
    public async Task Who_saw_an_older_state_may_send_the_same_words_again()
    {
        var id = await app.RaiseAsync(await app.PlanAsync(PlanState.Issued), Raiser);
        var page = await OpenAsync(app.Staff.Chair, id);
        await ActAsync(app.Staff.Head, id, "chuyen");

        var conflict = await app.SubmitAsync(app.Staff.Chair, page, "form[action$='/tra-loi']", ("Answer.Decision", "Đồng ý."));
        Assert.Equal((HttpStatusCode.Conflict, "Đồng ý."), (conflict.Status, conflict.Value("Answer.Decision")));
        await app.SubmitAsync(app.Staff.Chair, conflict, "form[action$='/tra-loi']");

        Assert.Equal((ObstacleState.Answered, "Đồng ý."), await StateAsync(id));
    }

    [Fact]
    public async Task The_unit_takes_back_what_is_no_longer_in_the_way()
    {
        var id = await app.RaiseAsync(await app.PlanAsync(PlanState.Issued), Raiser);

        await ActAsync(app.Staff.OtherHead, id, "rut", ("Withdraw.Reason", "Nhà trường đã cho mượn phao."));

        Assert.Equal((ObstacleState.Withdrawn, "Nhà trường đã cho mượn phao."), await StateAsync(id));
    }

    [Fact]
    public async Task Everybody_is_offered_what_they_may_do_and_refused_the_rest()
    {
        var id = await app.RaiseAsync(await app.PlanAsync(PlanState.Issued), Raiser);
        (Person Who, string[] Acts)[] cases =
        [
            (app.Staff.Specialist, ["chuyen"]), (app.Staff.Head, ["chuyen"]), (app.Staff.Officer, ["chuyen"]), (app.Staff.Chair, ["tra-loi"]),
            (Raiser, ["rut"]), (app.Staff.OtherHead, ["rut"]), (app.Staff.Clerk, []), (app.Staff.Administrator, []),
        ];
        foreach (var (who, acts) in cases)
        {
            var page = await OpenAsync(who, id);
            foreach (var (act, words) in ((string, string)[])[("chuyen", "PassOn.Opinion"), ("tra-loi", "Answer.Decision"), ("rut", "Withdraw.Reason")])
            {
                Assert.Equal(acts.Contains(act), page.Has($"form[action='/vuong-mac/{id}/{act}']"));
                if (!acts.Contains(act))
                {
                    var version = (await app.StoredObstacleAsync(id)).Version;
                    using var answer = await (await app.BrowserOfAsync(who)).PostAsync($"/vuong-mac/{id}/{act}", ($"{words.Split('.')[0]}.Version", $"{version}"), (words, "Không được phép"));
                    Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                }
            }
        }

        Assert.Equal((ObstacleState.Raised, null), await StateAsync(id));
    }

    private Task<Page> OpenAsync(Person person, int id) => app.OpenAsync(person, $"/vuong-mac/{id}");

    private async Task<Page> ActAsync(Person person, int id, string act, params (string Name, string? Value)[] fields) =>
        await app.SubmitAsync(person, await OpenAsync(person, id), $"form[action='/vuong-mac/{id}/{act}']", fields);

    private async Task<(ObstacleState State, string? Decision)> StateAsync(int id) => await app.StoredObstacleAsync(id) is var o ? (o.State, o.Decision) : default;

    private Task<int> WorkOfAsync(int plan, Unit unit) => app.InDatabaseAsync(d =>
        d.WorkParts.Where(p => p.PlanId == plan && p.UnitId == unit.Id).Select(p => p.WorkItemId).FirstAsync());
}
