using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Account;

public sealed class SignInTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string AnAddress = "/quan-tri/don-vi";

    [Fact]
    public async Task Leads_to_the_page_that_was_asked_for()
    {
        var browser = app.Browse();
        var asked = await browser.OpenAsync(AnAddress);
        Assert.Equal("/dang-nhap", asked.Address.AbsolutePath);

        var page = await SendAsync(browser, asked, app.Commune.UserName(Roles.Administrator), SampleCommune.Password);

        Assert.Equal(AnAddress, page.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Never_leads_to_another_site(string returnUrl)
    {
        var browser = app.Browse();
        var page = await browser.OpenAsync($"/dang-nhap?{AccountPathsKey}={Uri.EscapeDataString(returnUrl)}");

        var answer = await browser.SendAsync(page, "form#sign-in", Credentials(app.Commune.UserName(Roles.Clerk), SampleCommune.Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Says_the_same_of_an_unknown_user_and_of_a_wrong_password()
    {
        var browser = app.Browse();

        var unknown = await browser.SignInAsync("khong-co-ai", "sai-mat-khau-9");
        var wrong = await browser.SignInAsync(app.Commune.UserName(Roles.UnitHead), "sai-mat-khau-9");

        Assert.Equal(HttpStatusCode.OK, unknown.Status);
        Assert.Equal(unknown.Text(".error-list"), wrong.Text(".error-list"));
        Assert.Contains("không đúng", wrong.Text(".error-list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_typed_user_name_and_never_the_password()
    {
        var page = await app.Browse().SignInAsync("khong-co-ai-2", "sai-mat-khau-9");

        Assert.Equal("khong-co-ai-2", page.Value("Form.UserName"));
        Assert.DoesNotContain("sai-mat-khau-9", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_missing()
    {
        var page = await app.Browse().SignInAsync("", "");

        Assert.Contains("Hãy nhập “Tên đăng nhập”.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Contains("Hãy nhập “Mật khẩu”.", page.Text(".error-list"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lanhdao")]
    [InlineData("khong-co-ai-3")]
    public async Task Locks_after_five_failures_whether_or_not_the_user_exists(string userName)
    {
        var browser = app.Browse();
        for (var failure = 1; failure < 5; failure++)
        {
            Assert.Contains("không đúng", (await browser.SignInAsync(userName, "sai-mat-khau-9")).Text(".error-list"), StringComparison.Ordinal);
        }

        Assert.Contains("thử lại sau 15 phút", (await browser.SignInAsync(userName, "sai-mat-khau-9")).Text(".error-list"), StringComparison.Ordinal);
        Assert.Contains("thử lại sau", (await browser.SignInAsync(userName, SampleCommune.Password)).Text(".error-list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locks_also_when_the_guesses_come_all_at_once()
    {
        var userName = app.Commune.UserName(Roles.Specialist);

        var guesses = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => app.Browse().SignInAsync(userName, "sai-mat-khau-9")));

        Assert.InRange(guesses.Count(g => g.Text(".error-list").Contains("không đúng", StringComparison.Ordinal)), 0, 5);
        Assert.Contains("thử lại sau", (await app.Browse().SignInAsync(userName, SampleCommune.Password)).Text(".error-list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_in_again_when_the_lockout_is_over()
    {
        var userName = app.Commune.UserName(Roles.Office);
        var browser = app.Browse();
        for (var failure = 1; failure <= 5; failure++)
        {
            await browser.SignInAsync(userName, "sai-mat-khau-9");
        }

        app.Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(app.Commune.PersonId(Roles.Office), await PersonSignedInAsync(await app.SignInAsync(userName)));
    }

    [Fact]
    public async Task Refuses_a_form_without_its_token()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.UserName"] = app.Commune.UserName(Roles.Clerk),
            ["Form.Password"] = SampleCommune.Password,
        });

        var answer = await app.Browse().Client.PostAsync("/dang-nhap", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(Cookies(answer), c => c.StartsWith("__Host-planportal=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gives_a_cookie_that_scripts_other_sites_and_plain_http_never_get()
    {
        var browser = app.Browse();
        var page = await browser.OpenAsync("/dang-nhap");

        var answer = await browser.SendAsync(page, "form#sign-in", Credentials(app.Commune.UserName(Roles.Clerk), SampleCommune.Password));

        var attributes = Cookies(answer).Single(c => c.StartsWith("__Host-planportal=", StringComparison.Ordinal)).Split("; ")[1..];
        Assert.Equal(["httponly", "path=/", "samesite=lax", "secure"], attributes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Gives_a_cookie_with_keys_only()
    {
        var browser = app.Browse();
        var page = await browser.OpenAsync("/dang-nhap");
        var answer = await browser.SendAsync(page, "form#sign-in", Credentials(app.Commune.UserName(Roles.Clerk), SampleCommune.Password));
        var cookie = Cookies(answer).Single(c => c.StartsWith("__Host-planportal=", StringComparison.Ordinal)).Split(';')[0].Split('=', 2)[1];
        var options = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);

        var claims = options.TicketDataFormat.Unprotect(cookie)!.Principal.Claims.ToDictionary(c => c.Type, c => c.Value);

        Assert.Equal($"{app.Commune.PersonId(Roles.Clerk)}", claims[PortalClaims.Person]);
        Assert.Equal($"{app.Commune.OrganizationId}", claims[PortalClaims.Organization]);
        Assert.Equal(4, claims.Count);
        Assert.DoesNotContain(claims.Values, v => v.Contains(app.Commune.UserName(Roles.Clerk), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Lists_no_accounts_in_production()
    {
        var page = await app.Browse().OpenAsync("/dang-nhap");

        Assert.False(page.Has("#demo-accounts"));
        Assert.Single(page.Document.Forms);
    }

    private const string AccountPathsKey = PlanPortal.Web.Infrastructure.Accounts.AccountPaths.ReturnUrlKey;

    private static (string, string?)[] Credentials(string userName, string password) =>
        [("Form.UserName", userName), ("Form.Password", password)];

    private static Task<Page> SendAsync(Browser browser, Page page, string userName, string password) =>
        browser.SubmitAsync(page, "form#sign-in", Credentials(userName, password));

    private static IEnumerable<string> Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    private static async Task<int> PersonSignedInAsync(Browser browser)
    {
        var page = await browser.OpenAsync("/doi-mat-khau");
        return int.Parse(page.One("body").GetAttribute("data-person")!, System.Globalization.CultureInfo.InvariantCulture);
    }
}
