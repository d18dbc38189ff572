using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans;

public class DraftTests
{
    private static readonly DateTime Later = Moments.Morning.DaysLater(1);

    private readonly Commune commune = A.Commune();

    [Fact]
    public void A_new_plan_is_a_draft_of_its_drafters_unit_with_one_line_in_the_record()
    {
        Plan plan = A.Plan.In(commune).About("Trồng cây xanh năm 2026");

        Assert.Equal(PlanState.Draft, plan.State);
        Assert.Equal((commune.Specialist.Id, commune.Culture.Id), (plan.DrafterId, plan.UnitId));
        Assert.Equal("Trồng cây xanh năm 2026", plan.Title);
        Assert.Equal("/KH-UBND", plan.NumberAndSymbol);
        Assert.Null(plan.Stamp);
        Assert.Equal(ActKind.PlanCreated, Assert.Single(plan.Acts).Kind);
    }

    [Fact]
    public void The_blank_sheet_is_read_as_a_plan_with_its_subject_and_sections()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTemplate.Blank(commune.Organization, "Trồng cây xanh năm 2026"));

        Assert.Equal(("KẾ HOẠCH", "Trồng cây xanh năm 2026"), (plan.TypeName, plan.Title));
        Assert.Null(plan.WhyNotSubmit(commune.Specialist));
        Assert.Equal(
            ["MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "KINH PHÍ THỰC HIỆN", "TỔ CHỨC THỰC HIỆN"],
            plan.Read().Body.Where(b => b.Level == 1 && b.Heading is not null).Select(b => b.Heading));
        Assert.Equal(["Như mục IV", "Lưu: VT"], plan.Read().Ending.Recipients);
    }

    [Fact]
    public void Only_a_specialist_with_a_unit_drafts()
    {
        foreach (var person in commune.People.Where(p => !p.Is(Roles.Specialist)))
        {
            Assert.Equal(Refusal.NotASpecialist, RefusalOf(() => Begin(person)));
        }

        commune.Specialist.Leave();
        Assert.Equal(Refusal.NotASpecialist, RefusalOf(() => Begin(commune.Specialist)));
        Assert.Equal(Refusal.AnotherOrganization, RefusalOf(() => Begin(A.NeighbouringCommune().Specialist)));

        Plan Begin(Person person) => new(commune.Organization, person, "", Later);
    }

    [Theory]
    [InlineData("", Refusal.TextEmpty)]
    [InlineData(" \n\t ", Refusal.TextEmpty)]
    [InlineData("Một đoạn văn không có tên loại.", Refusal.SubjectMissing)]
    public void A_plan_without_text_or_subject_cannot_be_submitted(string text, Refusal expected)
    {
        Plan plan = A.Plan.In(commune).Saying(text);

        Assert.Equal(expected, plan.WhyNotSubmit(commune.Specialist));
        Assert.Equal(expected, RefusalOf(() => plan.Submit(commune.Chair, commune.Specialist, Later)));
    }

    [Fact]
    public void Only_a_present_leader_of_the_same_body_can_be_its_signer()
    {
        Plan plan = A.Plan.In(commune);
        commune.DeputyChair.Leave();

        Assert.Equal(Refusal.SignerIsNoLeader, RefusalOf(() => plan.Submit(commune.Officer, commune.Specialist, Later)));
        Assert.Equal(Refusal.SignerIsNoLeader, RefusalOf(() => plan.Submit(commune.DeputyChair, commune.Specialist, Later)));
        Assert.Equal(
            Refusal.AnotherOrganization,
            RefusalOf(() => plan.Submit(A.NeighbouringCommune().Chair, commune.Specialist, Later)));
        Assert.Null(plan.SignerId);
    }

    [Fact]
    public void Nobody_is_handed_a_plan_that_they_could_not_sign()
    {
        var both = commune.JackOfAllTrades();
        Plan own = A.Plan.In(commune).DraftedBy(both);
        Assert.Equal(Refusal.SamePersonTwice, RefusalOf(() => own.Submit(both, both, Later)));

        Plan reviewed = A.Plan.In(commune).ThatWasSubmitted();
        reviewed.ApproveContent(both, Later);
        Assert.Equal(Refusal.SamePersonTwice, RefusalOf(() => reviewed.AssignSigner(both, commune.Officer, Later)));
    }

    [Fact]
    public void The_drafter_takes_it_back_before_anybody_approved_it_and_submits_it_again()
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();

        plan.TakeBack(commune.Specialist, Later);
        Assert.Equal(PlanState.Draft, plan.State);

        plan.Submit(commune.DeputyChair, commune.Specialist, Later);
        Assert.Equal((PlanState.UnderReview, commune.DeputyChair.Id), (plan.State, plan.SignerId));
        Assert.Equal([1, 2], plan.Versions.Select(v => v.No));
    }

    [Fact]
    public void A_draft_in_the_bin_can_only_be_taken_out_again()
    {
        Plan plan = A.Plan.In(commune);
        plan.Discard(commune.Specialist, Later);
        Assert.Equal(Later, plan.DiscardedAt);

        foreach (var (name, act) in ActTable.Acts.Where(a => a.Key != "Restore"))
        {
            Assert.True(act.WhyNot(plan, commune.Specialist) == Refusal.InTheBin, name);
            Assert.Equal(Refusal.InTheBin, RefusalOf(() => act.Do(plan, commune.Specialist, commune)));
        }

        Assert.Equal(Refusal.InTheBin, RefusalOf(() => plan.Remark("Có cần nữa không?", commune.Head, Later)));
        Assert.Equal(Refusal.NotTheDrafter, RefusalOf(() => plan.Restore(commune.Colleague, Later)));
        plan.Restore(commune.Specialist, Later);
        Assert.Null(plan.DiscardedAt);
        Assert.Null(plan.WhyNotSubmit(commune.Specialist));
    }

    [Fact]
    public void What_was_once_submitted_is_never_thrown_away()
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();
        plan.TakeBack(commune.Specialist, Later);

        Assert.Equal(Refusal.WasSubmitted, RefusalOf(() => plan.Discard(commune.Specialist, Later)));
    }

    internal static Refusal RefusalOf(Func<object> act) => Assert.Throws<ActRefusedException>(act).Reason;

    internal static Refusal RefusalOf(Action act) => Assert.Throws<ActRefusedException>(act).Reason;
}
