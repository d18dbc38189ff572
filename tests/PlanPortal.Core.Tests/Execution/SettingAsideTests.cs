using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>Work that ends without being done: set aside by people, or with its plan.</summary>
public class SettingAsideTests
{
    private readonly Given given = new();

    [Theory]
    [InlineData(WorkState.Overtaken, WorkStanding.Overtaken)]
    [InlineData(WorkState.CannotJudge, WorkStanding.CannotJudge)]
    public void It_leaves_the_desks_with_its_reason(WorkState state, WorkStanding standing)
    {
        var work = given.Work();

        var act = work.SetAside(state, "Tỉnh đã giao cho xã khác.", given.Commune.Head, given.Morning);

        Assert.Equal((state, "Tỉnh đã giao cho xã khác."), (work.State, work.Reason));
        Assert.Equal(standing, work.StandingOn(given.Today.AddYears(1)));
        Assert.Equal(ActKind.WorkSetAside, act.Kind);
        Assert.False(work.Parts[0].Open);
    }

    [Fact]
    public void Leaders_and_the_head_of_the_coordinating_unit_may_and_they_take_it_up_again()
    {
        var work = given.Work();
        Assert.Null(work.WhyNotSetAside(given.Commune.Chair));
        Assert.Null(work.WhyNotSetAside(given.Commune.Head));
        Assert.Equal(Refusal.NotTheCoordinator, work.WhyNotSetAside(given.Commune.Specialist));
        Assert.Equal(Refusal.NotTheCoordinator, work.WhyNotSetAside(given.Commune.OtherHead));

        work.SetAside(WorkState.Overtaken, "Trùng việc.", given.Commune.Head, given.Morning);
        Assert.Equal(Refusal.WorkIsEnded, work.WhyNotSetAside(given.Commune.Head));
        Assert.Equal(Refusal.NotTheCoordinator, work.WhyNotReopen(PlanState.Issued, given.EconomySpecialist));

        work.Reopen(PlanState.Issued, "Không trùng.", given.Commune.Chair, given.Morning);
        Assert.Equal((WorkState.NotStarted, null, true), (work.State, work.Reason, work.Parts[0].Open));
    }

    [Theory]
    [InlineData(PlanState.Recalled, WorkState.Overtaken)]
    [InlineData(PlanState.Superseded, WorkState.Overtaken)]
    [InlineData(PlanState.Closed, WorkState.CannotJudge)]
    public void Open_work_ends_with_its_plan_and_done_work_stays_done(PlanState end, WorkState state)
    {
        var plan = given.Plan(duties: $"III. TỔ CHỨC THỰC HIỆN\n\n1. {Given.Culture}\n\n- Tuyên truyền về trồng cây.");
        var (open, done) = (plan.Work[0], plan.Work[1]);
        done.Report(done.Parts[0], PartState.Done, 100, null, false, given.Commune.Specialist, given.Morning);

        End(plan, end);

        Assert.Equal((state, WorkState.Done), (open.State, done.State));
        Assert.False(string.IsNullOrEmpty(open.Reason));
        Assert.False(open.Parts[0].Open);
    }

    [Theory]
    [InlineData(PlanState.Closed, WorkState.Done)]
    [InlineData(PlanState.Recalled, WorkState.Overtaken)]
    public void What_waits_to_be_confirmed_counts_as_done_when_the_plan_is_closed(PlanState end, WorkState state)
    {
        var plan = given.Plan();
        var work = plan.Work[0];
        work.Report(work.Parts[0], PartState.Done, 100, null, needsConfirmation: true, given.EconomySpecialist, given.Morning);

        End(plan, end);

        Assert.Equal(state, work.State);
    }

    private void End(Plan plan, PlanState end)
    {
        var at = given.Morning.DaysLater(30);
        switch (end)
        {
            case PlanState.Recalled:
                plan.Recall("Sai thẩm quyền.", given.Commune.Chair, at);
                break;
            case PlanState.Superseded:
                plan.Supersede(given.Plan(), given.Commune.Chair, at);
                break;
            default:
                plan.Close(given.Commune.Chair, at);
                break;
        }
    }
}
