using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>The days that a report covers.</summary>
/// <param name="AsOf">The day as of which it tells how things stand: the last day covered, or today where that is earlier.</param>
public sealed record ReportSpan(DateOnly From, DateOnly Until, DateOnly AsOf)
{
    public static ReportSpan Of(DateOnly from, DateOnly until, DateOnly today) => new(from, until, today < until ? today : until);

    public bool Contains(DateOnly day) => day >= From && day <= AsOf;
}

/// <summary>One piece of work as a report tells of it.</summary>
public sealed record ReportedTask
{
    /// <summary>Of the work item.</summary>
    public int Id { get; init; }

    /// <summary>The task of the plan; null for what a leader decided.</summary>
    public int? TaskId { get; init; }

    /// <summary>Where the plan says it; null where a person added it beside the text.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>Place among the plan's tasks.</summary>
    public int Position { get; init; }

    public required string Name { get; init; }

    /// <summary>Names of the units that lead.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    public IReadOnlyList<string> Cooperating { get; init; } = [];

    public required WorkState State { get; init; }

    /// <summary>Whether it had begun on the day that the report tells of, where it was open then; null where <see cref="State"/> tells.</summary>
    public WorkState? OpenState { get; init; }

    /// <summary>0 to 100, on that day.</summary>
    public int Percent { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly OpenedOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    /// <summary>The day of the last change, in Vietnam.</summary>
    public DateOnly ChangedOn { get; init; }

    /// <summary>What the units said of it last.</summary>
    public string? Words { get; init; }

    /// <summary>What a unit's people gave as evidence in the days covered; loaded for a unit's own report, a document lists none.</summary>
    public IReadOnlyList<ReportedEvidence> Evidence { get; init; } = [];

    /// <summary>Why it was ended without being done.</summary>
    public string? Reason { get; init; }

    private bool IsSetAside => State is WorkState.Overtaken or WorkState.CannotJudge;

    /// <summary>How it stood on the day that the report tells of: what was done or set aside later was open then.</summary>
    public WorkStanding StandingIn(ReportSpan span) =>
        State is WorkState.NotStarted or WorkState.InProgress || DoneOn > span.AsOf || (IsSetAside && ChangedOn > span.AsOf)
            ? (OpenState ?? (State == WorkState.NotStarted ? State : WorkState.InProgress)).Standing(DueOn, null, span.AsOf)
            : State.Standing(DueOn, DoneOn, span.AsOf);

    /// <summary>Whether a report of these days tells of it: what was ended in them, and what was open at their end.</summary>
    public bool IsIn(ReportSpan span) =>
        OpenedOn <= span.AsOf && (IsSetAside ? ChangedOn >= span.From : DoneOn is not { } done || done >= span.From);
}

/// <summary>A file or a link.</summary>
/// <param name="Url">Null for a file.</param>
public sealed record ReportedEvidence(int Id, string Name, string? Url);

/// <summary>A target with the figures that a report shows.</summary>
/// <param name="Name">What is measured, in the plan's words.</param>
/// <param name="Unit">Of measure.</param>
/// <param name="Progress">As of the report's day.</param>
public sealed record ReportedTarget(string Name, string? Unit, TargetProgress Progress)
{
    /// <summary>The newest figure before the days covered.</summary>
    public decimal? Before(ReportSpan span) => Progress.Points.LastOrDefault(p => p.Day < span.From)?.Value;

    /// <summary>The newest figure on the report's day.</summary>
    public decimal? Now => Progress.Newest?.Value;
}

/// <summary>An obstacle as a report tells of it.</summary>
public sealed record ReportedObstacle
{
    public required string Unit { get; init; }

    /// <summary>The work that it stands in the way of; null for the plan as a whole.</summary>
    public string? Task { get; init; }

    public required ObstacleState State { get; init; }

    public DateOnly RaisedOn { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public required string Words { get; init; }

    public string? Proposal { get; init; }

    public string? Decision { get; init; }

    public bool IsOpen => State is ObstacleState.Raised or ObstacleState.PassedOn;

    /// <summary>As it stood on the day that the report tells of: what was settled later was open then.</summary>
    public ReportedObstacle AsOf(ReportSpan span) => DecidedOn > span.AsOf ? this with { State = ObstacleState.PassedOn, DecidedOn = null, Decision = null } : this;

    /// <summary>Raised or settled in these days, or still open.</summary>
    public bool IsIn(ReportSpan span) => RaisedOn <= span.AsOf && (IsOpen || DecidedOn is not { } day || day >= span.From);
}

/// <summary>What a unit wrote in the report that it sent.</summary>
public sealed record UnitWords(string Unit, ReportWords Words);

/// <summary>One plan with all that a report tells of it.</summary>
public sealed record ReportedPlan
{
    /// <summary><c>15/KH-UBND</c>.</summary>
    public required string NumberAndSymbol { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>Trích yếu.</summary>
    public required string Subject { get; init; }

    /// <summary>As signed: its sections give the order, its ending recipients and signature.</summary>
    public required PlanText Text { get; init; }

    /// <summary>The bodies that the plan says are reported to.</summary>
    public IReadOnlyList<string> ReportTo { get; init; } = [];

    public IReadOnlyList<ReportedTask> Tasks { get; init; } = [];

    public IReadOnlyList<ReportedTarget> Targets { get; init; } = [];

    public IReadOnlyList<ReportedObstacle> Obstacles { get; init; } = [];

    public IReadOnlyList<UnitWords> Units { get; init; } = [];
}
