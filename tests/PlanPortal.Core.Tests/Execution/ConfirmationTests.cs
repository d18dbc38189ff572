using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>Where the organization wants it, work is done only when the coordinating unit agrees; what was ended by mistake is taken up again.</summary>
public class ConfirmationTests
{
    private readonly Given given = new();

    [Fact]
    public void Reported_work_waits_for_the_coordinating_unit()
    {
        var work = given.Reported();

        Assert.Equal((WorkState.Reported, WorkStanding.AwaitingConfirmation), (work.State, work.StandingOn(given.Today)));

        var act = work.Confirm("Đã kiểm tra.", given.Commune.Head, given.Morning.DaysLater(2));

        Assert.Equal((WorkState.Done, given.Today, given.Today.AddDays(2)), (work.State, work.DoneOn!.Value, work.ConfirmedOn!.Value));
        Assert.Equal((ActKind.WorkConfirmed, "“Ươm cây giống”: Đã kiểm tra."), (act.Kind, act.Detail));
    }

    [Fact]
    public void Whoever_reported_in_time_is_not_late_while_others_have_yet_to_confirm()
    {
        var work = given.Reported();
        var after = work.DueOn!.Value.AddDays(20);

        Assert.Equal(WorkStanding.AwaitingConfirmation, work.StandingOn(after));
        work.Confirm(null, given.Commune.Head, Moments.Utc(after.Year, after.Month, after.Day));

        Assert.Equal(WorkStanding.DoneOnTime, work.StandingOn(after));
    }

    [Fact]
    public void Who_reported_does_not_confirm_and_who_only_does_the_work_neither()
    {
        var work = given.Work();
        work.Report(work.Parts[0], PartState.Done, 100, null, needsConfirmation: true, given.Commune.Head, given.Morning);

        Assert.Equal(Refusal.SamePersonConfirms, work.WhyNotConfirm(given.Commune.Head));
        Assert.Equal(Refusal.NotTheCoordinator, work.WhyNotConfirm(given.EconomySpecialist));
        Assert.Equal(Refusal.NotTheCoordinator, work.WhyNotConfirm(given.Commune.Clerk));
        Assert.Null(work.WhyNotConfirm(given.Commune.Specialist));
        Assert.Null(work.WhyNotConfirm(given.Commune.Officer));
        Assert.Null(work.WhyNotConfirm(given.Commune.Chair));
    }

    [Fact]
    public void Sent_back_it_goes_on_and_counts_as_done_on_the_day_of_the_new_report()
    {
        var work = given.Reported();

        Assert.Equal(Refusal.ReasonMissing, Assert.Throws<ActRefusedException>(() => work.SendBack(" ", given.Commune.Head, given.Morning)).Reason);
        var act = work.SendBack("Thiếu biên bản nghiệm thu.", given.Commune.Head, given.Morning.DaysLater(1));

        Assert.Equal(ActKind.WorkSentBack, act.Kind);
        Assert.Equal((WorkState.InProgress, 99, null, null), (work.State, work.Percent, work.DoneOn, work.DoneById));
        Assert.Equal((PartState.InProgress, true), (work.Parts[0].State, work.Parts[0].Open));

        work.Report(work.Parts[0], PartState.Done, 100, null, true, given.EconomySpecialist, given.Morning.DaysLater(3));
        Assert.Equal((WorkState.Reported, given.Today.AddDays(3)), (work.State, work.DoneOn!.Value));
    }

    [Fact]
    public void A_second_word_on_reported_work_does_not_move_the_day_on_which_it_was_done()
    {
        var work = given.Reported();

        var again = work.Report(work.Parts[0], PartState.Done, 100, "Gửi thêm ảnh.", true, given.Commune.OtherHead, given.Morning.DaysLater(5));

        Assert.Null(again);
        Assert.Equal((WorkState.Reported, given.Today, given.EconomySpecialist.Id), (work.State, work.DoneOn!.Value, work.DoneById!.Value));
    }

    [Fact]
    public void Nothing_is_confirmed_twice_or_before_it_is_reported()
    {
        Assert.Equal(Refusal.NothingToConfirm, given.Work().WhyNotConfirm(given.Commune.Head));

        var work = given.Reported();
        work.Confirm(null, given.Commune.Head, given.Morning);
        Assert.Equal(Refusal.NothingToConfirm, work.WhyNotConfirm(given.Commune.Head));
    }

    [Fact]
    public void What_was_called_done_by_mistake_its_own_unit_takes_up_again_until_somebody_confirmed_it()
    {
        var work = given.Work();
        work.Report(work.Parts[0], PartState.Done, 100, null, needsConfirmation: false, given.EconomySpecialist, given.Morning);

        Assert.Equal(Refusal.NotTheCoordinator, work.WhyNotReopen(PlanState.Issued, given.Commune.Clerk));
        work.Reopen(PlanState.Issued, "Bấm nhầm.", given.EconomySpecialist, given.Morning.MinutesLater(1));
        Assert.Equal((WorkState.InProgress, 99, null), (work.State, work.Percent, work.DoneOn));

        var confirmed = given.Reported();
        confirmed.Confirm(null, given.Commune.Head, given.Morning);
        Assert.Equal(Refusal.NotTheCoordinator, confirmed.WhyNotReopen(PlanState.Issued, given.EconomySpecialist));
        Assert.Null(confirmed.WhyNotReopen(PlanState.Issued, given.Commune.Head));
        confirmed.Reopen(PlanState.Issued, "Số liệu sai.", given.Commune.Head, given.Morning.DaysLater(1));
        Assert.Null(confirmed.ConfirmedOn);
    }

    [Fact]
    public void Open_work_and_work_of_an_ended_plan_is_not_taken_up_again()
    {
        var work = given.Work();
        Assert.Equal(Refusal.WorkIsOpen, work.WhyNotReopen(PlanState.Issued, given.Commune.Chair));

        work.Report(work.Parts[0], PartState.Done, 100, null, false, given.EconomySpecialist, given.Morning);
        Assert.Equal(Refusal.PlanIsEnded, work.WhyNotReopen(PlanState.Closed, given.Commune.Chair));
    }
}
