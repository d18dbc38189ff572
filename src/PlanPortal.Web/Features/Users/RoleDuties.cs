using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Users;

/// <summary>What a role lets a person do, in a few words beside its box.</summary>
public static class RoleDuties
{
    public static string Of(Roles role) => role switch
    {
        Roles.Specialist => "soạn thảo kế hoạch của đơn vị mình",
        Roles.UnitHead => "xem xét nội dung kế hoạch của đơn vị mình",
        Roles.Office => "kiểm tra thể thức mọi kế hoạch",
        Roles.Leader => "ký ban hành",
        Roles.Clerk => "cấp số, vào sổ, phát hành",
        Roles.Administrator => "quản lý người dùng, đơn vị và thông tin cơ quan",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
