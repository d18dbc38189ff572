using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;
using Xunit;

namespace PlanPortal.Core.Tests.Reports;

/// <summary>2026 begins on a Thursday; 5 January is a Monday.</summary>
public sealed class WeeklyReportTests
{
    private const string Fridays = "- Tổng hợp, báo cáo tiến độ về Ủy ban nhân dân tỉnh vào thứ Sáu hằng tuần.";

    private static readonly DateTime monday = Moments.Utc(2026, 1, 5, 3);

    [Fact]
    public void A_week_ends_with_the_weekday_that_the_plan_names_and_opens_on_its_first_day()
    {
        var plan = ReportingPlans.Asking(Fridays, monday);

        Assert.DoesNotContain(Opened(plan, Day(1, 16)), p => p.Until > Day(1, 16));
        var week = Opened(plan, Day(1, 17)).Single(p => p.Until > Day(1, 17));

        Assert.Equal((PeriodKind.Week, "Tuần từ 17/01 đến 23/01/2026", Day(1, 17), Day(1, 23)), (week.Kind, week.Name, week.From, week.Until));
    }

    [Fact]
    public void Units_hand_in_the_working_day_before_the_report_is_due()
    {
        var friday = Week(Fridays, Day(1, 23));
        Assert.Equal((Day(1, 22), Day(1, 23)), (friday.UnitsDueOn, friday.DueOn!.Value));
    }

    [Fact]
    public void A_report_on_Monday_is_of_the_week_before_and_units_hand_in_on_Friday()
    {
        var week = Week("- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh vào sáng thứ Hai hằng tuần.", Day(1, 25));

        Assert.Equal((Day(1, 19), Day(1, 23), Day(1, 26)), (week.From, week.UnitsDueOn, week.DueOn!.Value));
    }

    [Fact]
    public void A_week_whose_day_nobody_names_runs_from_Monday_to_Sunday_and_is_reported_the_day_after()
    {
        var week = Week("- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tuần.", Day(1, 25));

        Assert.Equal((Day(1, 19), Day(1, 26), null), (week.From, week.UnitsDueOn, week.DueOn));
    }

    [Theory]
    [InlineData("thứ 5", 22, "thứ Sáu", 23)]
    [InlineData("chiều thứ Sáu", 23, "thứ 2", 26)]
    [InlineData("thứ Tư", 21, "chủ nhật", 25)]
    public void The_day_of_the_units_ends_the_week_and_the_organization_reports_on_its_own_day_after_it(string units, int unitsOn, string own, int ownOn)
    {
        var plan = ReportingPlans.Asking(
            $"- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh vào {own} hằng tuần.\n\n- Các đơn vị báo cáo Phòng Văn hóa - Xã hội vào {units} hằng tuần.", monday);

        var week = Opened(plan, Day(1, unitsOn)).Single(p => p.Until == Day(1, unitsOn));

        Assert.Equal((Day(1, unitsOn), Day(1, ownOn)), (week.UnitsDueOn, week.DueOn!.Value));
    }

    [Fact]
    public void A_second_time_is_no_Monday()
    {
        var week = Week("- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tuần, lần thứ hai gửi kèm phụ lục.", Day(1, 25));

        Assert.Null(week.DueOn);
    }

    [Fact]
    public void A_week_in_which_nobody_could_report_any_more_is_none()
    {
        // Signed on Thursday 8 January, when the units' day of that week is there already.
        var plan = ReportingPlans.Asking(Fridays, Moments.Utc(2026, 1, 8, 3));

        Assert.Empty(Opened(plan, Day(1, 9)));
        Assert.Equal(Day(1, 16), Assert.Single(Opened(plan, Day(1, 10))).Until);
    }

    [Fact]
    public void Day_by_day_every_week_of_the_year_opens_once_and_none_leaves_a_day_out()
    {
        var plan = ReportingPlans.Asking(Fridays, monday);
        var open = new HashSet<(PeriodKind, DateOnly)>();
        var weeks = new List<ReportingPeriod>();
        for (var day = Day(1, 5); day.Year == 2026; day = day.AddDays(1))
        {
            foreach (var week in PeriodOpening.Missing(plan, open, WorkSettings.Default(1), day))
            {
                Assert.True(open.Add((week.Kind, week.Until)));
                weeks.Add(week);
            }
        }

        // From the week of the signature to the last that ends by 14 December, the end of the reporting year.
        Assert.Equal((Day(1, 5), Day(1, 9), Day(12, 11)), (weeks[0].From, weeks[0].Until, weeks[^1].Until));
        Assert.Equal(49, weeks.Count);
        Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.Equal(pair.First.Until.AddDays(1), pair.Second.From));
    }

    [Fact]
    public void Of_weeks_that_were_missed_the_last_is_opened_late_beside_the_one_that_runs()
    {
        var plan = ReportingPlans.Asking(Fridays, monday);

        // Units hand in on Thursday.
        Assert.Equal([Day(3, 6), Day(3, 13)], Opened(plan, Day(3, 11)).Select(p => p.Until));
        Assert.Equal([Day(3, 13)], Opened(plan, Day(3, 12)).Select(p => p.Until));
        Assert.Equal([Day(3, 13)], Opened(plan, Day(3, 13)).Select(p => p.Until));
        Assert.Equal([Day(3, 13), Day(3, 20)], Opened(plan, Day(3, 14)).Select(p => p.Until));
    }

    private static ReportingPeriod Week(string duty, DateOnly until) => Opened(ReportingPlans.Asking(duty, monday), until.AddDays(-6)).Single(p => p.Until == until);

    private static IReadOnlyList<ReportingPeriod> Opened(Plan plan, DateOnly today) =>
        PeriodOpening.Missing(plan, new HashSet<(PeriodKind, DateOnly)>(), WorkSettings.Default(1), today);

    private static DateOnly Day(int month, int day) => new(2026, month, day);
}
