namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Knows the single parts of recipients and signature by their words.</summary>
internal static class EndingLines
{
    private const int LongestTitle = 60;

    private static readonly string[] AuthorityPrefixes = ["TM", "KT", "TL", "TUQ", "T/M", "K/T", "T/L", "TUN"];

    private static readonly string[] Places = ["xa", "phuong", "dac khu", "thi tran", "huyen", "quan", "tinh", "thanh pho", "thi xa"];

    /// <summary>In small letters with their diacritics: TRƯỞNG heads a unit, TRƯƠNG is a surname and TRƯỜNG a school.</summary>
    private static readonly string[] Positions =
    [
        "chủ tịch", "phó", "q. ", "q.", "quyền", "giám đốc", "hiệu trưởng", "trưởng", "chánh", "bí thư", "cục trưởng", "chi cục trưởng", "thứ trưởng", "bộ trưởng", "tổng giám đốc", "tổng cục trưởng",
        "viện trưởng", "chỉ huy trưởng", "chính ủy", "chính trị viên", "đội trưởng", "tổ trưởng", "trạm trưởng", "hạt trưởng", "chủ nhiệm", "thường trực", "thủ trưởng",
    ];

    private static readonly HashSet<string> Surnames = new(
        ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam phung mai to ha cao thai chu luu ta luong kieu quach tong khong mac "
        + "giang vang lo quang ca lu thao sung ma trieu nong be vi hua kim son thach danh chau ninh nghiem van luc lai tang ksor rmah siu kpa y a h ro dieu giap kha lau cu va moong trang luyen").Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] Titles = ["ths", "ts", "pgs", "gs", "bs", "cn", "ks", "thuong ta", "trung ta", "dai ta", "thieu ta", "dai uy", "thuong uy", "trung uy", "thieu tuong", "bsckii", "bscki"];

    public static bool IsRecipientsTitle(ReadOnlySpan<char> fold) =>
        Words.StartsWithWord(fold, "noi nhan") && (fold.TrimEnd(" :./").Length == 8 || (fold.Length > 8 && fold[8..].TrimStart().StartsWith(":")) || fold[8..].TrimStart().StartsWith("-"));

    public static bool IsAuthority(ReadOnlySpan<char> text) => OpensAuthority(text) && Words.IsCapitals(text);

    /// <summary>True for <c>PHÓ CHỦ TỊCH</c>, <c>Q. GIÁM ĐỐC</c> and the like.</summary>
    public static bool IsPosition(ReadOnlySpan<char> text) =>
        text.Length < LongestTitle && Words.IsCapitals(text) && Words.StartsWithAny(text.ToString().ToLowerInvariant(), Positions);

    /// <summary>A second line of the authority: <c>XÃ AN BÌNH</c>.</summary>
    public static bool IsPlace(ReadOnlySpan<char> fold) => Words.StartsWithAny(fold, Places);

    /// <summary>Two to six words, each with a capital and nothing but letters; a title may stand before.</summary>
    public static bool IsPersonName(ReadOnlySpan<char> text, ReadOnlySpan<char> fold, bool knownSurname)
    {
        foreach (var title in Titles)
        {
            if (Words.StartsWithWord(fold, title))
            {
                var rest = fold[title.Length..].TrimStart(" .");
                text = text[(text.Length - rest.Length)..];
                fold = rest;
            }
        }

        var words = 0;
        var (small, capital) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var opens = i == 0 || text[i - 1] == ' ';
            words += opens ? 1 : 0;
            if (opens ? !char.IsUpper(text[i]) : !char.IsLetter(text[i]) && text[i] is not (' ' or '\'' or '’' or '-'))
            {
                return false;
            }

            small |= char.IsLower(text[i]);
            capital |= !opens && char.IsUpper(text[i]) && text[i - 1] is not ('\'' or '’' or '-');
        }

        var end = fold.IndexOf(' ');
        var surname = end > 0 && Surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(fold[..end]);
        return words is >= 2 and <= 6 && text.Length < LongestTitle && (small != capital) && (surname || (small && !knownSurname));
    }

    /// <summary>True for <c>TM. ỦY BAN NHÂN DÂN</c> and whatever stands behind it.</summary>
    public static bool OpensAuthority(ReadOnlySpan<char> text)
    {
        foreach (var prefix in AuthorityPrefixes)
        {
            if (text.StartsWith(prefix) && text.Length > prefix.Length + 2 && text[prefix.Length] is '.' or ' ' or ',')
            {
                var rest = text[(prefix.Length + 1)..].TrimStart(" .");
                var word = rest.IndexOf(' ');
                return Words.IsCapitals(word < 0 ? rest : rest[..word]);
            }
        }

        return false;
    }
}
