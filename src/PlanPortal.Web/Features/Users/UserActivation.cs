using Microsoft.AspNetCore.Identity;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Features.Users;

/// <summary>Closes the account of somebody who left, and opens it again.</summary>
public sealed class UserActivation(PortalDbContext database, UserManager<PortalUser> users, AdministratorRule administrators, TimeProvider time)
{
    /// <returns>The person, or null when there is none.</returns>
    /// <exception cref="InvalidInputException">Oneself, or the last administrator.</exception>
    public Task<Person?> CloseAsync(int id, Person by)
    {
        if (id == by.Id)
        {
            throw new InvalidInputException("Bạn không thể ngừng tài khoản của chính mình. Hãy nhờ một người quản trị khác.");
        }

        return ChangeAsync(id, by, active: false);
    }

    /// <returns>The person, or null when there is none.</returns>
    public Task<Person?> OpenAsync(int id, Person by) => ChangeAsync(id, by, active: true);

    private Task<Person?> ChangeAsync(int id, Person by, bool active) => database.InTransactionAsync(async () =>
    {
        var person = await database.PersonAsync(id);
        if (person is null || person.Active == active)
        {
            return person;
        }

        if (active)
        {
            person.ComeBack();
        }
        else
        {
            person.Leave();
        }

        var user = await database.AccountOfAsync(person);
        var detail = $"{(active ? "Mở lại" : "Ngừng")} tài khoản {user.UserName} ({person.FullName}).";
        database.Acts.Add(new Act(ActKind.UserChanged, by, VietnamTime.Stamp(time.GetUtcNow()), detail));
        await database.SaveChangesAsync();
        await administrators.RequireOneAsync();
        (await users.UpdateSecurityStampAsync(user)).Require();
        return person;
    });
}
