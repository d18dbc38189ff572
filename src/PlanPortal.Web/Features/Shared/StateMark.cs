using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;

namespace PlanPortal.Web.Features.Shared;

/// <summary>How a state shows: words, shape and colour together, so that none of them is needed alone.</summary>
/// <param name="Shape">An icon of the sprite.</param>
/// <param name="Tone">grey, blue, violet, green, orange or red.</param>
public sealed record StateMark(string Text, string Shape, string Tone)
{
    public static StateMark Of(WorkStanding standing)
    {
        var (shape, tone) = standing switch
        {
            WorkStanding.Late => ("exclamation-triangle-fill", "red"),
            WorkStanding.NotStarted => ("circle", "grey"),
            WorkStanding.InProgress => ("circle-half", "blue"),
            WorkStanding.AwaitingConfirmation => ("circle-three-quarters", "violet"),
            WorkStanding.DoneOnTime => ("check-circle-fill", "green"),
            WorkStanding.DoneLate => ("check-circle-fill", "orange"),
            WorkStanding.Overtaken => ("arrow-left-right", "grey"),
            WorkStanding.CannotJudge => ("slash-circle", "grey"),
            _ => throw new ArgumentOutOfRangeException(nameof(standing)),
        };
        return new(standing.Name(), shape, tone);
    }

    public static StateMark Of(TargetStanding standing)
    {
        var (shape, tone) = standing switch
        {
            TargetStanding.Missed => ("x-octagon", "red"),
            TargetStanding.AtRisk => ("exclamation-triangle-fill", "orange"),
            TargetStanding.OnTrack => ("circle-half", "blue"),
            TargetStanding.Met => ("check-circle-fill", "green"),
            TargetStanding.NoFigures => ("circle", "grey"),
            TargetStanding.NotMeasurable => ("chat-left-text", "grey"),
            _ => throw new ArgumentOutOfRangeException(nameof(standing)),
        };
        return new(standing.Name(), shape, tone);
    }

    public static StateMark Of(ObstacleState state)
    {
        var (shape, tone) = state switch
        {
            ObstacleState.Raised => ("exclamation-triangle", "orange"),
            ObstacleState.PassedOn => ("circle-three-quarters", "violet"),
            ObstacleState.Answered => ("check-circle-fill", "green"),
            ObstacleState.Withdrawn => ("arrow-return-left", "grey"),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
        return new(state.Name(), shape, tone);
    }

    public static StateMark Of(PlanState state)
    {
        var (shape, tone) = state switch
        {
            PlanState.Draft => ("circle", "grey"),
            PlanState.UnderReview => ("circle-quarter", "blue"),
            PlanState.FormatCheck => ("circle-half", "blue"),
            PlanState.AwaitingSignature => ("circle-three-quarters", "violet"),
            PlanState.Issued => ("circle-fill", "green"),
            PlanState.Closed => ("check-circle-fill", "grey"),
            PlanState.Returned => ("arrow-return-left", "orange"),
            PlanState.Recalled => ("slash-circle", "red"),
            PlanState.Superseded => ("arrow-left-right", "grey"),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
        return new(state.Name(), shape, tone);
    }
}
