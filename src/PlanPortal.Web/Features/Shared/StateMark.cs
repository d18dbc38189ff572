using PlanPortal.Core.Plans;

namespace PlanPortal.Web.Features.Shared;

/// <summary>How a state shows: words, shape and colour together, so that none of them is needed alone.</summary>
/// <param name="Shape">An icon of the sprite.</param>
/// <param name="Tone">grey, blue, violet, green, orange or red.</param>
public sealed record StateMark(string Text, string Shape, string Tone)
{
    public static readonly StateMark TaskNotStarted = new("Chưa làm", "circle", "grey");
    public static readonly StateMark TaskInProgress = new("Đang làm", "circle-half", "blue");
    public static readonly StateMark TaskDone = new("Xong", "check-circle-fill", "green");
    public static readonly StateMark TaskDoneLate = new("Xong muộn", "check-circle-fill", "orange");
    public static readonly StateMark TaskOverdue = new("Quá hạn", "exclamation-triangle-fill", "red");

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
