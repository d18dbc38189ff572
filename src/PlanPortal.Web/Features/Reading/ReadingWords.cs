using PlanPortal.Core;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Reading;

/// <summary>What was read, in words for people.</summary>
public static class ReadingWords
{
    /// <summary>Figures as a plan writes them: <c>1.250,5</c>.</summary>
    private const string FigureFormat = "#,0.####";

    public static StateMark Mark(this RowState state) => state switch
    {
        RowState.Open => new("Chưa xem", "circle", "grey"),
        RowState.Confirmed => new("Đã xác nhận", "check-circle-fill", "green"),
        RowState.Corrected => new("Đã sửa", "pencil", "green"),
        RowState.Added => new("Bổ sung", "plus-lg", "green"),
        RowState.Dismissed => new("Đã bỏ", "slash-circle", "grey"),
        RowState.AsksAgain => new("Cần xem lại", "exclamation-triangle-fill", "orange"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>After a person's name.</summary>
    public static string Did(this Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "đã xác nhận",
        Verdict.Corrected => "đã sửa",
        Verdict.Dismissed => "đã bỏ",
        Verdict.Added => "đã bổ sung",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static string Name(this Comparator comparator) => comparator switch
    {
        Comparator.Equal => "bằng",
        Comparator.MoreThan => "trên",
        Comparator.AtLeast => "từ … trở lên",
        Comparator.LessThan => "dưới",
        Comparator.AtMost => "không quá",
        Comparator.About => "khoảng",
        Comparator.Range => "từ … đến …",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator)),
    };

    public static string? Figure(this Target target) => Figure(target.Comparator, target.Value, target.UpperValue, target.Unit);

    /// <summary><c>từ 80% trở lên</c>; null for an aim without a figure.</summary>
    public static string? Figure(Comparator? comparator, decimal? from, decimal? to, string? unit)
    {
        if (from is not { } value)
        {
            return null;
        }

        var figure = WithUnit(Shown(value), unit);
        return comparator switch
        {
            Comparator.MoreThan => $"trên {figure}",
            Comparator.AtLeast => $"từ {figure} trở lên",
            Comparator.LessThan => $"dưới {figure}",
            Comparator.AtMost => $"không quá {figure}",
            Comparator.About => $"khoảng {figure}",
            Comparator.Range when to is { } upper => $"từ {Shown(value)} đến {WithUnit(Shown(upper), unit)}",
            _ => figure,
        };
    }

    public static string Shown(decimal figure) => figure.ToString(FigureFormat, Vietnamese.Culture);

    /// <summary>The time as written, and the day that it means.</summary>
    public static string Shown(this Deadline time) => time switch
    {
        { Due: { } due } => $"{time.Text} (hạn {due.Shown()})",
        { Kind: DeadlineKind.Unknown } => $"{time.Text} (chưa hiểu thành ngày)",
        _ => time.Text,
    };

    public static string Name(this ReportingKind kind) => kind switch
    {
        ReportingKind.Periodic => "Định kỳ",
        ReportingKind.OnCompletion => "Khi hoàn thành",
        ReportingKind.UnspecifiedPeriod => "Theo quy định",
        ReportingKind.AdHoc => "Đột xuất hoặc theo yêu cầu",
        ReportingKind.Difficulty => "Khi có khó khăn, vướng mắc",
        ReportingKind.Approval => "Trình phê duyệt",
        ReportingKind.Review => "Sơ kết, tổng kết",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary><c>Định kỳ, hằng năm</c>.</summary>
    public static string Name(ReportingKind kind, ReportingEvery? every) => every is { } period ? $"{kind.Name()}, {period.Name()}" : kind.Name();

    public static string Name(this ReportingEvery every) => every switch
    {
        ReportingEvery.Week => "hằng tuần",
        ReportingEvery.Month => "hằng tháng",
        ReportingEvery.Quarter => "hằng quý",
        ReportingEvery.HalfYear => "6 tháng một lần",
        ReportingEvery.Year => "hằng năm",
        _ => throw new ArgumentOutOfRangeException(nameof(every)),
    };

    private static string WithUnit(string figure, string? unit) => unit switch
    {
        null or "" => figure,
        ['%', ..] => figure + unit,
        _ => $"{figure} {unit}",
    };
}
