using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>What a report says of one piece of work.</summary>
internal static class TaskSentence
{
    /// <summary><c>Mở 04 lớp tập huấn: hoàn thành ngày 20/4/2026 (Phòng Kinh tế). Đã mở 04 lớp …</c></summary>
    public static string Whole(ReportedTask task, ReportSpan span)
    {
        var said = Said(task, span);
        return $"{ReportWording.Open(task.Name)}: {Result(task, span)}{Due(task, span)} ({By(task)}).{(said is null ? "" : " " + said)}";
    }

    /// <summary>The day by which open work is due; empty for what is done.</summary>
    public static string Due(ReportedTask task, ReportSpan span) =>
        task.StandingIn(span) is WorkStanding.InProgress or WorkStanding.NotStarted or WorkStanding.Late && task.DueOn is { } day ? $", thời hạn {ReportWording.Day(day)}" : "";

    /// <summary>How it stands, without its name: small letters, no full stop.</summary>
    public static string Result(ReportedTask task, ReportSpan span) => task.StandingIn(span) switch
    {
        WorkStanding.DoneOnTime => $"hoàn thành{On(task.DoneOn)}",
        WorkStanding.DoneLate => $"hoàn thành{On(task.DoneOn)}, muộn {Days(task.DueOn, task.DoneOn)} ngày so với thời hạn",
        WorkStanding.AwaitingConfirmation => $"đơn vị báo hoàn thành{On(task.DoneOn)}, đang chờ xác nhận",
        WorkStanding.InProgress => "đang thực hiện" + Share(task),
        WorkStanding.NotStarted => "chưa thực hiện",
        WorkStanding.Late => $"quá hạn {Days(task.DueOn, span.AsOf)} ngày" + (task.DoneOn <= span.AsOf ? ", đơn vị đã báo hoàn thành, đang chờ xác nhận" : Share(task)),
        WorkStanding.Overtaken => "không còn thực hiện",
        WorkStanding.CannotJudge => "không đánh giá được kết quả",
        _ => throw new ArgumentOutOfRangeException(nameof(task)),
    };

    /// <summary>The units' last words on it, or why it was ended; a full sentence, or null.</summary>
    public static string? Said(ReportedTask task, ReportSpan span)
    {
        if (task.StandingIn(span) is WorkStanding.Overtaken or WorkStanding.CannotJudge)
        {
            return ReportWording.Sentence(task.Reason) is { } why ? "Lý do: " + ReportWording.Lowered(why) : null;
        }

        // What was said after the days covered tells of something else.
        return task.DoneOn > span.AsOf ? null : ReportWording.Sentence(task.Words) is { } words ? ReportWording.Raised(words) : null;
    }

    public static string By(ReportedTask task) => task.Lead.Count == 0 ? "chưa phân công" : ReportWording.Listed(task.Lead);

    private static string On(DateOnly? day) => day is { } date ? $" ngày {ReportWording.Day(date)}" : "";

    private static string Share(ReportedTask task) => task.Percent is > 0 and < 100 ? $", đạt {task.Percent}%" : "";

    private static int Days(DateOnly? from, DateOnly? until) => from is { } first && until is { } last ? last.DayNumber - first.DayNumber : 0;
}
