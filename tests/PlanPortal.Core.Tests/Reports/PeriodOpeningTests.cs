using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;
using Xunit;

namespace PlanPortal.Core.Tests.Reports;

public sealed class PeriodOpeningTests
{
    private const string Monthly = "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tháng.";
    private const string HalfYearly = "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh định kỳ 6 tháng.";
    private const string Yearly = "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng năm.";
    private const string TwoDays = "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 10/6 và trước ngày 10/12.";

    private static readonly DateTime January = Moments.Utc(2026, 1, 5, 3);

    [Fact]
    public void A_month_runs_from_the_day_after_the_closing_day_to_the_closing_day()
    {
        var opened = Opened(ReportingPlans.Asking(Monthly, Moments.Utc(2026, 1, 5, 3)), Day(2026, 3, 4));

        Assert.Equal(
            [
                ("Tháng 2 năm 2026", Day(2026, 1, 15), Day(2026, 2, 14), Day(2026, 2, 17)),
                ("Tháng 3 năm 2026", Day(2026, 2, 15), Day(2026, 3, 14), Day(2026, 3, 17)),
            ],
            opened.Select(p => (p.Name, p.From, p.Until, p.UnitsDueOn)));
    }

    [Fact]
    public void A_period_opens_ten_days_before_it_closes_and_not_a_day_sooner()
    {
        var plan = ReportingPlans.Asking(HalfYearly, January);

        Assert.Empty(Opened(plan, Day(2026, 6, 3)));
        Assert.Equal("6 tháng đầu năm 2026", Assert.Single(Opened(plan, Day(2026, 6, 4))).Name);
    }

    [Fact]
    public void A_first_period_begins_with_the_plan()
    {
        var period = Assert.Single(Opened(ReportingPlans.Asking(HalfYearly, Moments.Utc(2026, 4, 20, 3)), Day(2026, 6, 10)));

        Assert.Equal((Day(2026, 4, 20), Day(2026, 6, 14)), (period.From, period.Until));
    }

    [Fact]
    public void A_period_that_closed_before_the_plan_was_signed_is_none_of_it()
    {
        var plan = ReportingPlans.Asking(HalfYearly, Moments.Utc(2026, 6, 15, 3));

        Assert.Empty(Opened(plan, Day(2026, 6, 20)));
        Assert.Equal("6 tháng cuối năm 2026", Assert.Single(Opened(plan, Day(2026, 12, 10))).Name);
    }

    [Fact]
    public void A_plan_for_next_year_reports_nothing_of_this_year()
    {
        var plan = ReportingPlans.Asking(Yearly, Moments.Utc(2026, 11, 3, 3), "Phòng, chống đuối nước năm 2027", "trước ngày 30/10/2027");

        Assert.Empty(Opened(plan, Day(2026, 12, 14)));
        var period = Assert.Single(Opened(plan, Day(2027, 12, 10)));
        Assert.Equal(("Năm 2027", Day(2026, 12, 15), Day(2027, 12, 14)), (period.Name, period.From, period.Until));
    }

    [Fact]
    public void Days_in_June_and_December_are_half_a_year_and_the_year_and_the_units_hand_in_before()
    {
        var plan = ReportingPlans.Asking(TwoDays, January);

        var june = Assert.Single(Opened(plan, Day(2026, 6, 1)));
        Assert.Equal((PeriodKind.HalfYear, Day(2026, 6, 14), Day(2026, 6, 8), Day(2026, 6, 10)), (june.Kind, june.Until, june.UnitsDueOn, june.DueOn!.Value));

        var december = Assert.Single(Opened(plan, Day(2026, 12, 1)));
        Assert.Equal((PeriodKind.Year, Day(2026, 12, 14), Day(2026, 12, 10)), (december.Kind, december.Until, december.DueOn!.Value));
    }

    [Fact]
    public void A_period_whose_reports_are_due_before_it_closes_opens_ten_days_before_they_are()
    {
        var plan = ReportingPlans.Asking(TwoDays, January);

        Assert.Empty(Opened(plan, Day(2026, 5, 28)));
        Assert.Single(Opened(plan, Day(2026, 5, 29)));
    }

    [Theory]
    [InlineData("25", 25)]
    [InlineData("18", 18)]
    [InlineData("10", 10)]
    public void A_day_of_each_month_falls_into_the_closing_month(string written, int day)
    {
        var plan = ReportingPlans.Asking($"- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày {written} hằng tháng.", January);

        Assert.Equal(Day(2026, 3, day), Opened(plan, Day(2026, 3, 8)).Single(p => p.Until == Day(2026, 3, 14)).DueOn);
    }

    [Fact]
    public void A_day_long_before_the_closing_day_is_one_of_the_next_month()
    {
        var plan = ReportingPlans.Asking("- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 05 hằng tháng.", January);

        Assert.Equal(Day(2026, 4, 5), Opened(plan, Day(2026, 3, 8)).Single(p => p.Until == Day(2026, 3, 14)).DueOn);
    }

    [Fact]
    public void Units_hand_in_by_the_day_that_the_plan_sets_for_them()
    {
        var plan = ReportingPlans.Asking("- Các đơn vị báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 25 hằng tháng.", January);

        var period = Opened(plan, Day(2026, 3, 8)).Single(p => p.Until == Day(2026, 3, 14));
        Assert.Equal((Day(2026, 3, 25), null), (period.UnitsDueOn, period.DueOn));
    }

    [Fact]
    public void A_closing_day_on_the_28th_leaves_february_whole_in_leap_years_and_others()
    {
        var settings = Settings(28);
        var plan = ReportingPlans.Asking(Monthly, January, "Phòng, chống đuối nước giai đoạn 2026 - 2028", "trước ngày 30/10/2028");

        var common = Opened(plan, Day(2026, 3, 20), settings).Single(p => p.Until == Day(2026, 3, 28));
        var leap = Opened(plan, Day(2028, 3, 20), settings).Single(p => p.Until == Day(2028, 3, 28));
        Assert.Equal((Day(2026, 3, 1), Day(2028, 2, 29)), (common.From, leap.From));
    }

    [Fact]
    public void Each_year_of_a_plan_over_several_has_its_periods_and_the_years_after_have_none()
    {
        var plan = ReportingPlans.Asking(Yearly, January, "Phòng, chống đuối nước giai đoạn 2026 - 2028", "trước ngày 30/10/2028");

        Assert.Equal(["Năm 2026"], Names(plan, Day(2026, 12, 10)));
        Assert.Equal(["Năm 2027"], Names(plan, Day(2027, 12, 10)));
        Assert.Equal(["Năm 2028"], Names(plan, Day(2028, 12, 10)));
        Assert.Empty(Names(plan, Day(2029, 12, 10)));
    }

    [Fact]
    public void A_review_of_a_plan_over_several_years_comes_at_its_end_and_covers_all_of_it()
    {
        var plan = ReportingPlans.Asking("- Tham mưu tổ chức sơ kết, tổng kết việc thực hiện Kế hoạch.", January, "Phòng, chống đuối nước giai đoạn 2026 - 2028", "trước ngày 30/10/2028");

        Assert.Empty(Names(plan, Day(2026, 12, 10)));
        var period = Assert.Single(Opened(plan, Day(2028, 12, 10)));
        Assert.Equal((PeriodKind.Whole, Day(2026, 1, 5), Day(2028, 12, 14)), (period.Kind, period.From, period.Until));
    }

    [Fact]
    public void A_review_of_a_plan_for_one_year_is_the_report_of_that_year()
    {
        var plan = ReportingPlans.Asking(Yearly + "\n\n- Tham mưu tổ chức tổng kết việc thực hiện Kế hoạch.", January);

        Assert.Equal(PeriodKind.Year, Assert.Single(Opened(plan, Day(2026, 12, 10))).Kind);
    }

    [Fact]
    public void The_second_half_of_the_year_is_part_of_the_report_of_the_year()
    {
        var plan = ReportingPlans.Asking(HalfYearly + "\n\n" + Yearly, January);

        Assert.Equal([PeriodKind.HalfYear], Opened(plan, Day(2026, 6, 10)).Select(p => p.Kind));
        Assert.Equal([PeriodKind.Year], Opened(plan, Day(2026, 12, 10)).Select(p => p.Kind));
    }

    [Fact]
    public void Two_duties_of_the_same_kind_are_one_period_with_the_earlier_day()
    {
        var plan = ReportingPlans.Asking(
            "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng tháng.\n\n- Các đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 16 hằng tháng.", January);

        var period = Opened(plan, Day(2026, 3, 8)).Single(p => p.Until == Day(2026, 3, 14));
        Assert.Equal((Day(2026, 3, 16), Day(2026, 3, 20)), (period.UnitsDueOn, period.DueOn!.Value));
    }

    [Fact]
    public void A_result_to_be_reported_by_a_day_is_one_period_until_that_day()
    {
        var plan = ReportingPlans.Asking("- Tổng hợp, báo cáo kết quả về Ủy ban nhân dân xã trước ngày 20/11/2026.", January);

        Assert.Empty(Opened(plan, Day(2026, 11, 7)));
        var period = Assert.Single(Opened(plan, Day(2026, 11, 8)));
        Assert.Equal((PeriodKind.Whole, Day(2026, 1, 5), Day(2026, 11, 20), Day(2026, 11, 18)), (period.Kind, period.From, period.Until, period.UnitsDueOn));
    }

    [Theory]
    [InlineData("- Khi có khó khăn, vướng mắc, các đơn vị báo cáo về Ủy ban nhân dân xã.")]
    [InlineData("- Báo cáo ngay Ủy ban nhân dân xã khi có tình huống bất thường.")]
    public void Reports_on_demand_and_at_once_have_no_period(string duty)
    {
        var plan = ReportingPlans.Asking(duty, January);

        Assert.NotEmpty(plan.ReportingDuties);
        Assert.Empty(Enumerable.Range(0, 360).SelectMany(i => Opened(plan, Day(2026, 1, 5).AddDays(i))));
    }

    [Fact]
    public void What_is_open_is_not_opened_again()
    {
        var plan = ReportingPlans.Asking(HalfYearly, January);

        Assert.Empty(PeriodOpening.Missing(plan, new HashSet<(PeriodKind, DateOnly)> { (PeriodKind.HalfYear, Day(2026, 6, 14)) }, Settings(14), Day(2026, 6, 10)));
    }

    [Fact]
    public void A_day_that_the_portal_stood_still_is_made_up_for_but_not_a_season()
    {
        var plan = ReportingPlans.Asking(HalfYearly, January);

        Assert.Single(Opened(plan, Day(2026, 7, 15)));
        Assert.Empty(Opened(plan, Day(2026, 7, 16)));
    }

    [Fact]
    public void A_day_by_day_round_opens_twelve_months_each_once()
    {
        var plan = ReportingPlans.Asking(Monthly, January);
        var open = new HashSet<(PeriodKind, DateOnly)>();
        var names = new List<string>();
        for (var day = Day(2026, 1, 5); day.Year == 2026; day = day.AddDays(1))
        {
            foreach (var period in PeriodOpening.Missing(plan, open, Settings(14), day))
            {
                Assert.True(open.Add((period.Kind, period.Until)));
                names.Add(period.Name);
            }
        }

        Assert.Equal(Enumerable.Range(1, 12).Select(m => $"Tháng {m} năm 2026"), names);
    }

    [Fact]
    public void The_units_with_a_part_and_the_coordinating_one_hand_in_but_not_bodies_outside()
    {
        var plan = ReportingPlans.Asking(HalfYearly, January);
        var economy = plan.Tasks[0].Assignments[0].UnitId;

        Assert.Equal([plan.UnitId, economy], Assert.Single(Opened(plan, Day(2026, 6, 10))).UnitReports.Select(r => r.UnitId));
        Assert.Equal([plan.UnitId], PeriodOpening.UnitsOf(plan, new HashSet<int> { economy }));
    }

    [Theory]
    [InlineData(PlanState.Closed)]
    [InlineData(PlanState.Recalled)]
    public void A_plan_that_is_no_longer_in_force_opens_nothing(PlanState state)
    {
        var plan = ReportingPlans.Asking(HalfYearly, January);
        Assert.NotEmpty(Opened(plan, Day(2026, 6, 10)));
        var ended = A.Plan.BegunAt(January).ThatIs(state).Saying(plan.Text).Build();

        Assert.Empty(Opened(ended, Day(2026, 6, 10)));
    }

    private static IEnumerable<string> Names(Plan plan, DateOnly today) => Opened(plan, today).Select(p => p.Name);

    private static IReadOnlyList<ReportingPeriod> Opened(Plan plan, DateOnly today, WorkSettings? settings = null) =>
        PeriodOpening.Missing(plan, new HashSet<(PeriodKind, DateOnly)>(), settings ?? Settings(14), today);

    private static WorkSettings Settings(int closingDay)
    {
        var settings = WorkSettings.Default(1);
        settings.Follow(needsConfirmation: false, closingDay, unitReportDays: 3);
        return settings;
    }

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
