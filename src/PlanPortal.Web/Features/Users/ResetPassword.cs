using Microsoft.AspNetCore.Identity;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Features.Users;

/// <summary>Gives somebody who forgot the password a temporary one, ends a lockout, and signs the person out everywhere.</summary>
public sealed class ResetPassword(PortalDbContext database, UserManager<PortalUser> users, TimeProvider time)
{
    /// <returns>What to hand over, or null when there is no such person.</returns>
    /// <exception cref="InvalidInputException">One's own password is changed otherwise.</exception>
    public Task<HandedOver?> RunAsync(int id, Person by) => database.InTransactionAsync(async () =>
    {
        if (id == by.Id)
        {
            throw new InvalidInputException("Để đổi mật khẩu của chính mình, hãy dùng trang Đổi mật khẩu.");
        }

        if (await database.PersonAsync(id) is not { } person)
        {
            return null;
        }

        var user = await database.AccountOfAsync(person);
        var password = TemporaryPassword.New();
        (user.MustChangePassword, user.LockoutEnd, user.AccessFailedCount) = (true, null, 0);
        (await users.RemovePasswordAsync(user)).Require();
        (await users.AddPasswordAsync(user, password)).Require();
        database.Acts.Add(new Act(
            ActKind.PasswordReset, by, VietnamTime.Stamp(time.GetUtcNow()), $"Cấp mật khẩu tạm cho {user.UserName} ({person.FullName})."));
        return new HandedOver(person.Id, password);
    });
}
