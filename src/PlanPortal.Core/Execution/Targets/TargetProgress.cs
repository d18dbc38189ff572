namespace PlanPortal.Core.Execution;

/// <summary>
/// How far a target is on a day. The rule:
/// <list type="bullet">
/// <item>What is needed rises (or falls) evenly from the baseline at the plan's start to the target's figure on its last
/// day; without a last day the figure itself is needed at once. A figure is held against what was needed on the day that
/// it is of, so that nobody falls behind by the time between two reports.</item>
/// <item>Fulfilled by the newest figure: <see cref="TargetStanding.Met"/>. Not fulfilled after the last day:
/// <see cref="TargetStanding.Missed"/>. Before: <see cref="TargetStanding.OnTrack"/> or
/// <see cref="TargetStanding.AtRisk"/>.</item>
/// <item>Where the baseline fulfils the target already (<c>không quá 3 vụ</c> from 0; <c>giữ trên 95%</c> from 96) it is
/// to be kept: on track while it holds, met only when its last day has come.</item>
/// </list>
/// </summary>
public sealed class TargetProgress
{
    private readonly FigureBounds? bounds;
    private readonly decimal baseline;
    private readonly DateOnly start;

    private TargetProgress(TargetGoal goal, decimal? baseline, IReadOnlyList<TargetPoint> points, DateOnly start, DateOnly today)
    {
        (Goal, Points, this.baseline, this.start) = (goal, points, baseline ?? 0, start);
        bounds = goal.BoundsFrom(this.baseline);
        Keeps = bounds?.Contain(this.baseline) == true;
        Rises = !Keeps && bounds?.Low is not null;
        Standing = Judge(today);
    }

    public TargetGoal Goal { get; }

    /// <summary>The combined figures, oldest first.</summary>
    public IReadOnlyList<TargetPoint> Points { get; }

    public TargetPoint? Newest => Points.Count == 0 ? null : Points[^1];

    public TargetStanding Standing { get; }

    /// <summary>Whether it holds from the start and is to be kept.</summary>
    public bool Keeps { get; }

    /// <summary>Whether the figure has to grow; false also where it is to be kept or nothing is measured.</summary>
    public bool Rises { get; }

    /// <summary>How much of the way from the baseline to the target is done, 0 to 1; null where there is no way to go or nobody has measured.</summary>
    public decimal? Share
    {
        get
        {
            if (bounds is null || Keeps || Newest is not { } newest)
            {
                return null;
            }

            var edge = bounds.EdgeFor(baseline);
            return edge == baseline ? (bounds.Contain(newest.Value) ? 1 : 0) : Math.Clamp((newest.Value - baseline) / (edge - baseline), 0, 1);
        }
    }

    /// <summary>What is needed on a day; null for an aim without a figure.</summary>
    public decimal? NeededOn(DateOnly day)
    {
        if (bounds is null)
        {
            return null;
        }

        var edge = bounds.EdgeFor(baseline);
        if (Keeps || Goal.DueOn is not { } due || day >= due || due <= start)
        {
            return edge;
        }

        return baseline + ((edge - baseline) * Math.Max(0, day.DayNumber - start.DayNumber) / (due.DayNumber - start.DayNumber));
    }

    /// <param name="combination">How the units' figures make one.</param>
    /// <param name="baseline">The figure at the plan's start; null counts as zero.</param>
    /// <param name="figures">Of all units, with corrections, in any order.</param>
    /// <param name="start">The day on which the plan was signed.</param>
    /// <param name="today">In Vietnam; figures of later days do not count, so that a past day can be asked for.</param>
    public static TargetProgress Of(
        TargetGoal goal, Combination combination, decimal? baseline, IEnumerable<MeasuredFigure> figures, DateOnly start, DateOnly today) =>
        new(goal, baseline, FigureSeries.Of(combination, figures, today), start, today);

    /// <summary>From the newest combined figure alone: how it stands is the same, the way there is not known.</summary>
    /// <param name="newest">Null where nobody has measured.</param>
    public static TargetProgress Of(TargetGoal goal, decimal? baseline, TargetPoint? newest, DateOnly start, DateOnly today) =>
        new(goal, baseline, newest is null ? [] : [newest], start, today);

    private TargetStanding Judge(DateOnly today)
    {
        if (bounds is null)
        {
            return TargetStanding.NotMeasurable;
        }

        if (Newest is not { } newest)
        {
            return TargetStanding.NoFigures;
        }

        var fulfilled = bounds.Contain(newest.Value);
        if (today > Goal.DueOn)
        {
            return fulfilled ? TargetStanding.Met : TargetStanding.Missed;
        }

        if (Keeps)
        {
            var last = Goal.DueOn is null || newest.Day >= Goal.DueOn;
            return !fulfilled ? TargetStanding.AtRisk : last ? TargetStanding.Met : TargetStanding.OnTrack;
        }

        return fulfilled ? TargetStanding.Met : IsFarEnough(newest) ? TargetStanding.OnTrack : TargetStanding.AtRisk;
    }

    /// <summary>Whether a figure is as far as was needed on its day; on the way there is but one side to come from.</summary>
    private bool IsFarEnough(TargetPoint point)
    {
        var needed = NeededOn(point.Day)!.Value;
        return Rises ? point.Value >= needed : point.Value <= needed;
    }
}
