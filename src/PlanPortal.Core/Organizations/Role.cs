namespace PlanPortal.Core.Organizations;

/// <summary>What a person may do in an organization. One person may hold several roles.</summary>
[Flags]
public enum Roles
{
    None = 0,

    /// <summary>Chuyên viên: drafts.</summary>
    Specialist = 1,

    /// <summary>Trưởng đơn vị: answers for the content (article 10).</summary>
    UnitHead = 2,

    /// <summary>Văn phòng: answers for the format (article 12).</summary>
    Office = 4,

    /// <summary>Lãnh đạo: signs (article 13).</summary>
    Leader = 8,

    /// <summary>Văn thư: numbers, registers, dispatches (articles 14 to 19).</summary>
    Clerk = 16,

    /// <summary>Quản trị: users and units.</summary>
    Administrator = 32,
}

public static class RoleNames
{
    public static readonly IReadOnlyList<Roles> All =
        [Roles.Specialist, Roles.UnitHead, Roles.Office, Roles.Leader, Roles.Clerk, Roles.Administrator];

    /// <summary>The name that people use.</summary>
    public static string Name(this Roles role) => role switch
    {
        Roles.Specialist => "Chuyên viên",
        Roles.UnitHead => "Trưởng đơn vị",
        Roles.Office => "Văn phòng",
        Roles.Leader => "Lãnh đạo",
        Roles.Clerk => "Văn thư",
        Roles.Administrator => "Quản trị",
        _ => string.Join(", ", role.Each().Select(Name)),
    };

    public static IEnumerable<Roles> Each(this Roles roles) => All.Where(r => roles.HasFlag(r));
}
