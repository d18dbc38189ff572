using System.Net;
using PlanPortal.Data.Demo;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Account;

public sealed class DemoAccountTests(DemoPortalApp app) : IClassFixture<DemoPortalApp>
{
    [Fact]
    public async Task Are_listed_in_development_with_role_and_unit()
    {
        var page = await app.Browse().OpenAsync("/dang-nhap");

        var listed = page.Texts("#demo-accounts .work-item");
        Assert.Equal(DemoCommune.UserNames.Count, listed.Count);
        Assert.Contains(listed, l => l.Contains("Chuyên viên, Phòng Kinh tế", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_signs_in_with_one_click()
    {
        foreach (var name in DemoCommune.UserNames)
        {
            var browser = app.Browse();
            var page = await browser.OpenAsync("/dang-nhap?tro-lai=%2Fdoi-mat-khau");

            var after = await browser.SubmitAsync(page, $"#demo-accounts form:has(input[value='{name}'])");

            Assert.Equal((HttpStatusCode.OK, "/doi-mat-khau"), (after.Status, after.Address.AbsolutePath));
        }
    }

    [Fact]
    public async Task Every_unit_of_the_demo_commune_can_be_saved_as_it_is()
    {
        var administrator = await app.SignInAsync("bao.nq", DemoCommune.Password);
        var list = await administrator.OpenAsync("/quan-tri/don-vi");

        foreach (var address in list.Document.QuerySelectorAll("#units .row-title").Select(a => a.GetAttribute("href")!))
        {
            var saved = await administrator.SubmitAsync(await administrator.OpenAsync(address), "form#unit");

            Assert.True(saved.Address.AbsolutePath == "/quan-tri/don-vi", $"{address}: {string.Concat(saved.Texts(".error-list"))}");
        }
    }
}
