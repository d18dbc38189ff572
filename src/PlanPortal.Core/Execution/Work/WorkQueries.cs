using System.Linq.Expressions;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Execution;

/// <summary>Questions about work as conditions that a database can answer from its indexes.</summary>
public static class WorkQueries
{
    public static Expression<Func<WorkItem, bool>> Open =>
        w => w.State == WorkState.NotStarted || w.State == WorkState.InProgress || w.State == WorkState.Reported;

    /// <summary>Open and past its day; what was reported in time and only waits to be confirmed is not late.</summary>
    /// <param name="today">In Vietnam.</param>
    public static Expression<Func<WorkItem, bool>> LateOn(DateOnly today) =>
        w => (w.State == WorkState.NotStarted || w.State == WorkState.InProgress || (w.State == WorkState.Reported && w.DoneOn > w.DueKey))
            && w.DueKey < today;

    /// <summary>The same as <see cref="WorkItem.StandingOn"/>.</summary>
    /// <param name="today">In Vietnam.</param>
    public static Expression<Func<WorkItem, bool>> StandingAs(WorkStanding standing, DateOnly today) => standing switch
    {
        WorkStanding.Late => LateOn(today),
        WorkStanding.NotStarted => w => w.State == WorkState.NotStarted && w.DueKey >= today,
        WorkStanding.InProgress => w => w.State == WorkState.InProgress && w.DueKey >= today,
        WorkStanding.AwaitingConfirmation => w => w.State == WorkState.Reported && (w.DueKey >= today || w.DoneOn <= w.DueKey),
        WorkStanding.DoneOnTime => w => w.State == WorkState.Done && w.DoneOn <= w.DueKey,
        WorkStanding.DoneLate => w => w.State == WorkState.Done && w.DoneOn > w.DueKey,
        WorkStanding.Overtaken => w => w.State == WorkState.Overtaken,
        WorkStanding.CannotJudge => w => w.State == WorkState.CannotJudge,
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>What lies on a person's desk: the open parts of their unit that are theirs or nobody's.</summary>
    public static Expression<Func<WorkPart, bool>> OnDeskOf(Person person)
    {
        // Compared with a value: of the column alone SQLite makes no use in an index.
        var (id, unitId, open) = (person.Id, person.UnitId, true);
        return p => p.Open == open && p.UnitId == unitId && (p.PersonId == null || p.PersonId == id);
    }

    /// <summary>Of those, what is due by a day. What its lead reported in time waits for others and is not counted.</summary>
    public static Expression<Func<WorkPart, bool>> OnDeskDueBy(Person person, DateOnly day)
    {
        // Compared with a value: of the column alone SQLite makes no use in an index.
        var (id, unitId, open) = (person.Id, person.UnitId, true);
        return p => p.Open == open && p.UnitId == unitId && (p.PersonId == null || p.PersonId == id) && p.DueKey <= day
            && (p.Item.State != WorkState.Reported || p.Item.DoneOn > p.DueKey);
    }

    /// <summary>What waits to be confirmed by this person's unit.</summary>
    public static Expression<Func<WorkItem, bool>> ToConfirmBy(Person person)
    {
        var (unitId, office) = (person.UnitId, person.Is(Roles.Office));
        return w => w.State == WorkState.Reported && (office || w.CoordinatingUnitId == unitId);
    }
}
