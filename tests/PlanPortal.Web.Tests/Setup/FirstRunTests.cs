using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Setup;

/// <summary>Each test has a portal of its own: only the first run of each can be tried once.</summary>
public sealed class FirstRunTests
{
    [Theory]
    [InlineData("/dang-nhap")]
    [InlineData("/quan-tri/nguoi-dung")]
    [InlineData("/doi-mat-khau")]
    public async Task Every_page_leads_to_the_first_run(string address)
    {
        await using var app = new EmptyPortalApp();
        Assert.Equal("/thiet-lap", (await app.Browse().OpenAsync(address)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Makes_the_organization_and_its_administrator_who_signs_in_with_the_chosen_password()
    {
        await using var app = new EmptyPortalApp();
        var browser = app.Browse();

        var page = await SubmitAsync(browser, "quan.tri");

        Assert.Equal("/dang-nhap", page.Address.AbsolutePath);
        Assert.Contains("Đã thiết lập UBND xã Vạn Khúc", page.Text(".message"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("quan.tri", "mot-mat-khau-3")).OpenAsync("/quan-tri/nguoi-dung")).Status);
        var acts = await app.InDatabaseAsync(1, d => d.Acts.OrderBy(a => a.Sequence).ToListAsync());
        Assert.Equal([ActKind.OrganizationChanged, ActKind.UserCreated], acts.Select(a => a.Kind));
        Assert.Null((await app.InDatabaseAsync(1, d => d.JournalHeads.SingleAsync())).FirstBroken(acts));
    }

    [Fact]
    public async Task Has_no_account_before_it_and_none_but_the_chosen_after_it()
    {
        await using var app = new EmptyPortalApp();
        Assert.Equal(0, await app.InDatabaseAsync(1, d => d.Users.CountAsync()));

        await SubmitAsync(app.Browse(), "quan.tri");

        Assert.Equal(["quan.tri"], await app.InDatabaseAsync(1, d => d.Users.Select(u => u.UserName).ToListAsync()));
    }

    [Fact]
    public async Task Happens_once()
    {
        await using var app = new EmptyPortalApp();
        var (first, second) = (app.Browse(), app.Browse());
        var stillOpen = await second.OpenAsync("/thiet-lap");
        await SubmitAsync(first, "quan.tri");

        var late = await second.SubmitAsync(stillOpen, "form#first-run", Fields("ke.den.sau"));

        Assert.Equal("/dang-nhap", late.Address.AbsolutePath);
        Assert.Equal("/dang-nhap", (await second.OpenAsync("/thiet-lap")).Address.AbsolutePath);
        Assert.Equal(["quan.tri"], await app.InDatabaseAsync(1, d => d.Users.Select(u => u.UserName).ToListAsync()));
    }

    [Fact]
    public async Task Happens_once_also_when_many_try_at_the_same_moment()
    {
        await using var app = new EmptyPortalApp();
        var open = new List<(Browser Browser, Page Page)>();
        for (var i = 0; i < 8; i++)
        {
            var browser = app.Browse();
            open.Add((browser, await browser.OpenAsync("/thiet-lap")));
        }

        await Task.WhenAll(open.Select((o, i) => o.Browser.SendAsync(o.Page, "form#first-run", Fields($"quan.tri{i}"))));

        Assert.Equal(1, await app.InDatabaseAsync(1, d => d.Users.CountAsync()));
        Assert.Equal(1, await app.InDatabaseAsync(1, d => d.Organizations.CountAsync()));
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_the_password_is_too_weak_and_makes_nothing()
    {
        await using var app = new EmptyPortalApp();
        var browser = app.Browse();

        var page = await browser.SubmitAsync(
            await browser.OpenAsync("/thiet-lap"), "form#first-run",
            [.. Fields("quan.tri").Where(f => f.Name is not ("Password" or "Repeated")), ("Password", "ngan1"), ("Repeated", "ngan1")]);

        Assert.Contains("ít nhất 10 ký tự", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Ủy ban nhân dân xã Vạn Khúc", page.Value("OrganizationName"));
        Assert.Equal(0, await app.InDatabaseAsync(1, d => d.Organizations.CountAsync()));
    }

    [Fact]
    public async Task Refuses_a_form_without_its_token()
    {
        await using var app = new EmptyPortalApp();
        using var form = new FormUrlEncodedContent(Fields("quan.tri").ToDictionary(f => f.Name, f => f.Value!));

        Assert.Equal(HttpStatusCode.BadRequest, (await app.Browse().Client.PostAsync("/thiet-lap", form)).StatusCode);
        Assert.Equal(0, await app.InDatabaseAsync(1, d => d.Users.CountAsync()));
    }

    private static async Task<Page> SubmitAsync(Browser browser, string userName) =>
        await browser.SubmitAsync(await browser.OpenAsync("/thiet-lap"), "form#first-run", Fields(userName));

    private static (string Name, string? Value)[] Fields(string userName) =>
    [
        ("OrganizationName", "Ủy ban nhân dân xã Vạn Khúc"),
        ("Place", "Vạn Khúc"),
        ("PlanSymbol", "KH-UBND"),
        ("FullName", "Vũ Văn Gạo"),
        ("UserName", userName),
        ("Password", "mot-mat-khau-3"),
        ("Repeated", "mot-mat-khau-3"),
    ];
}
