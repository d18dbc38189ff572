using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Reports;

/// <summary>How the state of a unit's report shows.</summary>
public static class ReportMarks
{
    public static StateMark Of(UnitReportState state, DateOnly dueOn, DateOnly? sentOn, DateOnly today) => state switch
    {
        UnitReportState.Sent when sentOn > dueOn => new("Đã gửi muộn", "check-circle-fill", "orange"),
        UnitReportState.Sent => new("Đã gửi", "check-circle-fill", "green"),
        // What was sent once is in; a correction in the making makes nobody late.
        _ when sentOn is not null => new("Đang sửa bản đã gửi", "circle-three-quarters", "violet"),
        _ when today > dueOn => new("Quá hạn", "exclamation-triangle-fill", "red"),
        UnitReportState.WithHead => new("Chờ trưởng đơn vị gửi", "circle-three-quarters", "violet"),
        UnitReportState.Draft => new("Đang viết", "circle-half", "blue"),
        _ => new("Chưa viết", "circle", "grey"),
    };

    public static StateMark OfPeriod(bool closed, int @in, int units, DateOnly dueOn, DateOnly today) =>
        closed ? new("Đã khóa", "slash-circle", "grey")
        : @in == units ? new("Đủ báo cáo", "check-circle-fill", "green")
        : today > dueOn ? new("Có đơn vị quá hạn", "exclamation-triangle-fill", "red")
        : new("Đang nhận", "circle-half", "blue");
}

/// <summary>Figures of targets as pages show them.</summary>
public static class TargetWords
{
    public static string Goal(ReportedTarget target) => TargetFigures.Goal(target.Progress.Goal) is { Length: > 0 } goal ? $"{goal} {target.Unit}".Trim() : "không có mức số";

    public static string Shown(decimal? value) => value is { } figure ? ReportWording.Figure(figure) : "–";
}
