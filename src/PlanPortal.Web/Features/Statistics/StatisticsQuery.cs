using PlanPortal.Core;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Statistics;

/// <summary>How long the rows of a count over time are. The names stand in addresses.</summary>
public enum PeriodLength
{
    Day,
    Month,
    Quarter,
    Year,
}

/// <summary>What the address of a page of statistics says.</summary>
public sealed record StatisticsQuery
{
    /// <summary>As typed; from the first day of the year where nothing was.</summary>
    public string? From { get; init; }

    /// <summary>As typed; until today where nothing was.</summary>
    public string? To { get; init; }

    public PeriodLength? By { get; init; }

    public int? Unit { get; init; }

    /// <summary>Which table of the page is wanted as a file; see <see cref="StatisticsTable.Key"/>.</summary>
    public string? Table { get; init; }

    public ListFormat? Format { get; init; }

    /// <summary>What is wrong with the days, in words that say what to do.</summary>
    public string? Problem =>
        IsWrong(From) ? $"Ngày “{From}” không đọc được. {VietnameseDate.Advice}"
        : IsWrong(To) ? $"Ngày “{To}” không đọc được. {VietnameseDate.Advice}"
        : VietnameseDate.TryParse(From, out var first) && VietnameseDate.TryParse(To, out var last) && first > last ? "Ngày đầu đứng sau ngày cuối. Hãy đổi lại."
        : null;

    public (DateOnly From, DateOnly To) Range(DateOnly today)
    {
        var to = VietnameseDate.TryParse(To, out var last) ? last : today;
        return (VietnameseDate.TryParse(From, out var first) ? first : new DateOnly(to.Year, 1, 1), to);
    }

    private static bool IsWrong(string? typed) => !string.IsNullOrWhiteSpace(typed) && !VietnameseDate.TryParse(typed, out _);
}

public static class Periods
{
    /// <summary>The first day of the period in which the day lies.</summary>
    public static DateOnly StartOf(this PeriodLength length, DateOnly day) =>
        length == PeriodLength.Day ? day : new DateOnly(day.Year, ((day.Month - 1) / length.Months() * length.Months()) + 1, 1);

    /// <summary>Of all but the day, which has none.</summary>
    public static int Months(this PeriodLength length) => length switch
    {
        PeriodLength.Month => 1,
        PeriodLength.Quarter => 3,
        PeriodLength.Year => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(length)),
    };

    /// <summary>How people call the period that begins on this day.</summary>
    public static string NameOf(this PeriodLength length, DateOnly start) => length switch
    {
        PeriodLength.Day => start.Shown(),
        PeriodLength.Month => $"Tháng {start.Month}/{start.Year}",
        PeriodLength.Quarter => $"Quý {(start.Month + 2) / 3}/{start.Year}",
        PeriodLength.Year => $"Năm {start.Year}",
        _ => throw new ArgumentOutOfRangeException(nameof(length)),
    };

    public static string Name(this PeriodLength length) => length switch
    {
        PeriodLength.Day => "Ngày",
        PeriodLength.Month => "Tháng",
        PeriodLength.Quarter => "Quý",
        PeriodLength.Year => "Năm",
        _ => throw new ArgumentOutOfRangeException(nameof(length)),
    };
}
