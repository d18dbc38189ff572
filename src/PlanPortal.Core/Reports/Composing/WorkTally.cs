using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>How many pieces of work stand how. Each counts once, so the parts add up to <see cref="Total"/>.</summary>
public sealed record WorkTally
{
    private readonly IReadOnlyDictionary<WorkStanding, int> counts;

    private WorkTally(IReadOnlyDictionary<WorkStanding, int> counts) => this.counts = counts;

    public int Total => counts.Values.Sum();

    public int OnTime => this[WorkStanding.DoneOnTime];

    public int DoneLate => this[WorkStanding.DoneLate];

    public int Done => OnTime + DoneLate;

    public int Late => this[WorkStanding.Late];

    public int Awaiting => this[WorkStanding.AwaitingConfirmation];

    /// <summary>Open, not reported as done and not past its day.</summary>
    public int InTime => this[WorkStanding.InProgress] + this[WorkStanding.NotStarted];

    /// <summary>No longer to be done, or not to be judged.</summary>
    public int SetAside => this[WorkStanding.Overtaken] + this[WorkStanding.CannotJudge];

    public int this[WorkStanding standing] => counts.GetValueOrDefault(standing);

    /// <param name="tasks">Those that the report tells of.</param>
    public static WorkTally Of(IEnumerable<ReportedTask> tasks, ReportSpan span) =>
        new(tasks.CountBy(t => t.StandingIn(span)).ToDictionary());
}
