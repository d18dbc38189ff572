using System.Net;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Users;

public sealed class UserListTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Address = "/quan-tri/nguoi-dung";

    [Fact]
    public async Task Shows_the_people_of_the_organization_sorted_by_given_name_and_nobody_elses()
    {
        var page = await OpenAsync("?trang-thai=All");

        Assert.Equal(
            ["Nguyễn Văn Ẩn", "Trần Thị Bưởi", "Lê Văn Cội", "Phạm Thị Đào", "Hoàng Thị Én", "Vũ Văn Gạo"],
            page.Texts("#users .user-name").Where(n => !n.StartsWith("Đông", StringComparison.Ordinal)));
        Assert.DoesNotContain("ban.", page.Text("#users"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tran buoi", "Trần Thị Bưởi")]
    [InlineData("ĐÀO", "Phạm Thị Đào")]
    [InlineData("vanthu", "Hoàng Thị Én")]
    [InlineData("chanh van phong", "Lê Văn Cội")]
    public async Task Finds_words_without_their_diacritics(string words, string found) =>
        Assert.Equal([found], (await OpenAsync($"?tu-khoa={Uri.EscapeDataString(words)}")).Texts("#users .user-name"));

    [Fact]
    public async Task Finds_by_role_and_by_unit()
    {
        Assert.Equal(["Phạm Thị Đào"], (await OpenAsync("?vai-tro=Leader")).Texts("#users .user-name"));
        Assert.Equal(["Lê Văn Cội", "Hoàng Thị Én"], (await OpenAsync($"?don-vi={app.Commune.OfficeUnitId}")).Texts("#users .user-name"));
    }

    [Fact]
    public async Task Says_when_nobody_fits()
    {
        var page = await OpenAsync("?tu-khoa=khongcoai");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has(".empty"));
    }

    [Fact]
    public async Task Shows_fifty_at_a_time_and_leads_on()
    {
        await app.InDatabaseAsync(async d =>
        {
            var organization = d.Organizations.Single(o => o.Id == app.Commune.OrganizationId);
            for (var i = 0; i < 60; i++)
            {
                var person = d.People.Add(new Person(organization, $"Đông Đúc {i:00}", null, null, Roles.Clerk)).Entity;
                await d.SaveChangesAsync();
                person.Leave();
                d.Users.Add(new() { UserName = $"dong{i}", NormalizedUserName = $"DONG{i}", PersonId = person.Id });
            }

            return await d.SaveChangesAsync();
        });
        var browser = await app.SignInAsync(Roles.Administrator);

        var first = await browser.OpenAsync($"{Address}?trang-thai=Inactive");
        var second = await browser.OpenAsync($"{Address}{first.One("a[rel=next]").GetAttribute("href")![Address.Length..]}");

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"Đông Đúc {i:00}"), first.Texts("#users .user-name"));
        Assert.Equal(Enumerable.Range(50, 10).Select(i => $"Đông Đúc {i:00}"), second.Texts("#users .user-name"));
        Assert.False(second.Has("a[rel=next]"));
        Assert.Contains("60", second.Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Roles.Specialist)]
    [InlineData(Roles.UnitHead)]
    [InlineData(Roles.Office)]
    [InlineData(Roles.Leader)]
    [InlineData(Roles.Clerk)]
    public async Task Is_forbidden_to_everybody_but_administrators(Roles role)
    {
        var browser = await app.SignInAsync(role);

        foreach (var address in new[] { Address, "/quan-tri/don-vi", "/quan-tri/co-quan" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(address)).Status);
        }
    }

    [Theory]
    [InlineData("?vai-tro=Emperor")]
    [InlineData("?don-vi=abc")]
    [InlineData("?sau=999999")]
    public async Task Bears_an_address_that_makes_no_sense(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(query)).Status);

    private async Task<Page> OpenAsync(string query) =>
        await (await app.SignInAsync(Roles.Administrator)).OpenAsync(Address + query);
}
