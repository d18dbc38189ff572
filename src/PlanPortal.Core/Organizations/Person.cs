using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Organizations;

/// <summary>Somebody who works in an organization; signs in through the account of the same id.</summary>
public sealed class Person : IOwned
{
    public const int MaxNameLength = 100;
    public const int MaxPositionLength = 150;

    private Person()
    {
    }

    public Person(Organization organization, string fullName, string? position, Unit? unit, Roles roles)
    {
        OrganizationId = organization.Id;
        Change(fullName, position, unit, roles);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public string FullName { get; private set; } = "";

    /// <summary>Chức vụ, e.g. <c>Phó Chủ tịch</c>.</summary>
    public string? Position { get; private set; }

    public int? UnitId { get; private set; }

    public Roles Roles { get; private set; }

    /// <summary>False for somebody who left: no sign-in, no new work; what was done keeps the name.</summary>
    public bool Active { get; private set; } = true;

    public Guid Version { get; private set; } = Guid.NewGuid();

    public bool Is(Roles role) => Active && (Roles & role) != 0;

    /// <summary>What keeps this person from acting in an organization, or null.</summary>
    public Refusal? WhyNotActIn(int organizationId) =>
        OrganizationId != organizationId ? Refusal.AnotherOrganization : Active ? null : Refusal.NoLongerActive;

    public void Change(string fullName, string? position, Unit? unit, Roles roles)
    {
        FullName = Required.Text(fullName, MaxNameLength, "họ và tên");
        Position = Required.Optional(position, MaxPositionLength, "chức vụ");
        if (unit is { Outside: true })
        {
            throw new InvalidInputException("Đơn vị ngoài cơ quan không có tài khoản; hãy chọn một đơn vị thuộc cơ quan.");
        }

        if (unit is not null && unit.Id != UnitId && (unit.OrganizationId != OrganizationId || !unit.Active))
        {
            throw new InvalidInputException("Đơn vị này không còn hoạt động hoặc không thuộc cơ quan; hãy chọn đơn vị khác.");
        }

        if (roles == Roles.None)
        {
            throw new InvalidInputException("Hãy chọn ít nhất một vai trò.");
        }

        if (unit is null && (roles & (Roles.Specialist | Roles.UnitHead)) != 0)
        {
            throw new InvalidInputException("Chuyên viên và trưởng đơn vị phải thuộc một đơn vị; hãy chọn đơn vị.");
        }

        (UnitId, Roles, Version) = (unit?.Id, roles, Guid.NewGuid());
    }

    public void Leave() => (Active, Version) = (false, Guid.NewGuid());

    public void ComeBack() => (Active, Version) = (true, Guid.NewGuid());
}
