using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Users;

public sealed class EditUserTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Changes_name_position_and_unit_and_records_what_was_what()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await administrator.SubmitAsync(
            await OpenAsync(administrator, Roles.Clerk), "form#user",
            ("Form.FullName", "Hoàng Thị Yến"), ("Form.Position", "Văn thư trưởng"), ("Form.UnitId", $"{app.Commune.UnitId}"));

        Assert.Contains("Hoàng Thị Yến", page.Text(".message"), StringComparison.Ordinal);
        var person = await PersonAsync(Roles.Clerk);
        Assert.Equal(("Hoàng Thị Yến", "Văn thư trưởng", app.Commune.UnitId), (person.FullName, person.Position, person.UnitId));
        Assert.Equal(
            "Sửa vanthu. Họ và tên: Hoàng Thị Én → Hoàng Thị Yến. Chức vụ: Văn thư → Văn thư trưởng. "
            + "Đơn vị: Văn phòng HĐND và UBND → Phòng Kinh tế.",
            (await LastActAsync()).Detail);
    }

    [Fact]
    public async Task Changed_roles_count_at_once_and_end_the_sessions()
    {
        var (administrator, leader) = (await app.SignInAsync(Roles.Administrator), await app.SignInAsync(Roles.Leader));
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.OpenAsync("/quan-tri/don-vi")).Status);

        var form = await OpenAsync(administrator, Roles.Leader);
        await administrator.SubmitAsync(form, "form#user", ("Form.Roles", nameof(Roles.Administrator)));

        Assert.Equal(HttpStatusCode.OK, (await leader.OpenAsync("/quan-tri/don-vi")).Status);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/dang-nhap", (await leader.OpenAsync("/quan-tri/don-vi")).Address.AbsolutePath);

        var back = await OpenAsync(administrator, Roles.Leader);
        await administrator.SubmitAsync(back, "form#user", ("Form.Roles", nameof(Roles.Leader)));
    }

    [Fact]
    public async Task Shows_both_when_somebody_else_saved_meanwhile_and_then_saves_knowingly()
    {
        var (first, second) = (await app.SignInAsync(Roles.Administrator), await app.SignInAsync(Roles.Administrator));
        var open = await OpenAsync(first, Roles.Office);
        await second.SubmitAsync(await OpenAsync(second, Roles.Office), "form#user", ("Form.Position", "Quyền Chánh Văn phòng"));

        var conflict = await first.SubmitAsync(open, "form#user", ("Form.FullName", "Lê Văn Cội Em"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Lê Văn Cội Em", conflict.Value("Form.FullName"));
        Assert.Contains("Quyền Chánh Văn phòng", conflict.Text("#conflict"), StringComparison.Ordinal);
        Assert.Equal("Lê Văn Cội", (await PersonAsync(Roles.Office)).FullName);

        await first.SubmitAsync(conflict, "form#user");

        var person = await PersonAsync(Roles.Office);
        Assert.Equal(("Lê Văn Cội Em", "Chánh Văn phòng"), (person.FullName, person.Position));
    }

    [Fact]
    public async Task Records_nothing_when_nothing_was_changed()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);
        var before = await app.InDatabaseAsync(d => d.Acts.CountAsync());

        var page = await administrator.SubmitAsync(await OpenAsync(administrator, Roles.UnitHead), "form#user");

        Assert.Equal("/quan-tri/nguoi-dung", page.Address.AbsolutePath);
        Assert.Equal(before, await app.InDatabaseAsync(d => d.Acts.CountAsync()));
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_it_does_not_do()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await administrator.SubmitAsync(
            await OpenAsync(administrator, Roles.Specialist), "form#user", ("Form.FullName", "Tên Mới"), ("Form.UnitId", ""));

        Assert.Contains("phải thuộc một đơn vị", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Tên Mới", page.Value("Form.FullName"));
        Assert.Equal("Nguyễn Văn Ẩn", (await PersonAsync(Roles.Specialist)).FullName);
    }

    [Fact]
    public async Task Leaves_the_organization_an_administrator()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await administrator.SubmitAsync(
            await OpenAsync(administrator, Roles.Administrator), "form#user", ("Form.Roles", nameof(Roles.Clerk)));

        Assert.Contains("ít nhất một người quản trị", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(Roles.Administrator, (await PersonAsync(Roles.Administrator)).Roles);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/mat-khau")]
    [InlineData("/ngung")]
    [InlineData("/mo-lai")]
    public async Task Another_organizations_person_is_not_there(string act)
    {
        var administrator = await app.SignInAsync(Roles.Administrator);
        var own = await OpenAsync(administrator, Roles.Clerk);
        var address = $"/quan-tri/nguoi-dung/{app.Neighbour.PersonId(Roles.Clerk)}";
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = own.Value("__RequestVerificationToken"),
            ["Form.FullName"] = "Kẻ Khác",
            ["Form.Roles"] = nameof(Roles.Clerk),
            ["Form.Version"] = $"{Guid.Empty}",
        });

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Client.PostAsync(address + act, form)).StatusCode);
        var person = await app.InDatabaseAsync(
            app.Neighbour.OrganizationId, d => d.People.SingleAsync(p => p.Id == app.Neighbour.PersonId(Roles.Clerk)));
        Assert.Equal((app.Neighbour.FullName(Roles.Clerk), true), (person.FullName, person.Active));
    }

    private Task<Page> OpenAsync(Browser browser, Roles role) => browser.OpenAsync($"/quan-tri/nguoi-dung/{app.Commune.PersonId(role)}");

    private Task<Person> PersonAsync(Roles role) =>
        app.InDatabaseAsync(d => d.People.SingleAsync(p => p.Id == app.Commune.PersonId(role)));

    private Task<Act> LastActAsync() => app.InDatabaseAsync(d => d.Acts.OrderByDescending(a => a.Sequence).FirstAsync());
}
