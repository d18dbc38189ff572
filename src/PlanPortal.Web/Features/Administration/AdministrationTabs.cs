using PlanPortal.Web.Features.Following;
using PlanPortal.Web.Features.Holidays;
using PlanPortal.Web.Features.Organizations;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Features.Units;
using PlanPortal.Web.Features.Users;

namespace PlanPortal.Web.Features.Administration;

/// <summary>The parts of the administration, the same above each of them.</summary>
public static class AdministrationTabs
{
    private static readonly (string Label, string Address)[] parts =
    [
        ("Người dùng", UsersController.Address),
        ("Đơn vị", UnitsController.Address),
        ("Cơ quan", OrganizationsController.Address),
        ("Theo dõi công việc", FollowingController.Address),
        ("Ngày nghỉ", HolidaysController.Address),
    ];

    public static IReadOnlyList<PageTab> At(string address) =>
        [.. parts.Select(p => new PageTab(p.Label, p.Address, p.Address == address))];
}
