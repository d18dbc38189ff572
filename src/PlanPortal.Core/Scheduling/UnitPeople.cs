using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>Who in an organization is told of a unit's work.</summary>
/// <param name="people">Those of the organization; who left is told nothing.</param>
public sealed class UnitPeople(IEnumerable<Person> people)
{
    private readonly List<Person> active = [.. people.Where(p => p.Active)];

    private Dictionary<int, List<Person>>? doing;

    private Dictionary<int, List<Person>> Doing =>
        doing ??= active.Where(p => p.UnitId is not null).GroupBy(p => p.UnitId!.Value).ToDictionary(g => g.Key, WhoDo);

    public IReadOnlyList<Person> Leaders => field ??= active.FindAll(p => p.Is(Roles.Leader));

    /// <summary>Whether anybody of the unit has an account here; outside bodies and villages have none.</summary>
    public bool Knows(int unitId) => Doing.ContainsKey(unitId);

    /// <summary>The unit, or the one that follows its work where nobody of it has an account.</summary>
    public int UnitFor(int unitId, int coordinatingUnitId) => Knows(unitId) ? unitId : coordinatingUnitId;

    /// <summary>A unit's heads and specialists; everybody in a unit that has neither, as an office of clerks.</summary>
    public IReadOnlyList<Person> Of(int unitId) => Doing.GetValueOrDefault(unitId) ?? [];

    /// <summary>The person it was handed to, else the unit's people.</summary>
    public IReadOnlyList<Person> WhoDo(DueThing thing) =>
        thing.PersonId is { } id && active.Find(p => p.Id == id) is { } person ? [person] : Of(UnitFor(thing.UnitId, thing.CoordinatingUnitId));

    public IReadOnlyList<Person> HeadsOf(DueThing thing) =>
        [.. Of(UnitFor(thing.UnitId, thing.CoordinatingUnitId)).Where(p => p.Is(Roles.UnitHead))];

    private static List<Person> WhoDo(IEnumerable<Person> unit)
    {
        var all = unit.ToList();
        var doing = all.FindAll(p => p.Is(Roles.Specialist | Roles.UnitHead));
        return doing.Count > 0 ? doing : all;
    }
}
