namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What follows a figure and says in what it counts: <c>%</c>, <c>ha</c>, <c>mô hình</c>, <c>triệu đồng/người/năm</c>.</summary>
internal static class UnitWords
{
    private const int Longest = 40;

    private static readonly string[] Multipliers = ["nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "trăm", "chục"];

    /// <summary>Measures: after these no number is the name of something.</summary>
    private static readonly string[] Measures =
    [
        "ha", "km", "km2", "m", "m2", "m3", "m²", "m³", "km²", "kg", "tan", "lit", "mw", "kw", "kwh", "mwp", "kv", "dong", "usd", "ty", "trieu", "nghin", "ngan", "tr", "vnd", "ho", "nguoi", "luot", "mbps", "gb",
    ];

    /// <summary>Things that plans count, by more than one word where the first says little alone.</summary>
    private static readonly string[] Things =
    [
        "diem phan tram", "mo hinh", "hop tac xa", "to hop tac", "khu cong nghiep", "cum cong nghiep", "san pham", "luot nguoi", "luot khach", "luot giao dich", "luot kham", "luot xem", "luot truy cap", "luot ho", "ngay lam viec", "gio lam viec", "ngay cong", "hoi nghi", "lop tap huan", "lop boi duong", "doanh nghiep", "ho gia dinh", "ho dan", "ho ngheo",
        "ho can ngheo", "to dan pho", "thu tuc hanh chinh", "thu tuc", "co quan", "don vi", "dia phuong", "dich vu cong", "truong hoc", "tin bai", "tin, bai", "cong trinh", "cau lac bo", "nha van hoa", "lao dong", "gia dinh", "hoc sinh", "hoc vien", "giao vien",
        "hoi vien", "doan vien", "dang vien", "chi bo", "can bo", "cong chuc", "vien chuc", "ho so", "co so", "trang trai", "du an", "tieu chi", "chi tieu", "nhiem vu", "noi dung", "cuoc thi", "cuoc kiem tra", "dot kiem tra", "tuyen duong", "vung trong",
        "ma so", "ma dinh danh", "van ban", "nen tang", "diem den", "bac si", "giuong benh", "thiet bi", "may tinh", "chuyen de", "chuyen muc", "phong su", "sang kien", "de tai", "giai phap", "khu dan cu", "nha o", "can nha", "can ho", "cay xanh",
        "buoi tuyen truyen", "to chuc", "ca nhan", "tap the", "thanh vien", "benh nhan", "phu nu", "tre em", "thanh nien", "nguoi dan", "nguoi cao tuoi", "nguoi lao dong", "khu pho", "xa", "phuong", "thon", "ban", "ap", "buon", "to", "khu", "truong",
        "lop", "buoi", "cuoc", "dot", "lan", "bai", "tin", "video", "clip", "diem", "bac", "vu", "tram", "khoa", "phong", "nganh", "so", "suat", "cau", "cho", "nha", "cay", "con", "gio", "phut", "ngay", "thang", "tuan", "nam", "phien", "to roi", "tour", "giay chung nhan", "giay", "may", "xe", "luot", "phieu", "the", "bo", "chiec", "cap", "mon", "tiet", "hang", "dieu", "diem ban", "diem truong",
    ];

    /// <summary>Words that go on with the sentence and so name no unit.</summary>
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "vào", "trong", "đến", "và", "trên", "tại", "là", "của", "trở", "với", "theo", "để", "được", "thì", "do", "từ", "về", "bởi", "hoặc", "hay", "còn", "khi", "sau", "trước", "như", "cho", "ở", "cũng", "đã", "sẽ", "đang", "phải", "bao", "gồm",
        "không", "so", "mà", "nên", "lên", "xuống", "đạt", "có", "năm", "mỗi", "trừ", "nếu", "thuộc", "bằng", "tới", "nhằm", "vì", "dưới", "hơn", "cùng", "giữa", "nay", "này",
    };

    static UnitWords() => Array.Sort(Things, (a, b) => b.Length - a.Length);

    public static bool IsShareSign(char c) => c is '%' or '‰';

    public static bool IsPercent(string fold, int at) => at < fold.Length && (IsShareSign(fold[at]) || Scan.IsWordAt(fold, at, "phan tram"));

    public static bool IsMeasure(string fold, int at) => IsPercent(fold, at) || Scan.WordAt(fold, at, Measures) is not null;

    /// <summary><c>12ha</c>, <c>500m2</c>: the measure stands at the digits.</summary>
    public static bool IsGluedMeasure(string fold, int at)
    {
        var end = WordEnd(fold, at);
        return Array.Exists(Measures, m => m.Length == end - at && string.CompareOrdinal(fold, at, m, 0, m.Length) == 0);
    }

    public static bool IsThing(string fold, int at) => Scan.WordAt(fold, at, Things) is not null;

    /// <summary>A word stands there that may be a unit: not one that goes on with the sentence.</summary>
    public static bool IsNoun(string text, int at) => WordEnd(text, at) is var end && end > at && !Joints.Contains(text[at..end]);

    /// <summary>The unit at the position, as written; null where none stands.</summary>
    public static string? Read(string text, string fold, int at)
    {
        var end = End(text, fold, at);
        return end > at ? text[at..Rate(text, fold, end)] : null;
    }

    private static int End(string text, string fold, int at)
    {
        if (at >= text.Length)
        {
            return at;
        }

        if (IsShareSign(text[at]))
        {
            return at + 1;
        }

        if (Scan.IsWordAt(fold, at, "phan tram"))
        {
            return at + "phan tram".Length;
        }

        if (Scan.IsWordAt(fold, at, "diem") && Scan.SkipSpaces(fold, at + 4) is var sign && sign < fold.Length && fold[sign] == '%')
        {
            return sign + 1;
        }

        if (Array.Find(Multipliers, m => WordEnd(text, at) - at == m.Length && text.AsSpan(at, m.Length).Equals(m, StringComparison.OrdinalIgnoreCase)) is { } multiplier)
        {
            var next = Scan.SkipSpaces(fold, at + multiplier.Length);
            var more = IsNoun(text, next) && (next > at + multiplier.Length) ? Word(text, fold, next) : next;
            return more > next ? more : at + multiplier.Length;
        }

        return IsNoun(text, at) ? Word(text, fold, at) : at;
    }

    private static int Word(string text, string fold, int at)
    {
        var end = WordEnd(text, at);
        return Scan.WordAt(fold, at, Things) is { } known && at + known.Length > end ? at + known.Length
            : Scan.WordAt(fold, at, Measures) is not null ? end
            : CountedNoun.End(text, at, end);
    }

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && (char.IsLetterOrDigit(text[end]) || text[end] is '²' or '³'))
        {
            end++;
        }

        return end < text.Length && char.IsLetterOrDigit(text[end]) ? at : end;
    }

    /// <summary>Goes on over <c>/người/năm</c>, <c>/vạn dân</c>, <c>/tháng</c>.</summary>
    private static int Rate(string text, string fold, int end)
    {
        for (var steps = 0; steps < 3 && end + 1 < text.Length && text[end] == '/' && char.IsLetter(text[end + 1]); steps++)
        {
            end = Scan.IsWordAt(fold, end + 1, "van dan") ? end + 8 : Math.Max(end + 1, Word(text, fold, end + 1));
        }

        return end < text.Length && text[end - 1] == '/' ? end - 1 : end;
    }
}
