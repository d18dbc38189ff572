namespace PlanPortal.Core.Execution;

/// <summary>How far a piece of work is, as stored. Stored as text: never rename a member that has shipped.</summary>
public enum WorkState
{
    NotStarted,
    InProgress,

    /// <summary>Its lead says that it is done; the coordinating unit has yet to confirm.</summary>
    Reported,
    Done,

    /// <summary>A later plan or decision took its place.</summary>
    Overtaken,

    /// <summary>Nobody can say any more whether it was done.</summary>
    CannotJudge,
}

/// <summary>How a piece of work stands on a day: its state held against its due day.</summary>
public enum WorkStanding
{
    Late,
    NotStarted,
    InProgress,
    AwaitingConfirmation,
    DoneOnTime,
    DoneLate,
    Overtaken,
    CannotJudge,
}

public static class WorkStates
{
    public static bool IsOpen(this WorkState state) => state is WorkState.NotStarted or WorkState.InProgress or WorkState.Reported;

    /// <param name="state">As stored.</param>
    /// <param name="dueOn">The last day on which it is in time; null where none is set: such work is never late.</param>
    /// <param name="doneOn">The day on which its lead said that it was done.</param>
    /// <param name="today">In Vietnam.</param>
    public static WorkStanding Standing(this WorkState state, DateOnly? dueOn, DateOnly? doneOn, DateOnly today) => state switch
    {
        WorkState.Overtaken => WorkStanding.Overtaken,
        WorkState.CannotJudge => WorkStanding.CannotJudge,
        WorkState.Done => doneOn > dueOn ? WorkStanding.DoneLate : WorkStanding.DoneOnTime,
        // Whoever reported in time does not become late while others have yet to confirm.
        WorkState.Reported when !(doneOn > dueOn) => WorkStanding.AwaitingConfirmation,
        _ when today > dueOn => WorkStanding.Late,
        WorkState.NotStarted => WorkStanding.NotStarted,
        WorkState.InProgress => WorkStanding.InProgress,
        _ => WorkStanding.AwaitingConfirmation,
    };

    /// <summary>The name that people use.</summary>
    public static string Name(this WorkStanding standing) => standing switch
    {
        WorkStanding.Late => "Quá hạn",
        WorkStanding.NotStarted => "Chưa làm",
        WorkStanding.InProgress => "Đang làm",
        WorkStanding.AwaitingConfirmation => "Chờ xác nhận",
        WorkStanding.DoneOnTime => "Xong đúng hạn",
        WorkStanding.DoneLate => "Xong muộn",
        WorkStanding.Overtaken => "Không còn thực hiện",
        WorkStanding.CannotJudge => "Không đánh giá được",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
