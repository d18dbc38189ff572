using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using static PlanPortal.Core.Tests.Plans.DraftTests;

namespace PlanPortal.Core.Tests.Plans;

public class AfterIssueTests
{
    private static readonly DateTime Later = Moments.Morning.DaysLater(1);

    private readonly Commune commune = A.Commune();

    [Fact]
    public void A_recalled_plan_keeps_number_text_and_document_and_says_why()
    {
        Plan plan = A.Plan.In(commune).ThatWasSigned();
        var (text, document) = (plan.Text, plan.Document);

        plan.Recall("Ban hành trái thẩm quyền.", commune.DeputyChair, Later);

        Assert.Equal((PlanState.Recalled, "Ban hành trái thẩm quyền."), (plan.State, plan.Reason));
        Assert.Equal((1, text, document), (plan.Number!.Value, plan.Text, plan.Document));
        Assert.Equal(Refusal.WrongState, plan.WhyNotEdit(commune.Specialist));
    }

    [Fact]
    public void A_later_plan_takes_the_place_of_an_earlier_one()
    {
        Plan earlier = A.Plan.In(commune).ThatWasSigned();
        var later = A.Plan.In(commune).BegunAt(Later).ThatWasSigned().Build().WithKey();

        earlier.Supersede(later, commune.Chair, Later.DaysLater(1));

        Assert.Equal((PlanState.Superseded, later.Id), (earlier.State, earlier.SupersededById));
        Assert.Equal(PlanState.Issued, later.State);
        Assert.Contains("02/KH-UBND", earlier.Acts[^1].Detail, StringComparison.Ordinal);
        Assert.Equal(ActKind.PlanSuperseded, earlier.Acts[^1].Kind);
    }

    [Fact]
    public void Only_a_later_issued_plan_of_the_same_body_can_take_its_place()
    {
        Plan first = A.Plan.In(commune).ThatWasSigned();
        Plan second = A.Plan.In(commune).BegunAt(Later).ThatWasSigned();
        Plan nextYears = A.Plan.In(commune).BegunAt(Moments.Utc(2027, 1, 4)).ThatWasSigned();
        Plan unsigned = A.Plan.In(commune).ThatPassedTheFormatCheck();
        Plan recalled = A.Plan.In(commune).BegunAt(Later).ThatWasRecalled("Sai.");
        Plan foreign = A.Plan.In(A.NeighbouringCommune()).BegunAt(Later).ThatWasSigned();

        Assert.Equal(Refusal.SupersedesItself, Superseding(second, second));
        Assert.Equal(Refusal.SuccessorNotLater, Superseding(second, first));
        Assert.Equal(Refusal.SuccessorNotIssued, Superseding(first, unsigned));
        Assert.Equal(Refusal.SuccessorNotIssued, Superseding(first, recalled));
        Assert.Equal(Refusal.AnotherOrganization, Superseding(first, foreign));
        Assert.Equal(1, nextYears.Number);
        second.Supersede(nextYears, commune.Chair, Later);
        Assert.Equal(PlanState.Superseded, second.State);

        Refusal Superseding(Plan plan, Plan by) => RefusalOf(() => plan.Supersede(by, commune.Chair, Later));
    }

    [Fact]
    public void States_know_whether_they_are_under_way_or_issued_and_have_a_name_of_their_own()
    {
        var states = Enum.GetValues<PlanState>();

        Assert.Equal([PlanState.UnderReview, PlanState.FormatCheck, PlanState.AwaitingSignature], states.Where(s => s.IsUnderWay()));
        Assert.Equal([PlanState.Issued, PlanState.Closed, PlanState.Recalled, PlanState.Superseded], states.Where(s => s.IsIssued()));
        Assert.All(states.Where(s => s.IsIssued()), s => Assert.Equal(1, A.Plan.ThatIs(s).Build().Number));
        Assert.Equal(states.Length, states.Select(s => s.Name()).Distinct().Count());
    }
}
