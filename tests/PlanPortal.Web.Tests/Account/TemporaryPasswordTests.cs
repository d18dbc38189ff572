using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Data.Accounts;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Account;

public sealed class TemporaryPasswordTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Always_keeps_the_rules_for_passwords_and_never_repeats()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var passwords = Enumerable.Range(0, 2_000).Select(_ => TemporaryPassword.New()).ToList();

        foreach (var password in passwords)
        {
            foreach (var validator in users.PasswordValidators)
            {
                Assert.True((await validator.ValidateAsync(users, new PortalUser(), password)).Succeeded, password);
            }
        }

        Assert.Equal(passwords.Count, passwords.Distinct().Count());
    }
}
