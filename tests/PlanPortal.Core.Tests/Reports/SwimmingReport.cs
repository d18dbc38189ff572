using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Core.Tests.Reports;

/// <summary>A plan with its work set by hand, at the end of the first half of 2026.</summary>
internal static class SwimmingReport
{
    public static readonly Organization Commune = new("Ủy ban nhân dân xã Hòa Bàng", "Hòa Bàng", "KH-UBND");

    public static readonly ReportSpan HalfYear = ReportSpan.Of(new(2025, 12, 15), new(2026, 6, 14), new(2026, 6, 20));

    public static readonly PlanText Text = PlanReader.Read("""
        KẾ HOẠCH

        Phòng, chống đuối nước cho trẻ em năm 2026

        Ủy ban nhân dân xã Hòa Bàng ban hành Kế hoạch như sau:

        I. MỤC TIÊU

        - Ít nhất 80% học sinh lớp 5 biết bơi.

        II. NHIỆM VỤ

        1. Truyền thông, giáo dục

        - Phát thanh về kỹ năng an toàn.

        - In tờ rơi cho các thôn.

        2. Dạy bơi

        - Mở lớp dạy bơi.

        III. TỔ CHỨC THỰC HIỆN

        - Kiểm tra hồ, ao.

        Trên đây là Kế hoạch của Ủy ban nhân dân xã Hòa Bàng./.

        Nơi nhận:

        - UBND tỉnh (b/c);

        - Các thôn, bản;

        - Như mục III;

        - Lưu: VT, VHXH.

        TM. ỦY BAN NHÂN DÂN

        KT. CHỦ TỊCH

        PHÓ CHỦ TỊCH

        Mạc Thị Ngà
        """);

    /// <summary>Done in time, done late, under way, late, ended before the half-year.</summary>
    public static ReportedPlan Plan => new()
    {
        NumberAndSymbol = "15/KH-UBND",
        IssuedOn = new(2025, 12, 1),
        Subject = "Phòng, chống đuối nước cho trẻ em năm 2026",
        Text = Text,
        ReportTo = ["Ủy ban nhân dân tỉnh"],
        Tasks =
        [
            Task(1, "Phát thanh về kỹ năng an toàn.", "Phát thanh", WorkState.Done, new(2026, 3, 31), new(2026, 3, 20)) with { Words = "Phát 24 buổi trên loa thôn" },
            Task(2, "In tờ rơi cho các thôn.", "In tờ rơi", WorkState.Done, new(2026, 3, 31), new(2026, 4, 10)) with { Words = "Chậm do chờ duyệt nội dung." },
            Task(3, "Mở lớp dạy bơi.", "Mở lớp", WorkState.InProgress, new(2026, 8, 31), null) with { Percent = 60, Lead = ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"] },
            Task(4, "Kiểm tra hồ, ao.", "Kiểm tra", WorkState.InProgress, new(2026, 5, 31), null) with { Percent = 40, Words = "Chưa có kinh phí làm rào chắn" },
            Task(5, "Lập danh sách hộ gần ao, hồ.", null, WorkState.Done, new(2025, 12, 10), new(2025, 12, 9)),
        ],
        Targets = [new("Tỷ lệ học sinh lớp 5 biết bơi", "%", TargetProgress.Of(
            new(Comparator.AtLeast, 80, null, new(2026, 12, 31)), Combination.Latest, 50,
            [new(1, 1, new(2025, 12, 10), 1, 55), new(2, 1, new(2026, 6, 1), 1, 67.5m)], new(2025, 12, 1), HalfYear.AsOf))],
        Obstacles =
        [
            new() { Unit = "Phòng Kinh tế", Task = "Kiểm tra hồ, ao", State = ObstacleState.Answered, RaisedOn = new(2026, 5, 5), DecidedOn = new(2026, 5, 8), Words = "Thiếu kinh phí làm rào chắn", Decision = "Bố trí từ nguồn dự phòng" },
            new() { Unit = "Phòng Văn hóa - Xã hội", State = ObstacleState.Raised, RaisedOn = new(2026, 6, 2), Words = "Chưa có hồ bơi đạt chuẩn", Proposal = "Thuê hồ bơi của huyện cũ" },
        ],
        Units =
        [
            new("Phòng Kinh tế", new("Đã kiểm tra 12 ao, hồ", "Không có khó khăn.", "Bổ sung 20 triệu đồng mua phao", "- Cắm biển báo 12 ao, hồ\n- Làm rào chắn")),
            new("Phòng Văn hóa - Xã hội", new("- Phát thanh 24 buổi\n- In 600 tờ rơi", null, "", null)),
        ],
    };

    public static ReportOrder Order => new(Commune, HalfYear, PeriodWords.Of(PeriodKind.HalfYear, "6 tháng đầu năm 2026", HalfYear.Until), [Plan]);

    public static ReportedTask Task(int id, string name, string? at, WorkState state, DateOnly? due, DateOnly? done) => new()
    {
        Id = id,
        TaskId = id,
        Position = id,
        Name = name,
        Place = at is null ? null : Text.AllPlaces().First(p => Text.WordsAt(p).StartsWith(at, StringComparison.Ordinal)),
        State = state,
        DueOn = due,
        DoneOn = done,
        OpenedOn = new(2025, 12, 1),
        ChangedOn = done ?? new(2026, 6, 1),
        Lead = ["Phòng Văn hóa - Xã hội"],
    };
}
