using PlanPortal.Core.Drafting.Decoding;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>
/// Finds where the noun ends that a number counts and that no list names: most nouns are of two syllables (<c>băng rôn</c>,
/// <c>công dân</c>), some of three (<c>vận động viên</c>); words that count by themselves (<c>khách</c>) and foreign ones (<c>camera</c>) stand alone.
/// </summary>
internal static class CountedNoun
{
    /// <summary>With their marks: <c>khu</c> is no <c>khử</c>.</summary>
    private static readonly HashSet<string> Single = new(StringComparer.OrdinalIgnoreCase)
    {
        "khách", "túi", "bình", "hộp", "gói", "bao", "thùng", "tấm", "bức", "quyển", "cuốn", "tờ", "ngôi", "mảnh", "thửa", "lô", "đoạn", "cặp", "đôi", "bảng", "biển", "cổng", "cột", "trụ", "đèn", "giải", "phần", "vị", "em", "cháu", "cụ", "ca", "cơ", "kỳ",
        "quả", "trái", "chai", "lọ", "liều", "mũi", "hố", "bể", "giếng", "hồ", "ao", "đàn", "dãy", "ô", "bàn", "ghế", "chậu", "sổ", "mẫu", "sào", "tạ", "yến", "huyện", "tỉnh", "quận", "ý", "mục", "việc", "vòng", "gian", "sàn", "loại", "hạng", "nhóm", "đội",
        "đoàn", "hội", "tổ", "đảng", "bò", "trâu", "lợn", "gà", "người", "nhà", "trang", "số", "tháng", "ngày", "giờ", "phút", "giây", "quý", "tuần", "bé", "vé", "rừng", "suất", "đơn", "thư", "trẻ", "bản", "ấp", "ngành", "sở",
        "cây", "khu", "trường", "lớp", "buổi", "cuộc", "đợt", "lần", "bài", "tin", "điểm", "bậc", "vụ", "trạm", "khoa", "phòng", "cầu", "chợ", "con", "năm", "phiên", "thôn", "xã", "phường", "máy", "xe", "lượt", "phiếu", "thẻ", "bộ", "chiếc", "cấp", "môn", "tiết",
        "hàng", "điều", "giấy", "buôn", "khối", "câu", "tầng", "cụm", "tuyến", "nền", "bước", "khâu", "dòng", "lít", "tấn", "hộ", "mét",
    };

    /// <summary>Words of two syllables that begin like one that stands alone.</summary>
    private static readonly string[] Compounds =
    [
        "hội thi", "hội thao", "hội thảo", "hội diễn", "hội chợ", "hội đồng", "ý kiến", "quả bóng", "đơn hàng", "đơn thư", "đội viên", "đoàn kiểm tra", "ca mắc", "ca bệnh", "phần quà", "phần mềm", "phần việc", "bảng tin", "ca khúc", "sổ tay", "số liệu", "nhóm trẻ", "bản tin", "trường hợp", "mét giá", "mét vuông", "mét khối",
    ];

    /// <summary>Words that go on with the sentence after a noun of one syllable.</summary>
    private static readonly string[] Predicates = ["tham", "dùng", "sử", "biết", "học", "thực", "hoàn", "tiếp", "cập", "xử", "ký", "áp", "triển", "đáp", "thay", "mới", "lớn", "nhỏ", "đủ", "các", "những", "một", "hai"];

    /// <summary>Past the noun that begins at the position and whose first word ends there.</summary>
    public static int End(string text, int at, int end)
    {
        if (Scan.WordAt(text, at, Compounds) is { } compound)
        {
            return at + compound.Length;
        }

        var second = end + 1;
        if (!char.IsLower(text[at]) || Single.Contains(text[at..end]) || !IsSyllable(text, at, end) || !GoesOn(text, second))
        {
            return end;
        }

        var secondEnd = WordEnd(text, second);
        return Scan.IsWordAt(text, secondEnd + 1, "viên") ? secondEnd + " viên".Length : secondEnd;
    }

    /// <summary>A syllable in small letters that may be half of a noun.</summary>
    private static bool GoesOn(string text, int at) =>
        WordEnd(text, at) is var end && end > at && text[at - 1] == ' ' && char.IsLower(text[at]) && UnitWords.IsNoun(text, at) && Array.IndexOf(Predicates, text[at..end]) < 0 && IsSyllable(text, at, end);

    private static bool IsSyllable(string text, int at, int end) => VietnameseSyllable.IsPlausible(text.AsSpan(at..end));

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at <= VietnameseSyllable.MaxCharacters && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }
}
