using System.Linq.Expressions;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>Who is told something, as conditions that a database can answer.</summary>
public static class Audience
{
    public static Expression<Func<Person, bool>> One(int personId) => p => p.Active && p.Id == personId;

    public static Expression<Func<Person, bool>> Leaders => p => p.Active && (p.Roles & Roles.Leader) != 0;

    public static Expression<Func<Person, bool>> Office => p => p.Active && (p.Roles & Roles.Office) != 0;

    public static Expression<Func<Person, bool>> Unit(int unitId) => p => p.Active && p.UnitId == unitId;

    public static Expression<Func<Person, bool>> HeadsOf(int unitId) => p => p.Active && p.UnitId == unitId && (p.Roles & Roles.UnitHead) != 0;
}
