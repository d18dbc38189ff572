using PlanPortal.Core.Execution;
using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Core.Tests.Reports;

/// <summary>A report tells how work stood on its last day, whatever became of it since.</summary>
public sealed class ReportedTaskTests
{
    /// <summary>To 14 June 2026, written on the 20th.</summary>
    private static readonly ReportSpan Span = SwimmingReport.HalfYear;

    [Theory]
    [InlineData(WorkState.Overtaken, "2026-06-10", "2026-08-31", WorkStanding.Overtaken)]
    [InlineData(WorkState.Overtaken, "2026-06-18", "2026-08-31", WorkStanding.InProgress)]
    [InlineData(WorkState.CannotJudge, "2026-06-18", "2026-05-31", WorkStanding.Late)]
    public void What_was_set_aside_after_the_last_day_was_open_on_it(WorkState state, string changed, string due, WorkStanding standing)
    {
        var task = Task(state, DateOnly.Parse(due, null)) with { ChangedOn = DateOnly.Parse(changed, null) };

        Assert.True(task.IsIn(Span));
        Assert.Equal(standing, task.StandingIn(Span));
    }

    [Fact]
    public void What_was_set_aside_before_the_first_day_is_not_told_again() =>
        Assert.False((Task(WorkState.Overtaken, null) with { ChangedOn = Span.From.AddDays(-1) }).IsIn(Span));

    [Fact]
    public void What_was_done_after_the_last_day_was_open_on_it() =>
        Assert.Equal(WorkStanding.Late, (Task(WorkState.Done, new(2026, 5, 31)) with { DoneOn = new(2026, 6, 16) }).StandingIn(Span));

    [Theory]
    [InlineData(WorkState.InProgress)]
    [InlineData(WorkState.Done)]
    public void What_began_after_the_last_day_was_not_begun_on_it(WorkState state) =>
        Assert.Equal(WorkStanding.NotStarted, (Task(state, new(2026, 8, 31)) with { OpenState = WorkState.NotStarted, DoneOn = state == WorkState.Done ? new(2026, 6, 16) : null }).StandingIn(Span));

    [Theory]
    [InlineData(ObstacleState.Answered)]
    [InlineData(ObstacleState.Withdrawn)]
    public void An_obstacle_settled_after_the_last_day_waited_on_it(ObstacleState state)
    {
        var obstacle = new ReportedObstacle
        {
            Unit = "Phòng Kinh tế",
            State = state,
            RaisedOn = Span.From,
            DecidedOn = Span.AsOf,
            Words = "Thiếu kinh phí",
            Decision = "Cấp thêm",
        };

        Assert.Same(obstacle, obstacle.AsOf(Span));
        var then = (obstacle with { DecidedOn = Span.AsOf.AddDays(1) }).AsOf(Span);
        Assert.Equal((true, true, null, null), (then.IsOpen, then.IsIn(Span), then.Decision, then.DecidedOn));
    }

    private static ReportedTask Task(WorkState state, DateOnly? due) => new() { Name = "Kiểm tra hồ, ao", State = state, DueOn = due, OpenedOn = Span.From.AddDays(-30) };
}
