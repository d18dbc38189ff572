using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Users;

public sealed class CreateUserTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Address = "/quan-tri/nguoi-dung/them";

    [Fact]
    public async Task Hands_over_a_temporary_password_once_with_which_the_person_signs_in_and_must_change_it()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var shown = await SubmitAsync(administrator, "moi.1", Roles.Specialist, app.Commune.UnitId);

        var password = shown.Text("#temporary-password");
        Assert.Contains("moi.1", shown.Text("main"), StringComparison.Ordinal);
        Assert.True(shown.Response.Headers.CacheControl!.NoStore);
        var again = await administrator.OpenAsync(shown.Address.PathAndQuery);
        Assert.DoesNotContain(password, again.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var newcomer = app.Browse();
        await newcomer.SignInAsync("moi.1", password);
        Assert.Equal("/doi-mat-khau", (await newcomer.OpenAsync("/quan-tri/nguoi-dung")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Records_who_made_it_without_the_password()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var shown = await SubmitAsync(administrator, "moi.2", Roles.Clerk, null);

        var act = await app.InDatabaseAsync(d => d.Acts.SingleAsync(a => a.Kind == ActKind.UserCreated && a.Detail!.Contains("moi.2")));
        Assert.Equal(app.Commune.PersonId(Roles.Administrator), act.PersonId);
        Assert.Equal("Tạo tài khoản moi.2 cho Người Mới: Văn thư.", act.Detail);
        Assert.DoesNotContain(shown.Text("#temporary-password"), act.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_the_user_name_is_taken_even_by_another_organization()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await SubmitAsync(administrator, app.Neighbour.UserName(Roles.Clerk), Roles.Clerk, null);

        Assert.Contains("đã có người dùng", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Người Mới", page.Value("Form.FullName"));
        Assert.True(page.Has($"input[name='Form.Roles'][value={Roles.Clerk}][checked]"));
    }

    [Fact]
    public async Task Says_what_is_missing_and_makes_nothing()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);
        var before = await CountAsync();

        var page = await administrator.SubmitAsync(await administrator.OpenAsync(Address), "form#user");

        Assert.Contains("Hãy nhập “Họ và tên”.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Contains("Hãy nhập “Tên đăng nhập”.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Contains("Hãy chọn ít nhất một vai trò.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Asks_for_the_unit_of_a_specialist()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await SubmitAsync(administrator, "moi.3", Roles.Specialist, null);

        Assert.Contains("phải thuộc một đơn vị", page.Text(".error-list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_unit_of_another_organization()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);
        var before = await CountAsync();

        var page = await SubmitAsync(administrator, "moi.4", Roles.Specialist, app.Neighbour.UnitId);

        Assert.Contains("chọn đơn vị khác", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Refuses_a_form_without_its_token()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.UserName"] = "moi.5",
            ["Form.FullName"] = "Người Mới",
            ["Form.Roles"] = nameof(Roles.Clerk),
        });

        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.Client.PostAsync(Address, form)).StatusCode);
    }

    private Task<int> CountAsync() => app.InDatabaseAsync(d => d.People.CountAsync());

    private static async Task<Page> SubmitAsync(Browser browser, string userName, Roles role, int? unit) =>
        await browser.SubmitAsync(
            await browser.OpenAsync(Address), "form#user",
            ("Form.UserName", userName), ("Form.FullName", "Người Mới"), ("Form.Roles", $"{role}"), ("Form.UnitId", $"{unit}"));
}
