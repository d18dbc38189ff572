using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Data;

/// <summary>Sets up an empty portal and makes accounts; used by the first-run page, the administrator and the command line.</summary>
public sealed class PortalSetup(PortalDbContext database, UserManager<PortalUser> users)
{
    /// <summary>Whether nobody can sign in yet.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken = default) =>
        !await database.Users.AnyAsync(cancellationToken);

    /// <summary>Makes an organization with its first administrator, all or nothing.</summary>
    /// <exception cref="InvalidInputException">A name or the password does not do; the message says why.</exception>
    public Task<Organization> CreateOrganizationAsync(NewOrganization wanted, NewAccount administrator) =>
        database.InTransactionAsync(async () =>
        {
            var organization = new Organization(wanted.Name, wanted.Place, wanted.PlanSymbol);
            organization.Rename(wanted.Name, wanted.Place, wanted.PlanSymbol, wanted.PrintedSuperior);
            database.Organizations.Add(organization);
            await database.SaveChangesAsync();
            database.Enter(organization.Id);
            await CreateAccountAsync(
                new Person(organization, administrator.FullName, administrator.Position, unit: null, Roles.Administrator), administrator);
            return organization;
        });

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
        var result = await users.CreateAsync(user, account.Password);
        return result.Succeeded
            ? user
            : throw new InvalidInputException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}

public sealed record NewOrganization(string Name, string Place, string PlanSymbol, string? PrintedSuperior);

public sealed record NewAccount(string UserName, string Password, string FullName, string? Position, bool MustChangePassword);
