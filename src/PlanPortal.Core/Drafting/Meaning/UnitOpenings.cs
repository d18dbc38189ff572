using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Knows the words with which the names of units, groups and people begin.</summary>
internal static class UnitOpenings
{
    private const int LongestOpening = 30;

    private static readonly string[] Known =
    [
        "cac", "phong", "van phong", "ban", "so", "trung tam", "cong an", "truong", "ubnd", "uy ban", "hdnd", "hoi", "doan", "mat tran", "mttq", "ubmttq", "ubmttqvn", "dang uy", "thon", "to", "ap", "khu", "khu pho", "lang", "buon", "xom",
        "chu tich", "pho chu tich", "thu truong", "can bo", "cong chuc", "vien chuc", "nguoi dung dau", "bo phan", "hieu truong", "pho hieu truong", "giao vien", "chuyen vien", "ke toan", "doanh nghiep", "lanh dao", "tram", "dai", "ngan hang",
        "bao hiem", "hop tac xa", "htx", "thuong truc", "thuong vu", "thanh vien", "cuc", "chi cuc", "tong cuc", "bo", "vien", "benh vien", "vu", "thanh tra", "hat", "quy", "lien doan", "cong doan", "chi bo", "chi doan", "chi hoi", "tong phu trach",
        "don vi", "co quan", "quan su", "thue", "dien luc", "nha truong", "ong", "ba", "dong chi", "d/c", "nhom", "kho bac", "toa an", "vien kiem sat", "bao", "tap doan", "tong cong ty", "cong ty", "hoc vien", "hoc sinh", "phu huynh", "cha me",
        "dai hoc", "giam doc", "pho giam doc", "to truong", "bi thu", "pho bi thu", "ho", "nhan dan", "nguoi dan", "moi", "nhan vien", "khoa", "thu vien", "y te", "tieu hoc", "mam non", "thcs", "thpt", "cong dong", "dia phuong", "hoi dong", "tieu ban",
        "bch", "bchqs", "bqp", "bcd", "bql", "ttyt", "ttvh", "ttdv", "vp", "p", "ccb", "ldld", "clb", "cau lac bo", "lien minh", "hiep hoi", "lien hiep", "luc luong", "doi", "dang bo", "tinh uy", "thanh uy", "tinh doan", "toan the", "tat ca",
        "chu nhiem", "thu ky", "van thu", "buu dien", "vnpt", "viettel", "don bien phong", "bien phong", "kiem lam", "hai quan", "chinh quyen", "co so giao duc", "co so y te", "co so kinh doanh", "co so san xuat", "lien doi", "tong doi", "ca nhan", "to chuc", "cong tac vien", "bao va phat thanh", "bgh", "gvcn", "gv", "tpt", "cmhs", "thong ke",
    ];

    /// <summary>The marks of openings that without them are other words as well: <c>Sở</c>, not <c>Số hóa</c>.</summary>
    private static readonly Dictionary<string, string[]> Marked = new(StringComparer.Ordinal)
    {
        ["so"] = ["sở"],
        ["to"] = ["tổ"],
        ["ap"] = ["ấp"],
        ["bo"] = ["bộ"],
        ["ho"] = ["hộ"],
        ["quy"] = ["quỹ"],
        ["bao"] = ["báo"],
        ["vien"] = ["viện"],
        ["dai"] = ["đài"],
        ["vu"] = ["vụ"],
        ["hat"] = ["hạt"],
        ["ban"] = ["ban", "bản"],
        ["khoa"] = ["khoa"],
        ["thue"] = ["thuế"],
        ["tram"] = ["trạm"],
        ["cuc"] = ["cục"],
        ["moi"] = ["mọi", "mỗi"],
        ["ong"] = ["ông"],
        ["ba"] = ["bà"],
        ["cac"] = ["các"],
        ["phong"] = ["phòng"],
        ["hoi"] = ["hội"],
        ["doan"] = ["đoàn"],
        ["khu"] = ["khu"],
        ["thon"] = ["thôn"],
        ["truong"] = ["trường", "trưởng"],
        ["nhom"] = ["nhóm"],
        ["doi"] = ["đội"],
        ["lang"] = ["làng"],
        ["buon"] = ["buôn"],
        ["xom"] = ["xóm"],
        ["to chuc"] = ["tổ chức"],
        ["hoc vien"] = ["học viện", "học viên"],
    };

    /// <summary>Words that make an opening a part of something else: <c>Ban hành</c>, <c>Khoa học</c>, <c>Các nhiệm vụ</c>.</summary>
    private static readonly Dictionary<string, string[]> NotBefore = new(StringComparer.Ordinal)
    {
        ["ban"] = ["hanh", "do", "tin", "giao"],
        ["bo"] = ["mat", "may", "tieu chi", "chi so", "chi tieu", "du lieu", "tai lieu", "thu tuc"],
        ["khoa"] = ["hoc"],
        ["khu"] = ["vuc"],
        ["bao"] = ["cao"],
        ["ho"] = ["tich", "so"],
        ["quy"] = ["dat"],
        ["vu"] = ["viec", "mua", "an"],
        ["truong"] = ["hop"],
        ["phong"] = ["chong", "ngua", "chay", "dich"],
        ["hoi"] = ["nghi", "thao", "thi", "cho", "hop", "nhap", "dien", "tu"],
        ["doan"] = ["ket"],
        ["to"] = ["chuc"],
        ["cac"] =
        [
            "nhiem vu", "noi dung", "giai phap", "chi tieu", "hoat dong", "mo hinh", "san pham", "muc tieu", "hinh thuc", "bien phap", "buoc", "tieu chi", "truong hop", "linh vuc", "van ban", "quy dinh", "dich vu", "du an", "chuong trinh", "de an",
            "ke hoach", "thu tuc", "ho so", "che do", "chinh sach", "nguon", "van de", "yeu cau", "khau", "loai", "cong trinh", "cong viec", "dieu kien", "cuoc", "phong trao", "nghi quyet", "ket qua",
        ],
    };

    /// <summary><c>tổ chức</c> is a body in <c>tổ chức chính trị</c>, a verb in most sentences.</summary>
    private static readonly string[] Bodies = ["chinh tri", "doan the", "dang", "xa hoi", "tin dung", "kinh te", "ton giao", "ca nhan"];

    /// <summary>Words that go on with a list of fields inside one name: <c>Phòng Văn hóa, Y tế và Giáo dục</c>.</summary>
    private static readonly string[] Fields = ["y te", "tieu hoc", "mam non", "thcs", "thpt", "thue", "khoa", "bao", "quan su", "thanh tra", "moi", "ho"];

    /// <summary>Names that open with <c>Quân sự</c> or the like stand by themselves where they name whose they are: <c>Quân sự xã</c>.</summary>
    private static readonly string[] Levels = ["xa", "phuong", "dac khu", "huyen", "tinh", "thanh pho", "khu vuc", "co so", "thi tran"];

    /// <summary>True where the folded words begin like a name; their marks would tell for sure.</summary>
    public static bool Folded(string fold) => Words.StartsWithAny(fold, Known);

    /// <summary>True where a name begins at the position.</summary>
    public static bool At(string text, string fold, int at) => Longest(text, Window(fold, at), at) is not null;

    /// <summary>True where a name begins at the position that is not a further field of the name before.</summary>
    public static bool AnotherAt(string text, string fold, int at)
    {
        var window = Window(fold, at);
        return Longest(text, window, at) is { } opening && (Array.IndexOf(Fields, opening) < 0 || Scan.WordAt(window, Scan.SkipSpaces(window, opening.Length), Levels) is not null);
    }

    /// <summary>True for <c>tổ chức</c> as a body, not as a verb.</summary>
    public static bool IsBody(string text, int at)
    {
        var fold = VietnameseText.FoldInPlace(text.AsSpan(at, Math.Min(LongestOpening, text.Length - at)));
        return Scan.WordAt(fold, Scan.SkipSpaces(fold, "to chuc".Length), Bodies) is not null;
    }

    private static string Window(string fold, int at) => at < fold.Length ? fold.Substring(at, Math.Min(LongestOpening, fold.Length - at)) : "";

    private static string? Longest(string text, string window, int at)
    {
        string? longest = null;
        foreach (var opening in Known)
        {
            if (opening.Length > (longest?.Length ?? 0) && Words.StartsWithWord(window, opening) && Fits(text, window, at, opening))
            {
                longest = opening;
            }
        }

        return longest;
    }

    private static bool Fits(string text, string window, int at, string opening)
    {
        var next = Scan.SkipSpaces(window, opening.Length);
        if (opening == "to chuc" && Scan.WordAt(window, next, Bodies) is null)
        {
            return false;
        }

        if (opening == "thong ke" && Scan.WordAt(window, next, Levels) is null)
        {
            return false;
        }

        // "Phòng, chống thiên tai"
        next = opening == "phong" && next < window.Length && window[next] == ',' ? Scan.SkipSpaces(window, next + 1) : next;
        return !(NotBefore.TryGetValue(opening, out var others) && Scan.WordAt(window, next, others) is not null)
            && (!Marked.TryGetValue(opening, out var forms) || Array.Exists(forms, f => string.Compare(text, at, f, 0, f.Length, StringComparison.OrdinalIgnoreCase) == 0));
    }
}
