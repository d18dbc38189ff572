using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Account;

public sealed class ChangePasswordTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Another = "mat-khau-moi-2";

    [Fact]
    public async Task Takes_the_new_password_and_records_that()
    {
        var browser = await app.SignInAsync(Roles.Clerk);

        var page = await ChangeAsync(browser, SampleCommune.Password, Another, Another);

        Assert.DoesNotContain("/doi-mat-khau", page.Redirects.Select(r => r.AbsolutePath));
        Assert.Contains("không đúng", (await app.Browse().SignInAsync(app.Commune.UserName(Roles.Clerk), SampleCommune.Password)).Text(".error-list"), StringComparison.Ordinal);
        await app.SignInAsync(app.Commune.UserName(Roles.Clerk), Another);
        var act = await app.InDatabaseAsync(d => d.Acts.SingleAsync(a => a.PersonId == app.Commune.PersonId(Roles.Clerk)));
        Assert.Equal(ActKind.PasswordReset, act.Kind);
        Assert.DoesNotContain(Another, act.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_this_session_and_ends_the_others()
    {
        var here = await app.SignInAsync(Roles.Office);
        var elsewhere = await app.SignInAsync(Roles.Office);

        await ChangeAsync(here, SampleCommune.Password, Another, Another);
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("/doi-mat-khau", (await here.OpenAsync("/doi-mat-khau")).Address.AbsolutePath);
        Assert.Equal("/dang-nhap", (await elsewhere.OpenAsync("/doi-mat-khau")).Address.AbsolutePath);
    }

    [Theory]
    [InlineData("sai-mat-khau-9", Another, Another, "Mật khẩu hiện tại không đúng.")]
    [InlineData(SampleCommune.Password, "ngan1", "ngan1", "ít nhất 10 ký tự")]
    [InlineData(SampleCommune.Password, "khong-co-chu-so", "khong-co-chu-so", "ít nhất một chữ số")]
    [InlineData(SampleCommune.Password, Another, "khac-han-33", "không giống nhau")]
    [InlineData(SampleCommune.Password, SampleCommune.Password, SampleCommune.Password, "phải khác mật khẩu hiện tại")]
    public async Task Says_what_is_wrong_and_changes_nothing(string current, string wanted, string repeated, string message)
    {
        var browser = await app.SignInAsync(Roles.Specialist);

        var page = await ChangeAsync(browser, current, wanted, repeated);

        Assert.Contains(message, page.Text(".error-list"), StringComparison.Ordinal);
        await app.SignInAsync(Roles.Specialist);
    }

    [Fact]
    public async Task Whoever_has_a_temporary_password_is_led_here_first_and_then_to_the_page_asked_for()
    {
        var userName = app.Commune.UserName(Roles.UnitHead);
        await app.InDatabaseAsync(d => d.Users.Where(u => u.UserName == userName)
            .ExecuteUpdateAsync(u => u.SetProperty(p => p.MustChangePassword, true)));
        var browser = await app.SignInAsync(userName);

        var led = await browser.OpenAsync("/quan-tri/don-vi?x=1");
        Assert.Equal("/doi-mat-khau", led.Address.AbsolutePath);
        var changed = await browser.SubmitAsync(
            led, "form#change-password", ("Current", SampleCommune.Password), ("New", Another), ("Repeated", Another));

        Assert.Equal("/quan-tri/don-vi?x=1", changed.Redirects[0].PathAndQuery);
    }

    private static async Task<Page> ChangeAsync(Browser browser, string current, string wanted, string repeated) =>
        await browser.SubmitAsync(
            await browser.OpenAsync("/doi-mat-khau"), "form#change-password", ("Current", current), ("New", wanted), ("Repeated", repeated));
}
