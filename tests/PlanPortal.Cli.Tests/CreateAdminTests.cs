using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Cli.Tests;

public sealed class CreateAdminTests : IDisposable
{
    private const string Password = "một-mật-khẩu-9 dài";
    private const string Commune = "Ủy ban nhân dân xã Vân Khê";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Makes_organization_and_administrator_who_can_sign_in()
    {
        var run = await CreateAsync(Commune, "quantri");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("quantri", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, run.Output, StringComparison.Ordinal);
        var (organization, person, isPasswordRight) = await LookAsync("quantri");
        Assert.Equal((Commune, "Vân Khê", "KH-UBND"), (organization.Name, organization.Place, organization.PlanSymbol));
        Assert.Equal((Roles.Administrator, "Lê Minh"), (person.Roles, person.FullName));
        Assert.True(isPasswordRight);
    }

    [Fact]
    public async Task Adds_another_administrator_to_an_organization_that_exists()
    {
        await CreateAsync(Commune, "thu.nhat");
        var run = await Planportal.RunWithInputAsync(
            Password, "create-admin", "--organization", Commune, "--user", "thu.hai", "--name", "Hà An", "--data", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var (first, _, _) = await LookAsync("thu.nhat");
        var (second, _, isPasswordRight) = await LookAsync("thu.hai");
        Assert.Equal(first.Id, second.Id);
        Assert.True(isPasswordRight);
    }

    [Fact]
    public async Task Leaves_an_act_in_the_record()
    {
        await CreateAsync(Commune, "quantri");

        var act = await Portal.LookAsync(folder, async (_, database) =>
        {
            database.Enter((await database.Organizations.SingleAsync()).Id);
            return await database.Acts.SingleAsync();
        });
        Assert.Equal((ActKind.UserCreated, "Lê Minh"), (act.Kind, act.PersonName));
        Assert.Equal(act.ComputeHash(), act.Hash);
    }

    [Fact]
    public async Task Asks_for_what_the_options_do_not_say()
    {
        var answers = $"{Commune}\nVân Khê\nquantri\nLê Minh\n";
        var run = await Planportal.RunWithPersonAsync(answers, Password, "create-admin", "--data", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Mật khẩu", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, run.Error + run.Output, StringComparison.Ordinal);
        Assert.True((await LookAsync("quantri")).IsPasswordRight);
    }

    [Fact]
    public async Task Refuses_a_weak_password_and_makes_nothing()
    {
        var run = await Planportal.RunWithInputAsync("ngan", Arguments(Commune, "quantri"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("ít nhất 10 ký tự", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Portal.LookAsync(folder, (_, database) => database.Organizations.CountAsync()));
    }

    [Fact]
    public async Task Refuses_a_user_name_that_is_taken()
    {
        await CreateAsync(Commune, "quantri");
        var run = await CreateAsync("Ủy ban nhân dân xã Suối Mơ", "quantri");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“quantri” đã có người dùng", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await Portal.LookAsync(folder, (_, database) => database.Organizations.CountAsync()));
    }

    [Fact]
    public async Task Without_a_password_says_where_to_put_it()
    {
        var run = await Planportal.RunAsync(Arguments(Commune, "quantri"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PLANPORTAL_PASSWORD", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_user_name_and_nobody_to_ask_is_wrong_usage()
    {
        var run = await Planportal.RunWithInputAsync(Password, "create-admin", "--organization", Commune, "--place", "Vân Khê", "--data", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--user", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> CreateAsync(string organization, string userName) =>
        Planportal.RunWithInputAsync(Password + "\n", Arguments(organization, userName));

    private string[] Arguments(string organization, string userName) =>
        ["create-admin", "--organization", organization, "--place", "Vân Khê", "--user", userName, "--name", "Lê Minh", "--data", folder.Path];

    private Task<(Organization Organization, Person Person, bool IsPasswordRight)> LookAsync(string userName) =>
        Portal.LookAsync(folder, async (services, database) =>
        {
            var users = services.GetRequiredService<UserManager<PortalUser>>();
            var user = await users.FindByNameAsync(userName);
            Assert.NotNull(user);
            var person = await database.People.IgnoreQueryFilters().SingleAsync(p => p.Id == user.PersonId);
            var organization = await database.Organizations.SingleAsync(o => o.Id == person.OrganizationId);
            return (organization, person, await users.CheckPasswordAsync(user, Password));
        });
}
