using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>What people plainly want to add, in every combination.</summary>
internal static class PlainAdditions
{
    private static readonly Gen<string> Unit = Gen.Elements(
        "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị", "Văn phòng HĐND và UBND xã", "Công an xã", "Trạm Y tế xã", "Các thôn", "Ban Chỉ huy Quân sự xã", "Trung tâm Phục vụ hành chính công xã",
        "Hội Nông dân xã", "Hội Liên hiệp Phụ nữ xã", "Đoàn Thanh niên xã", "Ủy ban MTTQ Việt Nam xã", "Trường THCS Lê Hữu Trang", "Các trường học trên địa bàn", "Tổ dân phố số 5", "Hạt Kiểm lâm", "Thuế cơ sở 3");

    public static Gen<NewTarget> Target { get; } =
        from measure in Gen.Elements("Tỷ lệ hộ nghèo", "Thu nhập bình quân đầu người", "Số mô hình mới", "Diện tích rừng trồng mới", "Tỷ lệ dân số tham gia bảo hiểm y tế", "Số lớp tập huấn")
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from value in Gen.Elements(3m, 12m, 90m, 99.5m, 1250.5m, 15000m)
        from unit in Gen.Elements("%", "%/năm", "ha", "km", "m2", "tấn", "mô hình", "triệu đồng", "tỷ đồng", "người", "hộ", "sản phẩm", "lớp", "buổi", "thôn", "hợp tác xã", "công trình")
        from year in Gen.Elements<int?>(null, 2027, 2028, 2030)
        select new NewTarget(measure, comparator, value, comparator == Comparator.Range ? value + 5 : null, unit, year);

    public static Gen<NewTask> Task { get; } =
        from name in Gen.Elements("Tổ chức hội nghị triển khai Kế hoạch", "Rà soát hộ nghèo, hộ cận nghèo", "Cứng hóa đường liên thôn", "Phát động phong trào thi đua", "Xây dựng Đề án phát triển du lịch cộng đồng", "Kiểm tra, giám sát việc thực hiện", "Tổng kết, khen thưởng")
        from lead in Unit.NonEmptyListOf()
        from cooperating in Unit.ListOf()
        from participants in Gen.Elements(null, "Học sinh toàn trường", "Thành viên tổ công nghệ số cộng đồng")
        from time in Gen.Elements(
            "Quý III/2026", "Quý II", "Quý II và Quý IV", "Tháng 11/2026", "Tháng 5", "Trước ngày 30/9/2026", "30/6/2026", "Ngày 10/10/2026", "Xong trước 15/11/2026", "Từ tháng 3 đến tháng 9/2026", "6 tháng cuối năm 2026", "Trong năm 2026",
            "Năm 2027", "Giai đoạn 2026-2030", "Hằng tháng", "Hằng năm", "Thường xuyên", "Theo hướng dẫn của cấp trên")
        from result in Gen.Elements(null, "02 lớp tập huấn", "Báo cáo kết quả")
        select new NewTask(name, [.. lead.Take(2)], [.. cooperating.Take(3)], participants, time, result);

    public static Gen<NewUnitDuties> Duties { get; } =
        from unit in Unit
        from requested in Gen.Elements(true, false)
        from duties in Gen.Elements<string[]>(
            ["Bố trí kinh phí thực hiện Kế hoạch"], ["Tham mưu UBND xã chỉ đạo thực hiện.", "Tổng hợp, báo cáo UBND xã trước ngày 20 hằng tháng."], ["Vận động hội viên tham gia.", "Giám sát việc thực hiện;", "Tuyên truyền đến từng hộ dân"])
        select new NewUnitDuties(unit, requested, duties);

    public static Gen<NewReportingDuty> Reporting { get; } =
        from who in Unit
        from to in Gen.Elements("UBND xã", "Ủy ban nhân dân xã", "UBND tỉnh", "Đảng ủy xã", "Sở Nội vụ", "Chủ tịch UBND xã", "Thường trực Đảng ủy")
        from via in Gen.Elements(null, "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND xã")
        from when in Gen.Elements<(ReportingEvery?, string[])>(
            (null, []), (null, ["30/11/2026"]), (ReportingEvery.Week, []), (ReportingEvery.Month, []), (ReportingEvery.Month, ["20"]), (ReportingEvery.Quarter, []), (ReportingEvery.Quarter, ["15"]),
            (ReportingEvery.Quarter, ["15/3", "15/6", "15/9", "15/12"]), (ReportingEvery.HalfYear, []), (ReportingEvery.HalfYear, ["15/6", "15/12"]), (ReportingEvery.Year, []), (ReportingEvery.Year, ["10/12"]))
        select new NewReportingDuty(who, to, via, when.Item1, when.Item2);
}
