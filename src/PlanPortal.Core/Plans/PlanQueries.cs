using System.Linq.Expressions;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>Who sees what and what waits for whom, as conditions that a database can answer.</summary>
public static class PlanQueries
{
    /// <summary>
    /// Drafts and plans under way are seen by their drafter, the drafting unit, the office and the leaders;
    /// issued ones by everybody in the organization. Discarded drafts only by their drafter, elsewhere.
    /// </summary>
    public static Expression<Func<Plan, bool>> VisibleTo(Person person)
    {
        var (id, unitId, seesAll) = (person.Id, person.UnitId, person.Is(Roles.Office | Roles.Leader));
        return p => p.DiscardedAt == null
            && (seesAll || p.DrafterId == id || p.UnitId == unitId || p.Number != null);
    }

    /// <summary>What this person must settle: drafts to finish, plans to review, check or sign.</summary>
    public static Expression<Func<Plan, bool>> WaitingFor(Person person)
    {
        var (id, unitId) = (person.Id, person.UnitId);
        var (head, office, leader) = (person.Is(Roles.UnitHead), person.Is(Roles.Office), person.Is(Roles.Leader));

        // That it is open follows from the rest; said once for all, it lets the database go by the index on the state.
        return p => p.DiscardedAt == null
            && (p.State == PlanState.Draft || p.State == PlanState.Returned || p.State == PlanState.UnderReview
                || p.State == PlanState.FormatCheck || p.State == PlanState.AwaitingSignature)
            && (((p.State == PlanState.Draft || p.State == PlanState.Returned) && p.DrafterId == id)
                || (head && p.State == PlanState.UnderReview && p.UnitId == unitId)
                || (office && p.State == PlanState.FormatCheck)
                || (leader && p.State == PlanState.AwaitingSignature && p.SignerId == id));
    }

    /// <summary>What this person handed in and others must settle.</summary>
    public static Expression<Func<Plan, bool>> AwaitedBy(Person person)
    {
        var id = person.Id;
        return p => p.DiscardedAt == null && p.DrafterId == id
            && (p.State == PlanState.UnderReview || p.State == PlanState.FormatCheck || p.State == PlanState.AwaitingSignature);
    }
}
