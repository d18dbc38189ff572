using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Search;

public sealed class SavedSearchTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Saved = ".work-item .row-title";

    private async Task<Page> SaveAsync(string name, string words = "tre em") =>
        await app.SubmitAsync(app.Staff.Clerk, await app.OpenAsync(app.Staff.Clerk, $"/tim-kiem?q={Uri.EscapeDataString(words)}"), "form.save-search", ("name", name));

    [Fact]
    public async Task A_search_is_kept_under_a_name_opened_again_dropped_and_taken_back()
    {
        var after = await SaveAsync("Việc của trẻ");
        Assert.Contains("Việc của trẻ", after.Text(".message"), StringComparison.Ordinal);
        Assert.Contains("q=tre", after.Address.Query, StringComparison.Ordinal);

        var list = await app.OpenAsync(app.Staff.Clerk, "/tim-kiem");
        Assert.Contains("Việc của trẻ", list.Texts(Saved));
        var link = list.Document.QuerySelectorAll(Saved).Single(a => a.TextContent.Trim() == "Việc của trẻ");
        var opened = await app.OpenAsync(app.Staff.Clerk, link.GetAttribute("href")!);
        Assert.Equal("tre em", opened.One("#q").GetAttribute("value"));

        var form = link.ParentElement!.QuerySelector("form")!.GetAttribute("action");
        var dropped = await app.SubmitAsync(app.Staff.Clerk, list, $"form[action='{form}']");
        Assert.DoesNotContain("Việc của trẻ", dropped.Texts(Saved));
        await app.SubmitAsync(app.Staff.Clerk, dropped, ".message form");
        Assert.Contains("Việc của trẻ", (await app.OpenAsync(app.Staff.Clerk, "/tim-kiem")).Texts(Saved));
    }

    [Fact]
    public async Task The_same_name_again_takes_the_new_search()
    {
        await SaveAsync("Một tên", "mot");
        await SaveAsync("Một tên", "hai");

        var link = (await app.OpenAsync(app.Staff.Clerk, "/tim-kiem")).Document.QuerySelectorAll(Saved).Single(a => a.TextContent.Trim() == "Một tên");
        Assert.Contains("q=hai", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_addresses_of_the_portal_are_kept_and_only_their_owner_sees_and_drops_them()
    {
        var clerk = await app.BrowserOfAsync(app.Staff.Clerk);
        foreach (var address in new[] { "https://example.com/", "//example.com", "/\\example.com", "", "javascript:alert(1)" })
        {
            await clerk.PostAsync("/tim-kiem/luu", ("name", "Ngoài"), ("address", address));
        }

        await SaveAsync("Riêng tôi");
        Assert.DoesNotContain("Ngoài", (await app.OpenAsync(app.Staff.Clerk, "/tim-kiem")).Texts(Saved));
        Assert.Empty((await app.OpenAsync(app.Staff.Head, "/tim-kiem")).Texts(Saved));
        var id = await app.InDatabaseAsync(db => db.SavedSearches.Where(s => s.Name == "Riêng tôi").Select(s => s.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(app.Staff.Head)).PostAsync($"/tim-kiem/luu/{id}/bo")).StatusCode);
    }
}
