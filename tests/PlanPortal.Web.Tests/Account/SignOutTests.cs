using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Account;

public sealed class SignOutTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Ends_the_session_by_the_button_in_the_frame()
    {
        var browser = await app.SignInAsync(Roles.Clerk);
        var page = await browser.OpenAsync("/doi-mat-khau");

        var after = await browser.SubmitAsync(page, "form[action='/dang-xuat']");

        Assert.Equal("/dang-nhap", after.Address.AbsolutePath);
        Assert.Equal("/dang-nhap", (await browser.OpenAsync("/doi-mat-khau")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Does_not_happen_by_a_mere_link()
    {
        var browser = await app.SignInAsync(Roles.Clerk);

        var answer = await browser.Client.GetAsync("/dang-xuat");

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal("/doi-mat-khau", (await browser.OpenAsync("/doi-mat-khau")).Address.AbsolutePath);
    }
}
