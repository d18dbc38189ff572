using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>A report on a past day tells how far work was then: its course says so.</summary>
public class CourseTests
{
    private readonly Given given = new();

    private DateTime Day(int day) => given.Morning.AddDays(day);

    [Fact]
    public void What_was_said_later_does_not_count()
    {
        var work = given.Work();
        Say(work, PartState.InProgress, 40, "Đã họp các thôn", Day(1));
        Say(work, PartState.InProgress, 60, null, Day(3));
        Say(work, PartState.Done, 100, "Đã ươm xong", Day(9));

        Assert.Equal((PartState.NotStarted, 0, null), Before(work, 1));
        Assert.Equal((PartState.InProgress, 40, "Đã họp các thôn"), Before(work, 3));
        Assert.Equal((PartState.InProgress, 60, "Đã họp các thôn"), Before(work, 9));
        Assert.Equal((PartState.Done, 100, "Đã ươm xong"), Before(work, 10));
    }

    [Fact]
    public void What_was_sent_back_by_then_was_not_done()
    {
        var work = given.Reported();
        work.SendBack("Thiếu biên bản", given.Commune.Head, Day(1));
        Say(work, PartState.InProgress, 95, "Đã bổ sung biên bản", Day(5));

        Assert.Equal((PartState.Done, 100, "Đã ươm 5.000 cây."), Before(work, 1));
        Assert.Equal((PartState.InProgress, 99, "Đã ươm 5.000 cây."), Before(work, 2));
    }

    [Fact]
    public void Steps_ticked_by_then_count_and_those_ticked_later_do_not()
    {
        var work = given.Work();
        var steps = Enumerable.Range(1, 4).Select(i => work.AddStep(work.Parts[0], $"Bước {i}", null, given.EconomySpecialist, given.Morning)).ToList();
        Say(work, PartState.InProgress, 10, null, Day(1));
        work.TickStep(work.Parts[0], steps[0], true, given.EconomySpecialist, Day(2));
        work.TickStep(work.Parts[0], steps[1], true, given.EconomySpecialist, Day(4));
        work.TickStep(work.Parts[0], steps[2], true, given.EconomySpecialist, Day(8));

        Assert.Equal((PartState.InProgress, 10, null), Before(work, 2));
        Assert.Equal((PartState.InProgress, 25, null), Before(work, 4));
        Assert.Equal((PartState.InProgress, 50, null), Before(work, 8));
        Assert.Equal((PartState.InProgress, 75, null), Before(work, 9));
    }

    [Fact]
    public void Each_part_has_its_own_course()
    {
        var work = given.Work(lead: Given.Economy, helps: Given.Culture);
        Say(work, PartState.InProgress, 40, "Đã ươm", Day(1));
        work.Report(work.Parts[1], PartState.InProgress, 20, "Đã tuyên truyền", needsConfirmation: false, given.Commune.Head, Day(3));
        Say(work, PartState.InProgress, 80, "Đã trồng", Day(6));

        var parts = work.PartsBefore(Day(2));
        Assert.Equal([(PartState.InProgress, 40, true), (PartState.NotStarted, 0, false)], parts.Select(p => (p.State, p.Percent, p.Leads)));
        Assert.Equal(["Đã ươm", "Đã tuyên truyền"], work.PartsBefore(Day(5)).Select(p => p.Words));
    }

    private void Say(WorkItem work, PartState state, int percent, string? words, DateTime at) =>
        work.Report(work.Parts[0], state, percent, words, needsConfirmation: true, given.EconomySpecialist, at);

    private (PartState, int, string?) Before(WorkItem work, int day)
    {
        var part = work.PartsBefore(VietnamTime.ToUtc(given.Today.AddDays(day)))[0];
        return (part.State, part.Percent, part.Words);
    }
}
