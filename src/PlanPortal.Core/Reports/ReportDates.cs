using System.Globalization;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports;

/// <summary>The day on which a duty's report of one period is due, from the days that the plan writes without a year.</summary>
internal static class ReportDates
{
    /// <summary>A day so shortly before the closing day still is of that period: its last days are estimated.</summary>
    private const int Estimated = 5;

    private static readonly string[] NextMonth = ["thang dau", "thang sau", "thang ke tiep", "thang tiep theo", "quy sau"];

    /// <summary>Bodies within the organization to which units hand in; everything else is the organization's own report.</summary>
    private static readonly string[] OwnUnits = ["phong", "van phong", "trung tam", "ban", "to", "cong an xa", "cong an phuong"];

    private static readonly string[] Above = ["tinh", "thanh pho", "so ", "bo ", "trung uong", "uy ban", "ubnd"];

    /// <summary>Whether the duty is that of units towards the unit that gathers.</summary>
    public static bool IsBetweenUnits(IssuedReportingDuty duty)
    {
        var to = VietnameseText.FoldForSearch(duty.To);
        return Array.Exists(OwnUnits, w => to.StartsWith(w + " ", StringComparison.Ordinal)) && !Array.Exists(Above, w => to.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>Null where the duty names no day for such a period.</summary>
    public static DateOnly? Of(IssuedReportingDuty duty, PeriodSpan span)
    {
        if (span.Kind == PeriodKind.Week)
        {
            return ReportWeeks.Due(duty, span);
        }

        var days = Split(duty).Select(d => d.Month is { } month ? Nearest(d.Day, month, span) : InTheMonth(d.Day, duty, span)).OfType<DateOnly>().ToList();
        return days.Count == 0 ? null : days.Min();
    }

    /// <summary>The days of a duty, the month null where each month has it.</summary>
    public static IEnumerable<(int Day, int? Month)> Split(IssuedReportingDuty duty)
    {
        foreach (var written in duty.Dates.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = written.Split('/');
            if (Number(parts[0]) is not (>= 1 and <= 31 and var day))
            {
                continue;
            }

            if (parts.Length == 1)
            {
                yield return (day, null);
            }
            else if (Number(parts[1]) is >= 1 and <= 12 and var month)
            {
                yield return (day, month);
            }
        }
    }

    /// <summary>The month's last day where it is shorter.</summary>
    public static DateOnly On(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    /// <summary>The year that the sentence itself gives with a day, or null: <c>trước ngày 20/02/2027</c>.</summary>
    public static int? YearWritten(IssuedReportingDuty duty, int day, int month)
    {
        foreach (var date in duty.Dates.Split("; ").Where(d => d.Contains('/', StringComparison.Ordinal)))
        {
            var at = duty.Text.IndexOf(date + "/", StringComparison.Ordinal);
            var parts = date.Split('/');
            if (at >= 0 && Number(parts[0]) == day && Number(parts[1]) == month && at + date.Length + 5 <= duty.Text.Length)
            {
                return Number(duty.Text.Substring(at + date.Length + 1, 4));
            }
        }

        return null;
    }

    private static DateOnly? Nearest(int day, int month, PeriodSpan span)
    {
        var reach = span.Kind switch { PeriodKind.Month => 20, PeriodKind.Quarter => 45, _ => 75 };
        var nearest = Enumerable.Range(span.Until.Year - 1, 3).Select(y => On(y, month, day)).MinBy(d => Math.Abs(d.DayNumber - span.Until.DayNumber));
        return Math.Abs(nearest.DayNumber - span.Until.DayNumber) <= reach ? nearest : null;
    }

    private static DateOnly InTheMonth(int day, IssuedReportingDuty duty, PeriodSpan span)
    {
        var same = On(span.Until.Year, span.Until.Month, day);
        var following = span.Until.AddMonths(1);
        var next = On(following.Year, following.Month, day);
        var says = VietnameseText.FoldForSearch(duty.Text);
        return span.Kind == PeriodKind.Month ? same >= span.Until.AddDays(-Estimated) ? same : next
            : Array.Exists(NextMonth, w => says.Contains(w, StringComparison.Ordinal)) ? next : same;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
