namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>
/// Tells numbers that name something (<c>Điều 5</c>, <c>Đề án 06</c>, <c>lần thứ 3</c>, <c>mức độ 2</c>, <c>3 tháng đầu năm</c>, <c>trên cả 3 tiêu chí</c>) from
/// amounts. Compares words with their diacritics: <c>thứ 500</c> is a place in an order, <c>thu 500</c> is money.
/// </summary>
internal static class NamingWords
{
    private const int Reach = 24;

    /// <summary>Whatever follows, the number after these is a name.</summary>
    private static readonly string[] Always =
    [
        "điều", "khoản", "chương", "phụ lục", "biểu", "biểu mẫu", "mẫu", "cấp độ", "mức độ", "thứ", "giai đoạn", "đề án", "nghị quyết", "nghị định", "quyết định", "chỉ thị", "kế hoạch", "chương trình", "thông tư", "luật", "công văn", "kết luận",
        "hướng dẫn", "NQ", "QĐ", "KH", "CV", "quốc lộ", "tỉnh lộ", "đường tỉnh", "phiên bản", "thế hệ", "công nghiệp", "cách mạng", "covid", "vneid", "tiêu chí số", "tiểu dự án", "dự án", "iso", "hotline", "đường dây nóng", "tổng đài", "điện thoại", "zalo", "fax", "ĐT",
        "nhiệm kỳ", "thời kỳ", "niên độ", "stt", "website", "windows", "office", "đại hội", "nội dung số", "cột", "dòng", "gói thầu", "cả", "độ tuổi", "độ tuổi từ", "lứa tuổi", "tuổi từ",
    ];

    /// <summary>The number after these is a name, unless a measure follows it: <c>tổ 5</c>, but <c>mức 2,5 triệu đồng</c>.</summary>
    private static readonly string[] Often =
    [
        "số", "điểm", "mục", "phần", "cấp", "mức", "lớp", "khối", "loại", "hạng", "bậc", "nhóm", "đợt", "vòng", "khóa", "khoá", "kỳ", "tổ", "thôn", "bản", "khu phố", "khu", "khu vực", "ấp", "đội", "ca", "đường", "phường", "quận", "tp", "bước", "hình thức",
        "tầng", "phòng", "tòa", "toà", "tuyến", "trạm", "tiêu chí", "chỉ tiêu", "câu", "trang", "kênh", "lần", "tuần", "phiên", "công trình", "tiểu khu", "chi bộ", "cụm", "chỉ số", "lứa", "vùng", "ô", "lô", "tháng", "quý", "quí", "ngày", "năm", "tết",
    ];

    private static readonly string[] Totals = ["tổng số", "nâng số", "số lượng", "lượng"];

    private static readonly string[] Each = ["mỗi", "hằng", "hàng", "một", "01", "1"];

    /// <summary>Words after a number that make it a level, an age, a slogan or a turn of speech.</summary>
    private static readonly string[] After =
    [
        "sao", "tuổi", "tháng tuổi", "không", "sạch", "tốt", "tại chỗ", "rõ", "cùng", "trước", "số", "cửa", "tháng đầu", "tháng cuối", "năm liên tục", "năm liền", "năm tiếp theo", "năm trở lên", "năm qua", "giờ sáng", "lớp ghép",
    ];

    private static readonly string[] Times = ["thang", "nam", "ngay", "quy", "gio", "phut", "tuan"];

    /// <summary>True where the words before or after say that the number is no amount.</summary>
    /// <param name="at">Where the number starts.</param>
    /// <param name="end">Where it ends, with its upper end or whole.</param>
    public static bool Name(string text, string fold, int at, int end)
    {
        var before = text.AsSpan(Math.Max(0, at - Reach)..at).TrimEnd();
        var next = Scan.SkipSpaces(fold, end);
        if (EndsWithAny(before, Always) || before.EndsWith("“") || before.EndsWith("\"") || before.EndsWith("‘"))
        {
            return true;
        }

        if (FollowedBy(text, next) is { } follower)
        {
            return !(follower is "số" && fold.AsSpan(at, end - at).Contains('/')) && !(follower is "tuổi" && EndsWithAny(before, ["đạt", "là", "lên"]))
                && !(follower is "cùng" or "không" or "trước" && ComparatorWords.Read(fold, at, next) != Comparator.Equal);
        }

        return EndsWithAny(before, Often) && !EndsWithAny(before, Totals) && !UnitWords.IsMeasure(fold, next) && !IsEach(before) && !IsAmountAfterVerb(fold, at, next);
    }

    /// <summary>A length of time: <c>6 tháng</c>, <c>24 giờ</c>; a rate as <c>12 tháng/lần</c> is none.</summary>
    public static bool IsTime(string fold, int end)
    {
        var next = Scan.SkipSpaces(fold, end);
        return Scan.WordAt(fold, next, Times) is { } time && !(next + time.Length < fold.Length && fold[next + time.Length] == '/');
    }

    /// <summary><c>mỗi năm 02 lớp</c>, <c>hằng quý 01 buổi</c> count.</summary>
    private static bool IsEach(ReadOnlySpan<char> before)
    {
        var word = before.LastIndexOf(' ');
        return word > 0 && EndsWithAny(before[..word].TrimEnd(), Each);
    }

    /// <summary><c>cấp 05 giấy</c>, <c>lớp 05 buổi</c>: counts are written with a zero before them, names are not.</summary>
    private static bool IsAmountAfterVerb(string fold, int at, int next) =>
        UnitWords.IsThing(fold, next) && (fold[at] == '0' || WrittenNumber.End(fold, at) - at > 2) && !WrittenNumber.LooksLikeYear(fold.AsSpan(at..WrittenNumber.End(fold, at)));

    private static string? FollowedBy(string text, int at)
    {
        foreach (var word in After)
        {
            if (Words(text, at, word))
            {
                return word;
            }
        }

        return null;
    }

    private static bool Words(string text, int at, string word) =>
        at + word.Length <= text.Length && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));

    private static bool EndsWithAny(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
        {
            if (ComparatorWords.EndsWithWord(before, word))
            {
                return true;
            }
        }

        return false;
    }
}
