using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Users;

/// <summary>The fields that a new person and a known one share.</summary>
public sealed record UserFields(UserForm Form, IReadOnlyList<UnitChoice> Units);

public sealed record NewUserPage(NewUserForm Form, IReadOnlyList<UnitChoice> Units);

public sealed record PasswordPage(int Id, string FullName, string UserName, string Password);

/// <param name="Form">What stands in the fields.</param>
/// <param name="Stored">The person as the database has it.</param>
public sealed record EditUserPage(
    int Id, string UserName, bool Active, EditUserForm Form, EditUserForm Stored, IReadOnlyList<UnitChoice> Units)
{
    /// <summary>Somebody else changed the person meanwhile: the page shows both.</summary>
    public bool IsConflict { get; init; }

    public bool IsLocked { get; private init; }

    public bool IsOneself { get; private init; }

    internal static async Task<EditUserPage?> LoadAsync(PortalDbContext database, UserList list, int id, Person by, DateTimeOffset now)
    {
        // Not what the failed attempt before may have left in memory.
        database.ChangeTracker.Clear();
        if (await database.PersonAsync(id) is not { } person)
        {
            return null;
        }

        var user = await database.AccountOfAsync(person);
        return new EditUserPage(
            id, user.UserName!, person.Active, EditUserForm.From(person), EditUserForm.From(person), await list.UnitsAsync(person.UnitId))
        {
            IsLocked = user.LockoutEnd > now,
            IsOneself = id == by.Id,
        };
    }

    public string UnitName(int? id) => Units.FirstOrDefault(u => u.Id == id)?.Name ?? "(trống)";

    /// <summary>The fields in which what was typed and what is stored differ, as people read them.</summary>
    public IEnumerable<(string Field, string Typed, string Stored)> Differences()
    {
        (string Field, string Typed, string Stored)[] fields =
        [
            ("Họ và tên", Form.FullName, Stored.FullName),
            ("Chức vụ", Form.Position ?? "(trống)", Stored.Position ?? "(trống)"),
            ("Đơn vị", UnitName(Form.UnitId), UnitName(Stored.UnitId)),
            ("Vai trò", Form.RolesTogether().Name(), Stored.RolesTogether().Name()),
        ];
        return fields.Where(f => f.Typed != f.Stored);
    }
}
