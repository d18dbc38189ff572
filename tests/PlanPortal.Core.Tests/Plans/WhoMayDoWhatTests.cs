using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans;

public class WhoMayDoWhatTests
{
    public static TheoryData<string, PlanState> EveryActAtEveryStep()
    {
        var cases = new TheoryData<string, PlanState>();
        foreach (var act in ActTable.Acts.Keys)
        {
            foreach (var state in Enum.GetValues<PlanState>())
            {
                cases.Add(act, state);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryActAtEveryStep))]
    public void Only_the_entitled_person_may_and_the_others_are_told_why_not(string act, PlanState state)
    {
        var answers = ActTable.Everybody(A.Commune()).Keys.Select(who => (who, Answer(act, state, who))).ToList();
        var expected = answers.Select(a => (a.who, ActTable.Expected(act, state, a.who))).ToList();

        Assert.Equal(expected, answers);
    }

    [Theory]
    [MemberData(nameof(EveryActAtEveryStep))]
    public void The_act_itself_refuses_with_the_same_reason_and_changes_nothing(string act, PlanState state)
    {
        foreach (var who in ActTable.Everybody(A.Commune()).Keys)
        {
            var commune = A.Commune();
            var by = ActTable.Everybody(commune)[who];
            Plan plan = A.Plan.In(commune).ThatIs(state);
            var before = Snapshot(plan);
            var attempt = Record.Exception(() => ActTable.Acts[act].Do(plan, by, commune));

            if (ActTable.Expected(act, state, who) is { } reason)
            {
                Assert.Equal(reason, Assert.IsType<ActRefusedException>(attempt).Reason);
                Assert.Equal(before, Snapshot(plan));
            }
            else
            {
                Assert.Null(attempt);
                Assert.NotEqual(before, Snapshot(plan));
                Assert.Contains(plan.Acts.Skip(before.Acts), a => a.PersonId == by.Id);
            }
        }
    }

    [Theory]
    [InlineData(PlanState.AwaitingSignature, "Sign", Refusal.SamePersonTwice)]
    [InlineData(PlanState.UnderReview, "ApproveContent", Refusal.SamePersonTwice)]
    [InlineData(PlanState.FormatCheck, "PassFormat", null)]
    public void A_drafter_with_every_role_may_not_also_review_or_sign(PlanState state, string act, Refusal? expected)
    {
        var commune = A.Commune().WhereOnePersonMayActTwice();
        var drafter = commune.JackOfAllTrades();
        Plan plan = A.Plan.In(commune).DraftedBy(drafter).ToBeSignedBy(drafter).ThatIs(state);

        Assert.Equal(expected == Refusal.SamePersonTwice ? null : expected, ActTable.Acts[act].WhyNot(plan, drafter));
        commune.Organization.Set(onePersonMayActTwice: false, prefersTimesNewRoman: false);
        Assert.Equal(expected, ActTable.Acts[act].WhyNot(plan, drafter));
    }

    [Fact]
    public void A_reviewer_may_not_sign_what_they_reviewed()
    {
        var commune = A.Commune();
        var head = commune.JackOfAllTrades();
        Plan plan = A.Plan.In(commune).ToBeSignedBy(head).ThatWasSubmitted();
        plan.ApproveContent(head, Moments.Morning);
        plan.PassFormat(commune.Officer, Moments.Morning);

        Assert.Equal(Refusal.SamePersonTwice, plan.WhyNotSign(head));
    }

    [Fact]
    public void In_a_small_commune_one_person_may_do_all_and_the_record_shows_it()
    {
        var commune = A.Commune().WhereOnePersonMayActTwice();
        var everything = commune.JackOfAllTrades();
        Plan plan = A.Plan.In(commune).DraftedBy(everything);
        plan.Submit(everything, everything, Moments.Morning);
        plan.ApproveContent(everything, Moments.Morning);
        plan.PassFormat(everything, Moments.Morning);
        plan.Sign(everything, commune.RegisterOf(2026), commune.Directory, Printing.Plainly, Moments.Morning);

        Assert.Equal(PlanState.Issued, plan.State);
        Assert.All(plan.Acts, a => Assert.Equal(everything.Id, a.PersonId));
    }

    [Fact]
    public void Every_refusal_tells_what_to_do_in_words_of_its_own()
    {
        var messages = Enum.GetValues<Refusal>().Select(r => r.Message()).ToList();

        Assert.All(messages, m => Assert.EndsWith(".", m, StringComparison.Ordinal));
        Assert.Equal(messages.Count, messages.Distinct().Count());
    }

    private static Refusal? Answer(string act, PlanState state, string who)
    {
        var commune = A.Commune();
        Person by = ActTable.Everybody(commune)[who];
        return ActTable.Acts[act].WhyNot(A.Plan.In(commune).ThatIs(state), by);
    }

    private static (PlanState State, Guid Version, int Acts, int Versions, string Text, int? Signer) Snapshot(Plan plan) =>
        (plan.State, plan.Version, plan.Acts.Count, plan.VersionCount, plan.Text, plan.SignerId);
}
