namespace PlanPortal.Core.Reports;

/// <summary>One stretch of the calendar that is reported of, with the name people give it.</summary>
/// <param name="From">First day covered.</param>
/// <param name="Until">Last day covered: the closing day.</param>
public sealed record PeriodSpan(PeriodKind Kind, string Name, DateOnly From, DateOnly Until);

/// <summary>
/// The periods of a year by their closing days (decree 09/2019/NĐ-CP, article 12: a month runs from the 15th to the 14th,
/// a year from 15 December to 14 December; the organization may have another closing day).
/// </summary>
/// <param name="closingDay">1 to 28, so that every month has it.</param>
public sealed class PeriodCalendar(int closingDay)
{
    private const int MonthsOfYear = 12;

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public PeriodSpan Month(int year, int month) => Span(PeriodKind.Month, $"Tháng {month} năm {year}", year, month, 1);

    /// <param name="quarter">1 to 4.</param>
    public PeriodSpan Quarter(int year, int quarter) => Span(PeriodKind.Quarter, $"Quý {Roman[quarter - 1]} năm {year}", year, 3 * quarter, 3);

    /// <param name="half">1 or 2.</param>
    public PeriodSpan HalfYear(int year, int half) =>
        Span(PeriodKind.HalfYear, $"6 tháng {(half == 1 ? "đầu" : "cuối")} năm {year}", year, 6 * half, 6);

    public PeriodSpan NineMonths(int year) => Span(PeriodKind.NineMonths, $"9 tháng đầu năm {year}", year, 9, 9);

    public PeriodSpan Year(int year) => Span(PeriodKind.Year, $"Năm {year}", year, MonthsOfYear, MonthsOfYear);

    /// <summary>The first day of a year's periods, in the December before.</summary>
    public DateOnly FirstDayOf(int year) => Closing(year, 0).AddDays(1);

    private PeriodSpan Span(PeriodKind kind, string name, int year, int lastMonth, int months) =>
        new(kind, name, Closing(year, lastMonth - months).AddDays(1), Closing(year, lastMonth));

    /// <param name="month">0 is the December before.</param>
    private DateOnly Closing(int year, int month) => month == 0 ? new(year - 1, MonthsOfYear, closingDay) : new(year, month, closingDay);
}
