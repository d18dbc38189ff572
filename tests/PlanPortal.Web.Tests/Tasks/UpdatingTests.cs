using System.Net;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Tasks;

/// <summary>A unit says how far it is: from the desk, from the list, on the page of the work.</summary>
public sealed class UpdatingTests(WorkApp app) : IClassFixture<WorkApp>
{
    [Fact]
    public async Task From_the_desk_it_takes_two_clicks_and_leads_back_to_the_desk()
    {
        var work = await app.WorkAsync();
        var desk = await app.OpenAsync(app.Doer, "/");

        var form = await app.OpenAsync(app.Doer, desk.One($"a[href^='/nhiem-vu/{work.Id}/cap-nhat']").GetAttribute("href")!);
        var back = await app.SubmitAsync(app.Doer, form, "form.work-update button[name=Finish]");

        Assert.Equal(("/", "Đã báo xong."), (back.Address.AbsolutePath, back.Text(".messages")));
        Assert.False(back.Has($"a[href^='/nhiem-vu/{work.Id}/cap-nhat']"));
        var stored = await app.StoredWorkAsync(work.Id);
        Assert.Equal((WorkState.Done, 100, app.Doer.Id), (stored.State, stored.Percent, stored.DoneById!.Value));
    }

    [Fact]
    public async Task Within_a_row_only_the_form_is_sent()
    {
        var work = await app.WorkAsync();
        var browser = await app.BrowserOfAsync(app.Doer);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/nhiem-vu/{work.Id}/cap-nhat?part={WorkApp.PartOf(work, app.Staff.Economy)}&backTo=/");
        request.Headers.Add("HX-Request", "true");

        using var response = await browser.Client.SendAsync(request);

        var body = (await response.Content.ReadAsStringAsync()).TrimStart();
        Assert.StartsWith("<form", body, StringComparison.Ordinal);
        Assert.Contains("HX-Request", response.Headers.Vary);
    }

    [Fact]
    public async Task Progress_words_and_links_stand_on_the_page_of_the_work()
    {
        var work = await app.WorkAsync();

        var page = await app.ReportAsync(app.Doer, work, app.Staff.Economy, ("State", "InProgress"), ("Percent", "40"), ("Words", "Đã gieo 3 luống."), ("Link", "https://anh.example/luong"));

        Assert.Equal(($"/nhiem-vu/{work.Id}", "Đã cập nhật tiến độ."), (page.Address.AbsolutePath, page.Text(".messages")));
        Assert.Contains("Đang làm", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.Contains("40%", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.Contains("Đã gieo 3 luống.", page.Text("section[aria-labelledby=cac-don-vi]"), StringComparison.Ordinal);
        Assert.Equal("https://anh.example/luong", page.One(".evidence a").GetAttribute("href"));
        Assert.Contains("Lường Văn Phin cập nhật: đang làm, 40%", page.Text(".history"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_overtaken_keeps_what_was_typed_and_can_send_it_again()
    {
        var work = await app.WorkAsync();
        var (mine, theirs) = (await app.OpenFormAsync(app.Doer, work, app.Staff.Economy), await app.OpenFormAsync(app.Staff.OtherHead, work, app.Staff.Economy));
        await app.SubmitAsync(app.Staff.OtherHead, theirs, "form.work-update", ("Percent", "70"), ("Words", "Của trưởng phòng"));

        var conflict = await app.SubmitAsync(app.Doer, mine, "form.work-update", ("Percent", "50"), ("Words", "Chữ đã gõ"));

        Assert.Contains("vừa được người khác cập nhật", conflict.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(("50", "Chữ đã gõ"), (conflict.Value("Percent"), conflict.Text("form.work-update textarea")));
        Assert.Contains("Của trưởng phòng", conflict.Text("section[aria-labelledby=cac-don-vi]"), StringComparison.Ordinal);
        Assert.Equal(70, (await app.StoredWorkAsync(work.Id)).Percent);

        await app.SubmitAsync(app.Doer, conflict, "form.work-update");
        Assert.Equal((50, "Chữ đã gõ"), ((await app.StoredWorkAsync(work.Id)).Percent, (await app.StoredWorkAsync(work.Id)).Notes[^1].Words));
    }

    [Theory]
    [InlineData("Percent", "101", "từ 0 đến 100")]
    [InlineData("Percent", "nhiều", "nhiều")]
    [InlineData("Link", "anh.example", "http")]
    public async Task What_does_not_fit_is_said_and_everything_typed_stays(string field, string value, string message)
    {
        var work = await app.WorkAsync();

        var page = await app.ReportAsync(app.Doer, work, app.Staff.Economy, (field, value), ("Words", "Chữ đã gõ"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(message, page.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal((value, "Chữ đã gõ"), (page.Value(field), page.Text("form.work-update textarea")));
        Assert.Empty((await app.StoredWorkAsync(work.Id)).Notes);
    }

    [Fact]
    public async Task The_coordinating_unit_reports_for_another_from_the_page_of_the_work()
    {
        var work = await app.WorkAsync();
        var page = await app.OpenAsync(app.Staff.Specialist, $"/nhiem-vu/{work.Id}");

        var form = await app.OpenAsync(app.Staff.Specialist, page.One($"#phan-{WorkApp.PartOf(work, app.Staff.Economy)} a.btn").GetAttribute("href")!);
        await app.SubmitAsync(app.Staff.Specialist, form, "form.work-update", ("Percent", "10"));

        Assert.Equal((10, "Nông Thị Mận"), ((await app.StoredWorkAsync(work.Id)).Percent, (await app.StoredWorkAsync(work.Id)).Notes[0].PersonName));
    }

    [Fact]
    public async Task Steps_are_planned_ticked_and_taken_out()
    {
        var work = await app.WorkAsync();
        await app.ActOnAsync(app.Doer, work, "buoc", ("Text", "Chọn đất"), ("DueOn", "1/4/26"));
        await app.ActOnAsync(app.Doer, work, "buoc", ("Text", "Gieo hạt"));
        var steps = (await app.StoredWorkAsync(work.Id)).Parts.Single(p => p.Steps.Count > 0).Steps;

        var ticked = await app.ActOnAsync(app.Doer, work, $"buoc/{steps[0].Id}/xong");
        Assert.Contains("Lường Văn Phin, 02/03/2026", ticked.Text(".work-steps"), StringComparison.Ordinal);
        Assert.Equal(50, (await app.StoredWorkAsync(work.Id)).Percent);

        await app.ActOnAsync(app.Doer, work, $"buoc/{steps[1].Id}/xoa");
        Assert.Equal(["Chọn đất"], (await app.StoredWorkAsync(work.Id)).Parts.Single(p => p.Steps.Count > 0).Steps.Select(s => s.Text));
    }

    [Fact]
    public async Task Done_by_mistake_is_taken_up_again()
    {
        var work = await app.WorkAsync();
        await app.FinishAsync(app.Doer, work, app.Staff.Economy);

        var refused = await app.ActOnAsync(app.Doer, work, "lam-tiep");
        Assert.Contains("Hãy ghi lý do.", refused.Text(".messages"), StringComparison.Ordinal);
        await app.ActOnAsync(app.Doer, work, "lam-tiep", ("Words", "Bấm nhầm."));

        var stored = await app.StoredWorkAsync(work.Id);
        Assert.Equal((WorkState.InProgress, 99, "Bấm nhầm."), (stored.State, stored.Percent, stored.Notes[^1].Words));
    }

    [Fact]
    public async Task Everybody_may_say_something_and_nothing_typed_is_lost()
    {
        var work = await app.WorkAsync();

        var page = await app.ActOnAsync(app.Staff.Chair, work, "y-kien", ("Words", "Làm xong trước mùa mưa."));
        Assert.Contains("Phan Thế Đoàn có ý kiến", page.Text(".history"), StringComparison.Ordinal);

        var tooLong = new string('ă', WorkNote.MaxWordsLength + 1);
        var again = await app.ActOnAsync(app.Staff.Chair, work, "y-kien", ("Words", tooLong));
        Assert.Contains("Hãy rút ngắn", again.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(tooLong, again.Text("form[action$='/y-kien'] textarea"));
    }
}
