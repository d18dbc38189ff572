using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>Units say how far their parts are, and the work follows.</summary>
public class ReportingTests
{
    private readonly Given given = new();

    [Fact]
    public void The_units_of_the_plan_have_their_parts_with_the_due_day()
    {
        var work = given.Work(helps: Given.Culture);

        Assert.Equal("Ươm cây giống", work.Name);
        Assert.Equal((new DateOnly(2026, 6, 30), WorkState.NotStarted, 0), (work.DueOn!.Value, work.State, work.Percent));
        Assert.Equal((given.Commune.Economy.Id, given.Commune.Culture.Id), (work.LeadUnitId, work.CoordinatingUnitId));
        Assert.Equal(
            [(given.Commune.Economy.Id, AssignmentRole.Lead, true), (given.Commune.Culture.Id, AssignmentRole.Cooperating, true)],
            work.Parts.Select(p => (p.UnitId, p.Role, p.Open)));
        Assert.All(work.Parts, p => Assert.Equal(work.DueOn, p.DueKey));
    }

    [Fact]
    public void A_task_that_names_no_unit_falls_to_the_unit_that_drafted_the_plan()
    {
        var plan = given.Sign(PlanTexts.WithWork().Replace("- Cơ quan chủ trì: Phòng Kinh tế.", "", StringComparison.Ordinal));

        var work = plan.Work.Single(w => w.Name == "Ươm cây giống");

        Assert.Contains(work.Parts, p => p.UnitId == given.Commune.Culture.Id && p.Role == AssignmentRole.Lead);
        Assert.Equal(given.Commune.Culture.Id, work.LeadUnitId);
    }

    [Fact]
    public void Progress_is_kept_with_who_said_it_and_when()
    {
        var work = given.Work();

        var act = work.Report(work.Parts[0], PartState.InProgress, 40, "Đã chọn đất.", false, given.EconomySpecialist, given.Morning);

        Assert.Null(act);
        Assert.Equal((WorkState.InProgress, 40, WorkStanding.InProgress), (work.State, work.Percent, work.StandingOn(given.Today)));
        Assert.Equal(("Đã chọn đất.", "Lường Văn Phin", given.Morning), (work.Parts[0].Words, work.Parts[0].ReportedByName, work.Parts[0].ReportedAt!.Value));
        var note = Assert.Single(work.Notes);
        Assert.Equal((WorkNoteKind.Progress, PartState.InProgress, 40, "Đã chọn đất."), (note.Kind, note.State!.Value, note.Percent!.Value, note.Words));
    }

    [Theory]
    [InlineData(PartState.NotStarted, 0, PartState.NotStarted, 0)]
    [InlineData(PartState.NotStarted, 30, PartState.InProgress, 30)]
    [InlineData(PartState.InProgress, 0, PartState.InProgress, 0)]
    [InlineData(PartState.InProgress, 100, PartState.Done, 100)]
    [InlineData(PartState.Done, 10, PartState.Done, 100)]
    public void State_and_percent_never_contradict_each_other(PartState said, int percent, PartState state, int kept)
    {
        var work = given.Work();

        work.Report(work.Parts[0], said, percent, null, false, given.EconomySpecialist, given.Morning);

        Assert.Equal((state, kept), (work.Parts[0].State, work.Parts[0].Percent));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_percent_beyond_its_bounds_changes_nothing(int percent)
    {
        var work = given.Work();

        Assert.Throws<InvalidInputException>(() => work.Report(work.Parts[0], PartState.InProgress, percent, null, false, given.EconomySpecialist, given.Morning));

        Assert.Equal((PartState.NotStarted, 0), (work.Parts[0].State, work.Notes.Count));
    }

    [Fact]
    public void A_task_led_by_two_units_is_done_when_both_say_so()
    {
        var work = given.Work(lead: $"{Given.Economy}, {Given.Culture}");
        Assert.Equal([AssignmentRole.Lead, AssignmentRole.Lead], work.Parts.Select(p => p.Role));

        Assert.Null(work.Report(work.Parts[0], PartState.Done, 100, null, false, given.EconomySpecialist, given.Morning));
        Assert.Equal((WorkState.InProgress, 50, null), (work.State, work.Percent, work.DoneOn));
        Assert.Equal((false, true), (work.Parts[0].Open, work.Parts[1].Open));

        var act = work.Report(work.Parts[1], PartState.Done, 100, null, false, given.Commune.Specialist, given.Morning.DaysLater(1));

        Assert.Equal((WorkState.Done, 100, given.Today.AddDays(1)), (work.State, work.Percent, work.DoneOn!.Value));
        Assert.Equal((ActKind.WorkDone, "“Ươm cây giống”"), (act!.Kind, act.Detail));
        Assert.All(work.Parts, p => Assert.False(p.Open));
    }

    [Fact]
    public void Work_that_is_not_done_is_never_shown_as_a_hundred_percent()
    {
        var work = given.Work(lead: $"{Given.Economy}, {Given.Culture}");

        work.Report(work.Parts[0], PartState.Done, 100, null, false, given.EconomySpecialist, given.Morning);
        work.Report(work.Parts[1], PartState.InProgress, 99, null, false, given.Commune.Specialist, given.Morning);

        Assert.Equal((WorkState.InProgress, 99), (work.State, work.Percent));
    }

    [Fact]
    public void Whoever_helps_neither_ends_the_work_nor_holds_it_up()
    {
        var work = given.Work(helps: Given.Culture);

        work.Report(work.Parts[1], PartState.Done, 100, null, false, given.Commune.Specialist, given.Morning);
        Assert.Equal((WorkState.InProgress, 0), (work.State, work.Percent));

        work.Report(work.Parts[0], PartState.Done, 100, null, false, given.EconomySpecialist, given.Morning);
        Assert.Equal(WorkState.Done, work.State);
    }

    [Fact]
    public void Of_bodies_outside_that_are_asked_the_coordinating_unit_or_the_office_reports()
    {
        var plan = given.Plan(duties: $"III. TỔ CHỨC THỰC HIỆN\n\n1. Đề nghị {Given.Youth}\n\n- Vận động đoàn viên tham gia trồng cây.");
        var work = plan.Work.Single(w => w.Parts.Any(p => p.UnitId == given.Outside.Id));

        Assert.Equal((AssignmentRole.Requested, given.Outside.Id), (Assert.Single(work.Parts).Role, work.LeadUnitId));
        Assert.Equal(Refusal.NotTheirWork, work.WhyNotReport(work.Parts[0], given.EconomySpecialist));
        Assert.Null(work.WhyNotReport(work.Parts[0], given.Commune.Officer));

        work.Report(work.Parts[0], PartState.Done, 100, "Đoàn xã báo qua điện thoại.", false, given.Commune.Specialist, given.Morning);

        Assert.Equal(WorkState.Done, work.State);
    }

    [Fact]
    public void Only_the_unit_itself_and_those_who_follow_the_plan_report()
    {
        var work = given.Work();
        var commune = given.Commune;

        foreach (var person in new[] { given.EconomySpecialist, commune.OtherHead, commune.Specialist, commune.Colleague, commune.Head, commune.Officer })
        {
            Assert.Null(work.WhyNotReport(work.Parts[0], person));
        }

        foreach (var person in new[] { commune.Chair, commune.Clerk, commune.Administrator })
        {
            Assert.Equal(Refusal.NotTheirWork, work.WhyNotReport(work.Parts[0], person));
        }

        Assert.Equal(Refusal.AnotherOrganization, work.WhyNotReport(work.Parts[0], A.NeighbouringCommune().JackOfAllTrades()));
        given.EconomySpecialist.Leave();
        Assert.Equal(Refusal.NoLongerActive, work.WhyNotReport(work.Parts[0], given.EconomySpecialist));
    }

    [Fact]
    public void What_is_done_takes_no_more_reports()
    {
        var work = given.Work();
        work.Report(work.Parts[0], PartState.Done, 100, null, false, given.EconomySpecialist, given.Morning);

        Assert.Equal(Refusal.WorkIsEnded, work.WhyNotReport(work.Parts[0], given.EconomySpecialist));
    }

    [Fact]
    public void Every_change_gives_a_new_version_and_a_comment_none()
    {
        var work = given.Work();
        var before = work.Version;

        work.Comment("Cần thêm giống bản địa.", given.Commune.Chair, given.Morning);
        Assert.Equal(before, work.Version);

        work.Report(work.Parts[0], PartState.InProgress, 5, null, false, given.EconomySpecialist, given.Morning);
        Assert.NotEqual(before, work.Version);
    }
}
