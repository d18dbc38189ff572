using PlanPortal.Core.Organizations;
using PlanPortal.Testing;
using PlanPortal.Web.Features.Reports;

namespace PlanPortal.Web.Tests.Reports;

/// <summary>What the list of reports shows to somebody who chose nothing.</summary>
public sealed class ReportListQueryTests
{
    private readonly Commune commune = A.Commune();

    [Theory]
    [InlineData(Roles.Specialist, ReportTab.Units, true)]
    [InlineData(Roles.UnitHead, ReportTab.Units, true)]
    [InlineData(Roles.Office | Roles.Specialist, ReportTab.Units, true)]
    [InlineData(Roles.Leader, ReportTab.Periods, false)]
    [InlineData(Roles.Leader | Roles.UnitHead, ReportTab.Periods, false)]
    public void People_of_a_unit_see_their_own_reports_and_leaders_the_periods_of_all(Roles roles, ReportTab tab, bool own)
    {
        var person = commune.Person("Lò Văn Pản", "Chức vụ", commune.Economy, roles);

        Assert.Equal((tab, own ? commune.Economy.Id : 0), (new ReportListQuery().TabFor(person), new ReportListQuery().UnitFor(person)));
    }

    [Theory]
    [InlineData(Roles.Specialist, true)]
    [InlineData(Roles.Office, false)]
    [InlineData(Roles.Leader, false)]
    public void Periods_are_those_that_the_own_unit_gathers_but_for_the_office_and_leaders(Roles roles, bool own)
    {
        var person = commune.Person("Lò Văn Pản", "Chức vụ", commune.Economy, roles);

        Assert.Equal(own ? commune.Economy.Id : 0, new ReportListQuery { Tab = ReportTab.Periods }.UnitFor(person));
    }

    [Fact]
    public void What_somebody_chose_counts()
    {
        var person = commune.Person("Lò Văn Pản", "Chủ tịch", commune.Economy, Roles.Leader);
        var query = new ReportListQuery { Tab = ReportTab.Units, Unit = commune.Culture.Id };

        Assert.Equal((ReportTab.Units, commune.Culture.Id), (query.TabFor(person), query.UnitFor(person)));
        Assert.Equal(0, new ReportListQuery { Unit = 0 }.UnitFor(commune.Person("Lò Thị Ín", "Chuyên viên", commune.Economy, Roles.Specialist)));
    }
}
