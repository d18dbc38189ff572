using PlanPortal.Core.Organizations;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Organizations;

public class OrganizationTests
{
    [Fact]
    public void Prints_its_letterhead_without_a_superior_unless_one_is_named()
    {
        var organization = A.Commune().Organization;
        Assert.Equal(new Letterhead(null, "Ủy ban nhân dân xã Hòa Bàng", "Hòa Bàng", "KH-UBND"), organization.Letterhead());

        organization.Rename("Phòng Kinh tế", "Hòa Bàng", "KH-KT", " Ủy ban nhân dân xã Hòa Bàng ");
        Assert.Equal("Ủy ban nhân dân xã Hòa Bàng", organization.Letterhead().Superior);
    }

    [Fact]
    public void People_call_it_by_its_short_name() =>
        Assert.Equal("UBND xã Hòa Bàng", A.Commune().Organization.ShortName);

    [Theory]
    [InlineData("", "Hòa Bàng", "KH-UBND", "tên cơ quan")]
    [InlineData("UBND", " ", "KH-UBND", "địa danh")]
    [InlineData("UBND", "Hòa Bàng", null, "ký hiệu kế hoạch")]
    public void What_is_missing_is_asked_for_by_name(string name, string place, string? symbol, string asked)
    {
        var refused = Assert.Throws<InvalidInputException>(() => new Organization(name, place, symbol!));

        Assert.Equal($"Hãy nhập {asked}.", refused.Message);
    }

    [Fact]
    public void Typed_names_are_trimmed_and_composed()
    {
        var decomposed = " Ủy ban nhân dân xã Hòa Bàng ".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal("Ủy ban nhân dân xã Hòa Bàng", new Organization(decomposed, "Hòa Bàng", "KH-UBND").Name);
    }

    [Fact]
    public void It_is_not_its_own_superior()
    {
        var (commune, other) = (A.Commune().Organization, A.NeighbouringCommune().Organization);

        Assert.Throws<InvalidInputException>(() => commune.PlaceUnder(commune));
        commune.PlaceUnder(other);
        Assert.Equal(other.Id, commune.SuperiorId);
    }
}
