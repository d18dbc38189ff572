namespace PlanPortal.Core.Plans;

/// <summary>Where a plan stands (DESIGN 4).</summary>
public enum PlanState
{
    /// <summary>Dự thảo.</summary>
    Draft,

    /// <summary>Chờ xem xét: the head of the unit checks the content (article 10).</summary>
    UnderReview,

    /// <summary>Kiểm tra thể thức: the office checks the format (article 12).</summary>
    FormatCheck,

    /// <summary>Trình ký: the leader signs (article 13).</summary>
    AwaitingSignature,

    /// <summary>Đã ban hành.</summary>
    Issued,

    /// <summary>Đã kết thúc: carried out and reported.</summary>
    Closed,

    /// <summary>Trả lại: with the drafter again, with a reason.</summary>
    Returned,

    /// <summary>Thu hồi (article 18).</summary>
    Recalled,

    /// <summary>Thay thế by a later plan.</summary>
    Superseded,
}

public static class PlanStates
{
    /// <summary>The name that people use.</summary>
    public static string Name(this PlanState state) => state switch
    {
        PlanState.Draft => "Dự thảo",
        PlanState.UnderReview => "Chờ xem xét",
        PlanState.FormatCheck => "Kiểm tra thể thức",
        PlanState.AwaitingSignature => "Trình ký",
        PlanState.Issued => "Đã ban hành",
        PlanState.Closed => "Đã kết thúc",
        PlanState.Returned => "Trả lại",
        PlanState.Recalled => "Thu hồi",
        PlanState.Superseded => "Thay thế",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Signed and numbered, whatever came after.</summary>
    public static bool IsIssued(this PlanState state) =>
        state is PlanState.Issued or PlanState.Closed or PlanState.Recalled or PlanState.Superseded;

    /// <summary>Between submission and signature.</summary>
    public static bool IsUnderWay(this PlanState state) =>
        state is PlanState.UnderReview or PlanState.FormatCheck or PlanState.AwaitingSignature;
}
