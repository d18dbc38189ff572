using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans.Settling;

/// <summary>On signing, tasks and targets become the units' work.</summary>
public class GivenOutTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public void Tasks_go_to_the_units_that_lead_and_help_with_their_due_date()
    {
        var plan = Signed(PlanTexts.WithWork());

        var task = Assert.Single(plan.Tasks, t => t.Origin == WorkOrigin.Task);
        Assert.Equal(("II.1", "Ươm cây giống", "trước ngày 30/6/2026", new DateOnly(2026, 6, 30)), (task.No, task.Name, task.TimeText, task.DueOn));
        Assert.Equal(
            [(commune.Economy.Id, AssignmentRole.Lead, task.DueOn), (commune.Culture.Id, AssignmentRole.Cooperating, task.DueOn)],
            task.Assignments.Select(a => (a.UnitId, a.Role, a.DueOn)));
    }

    [Fact]
    public void What_was_said_of_each_part_and_where_it_stands_is_fixed_with_it()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork()).ThatPassedTheFormatCheck();
        plan.Confirm([.. ReadingOf(plan).Tasks], commune.Specialist, Moments.Morning);
        var row = ReadingOf(plan).Tasks[0];

        Sign(plan);

        var task = plan.Tasks[0];
        Assert.Equal((RowState.Confirmed, row.Key, "Phòng Kinh tế", "Phòng Văn hóa - Xã hội"), (task.State, task.Key, task.Lead, task.Cooperating));
        Assert.Equal("Ươm cây giống", ReadingOf(plan).Text.WordsAt(task.Place!));
        Assert.Equal(RowState.Open, plan.Targets[0].State);
    }

    [Fact]
    public void Each_duty_of_a_unit_is_work_of_its_own()
    {
        var duties = Signed(PlanTexts.WithWork()).Tasks.Where(t => t.Origin == WorkOrigin.UnitDuty).ToList();

        Assert.Equal("Tuyên truyền về trồng cây trên hệ thống truyền thanh.", duties[0].Name);
        Assert.Equal(2, duties.Count);
        Assert.All(duties, d => Assert.Equal((commune.Culture.Id, AssignmentRole.Lead), (Assert.Single(d.Assignments).UnitId, d.Assignments[0].Role)));
    }

    [Fact]
    public void Targets_are_followed_by_the_unit_that_answers_for_the_plan()
    {
        var target = Assert.Single(Signed(PlanTexts.WithWork()).Targets);

        Assert.Equal((1500m, Comparator.AtLeast, "2026", new DateOnly(2026, 12, 31)), (target.Value, target.Comparator, target.Years, target.DueOn));
        Assert.Equal(commune.Culture.Id, Assert.Single(target.Assignments).UnitId);
    }

    [Fact]
    public void Reporting_duties_are_kept_with_the_plan()
    {
        var duty = Assert.Single(Signed(PlanTexts.WithWork()).ReportingDuties);

        Assert.Equal((ReportingKind.Periodic, ReportingEvery.Year, "10/12"), (duty.Kind, duty.Every, duty.Dates));
    }

    [Fact]
    public void A_name_that_nobody_knows_keeps_the_plan_from_being_signed_until_somebody_settles_it()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork(helps: "Ban Quản lý rừng Nà Pát")).ThatPassedTheFormatCheck();
        Assert.Equal(Refusal.UnitsUnsettled, RefusalOf(plan));
        Assert.Equal(PlanState.AwaitingSignature, plan.State);

        plan.Name(Assert.Single(ReadingOf(plan).Unsettled), [], commune.Specialist, Moments.Morning);
        Sign(plan);

        var task = Assert.Single(plan.Tasks, t => t.Origin == WorkOrigin.Task);
        Assert.Equal([commune.Economy.Id], task.Assignments.Select(a => a.UnitId));
    }

    [Fact]
    public void A_person_may_say_whom_a_name_means_in_this_plan_and_take_it_back()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork(lead: "Tổ Cây xanh")).ThatPassedTheFormatCheck();
        var name = Assert.Single(ReadingOf(plan).Unsettled);

        plan.Name(name, [commune.Economy.Id], commune.Chair, Moments.Morning);
        var chosen = Assert.Single(ReadingOf(plan).Units, u => u.Name == "Tổ Cây xanh");
        Assert.Equal((NamingState.Chosen, commune.Economy.Id), (chosen.State, Assert.Single(chosen.UnitIds)));

        plan.Unname(chosen, commune.Chair, Moments.Morning);
        Assert.Equal(Refusal.UnitsUnsettled, RefusalOf(plan));
    }

    [Fact]
    public void A_unit_that_was_closed_after_it_was_chosen_must_be_settled_anew()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork(lead: "Tổ Cây xanh")).ThatPassedTheFormatCheck();
        plan.Name(Assert.Single(ReadingOf(plan).Unsettled), [commune.Economy.Id], commune.Chair, Moments.Morning);

        var without = UnitDirectory.Of([commune.Culture], commune.Organization.Name);

        Assert.Contains(SettledReading.Of(plan, without).Unsettled, u => u.Name == "Tổ Cây xanh");
    }

    [Fact]
    public void What_a_person_dismissed_becomes_nobodys_work_and_its_names_need_no_settling()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork(lead: "Tổ Cây xanh")).ThatPassedTheFormatCheck();
        plan.Dismiss([.. ReadingOf(plan).Tasks, .. ReadingOf(plan).Targets], commune.Officer, Moments.Morning);

        Sign(plan);

        Assert.All(plan.Tasks, t => Assert.Equal(WorkOrigin.UnitDuty, t.Origin));
        Assert.Empty(plan.Targets);
    }

    [Fact]
    public void What_was_added_to_a_sentence_that_is_gone_is_not_given_out()
    {
        const string sentence = "Tuyên truyền về trồng cây trên hệ thống truyền thanh.";
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork());
        plan.Add(sentence, new TaskCorrection("Mua cây giống", ["Tổ Cây xanh"], [], null, null, null), commune.Specialist, Moments.Morning);
        Assert.Single(ReadingOf(plan).Unsettled);

        plan.Edit(PlanTexts.WithWork().Replace(sentence, "Chăm sóc cây.", StringComparison.Ordinal), commune.Specialist, Moments.Morning);

        Assert.Contains(ReadingOf(plan).Tasks, t => t is { State: RowState.AsksAgain, Holds: false });
        Assert.Empty(ReadingOf(plan).Unsettled);
    }

    [Fact]
    public void A_unit_that_leads_does_not_also_help()
    {
        var task = Signed(PlanTexts.WithWork(helps: "Phòng Kinh tế; Phòng Văn hóa - Xã hội")).Tasks[0];

        Assert.Equal([(commune.Economy.Id, AssignmentRole.Lead), (commune.Culture.Id, AssignmentRole.Cooperating)], task.Assignments.Select(a => (a.UnitId, a.Role)));
    }

    private Plan Signed(string text) => A.Plan.In(commune).Saying(text).ThatWasSigned();

    private SettledReading ReadingOf(Plan plan) => SettledReading.Of(plan, commune.Directory);

    private Refusal RefusalOf(Plan plan) => Assert.Throws<ActRefusedException>(() => Sign(plan)).Reason;

    private void Sign(Plan plan) => plan.Sign(commune.Chair, commune.RegisterOf(2026), commune.Directory, Printing.Plainly, Moments.Morning);
}
