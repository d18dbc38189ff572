using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>What people might type into the forms: mostly plain words, and some that are trouble.</summary>
internal static class AdditionGenerators
{
    private static readonly string[] Trouble =
    [
        "", " ", "\n", "a\nb", "**đậm**", "*", "|", "1. ", "II. ", "- ", "a) ", "./.", ": ", "; ", "# ", "\\ ", "Trên đây là Kế hoạch./.", "Nơi nhận:", "KẾ HOẠCH", "Phụ lục I", "2026", "90%", "Đơn vị chủ trì: Phòng A", "phối hợp với", "chủ trì",
        "Căn cứ Luật Ngân sách nhà nước", "(qua", "báo cáo UBND xã", "trước ngày 15/6", "\uD800", "\u200B", "e\u0302\u0301", "\f", "năm 2027", "tổng kết",
    ];

    private static readonly string[] Units =
    [
        "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND xã", "Công an xã", "Trạm Y tế xã", "Các thôn", "Ban Chỉ huy Quân sự xã", "Trung tâm Phục vụ hành chính công xã", "Hội Nông dân xã", "Đoàn Thanh niên xã",
        "Ủy ban MTTQ Việt Nam xã", "Trường THCS Lê Hữu Trang", "Phòng Kinh tế, Hạ tầng và Đô thị", "Cục Đê điều", "UBND xã", "Sở Nội vụ; Sở Tư pháp",
    ];

    private static readonly string[] Works =
    [
        "Tổ chức hội nghị triển khai Kế hoạch", "Rà soát hộ nghèo, hộ cận nghèo", "Cứng hóa đường liên thôn", "Phát động phong trào thi đua", "Tập huấn: kỹ năng số cho người dân", "Xây dựng Đề án 06", "Thời gian biểu tập luyện",
        "Tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 25 hằng tháng.", "Vận động hội viên tham gia thực hiện;", "Bố trí 12 tỷ đồng theo Nghị quyết số 15/NQ-HĐND ngày 20/12/2025",
    ];

    private static readonly string[] Measures = ["Tỷ lệ hộ nghèo", "Thu nhập bình quân đầu người", "Số thôn đạt chuẩn nông thôn mới", "Tỷ lệ trẻ 6 tuổi vào lớp 1", "Diện tích rừng trồng mới đạt", "Thời gian chờ bình quân", "Kinh phí"];

    private static readonly string[] Times = ["Quý III/2026", "Tháng 11/2026", "trước ngày 30/9/2026", "Thường xuyên", "Hằng tháng", "Trong năm 2026", "từ tháng 3 đến tháng 9/2026", "Theo hướng dẫn của cấp trên", "sớm", "Quý II; Quý IV"];

    /// <summary>A plan of our own, such a plan damaged, or no plan at all.</summary>
    public static Gen<string> Plan { get; } = Gen.Frequency(
        (6, Gen.Elements(OwnPlans.Names.ToArray()).Select(OwnPlans.Text)),
        (3, Gen.Elements(OwnPlans.Names.ToArray()).SelectMany(n => TextGenerators.Mutations(OwnPlans.Text(n)).Generator)),
        (1, TextGenerators.Hostile.Generator));

    public static Gen<NewTarget> Target { get; } =
        from measure in Typed(Measures)
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from value in Gen.Elements(0m, 1m, 2.5m, 12m, 90m, 99.75m, 1250.5m, 2026m, 15000m, 1234567.125m, -1m)
        from more in Gen.Elements<decimal?>(null, 0.5m, 10m)
        from unit in Typed(["%", "ha", "mô hình", "triệu đồng", "người", "hộ", "%/năm", "triệu đồng/người/năm", "phút"])
        from year in Gen.Elements<int?>(null, 2026, 2027, 2030, 1)
        select new NewTarget(measure, comparator, value, value + more, unit, year);

    public static Gen<NewTask> Task { get; } =
        from name in Typed(Works)
        from lead in Few(Typed(Units))
        from cooperating in Few(Typed(Units))
        from participants in Optional(Typed(["Học sinh toàn trường", "Trưởng các thôn; cán bộ", "Thành viên Tổ công nghệ số cộng đồng"]))
        from time in Optional(Typed(Times))
        from result in Optional(Typed(["02 lớp", "Báo cáo kết quả", "Danh sách hộ nghèo"]))
        select new NewTask(name, lead, cooperating, participants, time, result);

    public static Gen<NewUnitDuties> Duties { get; } =
        from unit in Typed(Units)
        from requested in Gen.Elements(true, false)
        from duties in Few(Typed(Works))
        select new NewUnitDuties(unit, requested, duties);

    public static Gen<NewReportingDuty> Reporting { get; } =
        from who in Typed(Units)
        from to in Typed(["UBND xã", "Ủy ban nhân dân xã", "Sở Nội vụ", "Đảng ủy xã", "Ban Giám hiệu"])
        from via in Optional(Typed(Units))
        from every in Gen.Elements<ReportingEvery?>(null, ReportingEvery.Week, ReportingEvery.Month, ReportingEvery.Quarter, ReportingEvery.HalfYear, ReportingEvery.Year)
        from dates in Few(Gen.Elements("25", "15/6", "15/12", "30/9/2026", "31/2", "mai", "0/0", "1/1/1"))
        select new NewReportingDuty(who, to, via, every, dates);

    /// <summary>Plain words, now and then with trouble before, behind or instead.</summary>
    private static Gen<string> Typed(string[] words) => Gen.Frequency(
        (12, Gen.Elements(words)),
        (1, from word in Gen.Elements(words) from trouble in Gen.Elements(Trouble) select word + trouble),
        (1, from word in Gen.Elements(words) from trouble in Gen.Elements(Trouble) select trouble + " " + word),
        (1, Gen.Elements(Trouble)));

    private static Gen<string?> Optional(Gen<string> text) => Gen.OneOf(text.Select(t => (string?)t), Gen.Constant<string?>(null));

    private static Gen<IReadOnlyList<string>> Few(Gen<string> items) => Gen.Choose(0, 3).SelectMany(n => items.ListOf(n)).Select(l => (IReadOnlyList<string>)[.. l]);
}
