namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Knows the words with which a sentence goes on after the units that it names.</summary>
internal static class DutyWords
{
    private const int LookBack = 200;

    /// <summary>Words that tell a duty, after the unit that has it; with their marks, so that no part of a name (<c>Cục Đê điều</c>, <c>Quản lý</c>) is taken for one.</summary>
    private static readonly string[] Verbs =
    [
        "chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "tham mưu", "tổ chức", "thực hiện", "triển khai", "xây dựng", "hướng dẫn", "rà soát", "theo dõi", "tổng hợp", "báo cáo", "căn cứ", "tăng cường", "đẩy mạnh", "bố trí",
        "chỉ đạo", "tuyên truyền", "kiểm tra", "đôn đốc", "chủ động", "làm đầu mối", "là đầu mối", "tiếp tục", "phụ trách", "đề xuất", "cung cấp", "giúp", "quản lý", "vận động", "tham gia", "lập", "cử", "bảo đảm", "đảm bảo",
        "nghiêm túc", "thông tin", "phản ánh", "kịp thời", "là cơ quan", "là đơn vị", "làm cơ quan", "cụ thể hóa", "cụ thể hoá", "quán triệt", "lồng ghép", "cập nhật", "cân đối", "thẩm định", "phổ biến", "chuẩn bị", "hoàn thành", "tiếp nhận",
        "xử lý", "huy động", "phát huy", "duy trì", "khẩn trương", "đăng tải", "phát động", "giám sát", "khuyến khích", "trực tiếp", "thường xuyên", "dựa vào", "trên cơ sở", "ban hành", "tạo điều kiện", "nâng cao", "gửi", "trình", "quan tâm", "có nhiệm vụ",
    ];

    /// <summary>Further words that end a list of names inside a sentence; a sentence may not open with a unit and one of them, for <c>các cơ sở khám bệnh</c> is one name.</summary>
    private static readonly string[] Breaks =
    [
        "biên soạn", "soạn thảo", "nghiên cứu", "đánh giá", "khảo sát", "thống kê", "trang bị", "lắp đặt", "nâng cấp", "sửa chữa", "mua sắm", "phát hành", "kiện toàn", "thành lập", "tập huấn", "bồi dưỡng", "hỗ trợ", "khai thác", "thu thập",
        "vận hành", "công bố", "công khai", "giải quyết", "kết nối", "phân tích", "tiến hành", "áp dụng", "ứng dụng", "khôi phục", "đăng ký", "lựa chọn", "giới thiệu", "phòng ngừa", "ngăn chặn", "thiết lập", "đầu tư", "ra quân", "diễn tập", "số hóa",
        "số hoá", "mở", "để", "nhằm", "trong", "khi", "theo", "đưa", "tạo", "tìm", "thẩm tra", "ký kết", "đề nghị", "yêu cầu", "hoàn thiện", "rà", "in", "làm tốt", "làm", "chăm sóc", "trồng", "thu gom", "trang trí", "tuần tra", "khám", "dọn", "tiêm", "cấp", "thăm", "tặng", "trao", "giải phóng", "bàn giao", "nghiệm thu", "thi công", "vệ sinh", "sơ kết", "tổng kết", "lấy ý kiến", "công nhận", "tuyển", "chọn", "hòa giải", "ngăn", "điều tra", "khởi công", "cải tạo", "nạo vét", "di dời", "hướng",
    ];

    /// <summary>Verbs that close many names: <c>Trung tâm Dịch vụ tổng hợp</c>.</summary>
    private static readonly string[] Closing = ["tổng hợp", "thông tin", "quản lý", "kiểm tra", "giám sát"];

    /// <summary>Verbs that many names hold after what the unit is: <c>phòng quản lý đô thị</c>.</summary>
    private static readonly string[] Inside = ["quản lý", "xây dựng", "thông tin"];

    /// <summary>True where a word tells a duty and is no part of a name.</summary>
    public static bool At(string text, int at)
    {
        if (Scan.WordAt(text, at, Verbs) is not { } verb)
        {
            return false;
        }

        var before = text[Math.Max(0, at - LookBack)..at].TrimEnd(' ').ToLowerInvariant();
        return !(ClosesName(text, at + verb.Length, verb, LastWord(before)) || (verb == "tổ chức" ? IsBody(text, at, before) : IsInName(verb, before)));
    }

    /// <summary>True where a list of names ends, though no known duty begins: after <c>các đơn vị liên quan</c> a verb follows, whichever it is.</summary>
    public static bool BreaksAt(string text, int at) =>
        (Scan.WordAt(text, at, Breaks) is { } word && !(word == "làm" && text.AsSpan(0, at).TrimEnd(' ').EndsWith("việc", StringComparison.OrdinalIgnoreCase)))
        || (text.AsSpan(0, at).TrimEnd(' ').EndsWith("liên quan") && Scan.WordAt(text, at, ["và", "thuộc", "trên", "của", "ở", "tại", "khác", "đến", "trong"]) is null);

    /// <summary>True at a verb of two words that is no sure sign of a duty: <c>Trung tâm … vận hành …</c>.</summary>
    public static bool MayBeAt(string text, int at) => Scan.WordAt(text, at, Breaks) is { } word && word.Contains(' ', StringComparison.Ordinal);

    /// <summary><c>Trung tâm Dịch vụ tổng hợp: …</c>.</summary>
    private static bool ClosesName(string text, int end, string verb, string word) =>
        Array.IndexOf(Closing, verb) >= 0 && (end == text.Length || text[end] == ':' || word is "vụ" or "chính" or "-");

    /// <summary><c>các tổ chức xã hội</c>, <c>Ban tổ chức</c>.</summary>
    private static bool IsBody(string text, int at, string before) =>
        LastWord(before) is "các" or "của" || OpensName(before, "ban") || UnitOpenings.IsBody(text, at);

    /// <summary><c>ban quản lý</c>, <c>Tổng phụ trách Đội</c>, <c>đoàn kiểm tra</c>, <c>trường công lập</c>; but <c>các phòng xây dựng …</c>.</summary>
    private static bool IsInName(string verb, string before) =>
        OpensName(before, "ban") || OpensName(before, "tổng")
        || (verb == "kiểm tra" && LastWord(before) == "đoàn")
        || (verb == "lập" && LastWord(before) is "công" or "dân" or "tư" or "độc" or "thành" or "thiết")
        || (Array.IndexOf(Inside, verb) >= 0 && LastWord(before) is "phòng" or "cục" or "sở" or "tâm" && !before.StartsWith("các ", StringComparison.Ordinal));

    /// <summary>True where the text ends in the word and a name begins with it: not the <c>Ban</c> of <c>Hoa Ban</c>.</summary>
    private static bool OpensName(string before, string word)
    {
        if (LastWord(before) != word)
        {
            return false;
        }

        var rest = before[..^word.Length].TrimEnd();
        return rest.Length == 0 || rest[^1] is ',' or ';' || LastWord(rest) is "và" or "các" or "của" or "với" or "ủy" or "uỷ" or "giao";
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];
}
