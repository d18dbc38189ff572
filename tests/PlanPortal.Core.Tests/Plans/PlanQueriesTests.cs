using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans;

public class PlanQueriesTests
{
    private readonly Commune commune = A.Commune();

    public static TheoryData<PlanState, string> WhoseDesk => new()
    {
        { PlanState.Draft, "Specialist" },
        { PlanState.Returned, "Specialist" },
        { PlanState.UnderReview, "Head" },
        { PlanState.FormatCheck, "Officer" },
        { PlanState.AwaitingSignature, "Chair" },
        { PlanState.Issued, "" },
        { PlanState.Closed, "" },
        { PlanState.Recalled, "" },
        { PlanState.Superseded, "" },
    };

    [Theory]
    [MemberData(nameof(WhoseDesk))]
    public void Each_plan_lies_on_the_desk_of_whoever_is_next_and_on_no_other(PlanState state, string whose)
    {
        Plan plan = A.Plan.In(commune).ThatIs(state);
        var people = ActTable.Everybody(commune).Where(p => p.Key is not ("Leaver" or "Neighbour"));

        var desks = people.Where(p => PlanQueries.WaitingFor(p.Value).Compile()(plan)).Select(p => p.Key);

        Assert.Equal(whose, string.Join(',', desks));
    }

    [Theory]
    [MemberData(nameof(WhoseDesk))]
    public void A_drafter_sees_what_others_must_settle(PlanState state, string whose)
    {
        Plan plan = A.Plan.In(commune).ThatIs(state);

        Assert.Equal(whose is "Head" or "Officer" or "Chair", PlanQueries.AwaitedBy(commune.Specialist).Compile()(plan));
        Assert.False(PlanQueries.AwaitedBy(commune.Colleague).Compile()(plan));
    }

    [Fact]
    public void Drafts_are_seen_by_drafter_unit_office_and_leaders_and_issued_plans_by_all()
    {
        Plan draft = A.Plan.In(commune);
        Plan underWay = A.Plan.In(commune).ThatPassedTheFormatCheck();
        Plan issued = A.Plan.In(commune).ThatWasSigned();
        Person[] insiders = [commune.Specialist, commune.Colleague, commune.Head, commune.Officer, commune.Chair, commune.DeputyChair];

        Assert.Equal(insiders, commune.People.Where(Sees(draft)));
        Assert.Equal(insiders, commune.People.Where(Sees(underWay)));
        Assert.Equal(commune.People, commune.People.Where(Sees(issued)));
    }

    [Fact]
    public void A_discarded_draft_is_on_no_list()
    {
        Plan plan = A.Plan.In(commune);
        plan.Discard(commune.Specialist, Moments.Morning);

        Assert.DoesNotContain(commune.People, p => Sees(plan)(p) || PlanQueries.WaitingFor(p).Compile()(plan));
    }

    [Fact]
    public void Somebody_without_a_unit_does_not_see_the_drafts_of_units()
    {
        Plan draft = A.Plan.In(commune);

        Assert.False(Sees(draft)(commune.Clerk));
        Assert.Null(commune.Clerk.UnitId);
    }

    private static Func<Person, bool> Sees(Plan plan) => person => PlanQueries.VisibleTo(person).Compile()(plan);
}
