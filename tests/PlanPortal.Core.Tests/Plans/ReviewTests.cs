using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using static PlanPortal.Core.Tests.Plans.DraftTests;

namespace PlanPortal.Core.Tests.Plans;

public class ReviewTests
{
    private static readonly DateTime Later = Moments.Morning.DaysLater(1);

    private readonly Commune commune = A.Commune();

    public static TheoryData<PlanState> EveryStepUnderWay => new(Enum.GetValues<PlanState>().Where(s => s.IsUnderWay()));

    [Theory]
    [MemberData(nameof(EveryStepUnderWay))]
    public void Returns_to_its_drafter_with_the_reason_from_every_step(PlanState step)
    {
        Plan plan = A.Plan.In(commune).ThatIs(step);

        plan.Return("Chưa có mốc thời gian.", WhoSettles(step), Later);

        Assert.Equal((PlanState.Returned, "Chưa có mốc thời gian."), (plan.State, plan.Reason));
        Assert.Equal(((int?)null, (int?)null), (plan.ReviewerId, plan.FormatCheckerId));
        var act = plan.Acts[^1];
        Assert.Equal(
            (ActKind.PlanReturned, "Chưa có mốc thời gian.", WhoSettles(step).Id, 1),
            (act.Kind, act.Detail, act.PersonId, act.PlanVersion));
        Assert.Null(plan.WhyNotEdit(commune.Specialist));
    }

    [Fact]
    public void Submitting_again_goes_through_all_steps_and_clears_the_reason_but_the_record_keeps_it()
    {
        Plan plan = A.Plan.In(commune).ThatWasReturned("Chưa nêu kinh phí.");

        plan.Submit(commune.Chair, commune.Specialist, Later);

        Assert.Equal((PlanState.UnderReview, (string?)null), (plan.State, plan.Reason));
        Assert.Contains(plan.Acts, a => a is { Kind: ActKind.PlanReturned, Detail: "Chưa nêu kinh phí." });
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void Nothing_is_returned_recalled_or_remarked_without_words(string words)
    {
        Plan underWay = A.Plan.In(commune).ThatWasSubmitted();
        Plan issued = A.Plan.In(commune).ThatWasSigned();

        Assert.Equal(Refusal.ReasonMissing, RefusalOf(() => underWay.Return(words, commune.Head, Later)));
        Assert.Equal(Refusal.ReasonMissing, RefusalOf(() => underWay.Remark(words, commune.Head, Later)));
        Assert.Equal(Refusal.ReasonMissing, RefusalOf(() => issued.Recall(words, commune.Chair, Later)));
    }

    [Fact]
    public void A_reason_too_long_for_the_record_is_refused_before_anything_changes()
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();

        Assert.Throws<InvalidInputException>(() => plan.Return(new string('a', Act.MaxDetailLength + 1), commune.Head, Later));

        Assert.Equal(PlanState.UnderReview, plan.State);
        Assert.DoesNotContain(plan.Acts, a => a.Kind == ActKind.PlanReturned);
    }

    [Fact]
    public void Each_step_remembers_who_answered_and_since_when_the_next_is_waited_for()
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();

        plan.ApproveContent(commune.Head, Later, "Đồng ý");
        Assert.Equal((commune.Head.Id, Later), (plan.ReviewerId!.Value, plan.WaitingSince));

        plan.PassFormat(commune.Officer, Later.MinutesLater(1));
        Assert.Equal((commune.Officer.Id, Later.MinutesLater(1)), (plan.FormatCheckerId!.Value, plan.WaitingSince));
        Assert.Equal("Đồng ý", plan.Acts.Single(a => a.Kind == ActKind.ContentApproved).Detail);
    }

    [Fact]
    public void The_reason_on_the_page_is_the_one_in_the_record()
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();

        plan.Return("  Thiếu phụ lục.\n", commune.Head, Later);

        Assert.Equal(("Thiếu phụ lục.", "Thiếu phụ lục."), (plan.Reason, plan.Acts[^1].Detail));
    }

    [Fact]
    public void The_office_hands_it_to_another_leader_who_then_signs()
    {
        Plan plan = A.Plan.In(commune).ThatPassedTheFormatCheck();

        plan.AssignSigner(commune.DeputyChair, commune.Officer, Later);

        Assert.Equal(Refusal.NotItsSigner, plan.WhyNotSign(commune.Chair));
        Assert.Null(plan.WhyNotSign(commune.DeputyChair));
        Assert.Equal(commune.DeputyChair.FullName, plan.Acts[^1].Detail);
    }

    [Fact]
    public void A_remark_changes_nothing_but_the_record()
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();
        var version = plan.Version;

        plan.Remark("Nên thêm Trạm Y tế.", commune.Colleague, Later);

        Assert.Equal((version, PlanState.UnderReview), (plan.Version, plan.State));
        Assert.Equal((ActKind.Remarked, "Nên thêm Trạm Y tế."), (plan.Acts[^1].Kind, plan.Acts[^1].Detail));
        Assert.Equal(
            Refusal.AnotherOrganization,
            RefusalOf(() => plan.Remark("Chúng tôi cũng vậy.", A.NeighbouringCommune().Chair, Later)));
    }

    private Person WhoSettles(PlanState step) => step switch
    {
        PlanState.UnderReview => commune.Head,
        PlanState.FormatCheck => commune.Officer,
        _ => commune.Chair,
    };
}
