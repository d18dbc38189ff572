namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Knows the single lines of recipients and signature, and cuts the two columns apart where they were mashed.</summary>
internal static class EndingLines
{
    private const int LongestTitle = 60;

    /// <summary>Two columns of one line are no longer together.</summary>
    private const int LongestMashed = 300;

    private static readonly string[] AuthorityPrefixes = ["tm", "kt", "tl", "tuq", "t/m", "k/t", "t/l", "tun"];

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

    public static bool IsAuthority(ReadOnlySpan<char> text, ReadOnlySpan<char> fold) => AuthorityRest(fold) > 0 && Words.IsCapitals(text[AuthorityRest(fold)..]);

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
            capital |= !opens && char.IsUpper(text[i]);
        }

        var end = fold.IndexOf(' ');
        var surname = end > 0 && Surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(fold[..end]);
        return words is >= 2 and <= 6 && text.Length < LongestTitle && (small != capital) && (surname || (small && !knownSurname));
    }

    /// <summary>The cells of the line from left to right.</summary>
    public static List<Range> Cells(SourceLine line) => [.. line.Columns.SelectMany(c => Unmash(line, c))];

    /// <summary>Where the body's name begins after <c>TM.</c>; 0 where the words begin otherwise.</summary>
    private static int AuthorityRest(ReadOnlySpan<char> fold)
    {
        foreach (var prefix in AuthorityPrefixes)
        {
            if (Words.StartsWithWord(fold, prefix) && fold.Length > prefix.Length + 1 && fold[prefix.Length] is '.' or ' ' or ',')
            {
                return prefix.Length + 1;
            }
        }

        return 0;
    }

    /// <summary>Cuts <c>- Sở A (b/c); TM. ỦY BAN NHÂN DÂN</c> and <c>- Lưu: VT. Nguyễn Văn An</c> in two.</summary>
    private static IEnumerable<Range> Unmash(SourceLine line, Range cell)
    {
        var (from, length) = cell.GetOffsetAndLength(line.Text.Length);
        var text = line.Text.AsSpan(from, length);
        var fold = line.Fold.AsSpan(from, length);
        var cut = length > LongestMashed ? 0 : text[0] == '-' || Words.StartsWithWord(fold, "noi nhan") ? Cut(text, fold) : 0;
        return cut > 0 ? [from..(from + cut), (from + cut + 1)..(from + length)] : [cell];
    }

    private static int Cut(ReadOnlySpan<char> text, ReadOnlySpan<char> fold)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && char.IsUpper(text[i]) && (IsAuthority(text[i..], fold[i..]) || IsPosition(text[i..])))
            {
                return i - 1;
            }
        }

        var end = text.TrimEnd(" ;.").LastIndexOfAny(";.:");
        if (end < 0 || end + 2 >= text.Length || text[end + 1] != ' ')
        {
            return 0;
        }

        var rest = text[(end + 2)..];
        var restFold = fold[(end + 2)..];
        return IsPersonName(rest, restFold, knownSurname: true) ? end + 1 : 0;
    }
}
