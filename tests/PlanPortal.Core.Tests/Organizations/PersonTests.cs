using PlanPortal.Core.Organizations;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Organizations;

public class PersonTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public void Somebody_who_left_holds_no_role_until_they_come_back()
    {
        commune.Clerk.Leave();
        Assert.False(commune.Clerk.Is(Roles.Clerk));

        commune.Clerk.ComeBack();
        Assert.True(commune.Clerk.Is(Roles.Clerk));
    }

    [Fact]
    public void Asking_for_several_roles_asks_for_any_of_them()
    {
        Assert.True(commune.Clerk.Is(Roles.Clerk | Roles.Leader));
        Assert.False(commune.Clerk.Is(Roles.Office | Roles.Leader));
        Assert.False(commune.Clerk.Is(Roles.None));
    }

    [Fact]
    public void A_person_needs_a_role() =>
        Assert.Throws<InvalidInputException>(() => commune.Person("Nông Thị Mận", null, null, Roles.None));

    [Theory]
    [InlineData(Roles.Specialist)]
    [InlineData(Roles.UnitHead)]
    [InlineData(Roles.UnitHead | Roles.Leader)]
    public void Specialists_and_heads_need_a_unit(Roles roles) =>
        Assert.Throws<InvalidInputException>(() => commune.Person("Nông Thị Mận", null, null, roles));

    [Fact]
    public void Units_outside_or_of_another_body_or_dissolved_take_nobody_in()
    {
        var front = new Unit(commune.Organization, "Ủy ban Mặt trận Tổ quốc xã", outside: true).WithKey();
        commune.Economy.Change(commune.Economy.Name, outside: false, active: false, sortOrder: 0);

        Assert.All(
            [front, A.NeighbouringCommune().Culture, commune.Economy],
            unit => Assert.Throws<InvalidInputException>(() => commune.Person("Nông Thị Mận", null, unit, Roles.Specialist)));
    }

    [Fact]
    public void Whoever_is_in_a_unit_that_was_dissolved_can_still_be_renamed()
    {
        commune.Culture.Change(commune.Culture.Name, outside: false, active: false, sortOrder: 0);

        commune.Specialist.Change("Nông Thị Mận Em", null, commune.Culture, Roles.Specialist);

        Assert.Equal(("Nông Thị Mận Em", commune.Culture.Id), (commune.Specialist.FullName, commune.Specialist.UnitId));
    }

    [Fact]
    public void Every_role_has_a_name_and_several_are_listed()
    {
        Assert.Equal(RoleNames.All.Count, RoleNames.All.Select(r => r.Name()).Distinct().Count());
        Assert.Equal(Enum.GetValues<Roles>().Except([Roles.None]), RoleNames.All);
        Assert.Equal("Văn phòng, Văn thư", (Roles.Office | Roles.Clerk).Name());
    }
}
