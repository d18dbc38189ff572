using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Features.Users;

/// <summary>Changes a person's name, position, unit and roles.</summary>
public sealed class EditUser(
    PortalDbContext database,
    UserManager<PortalUser> users,
    SignInManager<PortalUser> signIn,
    AdministratorRule administrators,
    TimeProvider time)
{
    /// <returns>Whether there is such a person.</returns>
    /// <exception cref="InvalidInputException">What was typed does not do; the message says why.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the person since the form was opened.</exception>
    public async Task<bool> RunAsync(int id, EditUserForm form, Person by)
    {
        if (await SaveAsync(id, form, by) is not { } user)
        {
            return false;
        }

        if (id == by.Id)
        {
            // One's own changed roles end the other sessions, not this one.
            await signIn.RefreshSignInAsync(user);
        }

        return true;
    }

    private Task<PortalUser?> SaveAsync(int id, EditUserForm form, Person by) => database.InTransactionAsync(async () =>
    {
        if (await database.PersonAsync(id) is not { } person)
        {
            return null;
        }

        database.Entry(person).Property(p => p.Version).OriginalValue = form.Version;
        var user = await database.AccountOfAsync(person);
        var before = (person.FullName, person.Position, Unit: await NameOfUnitAsync(person), person.Roles);
        person.Change(form.FullName, form.Position, await database.ChosenUnitAsync(form.UnitId), form.RolesTogether());

        string?[] changes =
        [
            Change("Họ và tên", before.FullName, person.FullName),
            Change("Chức vụ", before.Position, person.Position),
            Change("Đơn vị", before.Unit, await NameOfUnitAsync(person)),
            Change("Vai trò", before.Roles.Name(), person.Roles.Name()),
        ];
        if (changes.All(c => c is null))
        {
            database.ChangeTracker.Clear();
            return user;
        }

        var detail = $"Sửa {user.UserName}. {string.Join(' ', changes.OfType<string>())}";
        database.Acts.Add(new Act(ActKind.UserChanged, by, VietnamTime.Stamp(time.GetUtcNow()), detail));
        await database.SaveChangesAsync();
        if (person.Roles != before.Roles)
        {
            await administrators.RequireOneAsync();
            (await users.UpdateSecurityStampAsync(user)).Require();
        }

        return user;
    });

    private async Task<string?> NameOfUnitAsync(Person person) =>
        person.UnitId is { } id ? (await database.Units.SingleAsync(u => u.Id == id)).Name : null;

    private static string? Change(string what, string? before, string? after) =>
        before == after ? null : $"{what}: {before ?? "(trống)"} → {after ?? "(trống)"}.";
}
