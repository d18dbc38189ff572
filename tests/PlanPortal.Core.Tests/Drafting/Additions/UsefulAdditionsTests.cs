using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using Forms = PlanPortal.Core.Drafting.Additions.Additions;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>What people plainly want to add goes into every plan that the project has.</summary>
public class UsefulAdditionsTests
{
    private static readonly NewTarget[] Targets =
    [
        new("Tỷ lệ hồ sơ tiếp nhận trực tuyến", Comparator.AtLeast, 85, null, "%", null),
        new("Tỷ lệ hộ nghèo đa chiều", Comparator.LessThan, 2.5m, null, "%", 2027),
        new("Số mô hình tổ công nghệ cộng đồng", Comparator.Equal, 12, null, "mô hình", null),
        new("Thu nhập bình quân", Comparator.MoreThan, 1250.5m, null, "triệu đồng", 2028),
        new("Diện tích rừng trồng mới", Comparator.Range, 20, 30, "ha", null),
    ];

    private static readonly NewTask[] Tasks =
    [
        new("Tổ chức hội nghị triển khai Kế hoạch", ["Phòng Văn hóa - Xã hội"], ["Văn phòng HĐND và UBND xã", "Công an xã"], null, "Quý III/2026", null),
        new("Rà soát hộ nghèo, hộ cận nghèo", ["Phòng Kinh tế"], [], null, "Trước ngày 30/9/2026", "Danh sách hộ nghèo"),
        new("Tập huấn kỹ năng số cho người dân", ["Trung tâm Phục vụ hành chính công xã"], ["Đoàn Thanh niên xã"], "Thành viên tổ công nghệ số cộng đồng", "Tháng 11/2026", "02 lớp tập huấn"),
    ];

    private static readonly NewUnitDuties[] Duties =
    [
        new("Phòng Tài chính - Kế hoạch", false, ["Bố trí kinh phí thực hiện Kế hoạch."]),
        new("Trạm Y tế xã", false, ["Khám sức khỏe cho người cao tuổi", "Tuyên truyền phòng dịch tại các thôn", "Quản lý hồ sơ sức khỏe"]),
        new("Hội Cựu chiến binh xã", true, ["Vận động hội viên tham gia thực hiện.", "Giám sát việc thực hiện Kế hoạch."]),
    ];

    private static readonly NewReportingDuty[] Reports =
    [
        new("Các đơn vị", "UBND xã", "Phòng Kinh tế", ReportingEvery.Month, ["20"]),
        new("Phòng Văn hóa - Xã hội", "Ủy ban nhân dân xã", null, ReportingEvery.Quarter, []),
        new("Các thôn", "UBND xã", "Văn phòng HĐND và UBND xã", ReportingEvery.HalfYear, ["15/6", "15/12"]),
        new("Công an xã", "UBND xã", null, ReportingEvery.Year, ["10/12"]),
        new("Phòng Kinh tế", "UBND xã", null, null, ["30/11/2026"]),
    ];

    public static TheoryData<string> Plans => [.. OwnPlans.Names];

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plain_target_goes_into_any_plan(string name) => Each(name, Targets, (plan, t) => Forms.AddTarget(plan, t, null));

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plain_task_goes_into_any_plan(string name) => Each(name, Tasks, (plan, t) => Forms.AddTask(plan, t, null));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Duties_of_a_new_unit_go_into_any_plan(string name) => Each(name, Duties, (plan, d) => Forms.AddUnitDuties(plan, d, null));

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plain_reporting_duty_goes_into_any_plan(string name) => Each(name, Reports, (plan, r) => Forms.AddReportingDuty(plan, r, null));

    private static void Each<T>(string name, IEnumerable<T> items, Func<PlanText, T, Addition> add)
    {
        var plan = PlanReader.Read(OwnPlans.Text(name));
        Assert.All(items, item => Assert.Null(add(plan, item).Problem));
    }
}
