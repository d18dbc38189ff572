namespace PlanPortal.Data.Demo.Load;

/// <summary>What plans of invented communes are about.</summary>
/// <param name="Subject">After <c>KẾ HOẠCH</c>.</param>
/// <param name="Things">What is worked on.</param>
internal sealed record LoadTopic(string Subject, IReadOnlyList<string> Things);

/// <summary>The words from which load data is put together.</summary>
internal static class LoadWords
{
    public static IReadOnlyList<string> FirstSyllables { get; } =
        ["Vạn", "Bình", "Hòa", "Tân", "Phú", "Long", "An", "Đông", "Tây", "Nam", "Xuân", "Thanh", "Yên", "Cẩm", "Mỹ", "Sơn", "Ngọc", "Kim", "Hưng", "Lạc"];

    public static IReadOnlyList<string> SecondSyllables { get; } =
        ["Khúc", "Sim", "Đồi", "Quán", "Bãi", "Lĩnh", "Trạch", "Giang", "Lâm", "Điền", "Thủy", "Trì", "Sủng", "Cốc", "Nà", "Phiêng", "Mòn", "Rẫy", "Vàng", "Chài"];

    public static IReadOnlyList<string> FamilyNames { get; } =
        ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Lường", "Hà", "Cao", "Đinh", "Mai", "Tạ", "Trịnh"];

    public static IReadOnlyList<string> MiddleNames { get; } = ["Văn", "Thị", "Minh", "Đức", "Thanh", "Quang", "Hồng", "Ngọc", "Xuân", "Hữu"];

    public static IReadOnlyList<string> GivenNames { get; } =
        ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hạnh", "Hùng", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Thảo", "Tùng", "Vân", "Yến"];

    public static IReadOnlyList<string> Verbs { get; } =
        ["Rà soát, lập danh sách", "Xây dựng phương án", "Tổ chức tuyên truyền về", "Kiểm tra thực tế", "Tập huấn cho cán bộ về", "Cập nhật dữ liệu", "Thẩm định hồ sơ", "Lắp đặt, thay thế",
         "Vận động hộ dân tham gia", "Bố trí kinh phí cho", "Ký cam kết thực hiện", "Đánh giá chất lượng", "Công khai kết quả", "Tổng kết mô hình"];

    public static IReadOnlyList<LoadTopic> Topics { get; } =
    [
        new("Chuyển đổi số trên địa bàn xã", ["dịch vụ công trực tuyến", "tổ công nghệ số cộng đồng", "hồ sơ hộ tịch điện tử", "chữ ký số của cán bộ", "loa truyền thanh thông minh", "thanh toán không dùng tiền mặt"]),
        new("Phòng, chống thiên tai và tìm kiếm cứu nạn", ["điểm sạt lở ven suối", "nhà ở của hộ trong vùng ngập", "lực lượng xung kích", "vật tư tại chỗ", "hồ chứa nước nhỏ", "đường sơ tán"]),
        new("Xây dựng nông thôn mới nâng cao", ["đường ngõ xóm", "nhà văn hóa thôn", "tiêu chí môi trường", "vườn mẫu", "hệ thống chiếu sáng", "công trình nước sạch"]),
        new("Giảm nghèo bền vững", ["hộ nghèo và hộ cận nghèo", "vốn vay ưu đãi", "mô hình chăn nuôi bò sinh sản", "nhà ở cho hộ khó khăn", "lớp dạy nghề ngắn hạn", "thẻ bảo hiểm y tế"]),
        new("Bảo đảm trật tự an toàn giao thông", ["biển báo trên đường liên thôn", "điểm giao cắt nguy hiểm", "xe đưa đón học sinh", "vỉa hè khu trung tâm", "đội mũ bảo hiểm ở trường học", "camera giám sát"]),
        new("Tiêm chủng mở rộng và chăm sóc sức khỏe trẻ em", ["trẻ dưới một tuổi", "dây chuyền lạnh bảo quản vắc xin", "điểm tiêm lưu động", "trẻ suy dinh dưỡng", "phụ nữ mang thai", "cân đo trẻ định kỳ"]),
        new("Thu gom và phân loại chất thải rắn sinh hoạt", ["điểm tập kết rác", "thùng rác ba ngăn", "hố ủ rác hữu cơ", "vỏ bao thuốc bảo vệ thực vật", "tổ thu gom thôn", "hộ phân loại rác tại nhà"]),
        new("Phát triển sản phẩm OCOP", ["mật ong rừng", "miến dong", "chè shan", "gạo nếp nương", "nhãn hiệu tập thể", "gian hàng trên sàn điện tử"]),
        new("Cải cách hành chính", ["thủ tục hành chính quá hạn", "mức độ hài lòng của người dân", "hồ sơ trễ hẹn", "quy trình nội bộ", "bộ phận một cửa", "kỷ luật giờ làm việc"]),
        new("Phòng, chống dịch bệnh gia súc, gia cầm", ["đàn trâu bò", "đàn lợn", "điểm giết mổ nhỏ lẻ", "hố tiêu hủy", "tiêm vắc xin lở mồm long móng", "phun khử trùng chuồng trại"]),
        new("Phổ cập giáo dục và xóa mù chữ", ["trẻ năm tuổi ra lớp", "lớp xóa mù chữ buổi tối", "học sinh bỏ học", "hồ sơ phổ cập", "thư viện trường học", "xe đạp cho học sinh xa trường"]),
        new("Quản lý đất đai, trật tự xây dựng", ["đất công ích", "trường hợp lấn chiếm hành lang đường", "hồ sơ cấp giấy chứng nhận lần đầu", "bản đồ địa chính", "công trình xây không phép", "mốc giới đất rừng"]),
    ];

    public static IReadOnlyList<string> Progress { get; } =
    [
        "Đã họp thôn, thống nhất danh sách và niêm yết công khai.", "Đã kiểm tra xong bốn thôn, còn hai thôn vùng cao.", "Đã ký hợp đồng, đơn vị thi công đang tập kết vật tư.",
        "Hoàn thành theo kế hoạch, có biên bản nghiệm thu.", "Đang chờ số liệu của thôn, sẽ tổng hợp trong tuần.", "Đã tập huấn cho 45 người, phát tài liệu đến từng hộ.",
        "Mưa kéo dài nên chậm so với dự kiến.", "Đã gửi hồ sơ thẩm định, chưa có kết quả.",
    ];

    public static IReadOnlyList<string> Obstacles { get; } =
    [
        "Kinh phí phân bổ chậm, chưa thanh toán được cho đơn vị thi công.", "Một số hộ chưa đồng ý giải phóng mặt bằng.", "Thiếu cán bộ chuyên môn do đang đi tập huấn.",
        "Thiết bị hỏng, chờ linh kiện thay thế.", "Số liệu giữa thôn và phần mềm của tỉnh không khớp.",
    ];
}
