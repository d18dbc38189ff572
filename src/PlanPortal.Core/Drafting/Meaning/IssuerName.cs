using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Finds where the name of a body ends that stands after <c>của</c>, though the sentence goes on without a mark.</summary>
internal static class IssuerName
{
    private const int Longest = 160;

    /// <summary>Words that no name holds in small letters, with their marks.</summary>
    private static readonly string[] Ends =
    [
        "về", "v/v", "ban hành", "phê duyệt", "quy định", "sửa đổi", "thực hiện", "triển khai", "hướng dẫn", "ngày", "cụ thể hóa", "cụ thể hoá", "giao", "công bố", "công nhận", "phát động", "kèm theo", "tại", "tổ chức",
        "điều chỉnh", "bổ sung", "đẩy mạnh", "tăng cường", "nâng cao", "tiếp tục", "thành lập", "thông qua", "đính chính", "bãi bỏ", "thay thế", "nhằm", "để", "trong", "trên", "đối với", "đã", "đến", "tới", "năm", "giai đoạn",
        "tuyên truyền", "cho", "qua", "theo", "từ", "vào", "với", "là", "có", "được", "như", "này", "nêu", "khi", "mà", "gắn", "các", "những", "một", "cũng", "bằng", "thành các", "do", "và các", "và những",
    ];

    /// <summary>Some write the subject with a capital.</summary>
    private static readonly string[] EndsInCapitals = ["Về", "V/v", "Phê duyệt", "Ban hành", "Quy định"];

    /// <summary>What stands in names in small letters beside the second syllable of a word; the longer before the shorter.</summary>
    private static readonly string[] SmallWords =
    [
        "nhân dân", "hành chính công", "hành chính", "thành phố", "đặc khu", "thị xã", "thị trấn", "tỉnh", "xã hội", "xã", "phường", "huyện", "quận", "khóa", "khoá", "nhiệm kỳ", "lần thứ", "nhà nước", "tối cao", "vận tải", "quân sự",
        "kiểm sát", "lao động", "kinh tế", "dân tộc", "công nghệ", "công nghiệp", "nông thôn", "khu vực", "sự nghiệp", "quỹ đất", "dự án", "đầu tư", "xây dựng", "cơ sở", "dân vận", "trung ương", "chính trị", "đảng", "ủy", "uỷ", "hội",
    ];

    /// <summary>Their names tell what they steer, after a <c>về</c> of their own or without one.</summary>
    private static readonly string[] NamedBySubject = ["ban chi dao", "tieu ban", "to cong tac", "uy ban quoc gia", "hoi dong quoc gia"];

    /// <summary>Past the last word of the name that begins at the position.</summary>
    public static int End(string text, string fold, int start)
    {
        var bySubject = Scan.WordAt(fold, start, NamedBySubject) is not null;
        var smallStart = start < text.Length && char.IsLower(text[start]);
        var limit = Math.Min(text.Length, start + (smallStart ? Longest / 2 : Longest));
        var ownSubject = bySubject;
        var afterCapital = false;
        var at = start;
        while (at < limit)
        {
            var word = at;
            while (word < limit && (text[word] == ' ' || VietnameseText.IsHyphen(text[word])))
            {
                word++;
            }

            if (word < limit && text[word] == ',' && word > start && GoesOnAfterComma(text, fold, word, bySubject))
            {
                word = Scan.SkipSpaces(text, word + 1);
            }

            if (word >= limit || !char.IsLetterOrDigit(text[word]))
            {
                break;
            }

            if (char.IsUpper(text[word]) && word > start ? OpensTheNext(text, fold, word, bySubject) : IsEnd(text, word) && !TakesSubject(text, word, ref ownSubject))
            {
                break;
            }

            var small = char.IsLower(text[word]) ? Scan.WordAt(text, word, SmallWords) : null;
            if (char.IsLower(text[word]) && small is null && !(bySubject || smallStart || afterCapital || IsJoint(text, fold, word)))
            {
                break;
            }

            at = small is null ? AfterStop(text, word, WordEnd(text, word)) : word + small.Length;
            afterCapital = char.IsUpper(text[word]) && at - word > 1 && char.IsLower(text[word + 1]);
        }

        return Trimmed(text, start, at);
    }

    /// <summary><c>số</c> ends a name before a figure, not in <c>chuyển đổi số</c>.</summary>
    private static bool IsEnd(string text, int at) =>
        Scan.WordAt(text, at, Ends) is not null || (Scan.IsWordAt(text, at, "số") && Scan.SkipSpaces(text, at + 2) is var next && next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] == ':'));

    private static int Trimmed(string text, int start, int at)
    {
        while (at > start && !char.IsLetterOrDigit(text[at - 1]))
        {
            at--;
        }

        return at > start + 3 && text.AsSpan(start, at - start).EndsWith(" và") ? at - 3 : at;
    }

    /// <summary><c>Sở Văn hóa, Thể thao và Du lịch</c>, <c>Bộ Tài chính, Bộ Nội vụ</c>; not <c>, UBND xã ban hành</c>, not <c>, Kế hoạch số</c>.</summary>
    private static bool GoesOnAfterComma(string text, string fold, int comma, bool bySubject)
    {
        var next = Scan.SkipSpaces(text, comma + 1);
        if (next >= text.Length || !char.IsLetter(text[next]) || DocumentTypes.At(fold, next) is not null)
        {
            return false;
        }

        return char.IsUpper(text[next])
            ? Scan.IsWordAt(fold, next, "bo") || !HeadLines.NamesABody(fold.AsSpan(next, Math.Min(40, fold.Length - next)))
            : bySubject && !IsEnd(text, next);
    }

    /// <summary><c>và</c> before a word with a capital: <c>Giáo dục và Đào tạo</c>.</summary>
    private static bool IsJoint(string text, string fold, int at)
    {
        var next = Scan.SkipSpaces(text, at + 2);
        return Scan.IsWordAt(fold, at, "va") && next < text.Length && char.IsUpper(text[next]) && DocumentTypes.At(fold, next) is null;
    }

    /// <summary>The steering committee's one <c>về</c>.</summary>
    private static bool TakesSubject(string text, int at, ref bool ownSubject)
    {
        var takes = ownSubject && Scan.IsWordAt(text, at, "về");
        ownSubject &= !takes;
        return takes;
    }

    /// <summary>A capital that is no part of the name: <c>Về việc …</c>, the next document.</summary>
    private static bool OpensTheNext(string text, string fold, int at, bool bySubject)
    {
        var type = DocumentTypes.At(fold, at);
        return Scan.WordAt(text, at, EndsInCapitals) is not null || (type is not null && (!bySubject || Scan.IsWordAt(fold, Scan.SkipSpaces(fold, at + type.Length), "so")));
    }

    /// <summary>Past the stop of <c>TP. Hồ Chí Minh</c>.</summary>
    private static int AfterStop(string text, int start, int end) =>
        end - start is > 0 and < 3 && end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ' && char.IsUpper(text[start]) && char.IsUpper(text[end + 2]) ? end + 1 : end;

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '.' or '/' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
