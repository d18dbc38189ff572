using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>Recalled, replaced, ended.</summary>
public sealed class AfterIssueTests(PlanApp app) : IClassFixture<PlanApp>
{
    private Person Leader => app.Staff.Chair;

    [Fact]
    public async Task A_recall_says_why_on_the_plan_and_in_the_register()
    {
        var id = await app.PlanAsync(PlanState.Issued);

        var page = await app.ActAsync(Leader, id, "thu-hoi", ("Words", "Ban hành sai thẩm quyền."));

        Assert.Contains("Lý do thu hồi: Ban hành sai thẩm quyền.", page.Text("main > .message"), StringComparison.Ordinal);
        Assert.Contains("Thu hồi", page.Text(".page-head-state"), StringComparison.Ordinal);
        var register = await app.OpenAsync(app.Staff.Clerk, "/so-van-ban-di");
        Assert.Contains(register.Document.QuerySelectorAll("tbody tr"), r => r.QuerySelector($"a[href='/ke-hoach/{id}']") is not null && r.TextContent.Contains("Thu hồi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_recall_without_a_reason_is_refused()
    {
        var id = await app.PlanAsync(PlanState.Issued);

        var page = await app.ActAsync(Leader, id, "thu-hoi", ("Words", " "));

        Assert.Contains("Hãy ghi lý do.", page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(PlanState.Issued, (await app.StoredAsync(id)).State);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}/KH-UBND")]
    [InlineData(" {0} / KH-UBND ")]
    public async Task A_later_plan_takes_the_place_of_an_earlier_by_its_number(string written)
    {
        var (earlier, later) = (await app.PlanAsync(PlanState.Issued), await app.PlanAsync(PlanState.Issued, "Bản thay thế"));
        var number = (await app.StoredAsync(later)).Number!.Value;

        var page = await app.ActAsync(Leader, earlier, "thay-the", ("Number", string.Format(null, written, number.ToString("00", null))), ("Year", "2026"));

        Assert.Contains("Đã ghi nhận kế hoạch thay thế.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.True(page.Has($".message a[href='/ke-hoach/{later}']"));
        Assert.Equal((PlanState.Superseded, later), ((await app.StoredAsync(earlier)).State, (await app.StoredAsync(earlier)).SupersededById));
    }

    [Theory]
    [InlineData("", "Hãy nhập số của kế hoạch thay thế.")]
    [InlineData("9999", "Kế hoạch thay thế phải là kế hoạch đã ban hành.")]
    [InlineData("mười lăm", "Kế hoạch thay thế phải là kế hoạch đã ban hành.")]
    [InlineData("99999999999999999999", "Kế hoạch thay thế phải là kế hoạch đã ban hành.")]
    public async Task A_number_that_no_plan_has_is_refused_and_stays_in_the_form(string number, string message)
    {
        var id = await app.PlanAsync(PlanState.Issued);

        var page = await app.ActAsync(Leader, id, "thay-the", ("Number", number));

        Assert.Contains(message, page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(number, page.One("form[action$='/thay-the'] [name=Number]").GetAttribute("value") ?? "");
        Assert.Equal(PlanState.Issued, (await app.StoredAsync(id)).State);
    }

    [Fact]
    public async Task An_earlier_plan_or_itself_takes_no_place()
    {
        var (earlier, later) = (await app.PlanAsync(PlanState.Issued), await app.PlanAsync(PlanState.Issued));

        var by = await app.ActAsync(Leader, later, "thay-the", ("Number", (await app.StoredAsync(earlier)).NumberAndSymbol));
        var itself = await app.ActAsync(Leader, later, "thay-the", ("Number", (await app.StoredAsync(later)).NumberAndSymbol));

        Assert.Contains("phải được ban hành sau", by.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains("không thể thay thế chính nó", itself.Text(".messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_the_unit_ends_a_plan_that_was_carried_out()
    {
        var id = await app.PlanAsync(PlanState.Issued);

        var page = await app.ActAsync(app.Staff.Head, id, "ket-thuc");

        Assert.Contains("Đã kết thúc.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains("Đã kết thúc", page.Text(".page-head-state"), StringComparison.Ordinal);
        Assert.False(page.Has("form[action$='/ket-thuc']"));
    }

    [Fact]
    public async Task Nothing_of_an_issued_plan_can_be_edited()
    {
        var id = await app.PlanAsync(PlanState.Issued);

        foreach (var person in new[] { app.Staff.Specialist, app.Staff.Officer, Leader })
        {
            var page = await app.OpenAsync(person, $"/ke-hoach/{id}/sua");
            Assert.Equal($"/ke-hoach/{id}", page.Address.AbsolutePath);
            Assert.Contains("Kế hoạch không còn ở bước này.", page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_remark_stands_in_the_history_for_all()
    {
        var id = await app.PlanAsync(PlanState.Issued);

        await app.ActAsync(app.Staff.Clerk, id, "y-kien", ("Words", "Đã gửi các thôn."));

        Assert.Contains("Đã gửi các thôn.", (await app.OpenAsync(app.OtherSpecialist, $"/ke-hoach/{id}/lich-su")).Texts(".history-words"));
    }
}
