using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Features.Users;

/// <summary>An account as it is handed over: the password is shown once and kept nowhere.</summary>
public sealed record HandedOver(int PersonId, string Password);

/// <summary>Makes a person with an account and a temporary password.</summary>
public sealed class CreateUser(PortalDbContext database, PortalSetup setup, TimeProvider time)
{
    /// <exception cref="InvalidInputException">What was typed does not do; the message says why.</exception>
    public Task<HandedOver> RunAsync(NewUserForm form, Person by) => database.InTransactionAsync(async () =>
    {
        var organization = await database.Organizations.SingleAsync(o => o.Id == by.OrganizationId);
        var unit = await database.ChosenUnitAsync(form.UnitId);
        var person = new Person(organization, form.FullName, form.Position, unit, form.RolesTogether());
        var password = TemporaryPassword.New();
        var user = await setup.CreateAccountAsync(
            person, new NewAccount(form.UserName, password, person.FullName, person.Position, MustChangePassword: true));
        var detail = $"Tạo tài khoản {user.UserName} cho {person.FullName}: {person.Roles.Name()}"
            + (unit is null ? "." : $", {unit.Name}.");
        database.Acts.Add(new Act(ActKind.UserCreated, by, VietnamTime.Stamp(time.GetUtcNow()), detail));
        return new HandedOver(person.Id, password);
    });
}
