using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Data;

/// <summary>Sets up an empty portal and makes accounts; used by the first-run page, the administrator and the command line.</summary>
public sealed class PortalSetup(PortalDbContext database, UserManager<PortalUser> users)
{
    /// <summary>Whether nobody can sign in yet.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken = default) =>
        !await database.Users.AnyAsync(cancellationToken);

    /// <summary>
    /// The first run: makes the first organization and its administrator. Null, and nothing is made, when the portal has
    /// accounts already, also when another first run is under way at the same moment.
    /// </summary>
    /// <param name="at">The moment to record, UTC (see <see cref="VietnamTime.Stamp"/>).</param>
    /// <exception cref="InvalidInputException">A name or the password does not do; the message says why.</exception>
    public Task<Organization?> SetUpAsync(NewOrganization wanted, NewAccount administrator, DateTime at) =>
        database.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            database.ChangeTracker.Clear();

            // Serializable: of two first runs that both find no account, only one can go on to write the first.
            await using var transaction = await database.Database.BeginTransactionAsync(IsolationLevel.Serializable);
            if (!await IsNeededAsync())
            {
                return null;
            }

            var organization = await AddOrganizationAsync(wanted);
            var person = new Person(organization, administrator.FullName, administrator.Position, unit: null, Roles.Administrator);
            await CreateAccountAsync(person, administrator);
            database.Acts.Add(new Act(ActKind.OrganizationChanged, person, at, $"Thiết lập cơ quan {organization.Name}."));
            database.Acts.Add(new Act(ActKind.UserCreated, person, at, $"Tạo tài khoản quản trị đầu tiên: {administrator.UserName.Trim()}."));
            await database.SaveChangesAsync();
            await transaction.CommitAsync();
            return organization;
        });

    /// <summary>Adds an organization and works in it from here on; its people follow in the same transaction, the caller's.</summary>
    /// <exception cref="InvalidInputException">A name does not do; the message says why.</exception>
    public async Task<Organization> AddOrganizationAsync(NewOrganization wanted, CancellationToken cancellationToken = default)
    {
        var organization = new Organization(wanted.Name, wanted.Place, wanted.PlanSymbol);
        organization.Rename(wanted.Name, wanted.Place, wanted.PlanSymbol, wanted.PrintedSuperior);
        database.Organizations.Add(organization);
        await database.SaveChangesAsync(cancellationToken);
        database.Enter(organization.Id);
        return organization;
    }

    /// <summary>Makes the account of a person; both are new.</summary>
    /// <exception cref="InvalidInputException">User name taken, password too weak, …: all that is wrong, one sentence each.</exception>
    public async Task<PortalUser> CreateAccountAsync(Person person, NewAccount account)
    {
        database.People.Add(person);
        await database.SaveChangesAsync();
        var user = new PortalUser
        {
            UserName = account.UserName.Trim(),
            PersonId = person.Id,
            MustChangePassword = account.MustChangePassword,
        };
        (await users.CreateAsync(user, account.Password)).Require();
        return user;
    }
}

public sealed record NewOrganization(string Name, string Place, string PlanSymbol, string? PrintedSuperior);

public sealed record NewAccount(string UserName, string Password, string FullName, string? Position, bool MustChangePassword);
