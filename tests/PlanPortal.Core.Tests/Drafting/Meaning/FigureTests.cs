using System.Globalization;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>Sentences as plans of communes, provinces, schools and ministries write them.</summary>
public class FigureTests
{
    [Theory]
    [InlineData("Phấn đấu đạt trên 90% hộ dân tham gia.", "> 90 %")]
    [InlineData("Duy trì 100% thôn có nhà văn hóa.", "= 100 %")]
    [InlineData("Giảm 5% số vụ vi phạm so với năm 2025.", "= 5 %")]
    [InlineData("Tăng ít nhất 10% số doanh nghiệp thành lập mới.", ">= 10 %")]
    [InlineData("Tỷ lệ hài lòng đạt từ 85% trở lên.", ">= 85 %")]
    [InlineData("Tỷ lệ hài lòng tối thiểu phải đạt 80%.", ">= 80 %")]
    [InlineData("Tỷ lệ hộ nghèo không quá 3%.", "<= 3 %")]
    [InlineData("Tỷ lệ học sinh bỏ học còn dưới 0,5%.", "< 0.5 %")]
    [InlineData("Tỷ lệ bao phủ bảo hiểm y tế không dưới 95,5 %.", ">= 95.5 %")]
    [InlineData("Đạt và vượt 100% kế hoạch giao.", ">= 100 %")]
    [InlineData("Thu ngân sách vượt 10% dự toán tỉnh giao.", "= 10 %")]
    [InlineData("Năng suất cao hơn 5% so với giống cũ.", "= 5 %")]
    [InlineData("Sản lượng khoảng 10 nghìn tấn.", "~ 10 nghìn tấn")]
    [InlineData("Sản lượng ước đạt 1.200 tấn.", "~ 1200 tấn")]
    [InlineData("≥ 95% hồ sơ được giải quyết đúng hạn.", ">= 95 %")]
    [InlineData("Đạt ≤ 2% sai sót.", "<= 2 %")]
    [InlineData("Đạt 75% trở lên; trong đó 50% là nữ.", ">= 75 %", "= 50 %")]
    [InlineData("Có 80% trường đạt chuẩn và 70% lớp đạt tiên tiến trở lên.", "= 80 %", ">= 70 %")]
    [InlineData("Có ít nhất 30% trường THCS và 50% trường THPT có câu lạc bộ.", ">= 30 %", ">= 50 %")]
    [InlineData("Đạt ít nhất 27% vào năm 2027 và 30% vào năm 2030.", ">= 27 %", ">= 30 %")]
    [InlineData("Xây dựng tối thiểu 02 mô hình và 05 ha rau; ít nhất 90% hộ và 100% thôn tham gia.", ">= 2 mô hình", "= 5 ha", ">= 90 %", "= 100 %")]
    public void Comparators_come_from_the_words_around_the_figure(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Tỷ lệ lấp đầy đạt 70 - 75%.", "range 70..75 %")]
    [InlineData("Tỷ lệ lấp đầy đạt 60–70%.", "range 60..70 %")]
    [InlineData("Tăng từ 60% đến 70% số hộ.", "range 60..70 %")]
    [InlineData("Xây dựng từ 05 mô hình đến 10 mô hình.", "range 5..10 mô hình")]
    [InlineData("Trồng từ 2 đến 3 ha rau.", "range 2..3 ha")]
    [InlineData("Tốc độ tăng trưởng đạt 8,5 - 9%/năm.", "range 8.5..9 %/năm")]
    [InlineData("Nâng tỷ lệ từ 70% lên 80%.", "= 80 %")]
    [InlineData("Giảm tỷ lệ hộ nghèo từ 5,2% xuống còn dưới 3%.", "< 3 %")]
    [InlineData("Giai đoạn 2026-2030 đạt 60% - 65%.", "range 60..65 %")]
    public void Ranges_have_two_ends_and_a_starting_point_is_no_aim(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Xây dựng 01 mô hình chuyển đổi số.", "= 1 mô hình")]
    [InlineData("Trồng mới 1.250 ha rừng.", "= 1250 ha")]
    [InlineData("Trồng mới 2000 ha rừng.", "= 2000 ha")]
    [InlineData("Giải quyết việc làm cho trên 2000 lao động.", "> 2000 lao động")]
    [InlineData("Thu nhập bình quân đạt 2,5 triệu đồng/người/năm.", "= 2.5 triệu đồng/người/năm")]
    [InlineData("Tổng thu 2.500 tỷ đồng.", "= 2500 tỷ đồng")]
    [InlineData("Hỗ trợ ở mức 2,5 triệu đồng.", "= 2.5 triệu đồng")]
    [InlineData("Có 12 bác sĩ/vạn dân.", "= 12 bác sĩ/vạn dân")]
    [InlineData("Mỗi năm 02 lớp tập huấn.", "= 2 lớp tập huấn")]
    [InlineData("Cấp 05 giấy chứng nhận; có 3 thôn đạt chuẩn.", "= 5 giấy chứng nhận", "= 3 thôn")]
    [InlineData("Nâng tổng số lên 12.", "= 12 ")]
    [InlineData("Chỉ số PAPI đạt 42,5 vào cuối năm.", "= 42.5 ")]
    [InlineData("Giảm tỷ suất sinh thô 0,2‰.", "= 0.2 ‰")]
    [InlineData("Có 90 phần trăm hộ dân dùng nước sạch.", "= 90 phần trăm")]
    [InlineData("Thời gian giải quyết không quá 20 phút.", "<= 20 phút")]
    [InlineData("Có 100% (15/15) trường đạt chuẩn.", "= 100 %")]
    [InlineData("Có 18/20 thôn đạt chuẩn.", "= 18 thôn")]
    [InlineData("Có trên 2/3 số thôn đạt chuẩn.", "> 0.6667 ")]
    [InlineData("Giảm số vụ tai nạn ít nhất 5% trên cả 3 tiêu chí.", ">= 5 %")]
    [InlineData("Có 02 trường đạt chuẩn mức độ 2, nâng tổng số lên 05/07 trường.", "= 2 trường", "= 5 trường")]
    [InlineData("Chỉ số cải cách hành chính (PAR INDEX) đạt trên 85 điểm, xếp thứ 5/30 xã.", "> 85 điểm")]
    [InlineData("Xử lý chất thải đạt 90-95%; cải tạo 3,5km đường; phát 2.000 tờ rơi.", "range 90..95 %", "= 3.5 km", "= 2000 tờ rơi")]
    [InlineData("Trẻ dưới 36 tháng tuổi ra lớp đạt 45% trở lên, trẻ 5 tuổi đạt 100%.", ">= 45 %", "= 100 %")]
    [InlineData("Vận động từ 120 người trở lên trong độ tuổi 15 - 60 ra lớp xóa mù chữ.", ">= 120 người")]
    [InlineData("Có 95% trẻ từ 3 - 5 tuổi ra lớp.", "= 95 %")]
    [InlineData("100% trẻ được cân đo và khám sức khỏe 02 lần/năm.", "= 100 %")]
    [InlineData("Giải quyết 80% trong tổng số 23 trường hợp; cấp 120 trường hợp mới.", "= 80 %", "= 120 trường hợp")]
    [InlineData("100% cơ sở sử dụng từ 05 lao động trở lên được khảo sát.", "= 100 %")]
    [InlineData("Tập huấn 02 lần/năm; mở 05 lớp tại 05 buôn, 03 mô hình.", "= 2 lần/năm", "= 5 lớp", "= 3 mô hình")]
    [InlineData("Hầu hết hộ dân (trên 90%) tham gia.", "> 90 %")]
    [InlineData("Vận động (trên 90% hộ dân tham gia.", "> 90 %")]
    public void Units_and_numbers_are_read_as_they_are_written(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Tiếp nhận 1.200 hồ sơ trực tuyến; đón 15.000 lượt khách du lịch.", "= 1200 hồ sơ", "= 15000 lượt khách")]
    [InlineData("Thu nhập bình quân đạt 65 triệu đồng/người/năm.", "= 65 triệu đồng/người/năm")]
    [InlineData("Treo 30 băng rôn, 50 pano, 200 áp phích tuyên truyền.", "= 30 băng rôn", "= 50 pano", "= 200 áp phích")]
    [InlineData("Thời gian giao dịch không quá 10 phút/lượt giao dịch, giảm 03 ngày làm việc/hồ sơ.", "<= 10 phút/lượt giao dịch")]
    [InlineData("Có 14 công dân nhập ngũ và 05 vận động viên tham dự.", "= 14 công dân", "= 5 vận động viên")]
    [InlineData("Trồng 300 cây ăn quả; đón 500 khách tham quan; lắp 15 camera giám sát.", "= 300 cây", "= 500 khách", "= 15 camera")]
    [InlineData("Tổ chức 05 hội thi, phát 1.000 khẩu trang tham gia phòng dịch.", "= 5 hội thi", "= 1000 khẩu trang")]
    [InlineData("Năng suất đạt 62 tạ/ha, đạt 8 giờ/ngày làm việc.", "= 62 tạ/ha", "= 8 giờ/ngày làm việc")]
    public void A_unit_is_the_whole_noun_that_is_counted(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Thực hiện tốt Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.")]
    [InlineData("Hưởng ứng ngày 10/10 và tháng 5.")]
    [InlineData("Hoàn thành trong năm 2026, trước 15/11.")]
    [InlineData("Thực hiện Điều 5, khoản 2, điểm 3 của Quy chế.")]
    [InlineData("Tổ chức Đại hội lần thứ 3.")]
    [InlineData("Niêm yết số điện thoại 0912 345 678, đường dây nóng 1022 tại trụ sở.")]
    [InlineData("Bảo đảm an toàn hệ thống thông tin cấp độ 3, 4 theo quy định.")]
    [InlineData("Hệ thống hoạt động 24/7 trên mọi nền tảng.")]
    [InlineData("Triển khai Đề án 06 và phủ sóng 5G toàn xã.")]
    [InlineData("Kích hoạt định danh VNeID mức 2 cho người dân.")]
    [InlineData("Dạy kỹ năng số cho học sinh lớp 5, 6 và khối 9.")]
    [InlineData("Hoàn thành trong 3 tháng đầu năm.")]
    [InlineData("Trẻ em dưới 6 tuổi được chăm sóc; sản phẩm đạt chuẩn 4 sao.")]
    [InlineData("Thực hiện phương châm 4 tại chỗ, phong trào “5 không, 3 sạch”.")]
    [InlineData("Duy trì hệ thống quản lý chất lượng ISO 9001:2015.")]
    [InlineData("Giai đoạn 2026 - 2030 và tầm nhìn đến 2045.")]
    [InlineData("Thực hiện cơ chế 1 cửa ở tổ 5, thôn 3 và khu phố 2.")]
    [InlineData("Không để xảy ra điểm nóng về an ninh trật tự.")]
    [InlineData("Chủ động trước cuộc Cách mạng công nghiệp 4.0.")]
    public void Numbers_that_name_something_are_no_figures(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Năm 2026 đạt 80% và đến năm 2030 đạt 90%.", "2026 2030")]
    [InlineData("Đạt 80% năm 2026, 90% vào năm 2030.", "2026 2030")]
    [InlineData("Đạt 80%, 85% năm 2026; đến năm 2030 đạt 90%.", "2026 2026 2030")]
    [InlineData("Phấn đấu giai đoạn 2026-2030 đạt 95%.", "2030")]
    [InlineData("Đến 2030, đạt 95%.", "2030")]
    [InlineData("Đạt 95% trước ngày 30/6/2026.", "2026")]
    [InlineData("Đến hết quý IV/2026 đạt 95%.", "2026")]
    [InlineData("100% đảng viên học tập Nghị quyết Đại hội nhiệm kỳ 2025-2030 trong năm 2026.", "2026")]
    [InlineData("Giảm 5% so với năm 2025.", "-")]
    [InlineData("Chỉnh lý 120 mét giá tài liệu giai đoạn 2015 - 2024.", "-")]
    [InlineData("100% đảng viên học tập Nghị quyết số 57-NQ/TW ngày 22/12/2024.", "-")]
    public void Each_figure_has_the_years_of_its_clause(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Targets(text).Where(t => t.Value is not null).Select(t => t.Years.Count == 0 ? "-" : string.Join(',', t.Years))));
    }

    [Theory]
    [InlineData("Tỷ lệ hồ sơ trực tuyến đạt trên 90%.", "Tỷ lệ hồ sơ trực tuyến")]
    [InlineData("Đến năm 2026, phấn đấu tỷ lệ hồ sơ đúng hạn, trước hạn đạt tối thiểu 98%.", "tỷ lệ hồ sơ đúng hạn, trước hạn")]
    [InlineData("Diện tích làm mới tại các khu, cụm công nghiệp: trên 2.000 ha.", "Diện tích làm mới tại các khu, cụm công nghiệp")]
    [InlineData("100% lãnh đạo, cán bộ, công chức được tập huấn.", "lãnh đạo, cán bộ, công chức")]
    [InlineData("Trên 90% người dân tiếp cận thông tin.", "người dân")]
    [InlineData("Xây dựng 01 mô hình chuyển đổi số.", "mô hình chuyển đổi số")]
    [InlineData("Phấn đấu đạt 95%.", null)]
    [InlineData("Năm 20% hộ dân tham gia.", "hộ dân")]
    public void The_measure_is_the_noun_phrase_beside_the_figure(string text, string? expected)
    {
        Assert.Equal(expected, Targets(text)[0].Measure);
    }

    [Fact]
    public void A_far_year_in_the_title_makes_no_nearer_year_past()
    {
        var plan = PlanReader.Read("KẾ HOẠCH\nChuyển đổi số xã Suối Vàng đến năm 2030\n\nI. MỤC TIÊU\n1. Năm 2027\n- Đạt 80% hộ dân dùng nước sạch.");

        Assert.Equal([2027], Assert.Single(PlanMeaning.Of(plan).Targets).Years);
        Assert.Null(PlanMeaning.YearOf(plan));
    }

    private static string[] Read(string text) =>
        [.. Targets(text).Where(t => t.Value is not null).Select(t => FormattableString.Invariant($"{Sign(t.Comparator)} {t.Value}{(t.UpperValue is { } upper ? ".." + upper.ToString(CultureInfo.InvariantCulture) : "")} {t.Unit}"))];

    private static IReadOnlyList<Target> Targets(string text) => PlanMeaning.Of(PlanReader.Read($"UBND XÃ SUỐI VÀNG\nSuối Vàng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát triển xã Suối Vàng\n\nI. MỤC TIÊU\n- {text}\n- Giữ vững an ninh trật tự.\nII. NHIỆM VỤ\n- Tuyên truyền.")).Targets;

    private static string Sign(Comparator? comparator) => comparator switch
    {
        Comparator.MoreThan => ">",
        Comparator.AtLeast => ">=",
        Comparator.LessThan => "<",
        Comparator.AtMost => "<=",
        Comparator.About => "~",
        Comparator.Range => "range",
        _ => "=",
    };
}
