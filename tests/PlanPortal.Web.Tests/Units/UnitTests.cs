using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Units;

public sealed class UnitTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Address = "/quan-tri/don-vi";

    [Fact]
    public async Task Adds_a_unit_with_its_other_names_after_the_last_one()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await AddAsync(administrator, "Phòng Văn hóa - Xã hội", "VHXH\r\n\r\n  Phòng VH-XH \r\nvhxh");

        Assert.Contains("Đã thêm đơn vị Phòng Văn hóa - Xã hội.", page.Text(".message"), StringComparison.Ordinal);
        var unit = await UnitAsync("Phòng Văn hóa - Xã hội");
        Assert.Equal(["VHXH", "Phòng VH-XH"], unit.Aliases.Select(a => a.Name));
        Assert.Equal(await app.InDatabaseAsync(d => d.Units.MaxAsync(u => u.SortOrder)), unit.SortOrder);
        Assert.True(unit.SortOrder > 0);
        Assert.Equal("Thêm đơn vị Phòng Văn hóa - Xã hội.", (await LastActAsync()).Detail);
    }

    [Fact]
    public async Task Keeps_an_outside_body_out_of_the_choices_for_people()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);
        var form = await administrator.OpenAsync($"{Address}/them");
        await administrator.SubmitAsync(form, "form#unit", ("Form.Name", "Hội Nông dân xã"), ("Form.Outside", "true"));

        var person = await administrator.OpenAsync("/quan-tri/nguoi-dung/them");

        Assert.True((await UnitAsync("Hội Nông dân xã")).Outside);
        Assert.DoesNotContain("Hội Nông dân xã", person.Text("select[name='Form.UnitId']"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Phòng Kinh Tế", "")]
    [InlineData("Phòng mới", "phòng  kinh tế")]
    public async Task Refuses_a_name_that_another_unit_bears_however_it_is_written(string name, string aliases)
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await AddAsync(administrator, name, aliases);

        Assert.Contains("Phòng Kinh tế", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(name, page.Value("Form.Name"));
        Assert.Equal(1, await app.InDatabaseAsync(d => d.Units.CountAsync(u => u.Name.StartsWith("Phòng K"))));
    }

    [Fact]
    public async Task Two_organizations_may_each_have_a_unit_of_one_name()
    {
        var neighbour = await app.SignInAsync(app.Neighbour.UserName(Roles.Administrator));

        await AddAsync(neighbour, "Trạm Y tế", "");
        await AddAsync(await app.SignInAsync(Roles.Administrator), "Trạm Y tế", "");

        Assert.Equal(2, await app.InDatabaseAsync(d => d.Units.IgnoreQueryFilters().CountAsync(u => u.Name == "Trạm Y tế")));
    }

    [Fact]
    public async Task Does_not_close_a_unit_in_which_people_work()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await administrator.SubmitAsync(
            await administrator.OpenAsync($"{Address}/{app.Commune.OfficeUnitId}"), "form#unit", ("Form.Active", null));

        Assert.Contains("còn 2 người đang làm việc", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(d => d.Units.Where(u => u.Id == app.Commune.OfficeUnitId).Select(u => u.Active).SingleAsync()));
    }

    [Fact]
    public async Task Shows_both_when_somebody_else_saved_meanwhile_and_then_saves_knowingly()
    {
        var (first, second) = (await app.SignInAsync(Roles.Administrator), await app.SignInAsync(Roles.Administrator));
        await AddAsync(first, "Ban Quản lý chợ", "BQL chợ");
        var address = $"{Address}/{(await UnitAsync("Ban Quản lý chợ")).Id}";
        var open = await first.OpenAsync(address);
        await second.SubmitAsync(await second.OpenAsync(address), "form#unit", ("Form.SortOrder", "7"));

        var conflict = await first.SubmitAsync(open, "form#unit", ("Form.Aliases", "BQL chợ\r\nBan chợ"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Ban chợ", conflict.Value("Form.Aliases"), StringComparison.Ordinal);
        Assert.Contains("7", conflict.Text("#conflict"), StringComparison.Ordinal);

        await first.SubmitAsync(conflict, "form#unit");

        Assert.Equal(["BQL chợ", "Ban chợ"], (await UnitAsync("Ban Quản lý chợ")).Aliases.Select(a => a.Name));
    }

    [Fact]
    public async Task Another_organizations_unit_is_not_there()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync($"{Address}/{app.Neighbour.UnitId}")).Status);
    }

    [Fact]
    public async Task Lists_units_with_their_people()
    {
        var page = await (await app.SignInAsync(Roles.Administrator)).OpenAsync(Address);

        Assert.Contains(page.Texts("#units tbody tr"), r => r.Contains("Văn phòng HĐND và UBND", StringComparison.Ordinal) && r.Contains('2', StringComparison.Ordinal));
    }

    private static async Task<Page> AddAsync(Browser browser, string name, string aliases) =>
        await browser.SubmitAsync(await browser.OpenAsync($"{Address}/them"), "form#unit", ("Form.Name", name), ("Form.Aliases", aliases));

    private Task<Unit> UnitAsync(string name) =>
        app.InDatabaseAsync(d => d.Units.Include(u => u.Aliases.OrderBy(a => a.Id)).SingleAsync(u => u.Name == name));

    private Task<Act> LastActAsync() =>
        app.InDatabaseAsync(d => d.Acts.Where(a => a.Kind == ActKind.UnitChanged).OrderByDescending(a => a.Sequence).FirstAsync());
}
