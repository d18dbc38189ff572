using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>Inside a unit: who does it, and in which steps.</summary>
public class HandingOnTests
{
    private readonly Given given = new();

    [Fact]
    public void A_head_gives_the_units_part_to_one_of_its_people_and_back_to_all()
    {
        var work = given.Work();
        var part = work.Parts[0];

        work.HandOn(part, given.EconomySpecialist, given.Commune.OtherHead, given.Morning);
        Assert.Equal((given.EconomySpecialist.Id, "Lường Văn Phin"), (part.PersonId!.Value, work.Notes[^1].Words));

        work.HandOn(part, null, given.Commune.OtherHead, given.Morning);
        Assert.Null(part.PersonId);
    }

    [Fact]
    public void Whoever_has_it_hands_it_on_and_nobody_takes_it_from_a_colleague()
    {
        var work = given.Work(lead: Given.Culture);
        var part = work.Parts[0];

        work.HandOn(part, given.Commune.Specialist, given.Commune.Specialist, given.Morning);

        Assert.Equal(Refusal.NotHeadOfThatUnit, work.WhyNotHandOn(part, given.Commune.Colleague));
        Assert.Equal(Refusal.NotHeadOfThatUnit, work.WhyNotHandOn(part, given.Commune.OtherHead));
        work.HandOn(part, given.Commune.Colleague, given.Commune.Specialist, given.Morning);
        Assert.Equal(given.Commune.Colleague.Id, part.PersonId);
    }

    [Fact]
    public void It_goes_to_nobody_outside_the_unit_and_to_nobody_who_left()
    {
        var work = given.Work();

        Assert.Equal(Refusal.NotOfThatUnit, Refused(() => work.HandOn(work.Parts[0], given.Commune.Specialist, given.Commune.OtherHead, given.Morning)));
        given.EconomySpecialist.Leave();
        Assert.Equal(Refusal.NotOfThatUnit, Refused(() => work.HandOn(work.Parts[0], given.EconomySpecialist, given.Commune.OtherHead, given.Morning)));
    }

    [Fact]
    public void The_share_of_steps_done_is_the_percent_and_only_the_unit_says_done()
    {
        var (work, part, first, second) = InSteps();
        Assert.Equal([0, 1], part.Steps.Select(s => s.Position));

        work.TickStep(part, first, true, given.EconomySpecialist, given.Morning);
        Assert.Equal((PartState.InProgress, 50, 50), (part.State, part.Percent, work.Percent));
        Assert.Equal((given.Today, "Lường Văn Phin"), (first.DoneOn!.Value, first.DoneByName));

        work.TickStep(part, second, true, given.EconomySpecialist, given.Morning);
        Assert.Equal((PartState.InProgress, 99, WorkState.InProgress), (part.State, part.Percent, work.State));

        work.TickStep(part, second, false, given.EconomySpecialist, given.Morning);
        Assert.Equal((50, null), (part.Percent, second.DoneOn));
    }

    [Fact]
    public void A_step_ticked_after_the_unit_said_done_takes_nothing_back()
    {
        var (work, part, first, _) = InSteps(lead: $"{Given.Economy}, {Given.Culture}");
        work.Report(part, PartState.Done, 100, null, false, given.EconomySpecialist, given.Morning);

        work.TickStep(part, first, true, given.EconomySpecialist, given.Morning);

        Assert.Equal((PartState.Done, 100), (part.State, part.Percent));
    }

    [Fact]
    public void A_step_is_taken_out_by_those_who_may_plan_them()
    {
        var (work, part, first, second) = InSteps();
        Assert.Equal(Refusal.NotTheirWork, Refused(() => work.RemoveStep(part, first, given.Commune.Clerk, given.Morning)));

        work.RemoveStep(part, first, given.EconomySpecialist, given.Morning);

        Assert.Equal([second], part.Steps);
    }

    private static Refusal Refused(Action act) => Assert.Throws<ActRefusedException>(act).Reason;

    private (WorkItem Work, WorkPart Part, WorkStep First, WorkStep Second) InSteps(string lead = Given.Economy)
    {
        var work = given.Work(lead);
        var part = work.Parts[0];
        var first = work.AddStep(part, "Chọn đất", new DateOnly(2026, 4, 1), given.EconomySpecialist, given.Morning);
        return (work, part, first, work.AddStep(part, "Gieo hạt", null, given.EconomySpecialist, given.Morning));
    }
}
