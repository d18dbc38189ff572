using System.Net;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Infrastructure;

public sealed class SecurityHeadersTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Theory]
    [InlineData("/dang-nhap", HttpStatusCode.OK)]
    [InlineData("/mark.svg", HttpStatusCode.OK)]
    [InlineData("/fault/forbidden", HttpStatusCode.Redirect)]
    [InlineData("/fault/status/404", HttpStatusCode.NotFound)]
    [InlineData("/fault/throw", HttpStatusCode.InternalServerError)]
    public async Task Every_kind_of_answer_carries_the_headers(string address, HttpStatusCode expected)
    {
        var response = await app.Browse().Client.GetAsync(address);

        Assert.Equal(expected, response.StatusCode);
        AssertHeaders(response);
    }

    [Fact]
    public async Task A_refused_form_carries_the_headers()
    {
        using var form = new FormUrlEncodedContent([]);
        var response = await app.Browse().Client.PostAsync("/fault/post", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        AssertHeaders(response);
    }

    [Fact]
    public async Task Pages_of_a_person_are_not_kept_by_the_browser()
    {
        var browser = await app.SignInAsync(Roles.Specialist);

        var response = await browser.Client.GetAsync("/doi-mat-khau");

        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_and_scripts_are_kept_for_ever_under_hashed_names()
    {
        var browser = app.Browse();
        var page = await browser.OpenAsync("/dang-nhap");
        string[] files = [page.One("link[rel=stylesheet]").GetAttribute("href")!, page.One("script").GetAttribute("src")!];

        foreach (var file in files)
        {
            var response = await browser.Client.GetAsync(file);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Fonts_named_in_the_styles_are_there_and_kept_for_ever()
    {
        var browser = app.Browse();
        var page = await browser.OpenAsync("/dang-nhap");
        var styles = await browser.Client.GetStringAsync(page.One("link[rel=stylesheet]").GetAttribute("href"));
        var fonts = styles.Split("url(").Skip(1).Select(u => u[..u.IndexOf(')', StringComparison.Ordinal)].Trim('"'))
            .Where(u => u.EndsWith(".woff2", StringComparison.Ordinal)).ToList();

        Assert.Equal(9, fonts.Count);
        foreach (var font in fonts)
        {
            var response = await browser.Client.GetAsync(new Uri(new Uri("https://localhost/dist/"), font));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    private static void AssertHeaders(HttpResponseMessage response)
    {
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Single(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Single(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Single(response, "X-Frame-Options"));
        Assert.Equal("same-origin", Single(response, "Referrer-Policy"));
        Assert.Equal(SecurityHeaders.PermissionsPolicy, Single(response, "Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.DoesNotContain("unsafe", Single(response, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    private static string Single(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
