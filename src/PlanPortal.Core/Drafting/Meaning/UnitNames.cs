using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Knows the names of units, groups and people that work is given to.</summary>
internal static class UnitNames
{
    private const int Longest = 200;

    private static readonly string[] Openings =
    [
        "cac", "phong", "van phong", "ban", "so", "trung tam", "cong an", "truong", "ubnd", "uy ban", "hdnd", "hoi", "doan", "mat tran", "mttq", "ubmttq", "ubmttqvn", "dang uy", "thon", "to", "ap", "khu", "khu pho",
        "chu tich", "pho chu tich", "thu truong", "can bo", "cong chuc", "nguoi dung dau", "bo phan", "hieu truong", "pho hieu truong", "giao vien", "chuyen vien", "ke toan", "doanh nghiep", "lanh dao", "tram", "dai", "ngan hang", "bao hiem",
        "hop tac xa", "htx", "thuong truc", "thanh vien", "cuc", "chi cuc", "tong cuc", "bo", "vien", "benh vien", "vu", "thanh tra", "hat", "quy", "lien doan", "cong doan", "chi bo", "chi doan", "tong phu trach",
        "don vi", "co quan", "ban chi huy", "quan su", "thue", "dien luc", "nha truong", "ong", "ba", "dong chi", "d/c", "nhom", "kho bac", "toa an", "vien kiem sat", "bao", "tap doan", "tong cong ty", "cong ty", "hoc vien",
        "dai hoc", "giam doc", "pho giam doc", "to truong", "bi thu", "ho", "nhan dan", "nguoi dan", "moi", "nhan vien", "khoa", "thu vien", "y te", "tieu hoc", "mam non", "thcs", "thpt", "cong dong", "dia phuong", "hoi dong", "tieu ban",
    ];

    /// <summary>Words that tell a duty, after the unit that has it; with their marks, so that no part of a name (<c>Cục Đê điều</c>, <c>Quản lý</c>) is taken for one.</summary>
    private static readonly string[] DutyVerbs =
    [
        "chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "tham mưu", "tổ chức", "thực hiện", "triển khai", "xây dựng", "hướng dẫn", "rà soát", "theo dõi", "tổng hợp", "báo cáo", "căn cứ", "tăng cường", "đẩy mạnh", "bố trí",
        "chỉ đạo", "tuyên truyền", "kiểm tra", "đôn đốc", "chủ động", "làm đầu mối", "là đầu mối", "tiếp tục", "phụ trách", "đề xuất", "cung cấp", "giúp", "quản lý", "vận động", "tham gia", "lập", "cử", "bảo đảm", "đảm bảo",
        "nghiêm túc", "thông tin", "phản ánh", "kịp thời",
    ];

    public static bool Opens(string fold) => Words.StartsWithAny(fold, Openings);

    /// <summary>The name without <c>Đề nghị</c>, <c>Giao</c>, <c>Yêu cầu</c>; whether it was asked.</summary>
    public static (string Name, bool Requested) Plain(string text)
    {
        var small = text.ToLowerInvariant();
        foreach (var (words, requested) in new[] { ("đề nghị", true), ("kính đề nghị", true), ("giao cho", false), ("giao", false), ("yêu cầu", false), ("đối với", false), ("trách nhiệm của", false) })
        {
            if (Words.StartsWithWord(small, words) && text.Length > words.Length + 1)
            {
                var rest = text[(words.Length + 1)..].TrimStart(' ', ':');
                return (rest, requested);
            }
        }

        return (text, false);
    }

    /// <summary>The unit that a sentence opens with, before its duty: <c>Phòng Kinh tế chủ trì …</c>, <c>Công an xã: Tăng cường …</c>; null where none does.</summary>
    public static (string Unit, bool Requested)? Subject(string sentence)
    {
        var (text, requested) = Plain(sentence.Length > Longest * 2 ? sentence[..(Longest * 2)] : sentence);
        var fold = VietnameseText.FoldInPlace(text);
        if (!Opens(fold))
        {
            return null;
        }

        var end = SubjectEnd(text);
        return end is > 1 and < Longest ? (text[..end].TrimEnd(' ', ',', ':', '('), requested) : null;
    }

    /// <summary>Splits at <c>;</c>, and at <c>,</c> or <c>và</c> where a new unit's name follows with a capital.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        text = text.Trim(' ', '.', ';', ',', ':');
        var fold = VietnameseText.FoldInPlace(text);
        var names = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var joint = text[at] is ';' or '\n' ? 1 : text[at] == ',' && NameAt(text, fold, at + 1) ? 1 : text[at] == ' ' && Scan.IsWordAt(fold, at + 1, "va") && NameAt(text, fold, at + 3) && !IsOffice(fold, at) ? 3 : 0;
            if (joint > 0)
            {
                Add(names, text[start..at]);
                start = at + joint;
            }
        }

        Add(names, text[start..]);
        return names;
    }

    /// <summary>Where the names that begin here end: before a duty, or at the end of the clause.</summary>
    public static int End(string text, int from)
    {
        var at = from;
        while (at < text.Length && at < from + Longest && text[at] is not (':' or '.' or ';') && !(text[at] == ' ' && Scan.WordAt(text, at + 1, DutyVerbs) is not null))
        {
            at++;
        }

        return at;
    }

    private static int SubjectEnd(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is ':' or '.' or ';' || (text[at] == ' ' && Scan.WordAt(text, at + 1, DutyVerbs) is not null))
            {
                return text[at] is '.' or ';' ? -1 : at;
            }
        }

        return -1;
    }

    /// <summary><c>Văn phòng HĐND và UBND</c> is one office.</summary>
    private static bool IsOffice(string fold, int at) => fold.AsSpan(0, at).EndsWith("hdnd") || fold.AsSpan(0, at).EndsWith("hoi dong nhan dan");

    private static bool NameAt(string text, string fold, int at)
    {
        at = Scan.SkipSpaces(text, at);
        return at < text.Length && char.IsUpper(text[at]) && Scan.WordAt(fold, at, Openings) is not null;
    }

    private static void Add(List<string> names, string name)
    {
        if (name.Trim(' ', ',', ';', '.', '-', '+') is { Length: > 0 } trimmed)
        {
            names.Add(trimmed);
        }
    }
}
