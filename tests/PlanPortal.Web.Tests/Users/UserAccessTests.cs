using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Features.Users;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Users;

/// <summary>Temporary passwords, closing and opening accounts.</summary>
public sealed class UserAccessTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_reset_gives_a_temporary_password_ends_a_lockout_and_all_sessions()
    {
        var (administrator, clerk) = (await app.SignInAsync(Roles.Administrator), await app.SignInAsync(Roles.Clerk));
        for (var failure = 1; failure <= 5; failure++)
        {
            await app.Browse().SignInAsync(app.Commune.UserName(Roles.Clerk), "sai-mat-khau-9");
        }

        var shown = await administrator.SubmitAsync(await OpenAsync(administrator, Roles.Clerk), "form#reset-password");

        var password = shown.Text("#temporary-password");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/dang-nhap", (await clerk.OpenAsync("/doi-mat-khau")).Address.AbsolutePath);
        var again = await app.SignInAsync(app.Commune.UserName(Roles.Clerk), password);
        Assert.Equal("/doi-mat-khau", (await again.OpenAsync("/quan-tri/don-vi")).Address.AbsolutePath);
        var act = await LastActAsync(ActKind.PasswordReset);
        Assert.Equal("Cấp mật khẩu tạm cho vanthu (Hoàng Thị Én).", act.Detail);
    }

    [Fact]
    public async Task A_closed_account_is_signed_out_at_once_and_learns_why_only_with_its_password()
    {
        var (administrator, specialist) = (await app.SignInAsync(Roles.Administrator), await app.SignInAsync(Roles.Specialist));

        await administrator.SubmitAsync(await OpenAsync(administrator, Roles.Specialist), "form#close-account");

        Assert.Equal("/dang-nhap", (await specialist.OpenAsync("/doi-mat-khau")).Address.AbsolutePath);
        var userName = app.Commune.UserName(Roles.Specialist);
        Assert.Contains("ngừng hoạt động", (await app.Browse().SignInAsync(userName, SampleCommune.Password)).Text(".error-list"), StringComparison.Ordinal);
        Assert.DoesNotContain("ngừng hoạt động", (await app.Browse().SignInAsync(userName, "sai-mat-khau-9")).Text(".error-list"), StringComparison.Ordinal);

        await administrator.SubmitAsync(await OpenAsync(administrator, Roles.Specialist), "form#open-account");

        await app.SignInAsync(Roles.Specialist);
        Assert.Equal("Mở lại tài khoản chuyenvien (Nguyễn Văn Ẩn).", (await LastActAsync(ActKind.UserChanged)).Detail);
    }

    [Fact]
    public async Task Nobody_closes_the_own_account()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);
        var other = await OpenAsync(administrator, Roles.Office);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = other.Value("__RequestVerificationToken"),
        });

        await administrator.Client.PostAsync($"/quan-tri/nguoi-dung/{app.Commune.PersonId(Roles.Administrator)}/ngung", form);

        Assert.Contains("của chính mình", (await OpenAsync(administrator, Roles.Administrator)).Text(".message"), StringComparison.Ordinal);
        Assert.False((await OpenAsync(administrator, Roles.Administrator)).Has("form#close-account"));
        Assert.True(await IsActiveAsync(Roles.Administrator));
    }

    [Fact]
    public async Task Two_administrators_cannot_close_each_other_at_the_same_moment()
    {
        var (first, second) = (app.Neighbour.PersonId(Roles.Administrator), app.Neighbour.PersonId(Roles.Leader));
        await app.InDatabaseAsync(app.Neighbour.OrganizationId, async d =>
        {
            (await d.People.SingleAsync(p => p.Id == second)).Change("Phạm Thị Đào", null, null, Roles.Administrator);
            return await d.SaveChangesAsync();
        });

        var outcomes = await Task.WhenAll(CloseAsync(second, by: first), CloseAsync(first, by: second));

        Assert.Single(outcomes, closed => closed);
        var left = await app.InDatabaseAsync(
            app.Neighbour.OrganizationId, d => d.People.CountAsync(p => p.Active && (p.Roles & Roles.Administrator) != 0));
        Assert.Equal(1, left);
    }

    private async Task<bool> CloseAsync(int id, int by)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        database.Enter(app.Neighbour.OrganizationId);
        var closer = await database.People.AsNoTracking().SingleAsync(p => p.Id == by);
        try
        {
            return await scope.ServiceProvider.GetRequiredService<UserActivation>().CloseAsync(id, closer) is not null;
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }

    private Task<Page> OpenAsync(Browser browser, Roles role) => browser.OpenAsync($"/quan-tri/nguoi-dung/{app.Commune.PersonId(role)}");

    private Task<bool> IsActiveAsync(Roles role) =>
        app.InDatabaseAsync(d => d.People.Where(p => p.Id == app.Commune.PersonId(role)).Select(p => p.Active).SingleAsync());

    private Task<Act> LastActAsync(ActKind kind) =>
        app.InDatabaseAsync(d => d.Acts.Where(a => a.Kind == kind).OrderByDescending(a => a.Sequence).FirstAsync());
}
