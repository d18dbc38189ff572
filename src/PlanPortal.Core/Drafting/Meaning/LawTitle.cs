namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Finds the title by which a law is cited: <c>Luật Thi đua, khen thưởng</c>.</summary>
internal static class LawTitle
{
    private const int Longest = 160;

    /// <summary>An amending law names the laws that it amends.</summary>
    private const int LongestOfAmending = 320;

    /// <summary>Words that no title holds, with their marks.</summary>
    private static readonly string[] Ends =
    [
        "ngày", "được", "trên", "cho", "đến", "tại", "để", "theo", "nhằm", "đối với", "có hiệu lực", "sửa đổi", "này", "hiện hành", "quy định", "và các", "về", "với", "là", "thì", "như", "giai đoạn", "khi", "từ", "đã", "nêu",
        "hướng dẫn", "trong", "bằng", "qua", "tới", "gắn với", "của Quốc hội", "và các văn bản", "và khoản", "và Điều", "và điểm",
    ];

    /// <summary>After a comma these begin another clause; other small letters may go on with the title.</summary>
    private static readonly string[] OpensClause = ["các", "bảo đảm", "đảm bảo", "góp phần", "không", "nhằm", "tổ chức", "tuyên truyền", "thực hiện", "triển khai", "nâng cao", "tăng cường", "chỉ đạo", "kịp thời", "phù hợp", "đồng thời", "ngày", "nhiệm kỳ"];

    /// <summary>Past the title that follows the type; the position itself where none does.</summary>
    public static int End(string text, string fold, int afterType)
    {
        var start = Scan.SkipSpaces(text, afterType);
        var amends = Scan.IsWordAt(fold, start, "sua doi");
        if (start == afterType || start >= text.Length || !(char.IsUpper(text[start]) || amends || Scan.IsWordAt(fold, start, "nuoc cong hoa")))
        {
            return afterType;
        }

        var end = amends ? AmendingEnd(text, fold, start) : PlainEnd(text, fold, start);
        var bracket = Scan.SkipSpaces(text, end);
        end = string.CompareOrdinal(fold, bracket, "(sua doi)", 0, 9) == 0 ? bracket + 9 : end;
        return end;
    }

    /// <summary>Past <c>năm 2024</c>; the position itself where no year stands.</summary>
    public static int YearEnd(string fold, int at)
    {
        var year = Scan.SkipSpaces(fold, at);
        year = Scan.IsWordAt(fold, year, "nam") ? Scan.SkipSpaces(fold, year + 3) : year;
        var end = year;
        return Scan.Digits(fold, ref end) is > 1900 and < 2200 && end == year + 4 && (end == fold.Length || fold[end] is not ('/' or '-')) ? end : at;
    }

    private static int PlainEnd(string text, string fold, int start)
    {
        var limit = Math.Min(text.Length, start + Longest);
        for (var at = start; at < limit; at++)
        {
            if (!char.IsLetter(text[at]) && text[at] is not (' ' or ',' or '-' or '–' or '/'))
            {
                return Trimmed(text, start, at);
            }

            if (text[at] == ',' ? !GoesOnAfterComma(text, at) : at > start && Scan.IsWordStart(text, at) && IsEnd(text, fold, at))
            {
                return Trimmed(text, start, at);
            }
        }

        return Trimmed(text, start, limit);
    }

    private static bool IsEnd(string text, string fold, int at)
    {
        var afterJoint = Scan.IsWordAt(fold, at, "va") ? Scan.SkipSpaces(fold, at + 2) : at;
        return Scan.WordAt(text, at, Ends) is not null
            || IsNumber(fold, at)
            || (Scan.IsWordAt(fold, at, "nam") && YearEnd(fold, at) > at)
            || (afterJoint < text.Length && char.IsUpper(text[afterJoint]) && DocumentTypes.At(fold, afterJoint) is not null);
    }

    private static bool GoesOnAfterComma(string text, int comma)
    {
        var next = Scan.SkipSpaces(text, comma + 1);
        return next < text.Length && char.IsLower(text[next]) && Scan.WordAt(text, next, OpensClause) is null;
    }

    /// <summary><c>sửa đổi, bổ sung một số điều của Luật A và Luật B</c>: to its number, its date or the end of the clause.</summary>
    private static int AmendingEnd(string text, string fold, int start)
    {
        var limit = Math.Min(text.Length, start + LongestOfAmending);
        for (var at = start; at < limit; at++)
        {
            if (text[at] is ';' or '(' or '.' or ':' || (Scan.IsWordStart(fold, at) && (Scan.IsWordAt(fold, at, "ngay") || YearEnd(fold, at) > at || IsNumber(fold, at))))
            {
                return Trimmed(text, start, at);
            }
        }

        return Trimmed(text, start, limit);
    }

    /// <summary><c>số 31/2024/QH15</c>; of <c>công nghệ số số 71</c> only the second.</summary>
    private static bool IsNumber(string fold, int at)
    {
        var next = at + 2;
        while (next < fold.Length && fold[next] is ' ' or ':')
        {
            next++;
        }

        return next < fold.Length && fold[at] == 's' && fold[at + 1] == 'o' && char.IsAsciiDigit(fold[next]);
    }

    private static int Trimmed(string text, int start, int at)
    {
        while (at > start && text[at - 1] is ' ' or ',' or '-' or '–')
        {
            at--;
        }

        return at;
    }
}
