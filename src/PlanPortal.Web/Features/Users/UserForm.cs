using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Users;

/// <summary>What an administrator types about a person.</summary>
public class UserForm
{
    [Display(Name = "Họ và tên")]
    [Required]
    [StringLength(Person.MaxNameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Chức vụ")]
    [StringLength(Person.MaxPositionLength)]
    public string? Position { get; set; }

    [Display(Name = "Đơn vị")]
    public int? UnitId { get; set; }

    /// <summary>The ticked boxes.</summary>
    [Display(Name = "Vai trò")]
    [MinLength(1, ErrorMessage = "Hãy chọn ít nhất một vai trò.")]
    public List<Roles> Roles { get; set; } = [];

    /// <summary>What the person is allowed, from the boxes; anything that is no box counts for nothing.</summary>
    public Roles RolesTogether() =>
        Roles.Where(RoleNames.All.Contains).Aggregate(Core.Organizations.Roles.None, (all, one) => all | one);
}

public sealed class NewUserForm : UserForm
{
    [Display(Name = "Tên đăng nhập")]
    [Required]
    [StringLength(64)]
    public string UserName { get; set; } = "";
}

public sealed class EditUserForm : UserForm
{
    /// <summary>The state that the administrator saw; another one in the database is a conflict.</summary>
    public Guid Version { get; set; }

    public static EditUserForm From(Person person) => new()
    {
        FullName = person.FullName,
        Position = person.Position,
        UnitId = person.UnitId,
        Roles = [.. person.Roles.Each()],
        Version = person.Version,
    };
}

/// <summary>A unit to choose for a person.</summary>
public sealed record UnitChoice(int Id, string Name);
