using System.Globalization;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports;

/// <summary>
/// The weeks of a weekly duty to report: seven days that end with the weekday that the plan names (<c>thứ Sáu hằng tuần</c>: from
/// Saturday to Friday), so that no day falls between two reports. Where units and the organization have a weekday each, that of the
/// units ends the week. A report on Monday is of the week before, from Monday to Sunday; so is one whose day nobody names.
/// </summary>
internal static class ReportWeeks
{
    private const int Days = 7;

    private static readonly (DayOfWeek Day, string[] Names)[] Weekdays =
    [
        (DayOfWeek.Monday, ["thứ hai", "thứ 2"]), (DayOfWeek.Tuesday, ["thứ ba", "thứ 3"]), (DayOfWeek.Wednesday, ["thứ tư", "thứ 4"]), (DayOfWeek.Thursday, ["thứ năm", "thứ 5"]),
        (DayOfWeek.Friday, ["thứ sáu", "thứ 6"]), (DayOfWeek.Saturday, ["thứ bảy", "thứ bẩy", "thứ 7"]), (DayOfWeek.Sunday, ["chủ nhật", "chúa nhật"]),
    ];

    /// <summary>Before <c>thứ hai</c> these make it a second time: <c>lần thứ hai</c>.</summary>
    private static readonly string[] Counted = ["lần ", "đợt ", "tuần ", "kỳ ", "người ", "bản "];

    public static bool IsWeekly(IssuedReportingDuty duty) =>
        duty is { Kind: ReportingKind.Periodic or ReportingKind.Review, Every: ReportingEvery.Week };

    /// <summary>The weekday with which the weeks of a plan end.</summary>
    public static DayOfWeek Closing(IEnumerable<IssuedReportingDuty> duties)
    {
        var named = duties.Where(IsWeekly).Select(d => (Units: ReportDates.IsBetweenUnits(d), Day: Named(d))).Where(d => d.Day is not null).ToList();
        return named.Select(d => d.Units).Contains(true) ? Last(named.Where(d => d.Units)) : Last(named);

        static DayOfWeek Last(IEnumerable<(bool Units, DayOfWeek? Day)> days) =>
            days.Select(d => d.Day is DayOfWeek.Monday ? DayOfWeek.Sunday : d.Day!.Value).DefaultIfEmpty(DayOfWeek.Sunday).MaxBy(OfWeek);
    }

    /// <summary>The weeks that end within a reporting year.</summary>
    public static IEnumerable<PeriodSpan> In(int year, DayOfWeek closes, PeriodCalendar calendar)
    {
        for (var until = OnOrAfter(calendar.FirstDayOf(year), closes); until <= calendar.Year(year).Until; until = until.AddDays(Days))
        {
            var from = until.AddDays(1 - Days);
            yield return new(PeriodKind.Week, string.Create(CultureInfo.InvariantCulture, $"Tuần từ {from:dd/MM} đến {until.Shown()}"), from, until);
        }
    }

    /// <summary>The day of the report on a week; null where the duty names none.</summary>
    public static DateOnly? Due(IssuedReportingDuty duty, PeriodSpan week) => Named(duty) is { } day ? OnOrAfter(week.Until, day) : null;

    /// <summary>The working day before.</summary>
    public static DateOnly DayBefore(DateOnly day) => day.AddDays(day.DayOfWeek switch { DayOfWeek.Monday => -3, DayOfWeek.Sunday => -2, _ => -1 });

    /// <summary>The last day of the week where a sentence names several.</summary>
    private static DayOfWeek? Named(IssuedReportingDuty duty)
    {
        var small = VietnameseText.Nfc(duty.Text).ToLowerInvariant();
        var days = Weekdays.Where(w => Array.Exists(w.Names, n => IsNamed(small, n))).ToList();
        return days.Count == 0 ? null : days.Select(w => w.Day).MaxBy(OfWeek);
    }

    private static bool IsNamed(string small, string name)
    {
        for (var at = Scan.IndexOfWord(small, name, 0); at >= 0; at = Scan.IndexOfWord(small, name, at + 1))
        {
            if (!Array.Exists(Counted, c => small.AsSpan(0, at).EndsWith(c)))
            {
                return true;
            }
        }

        return false;
    }

    private static int OfWeek(DayOfWeek day) => ((int)day + Days - 1) % Days;

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek wanted) => day.AddDays(((int)wanted - (int)day.DayOfWeek + Days) % Days);
}
