using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;

namespace PlanPortal.Data;

/// <summary>All that a target is judged by, beside its figures: the same wherever it is judged.</summary>
public sealed record TargetFacts
{
    public required int Id { get; init; }

    public required int PlanId { get; init; }

    public required int Position { get; init; }

    public required Comparator? Comparator { get; init; }

    public required decimal? Value { get; init; }

    public required decimal? UpperValue { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    public required int PlanYear { get; init; }

    /// <summary>Only where the target names no day, which then follows from it.</summary>
    public required string PlanTitle { get; init; }

    /// <summary>Null while nobody has said how it is followed.</summary>
    public required Combination? Combination { get; init; }

    public required decimal? Baseline { get; init; }

    /// <summary>Whether the figures of several units make one.</summary>
    public bool IsCombined => Combination is not (null or Core.Execution.Combination.Latest);

    private TargetGoal Goal => new TargetGoal(Comparator, Value, UpperValue, DueOn).Within(PlanYear, PlanTitle);

    /// <param name="day">In Vietnam; figures of later days do not count.</param>
    /// <param name="figures">Of all units, with corrections, in any order.</param>
    public TargetProgress ProgressOn(DateOnly day, IEnumerable<MeasuredFigure> figures) =>
        TargetProgress.Of(Goal, Combination ?? Core.Execution.Combination.Latest, Baseline, figures, IssuedOn ?? day, day);

    /// <summary>From the newest figure up to the day alone, where it is not <see cref="IsCombined"/>.</summary>
    public TargetProgress ProgressOn(DateOnly day, TargetPoint? newest) => TargetProgress.Of(Goal, Baseline, newest, IssuedOn ?? day, day);
}
