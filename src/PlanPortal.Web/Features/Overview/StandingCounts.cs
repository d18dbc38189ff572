using PlanPortal.Core.Execution;

namespace PlanPortal.Web.Features.Overview;

/// <summary>How many pieces of work stand how.</summary>
public sealed record StandingCounts
{
    public static readonly IReadOnlyList<WorkStanding> Order =
    [
        WorkStanding.Late, WorkStanding.NotStarted, WorkStanding.InProgress, WorkStanding.AwaitingConfirmation,
        WorkStanding.DoneOnTime, WorkStanding.DoneLate, WorkStanding.Overtaken, WorkStanding.CannotJudge,
    ];

    public int Late { get; init; }

    public int NotStarted { get; init; }

    public int InProgress { get; init; }

    public int AwaitingConfirmation { get; init; }

    public int DoneOnTime { get; init; }

    public int DoneLate { get; init; }

    public int Overtaken { get; init; }

    public int CannotJudge { get; init; }

    public int Open => Late + NotStarted + InProgress + AwaitingConfirmation;

    public int Done => DoneOnTime + DoneLate;

    public int Total => Open + Done + Overtaken + CannotJudge;

    /// <summary>Of what is to be done at all, in hundredths; null where nothing is.</summary>
    public int? DonePercent => Open + Done == 0 ? null : (int)Math.Round(100.0 * Done / (Open + Done), MidpointRounding.AwayFromZero);

    public int this[WorkStanding standing] => standing switch
    {
        WorkStanding.Late => Late,
        WorkStanding.NotStarted => NotStarted,
        WorkStanding.InProgress => InProgress,
        WorkStanding.AwaitingConfirmation => AwaitingConfirmation,
        WorkStanding.DoneOnTime => DoneOnTime,
        WorkStanding.DoneLate => DoneLate,
        WorkStanding.Overtaken => Overtaken,
        WorkStanding.CannotJudge => CannotJudge,
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static StandingCounts Sum(IEnumerable<StandingCounts> all) => all.Aggregate(new StandingCounts(), (a, b) => new StandingCounts
    {
        Late = a.Late + b.Late,
        NotStarted = a.NotStarted + b.NotStarted,
        InProgress = a.InProgress + b.InProgress,
        AwaitingConfirmation = a.AwaitingConfirmation + b.AwaitingConfirmation,
        DoneOnTime = a.DoneOnTime + b.DoneOnTime,
        DoneLate = a.DoneLate + b.DoneLate,
        Overtaken = a.Overtaken + b.Overtaken,
        CannotJudge = a.CannotJudge + b.CannotJudge,
    });
}
