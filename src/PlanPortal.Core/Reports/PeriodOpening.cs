using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Core.Reports;

/// <summary>
/// Which reporting periods a signed plan has on a day: from its reporting duties and the organization's closing days.
/// A period opens <see cref="OpensBefore"/> days before units have to hand in or the period closes, whichever is first, so
/// that they see it in time and can still write up what they did; a week opens on its first day (see <see cref="ReportWeeks"/>).
/// </summary>
public static class PeriodOpening
{
    /// <summary>Days.</summary>
    public const int OpensBefore = 10;

    /// <summary>Days that the coordinating unit has, where the plan names the organization's own day, to make one report of many.</summary>
    private const int ToGather = 2;

    /// <summary>Days after which nobody reports of a period any more that was never opened: the portal was not in use then.</summary>
    private const int LongClosed = 31;

    /// <summary>The same for a week, after the units' day: by then the next one is due.</summary>
    private const int LongClosedWeek = 7;

    /// <summary>Opens what is missing; a second call on the same day opens nothing.</summary>
    /// <param name="plan">Issued; with its reporting duties, tasks, targets and assignments.</param>
    /// <param name="existing">Kind and closing day of the periods that are open already.</param>
    /// <param name="settings">Of the organization.</param>
    /// <param name="today">In Vietnam.</param>
    /// <param name="outside">Units outside the organization, who are asked by letter and hand in nothing here.</param>
    /// <param name="units">The organization's, to find those that a duty names; null where there are none. With them the plan's decisions about names must be loaded.</param>
    public static IReadOnlyList<ReportingPeriod> Missing(
        Plan plan, IReadOnlySet<(PeriodKind Kind, DateOnly Until)> existing, WorkSettings settings, DateOnly today,
        IReadOnlySet<int>? outside = null, UnitDirectory? units = null)
    {
        if (plan.State != PlanState.Issued || plan.IsReport || plan.IssuedOn is not { } issued)
        {
            return [];
        }

        var life = Life.Of(plan, issued, new PeriodCalendar(settings.ClosingDay));
        var parts = UnitsOf(plan, outside);
        return [.. from due in Due(plan, life, settings, today)
                   where !existing.Contains((due.Span.Kind, due.Span.Until))
                   let asked = units is null ? parts : AskedUnits.Of(due.Duties, plan.UnitId, units, plan.Decisions).Among(parts, outside)
                   select new ReportingPeriod(plan, due.Span.Kind, due.Span.Name, due.Span.From, due.Span.Until, due.Units, due.Own, today, asked)];
    }

    /// <summary>The duties from which a period was opened; none for one that was opened by hand.</summary>
    public static IReadOnlyList<IssuedReportingDuty> DutiesOf(ReportingPeriod period, IEnumerable<IssuedReportingDuty> duties)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind switch
        {
            PeriodKind.AdHoc => [],
            PeriodKind.Week => [.. duties.Where(ReportWeeks.IsWeekly)],
            PeriodKind.Whole => [.. duties.Where(d => d.Kind == ReportingKind.OnCompletion || d is { Kind: ReportingKind.Review, Every: null })],

            // All other periods end on the closing day, whatever it was when this one was opened. The year's report is that of its second half, too.
            _ => [.. duties.Where(d => d is { Kind: ReportingKind.Review, Every: null }
                ? period.Kind == PeriodKind.Year
                : ReportRhythm.In(period.Until.Year, d, new PeriodCalendar(period.Until.Day), DayOfWeek.Sunday)
                    .Any(s => s.Until == period.Until && s.Kind == period.Kind))],
        };
    }

    /// <summary>Every unit with a part in the plan, after the coordinating one.</summary>
    public static IReadOnlyList<int> UnitsOf(Plan plan, IReadOnlySet<int>? outside = null) =>
        [.. plan.Assignments.Where(a => a.Role != AssignmentRole.Requested).Select(a => a.UnitId).Where(id => outside?.Contains(id) != true)
            .Prepend(plan.UnitId).Distinct()];

    private static IEnumerable<DueReport> Due(Plan plan, Life life, WorkSettings settings, DateOnly today)
    {
        var weeksEnd = ReportWeeks.Closing(plan.ReportingDuties);
        var asked = plan.ReportingDuties.SelectMany(d => Spans(d, life, today, weeksEnd), (duty, span) => (Duty: duty, Span: span))
            .Where(r => r.Span.Until >= life.First);

        // Several duties of the same kind are one period; the year's report says what one of its second half would.
        var periods = asked.GroupBy(r => (r.Span.Kind, r.Span.Until)).ToDictionary(g => g.Key);
        return from period in periods.Values
               let key = period.Key
               where !(key.Kind == PeriodKind.HalfYear && periods.ContainsKey((PeriodKind.Year, key.Until)))
               let due = DueReport.Of(life.Begin(period.First().Span), [.. period.Select(r => r.Duty)], settings.UnitReportDays)
               where due.OpensOn <= today && key.Until >= today.AddDays(-LongClosed)

               // Nobody is late with the week in which the plan was signed. Of weeks that went by while the portal stood still the last is asked for.
               where key.Kind != PeriodKind.Week || (due.Units > life.First && due.Units > today.AddDays(-LongClosedWeek))
               orderby key.Until, key.Kind
               select due;
    }

    private static IEnumerable<PeriodSpan> Spans(IssuedReportingDuty duty, Life life, DateOnly today, DayOfWeek weeksEnd)
    {
        if (duty.Kind == ReportingKind.OnCompletion)
        {
            return ReportDates.Split(duty).Where(d => d.Month is not null).Select(d => life.Until(life.DayOf(duty, d.Day, d.Month!.Value)));
        }

        if (duty is { Kind: ReportingKind.Review, Every: null })
        {
            return [life.Review];
        }

        return Enumerable.Range(life.First.Year, Math.Max(0, Math.Min(life.LastYear, today.Year + 1) - life.First.Year + 1))
            .SelectMany(year => ReportRhythm.In(year, duty, life.Calendar, weeksEnd));
    }

    /// <summary>A period with its days: those of the plan where it names some, else the organization's usual ones.</summary>
    private sealed record DueReport(PeriodSpan Span, DateOnly Units, DateOnly? Own, IReadOnlyList<IssuedReportingDuty> Duties)
    {
        public DateOnly OpensOn => Span.Kind == PeriodKind.Week ? Span.From : (Units < Span.Until ? Units : Span.Until).AddDays(-OpensBefore);

        public static DueReport Of(PeriodSpan span, IReadOnlyList<IssuedReportingDuty> duties, int unitReportDays)
        {
            var isWeek = span.Kind == PeriodKind.Week;
            var own = First(duties.Where(d => !ReportDates.IsBetweenUnits(d)), span);
            var usual = span.Until.AddDays(isWeek ? Math.Min(unitReportDays, 1) : unitReportDays);
            var gathered = own is { } day && isWeek ? ReportWeeks.DayBefore(day) : own?.AddDays(-ToGather);
            return new(span, First(duties.Where(ReportDates.IsBetweenUnits), span) ?? (gathered < usual ? gathered.Value : usual), own, duties);
        }

        private static DateOnly? First(IEnumerable<IssuedReportingDuty> duties, PeriodSpan span) =>
            duties.Select(d => d.Kind == ReportingKind.OnCompletion ? span.Until : ReportDates.Of(d, span)).Min();
    }

    /// <summary>From when to when a plan is carried out.</summary>
    private sealed record Life(PeriodCalendar Calendar, DateOnly First, int LastYear)
    {
        public static Life Of(Plan plan, DateOnly issued, PeriodCalendar calendar)
        {
            var lastYear = plan.Assignments.Select(a => a.DueOn?.Year).OfType<int>().Where(y => y <= plan.Year + WorkOpening.MostYears)
                .Append(WorkOpening.LastYear(plan)).Max();

            // A plan for next year that is signed this autumn has nothing to report before next year's periods begin.
            var years = WorkOpening.YearsIn(plan.Title).ToList();
            var begins = years.Count > 0 && years.Min() > plan.Year && years.Min() <= lastYear ? calendar.FirstDayOf(years.Min()) : issued;
            return new(calendar, begins > issued ? begins : issued, lastYear);
        }

        /// <summary>Sơ kết, tổng kết: at the end of the plan; of a plan for one year that is the year's report.</summary>
        public PeriodSpan Review => Calendar.Year(LastYear) is var last && last.From <= First
            ? last
            : new(PeriodKind.Whole, $"Toàn bộ kế hoạch đến hết năm {LastYear}", First, last.Until);

        /// <summary>A first period begins with the plan.</summary>
        public PeriodSpan Begin(PeriodSpan span) => span.From < First ? span with { From = First } : span;

        public PeriodSpan Until(DateOnly day) => new(PeriodKind.Whole, $"Kết quả đến ngày {day.Shown()}", day < First ? day : First, day);

        /// <summary>The day as the sentence has it, else the first after the plan.</summary>
        public DateOnly DayOf(IssuedReportingDuty duty, int day, int month) =>
            ReportDates.YearWritten(duty, day, month) is >= 1 and <= 9998 and var year ? ReportDates.On(year, month, day)
            : ReportDates.On(First.Year, month, day) is var same && same >= First ? same : ReportDates.On(First.Year + 1, month, day);
    }
}
