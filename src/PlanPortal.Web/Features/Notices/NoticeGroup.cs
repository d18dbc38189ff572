using PlanPortal.Core.Scheduling;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Notices;

/// <summary>Kinds of notices as people look for them.</summary>
public enum NoticeGroup
{
    Late,
    Due,
    ToDo,
    New,
    Other,
}

public static class NoticeGroups
{
    public static string Name(this NoticeGroup group) => group switch
    {
        NoticeGroup.Late => "Quá hạn",
        NoticeGroup.Due => "Đến hạn",
        NoticeGroup.ToDo => "Chờ tôi xử lý",
        NoticeGroup.New => "Việc mới",
        _ => "Tin khác",
    };

    public static IReadOnlyList<NoticeKind> Kinds(this NoticeGroup group) => [.. Enum.GetValues<NoticeKind>().Where(k => k.Group() == group)];

    public static NoticeGroup Group(this NoticeKind kind) => kind switch
    {
        NoticeKind.Late or NoticeKind.ReportLate or NoticeKind.Escalated => NoticeGroup.Late,
        NoticeKind.DueSoon or NoticeKind.DueToday or NoticeKind.ReportDue => NoticeGroup.Due,
        NoticeKind.ToConfirm or NoticeKind.DueDateAsked or NoticeKind.ObstacleRaised => NoticeGroup.ToDo,
        NoticeKind.WorkGiven or NoticeKind.HandedOn or NoticeKind.PeriodOpened => NoticeGroup.New,
        _ => NoticeGroup.Other,
    };

    /// <summary>The mark at the head of a notice.</summary>
    public static StateMark Mark(this NoticeKind kind) => kind switch
    {
        NoticeKind.Late or NoticeKind.ReportLate => new("Quá hạn", "exclamation-triangle-fill", "red"),
        NoticeKind.Escalated => new("Đơn vị quá hạn", "exclamation-triangle", "red"),
        NoticeKind.DueToday => new("Hạn hôm nay", "clock", "orange"),
        NoticeKind.DueSoon => new("Sắp đến hạn", "clock", "blue"),
        NoticeKind.ReportDue => new("Báo cáo đến hạn", "clipboard-check", "blue"),
        NoticeKind.WorkGiven => new("Việc mới", "list-check", "blue"),
        NoticeKind.HandedOn => new("Giao cho tôi", "person", "blue"),
        NoticeKind.PeriodOpened => new("Kỳ báo cáo", "clipboard-check", "blue"),
        NoticeKind.ToConfirm => new("Chờ xác nhận", "circle-three-quarters", "violet"),
        NoticeKind.Judged => new("Kết quả xác nhận", "check-circle", "green"),
        NoticeKind.DueDateAsked => new("Xin lùi hạn", "clock-history", "violet"),
        NoticeKind.DueDateDecided => new("Ý kiến về hạn", "clock-history", "green"),
        NoticeKind.ObstacleRaised => new("Vướng mắc", "flag", "violet"),
        NoticeKind.ObstacleAnswered => new("Ý kiến chỉ đạo", "reply", "green"),
        NoticeKind.JobFinished => new("Công việc nền", "check-circle", "green"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
