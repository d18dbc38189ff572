using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports;

/// <summary>Which periods a duty to report has in a year.</summary>
internal static class ReportRhythm
{
    /// <summary>What is reported at once, on demand or for a decision has no periods: nobody fills in a form for it.</summary>
    /// <param name="weeksEnd">See <see cref="ReportWeeks.Closing"/>.</param>
    public static IEnumerable<PeriodSpan> In(int year, IssuedReportingDuty duty, PeriodCalendar calendar, DayOfWeek weeksEnd) => duty.Kind switch
    {
        ReportingKind.Periodic or ReportingKind.Review when duty.Every is { } every => Regular(year, every, calendar, weeksEnd),
        ReportingKind.Periodic => ByDates(year, duty, calendar),

        // "Theo quy định": the two that the decree asks of every body.
        ReportingKind.UnspecifiedPeriod => [calendar.HalfYear(year, 1), calendar.Year(year)],
        _ => [],
    };

    private static IEnumerable<PeriodSpan> Regular(int year, ReportingEvery every, PeriodCalendar calendar, DayOfWeek weeksEnd) => every switch
    {
        ReportingEvery.Week => ReportWeeks.In(year, weeksEnd, calendar),
        ReportingEvery.Month => Enumerable.Range(1, 12).Select(m => calendar.Month(year, m)),
        ReportingEvery.Quarter => Enumerable.Range(1, 4).Select(q => calendar.Quarter(year, q)),
        ReportingEvery.HalfYear => [calendar.HalfYear(year, 1), calendar.HalfYear(year, 2)],
        ReportingEvery.Year => [calendar.Year(year)],
        _ => [],
    };

    /// <summary>Days alone tell the period: a report in June is of half a year, one in December of the year.</summary>
    private static IEnumerable<PeriodSpan> ByDates(int year, IssuedReportingDuty duty, PeriodCalendar calendar) =>
        ReportDates.Split(duty).Select(d => d.Month switch
        {
            2 or 3 or 4 => calendar.Quarter(year, 1),
            5 or 6 or 7 => calendar.HalfYear(year, 1),
            8 or 9 or 10 => calendar.NineMonths(year),
            11 or 12 or 1 => calendar.Year(year),
            _ => null,
        }).OfType<PeriodSpan>().Distinct();
}
