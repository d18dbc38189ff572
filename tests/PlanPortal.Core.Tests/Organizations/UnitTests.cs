using PlanPortal.Core.Organizations;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Organizations;

public class UnitTests
{
    private readonly Unit unit = A.Commune().Culture;

    [Fact]
    public void Blank_and_repeated_aliases_are_dropped()
    {
        unit.SetAliases([" VHXH ", "", "vhxh", "Phòng VH-XH", "  "]);

        Assert.Equal(["VHXH", "Phòng VH-XH"], unit.Aliases.Select(a => a.Name));
        Assert.All(unit.Aliases, a => Assert.Equal(unit.OrganizationId, a.OrganizationId));
    }

    [Fact]
    public void Aliases_that_stay_are_not_made_anew()
    {
        unit.SetAliases(["VHXH", "Phòng VH-XH"]);
        var kept = unit.Aliases[0];

        unit.SetAliases(["VHXH", "Văn xã"]);

        Assert.Same(kept, unit.Aliases[0]);
        Assert.Equal(["VHXH", "Văn xã"], unit.Aliases.Select(a => a.Name));
    }

    [Fact]
    public void A_respelt_alias_is_respelt()
    {
        unit.SetAliases(["vhxh"]);

        unit.SetAliases(["VHXH"]);

        Assert.Equal(["VHXH"], unit.Aliases.Select(a => a.Name));
    }

    [Fact]
    public void A_name_by_which_a_plan_called_the_unit_is_remembered_once()
    {
        unit.SetAliases(["VHXH"]);
        var version = unit.Version;

        unit.Remember(" Phòng Văn xã ");
        unit.Remember("phòng văn xã");

        Assert.Equal(["VHXH", "Phòng Văn xã"], unit.Aliases.Select(a => a.Name));
        Assert.NotEqual(version, unit.Version);
        Assert.Equal(UnitMatchKind.One, Assert.Single(UnitDirectory.Of([unit], "UBND xã Hòa Bàng").Resolve("phòng Văn Xã")).Kind);
    }

    [Fact]
    public void A_name_that_is_too_long_is_not_remembered() =>
        Assert.Throws<InvalidInputException>(() => unit.Remember(new string('a', Unit.MaxNameLength + 1)));

    [Fact]
    public void A_unit_has_a_name() =>
        Assert.Throws<InvalidInputException>(() => unit.Change(" ", outside: false, active: true, sortOrder: 0));
}
