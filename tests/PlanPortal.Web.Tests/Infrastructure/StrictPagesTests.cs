using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Infrastructure;

/// <summary>What the content security policy would silently switch off must not be in a page.</summary>
public sealed class StrictPagesTests(StyleguideApp app) : IClassFixture<StyleguideApp>
{
    [Theory]
    [InlineData("/styleguide")]
    [InlineData("/styleguide/desk")]
    [InlineData("/styleguide/empty")]
    [InlineData("/styleguide/form")]
    [InlineData("/styleguide/document")]
    [InlineData("/styleguide/open")]
    [InlineData("/styleguide/fault")]
    [InlineData("/fault/status/404")]
    public async Task A_page_has_no_script_or_style_inside(string address)
    {
        var page = await app.Browse().OpenAsync(address);

        Assert.NotEmpty(page.Document.QuerySelectorAll("script"));
        Assert.All(page.Document.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src") && s.TextContent.Length == 0));
        Assert.False(page.Has("style, [style], base, iframe, object, embed"));
        Assert.All(page.Document.All, e => Assert.DoesNotContain(e.Attributes, a =>
            a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("/styleguide")]
    [InlineData("/styleguide/form")]
    [InlineData("/styleguide/document")]
    public async Task A_page_can_be_found_ones_way_in(string address)
    {
        var page = await app.Browse().OpenAsync(address);

        Assert.Equal("vi", page.One("html").GetAttribute("lang"));
        Assert.Equal("#main", page.One("a.skip").GetAttribute("href"));
        Assert.Single(page.Document.QuerySelectorAll("main#main"));
        // An official document has a title of its own.
        Assert.Single(page.Document.QuerySelectorAll("h1"), h => h.Closest("article") is null);
        Assert.StartsWith(page.Text("main h1"), page.Document.Title, StringComparison.Ordinal);
        Assert.Equal("Kế hoạch", page.Text(".side [aria-current=page]"));
        Assert.True(page.Document.QuerySelectorAll(".btn-primary").Length <= 1 || address == "/styleguide");
        var ids = page.Document.All.Select(e => e.Id).Where(i => !string.IsNullOrEmpty(i)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(
            page.Document.QuerySelectorAll("input:not([type=hidden]), select, textarea"),
            e => Assert.True(page.Has($"label[for='{e.Id}']"), $"{e.OuterHtml} has no label"));
    }

    [Fact]
    public async Task A_list_page_stays_small_and_keeps_vietnamese_letters_as_they_are()
    {
        var html = await app.Browse().Client.GetStringAsync("/styleguide");

        Assert.Contains("Phòng, chống thiên tai", html, StringComparison.Ordinal);
        Assert.True(html.Length < 60_000);
    }
}

/// <summary>Outside Development there is no style guide.</summary>
public sealed class NoStyleguideTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Theory]
    [InlineData("/styleguide")]
    [InlineData("/styleguide/form")]
    public async Task The_style_guide_is_not_found(string address) =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await app.Browse().OpenAsync(address)).Status);
}
