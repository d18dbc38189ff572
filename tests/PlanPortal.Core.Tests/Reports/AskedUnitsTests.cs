using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;
using Xunit;

namespace PlanPortal.Core.Tests.Reports;

/// <summary>A plan of Phòng Văn hóa - Xã hội with work for Phòng Kinh tế, in a commune of two villages, two schools and a station.</summary>
public sealed class AskedUnitsTests
{
    private const int UpperVillage = 101;
    private const int LowerVillage = 102;
    private const int FirstSchool = 201;
    private const int SecondSchool = 202;
    private const int Police = 301;
    private const int Front = 401;

    private static readonly DateTime january = Moments.Utc(2026, 1, 5, 3);

    [Fact]
    public void Villages_that_are_told_to_report_are_asked_and_nobody_else()
    {
        var plan = ReportingPlans.Asking("- Các thôn báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.", january);

        Assert.Equal([UpperVillage, LowerVillage], Asked(plan));
    }

    [Fact]
    public void Units_are_asked_by_name_with_a_part_or_without_one()
    {
        var plan = ReportingPlans.Asking("- Phòng Kinh tế, Công an xã báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.", january);

        Assert.Equal([Economy(plan), Police], Asked(plan));
    }

    [Fact]
    public void Of_a_kind_of_units_those_with_a_part_are_asked()
    {
        var plan = ReportingPlans.Asking("- Các trường học báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.", january);
        var duties = plan.ReportingDuties;

        var asked = AskedUnits.Of(duties, plan.UnitId, Units(plan), plan.Decisions);

        Assert.Equal([FirstSchool, SecondSchool], asked.Among([plan.UnitId, Economy(plan)]));
        Assert.Equal([SecondSchool], asked.Among([plan.UnitId, SecondSchool]));
    }

    [Fact]
    public void Whoever_gathers_asks_all_units_with_a_part()
    {
        var plan = ReportingPlans.Asking("- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tháng.", january);

        Assert.Equal([plan.UnitId, Economy(plan)], Asked(plan));
    }

    [Fact]
    public void Where_the_plan_says_who_hands_in_the_unit_that_gathers_asks_them_alone()
    {
        var plan = ReportingPlans.Asking(
            "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng tháng.\n\n- Các thôn báo cáo Phòng Văn hóa - Xã hội trước ngày 16 hằng tháng.", january);

        Assert.Equal([UpperVillage, LowerVillage], Asked(plan));
    }

    [Fact]
    public void A_unit_that_reports_to_the_province_by_itself_does_not_keep_the_others_from_being_asked()
    {
        var plan = ReportingPlans.Asking(
            "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tháng.\n\n- Công an xã báo cáo Công an tỉnh hằng tháng.", january);

        Assert.Equal([plan.UnitId, Economy(plan)], Asked(plan));
    }

    [Theory]
    [InlineData("Các đơn vị liên quan")]
    [InlineData("Các cơ quan, đơn vị được giao nhiệm vụ")]
    public void The_units_concerned_are_all_with_a_part(string who)
    {
        var plan = ReportingPlans.Asking($"- {who} báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.", january);

        Assert.Equal([plan.UnitId, Economy(plan)], Asked(plan));
        Assert.Empty(AskedUnits.Of(plan.ReportingDuties, plan.UnitId, Units(plan), plan.Decisions).NotFound);
    }

    [Fact]
    public void Where_nobody_fits_the_name_all_with_a_part_are_asked_and_the_name_is_told()
    {
        var plan = ReportingPlans.Asking("- Trung tâm Học tập cộng đồng báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.", january);

        Assert.Equal([plan.UnitId, Economy(plan)], Asked(plan));
        Assert.Equal(["Trung tâm Học tập cộng đồng"], AskedUnits.Of(plan.ReportingDuties, plan.UnitId, Units(plan), plan.Decisions).NotFound);
    }

    [Fact]
    public void For_bodies_outside_the_coordinating_unit_writes()
    {
        var plan = ReportingPlans.Asking("- Mặt trận Tổ quốc xã báo cáo kết quả về Phòng Văn hóa - Xã hội hằng tháng.", january);

        Assert.Equal([plan.UnitId], Asked(plan));
    }

    [Fact]
    public void The_duties_of_a_period_are_found_again()
    {
        var plan = ReportingPlans.Asking(
            "- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tháng.\n\n- Các thôn báo cáo Phòng Văn hóa - Xã hội vào thứ Sáu hằng tuần.\n\n- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh định kỳ 6 tháng.", january);
        var periods = PeriodOpening.Missing(plan, new HashSet<(PeriodKind, DateOnly)>(), WorkSettings.Default(1), new(2026, 6, 10), Outside, Units(plan));

        Assert.Equal(
            ["AdHoc: ", "HalfYear: HalfYear", "Month: Month", "Week: Week"],
            periods.Select(p => (p.Kind, Duties: PeriodOpening.DutiesOf(p, plan.ReportingDuties))).DistinctBy(p => p.Kind)
                .Append((PeriodKind.AdHoc, PeriodOpening.DutiesOf(ByHand(plan), plan.ReportingDuties)))
                .Select(p => $"{p.Item1}: {string.Join(',', p.Item2.Select(d => d.Every))}").Order());
        Assert.All(periods.Where(p => p.Kind == PeriodKind.Week), p => Assert.Equal([UpperVillage, LowerVillage], p.UnitReports.Select(r => r.UnitId)));
        Assert.Equal([plan.UnitId, Economy(plan)], periods.Single(p => p.Kind == PeriodKind.HalfYear).UnitReports.Select(r => r.UnitId));
    }

    private static HashSet<int> Outside => [Front];

    private static ReportingPeriod ByHand(Plan plan) =>
        new(plan, PeriodKind.AdHoc, "Đợt cao điểm", new(2026, 5, 1), new(2026, 5, 31), new(2026, 6, 2), null, new(2026, 5, 1), [plan.UnitId]);

    private static int Economy(Plan plan) => plan.Tasks[0].Assignments[0].UnitId;

    private static IReadOnlyList<int> Asked(Plan plan) =>
        [.. PeriodOpening.Missing(plan, new HashSet<(PeriodKind, DateOnly)>(), WorkSettings.Default(1), new(2026, 3, 8), Outside, Units(plan))
            .Single(p => p.Until == new DateOnly(2026, 3, 14)).UnitReports.Select(r => r.UnitId)];

    private static UnitDirectory Units(Plan plan) => new(
        [
            new(plan.UnitId, "Phòng Văn hóa - Xã hội", false, []), new(Economy(plan), "Phòng Kinh tế", false, []),
            new(UpperVillage, "Thôn Nà Pán", false, []), new(LowerVillage, "Thôn Bản Cuông", false, []),
            new(FirstSchool, "Trường Tiểu học Hòa Bàng", false, []), new(SecondSchool, "Trường Trung học cơ sở Hòa Bàng", false, []),
            new(Police, "Công an xã", false, []), new(Front, "Ủy ban Mặt trận Tổ quốc Việt Nam xã", true, ["Mặt trận Tổ quốc xã"]),
        ],
        "Ủy ban nhân dân xã Hòa Bàng");
}
