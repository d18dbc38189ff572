namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>The words that name one document, from its type to its issuer.</summary>
/// <param name="No">Null where the document is cited by title or date alone.</param>
/// <param name="Title">Of a law, the words after its type.</param>
/// <param name="Start">First character of the words.</param>
/// <param name="End">Past their last.</param>
internal sealed record DocumentWords(string Type, string? No, string? Title, DateOnly? Date, string? Issuer, int Start, int End)
{
    /// <summary>How far from its type a number with its symbol may stand: <c>Kế hoạch liên tịch số …</c>.</summary>
    private const int FromTypeToNumber = 30;

    /// <summary>After a bare figure these count something: <c>Kế hoạch 5 năm</c>, <c>Chương trình 90 ngày</c>.</summary>
    private static readonly string[] Counted =
    [
        "nam", "thang", "ngay", "quy", "tuan", "gio", "phut", "nguoi", "trieu", "ty", "dong", "ha", "km", "m2", "lan", "buoi", "lop", "cap", "noi dung", "muc tieu", "nhiem vu", "giai doan", "ky", "diem", "cuoc", "dot", "mo hinh", "ho", "xa",
        "thon", "trang", "muc", "phan", "buoc", "noi", "khong", "co", "giam", "tang", "chi tieu", "hoat dong", "don vi", "tieu chi", "giai phap",
    ];

    /// <summary>False where a law is named by title or a document by its figure alone.</summary>
    public bool IsFull => Date is not null || (No is not null && DocumentNumber.HasSymbol(No));

    /// <summary>The document named at the position; null where none is.</summary>
    public static DocumentWords? At(string text, string fold, int at, string type)
    {
        var afterType = at + type.Length;
        var written = text[at..afterType];
        if (NumberAt(text, fold, afterType, type, char.IsUpper(text[at])) is { } number)
        {
            return Rest(text, fold, at, number.End, written, number.No, null);
        }

        if (DocumentTypes.IsNamedByTitle(type, text, fold, at) || IsOfACongress(text, type, afterType))
        {
            return ByTitle(text, fold, at, type, afterType);
        }

        return FarNumber(text, fold, afterType) is { } far ? Rest(text, fold, at, far.End, written, far.No, far.Issuer) : ByDate(text, fold, at, afterType);
    }

    /// <summary>One that is joined to the document before it by its number alone: <c>…, số 12/KH-UBND</c>.</summary>
    /// <param name="type">Type of the document before, as written.</param>
    public static DocumentWords? ByNumberAlone(string text, string fold, int at, string type)
    {
        var start = AfterMark(fold, at);
        var end = start < text.Length && char.IsAsciiDigit(text[start]) ? DocumentNumber.End(text, start) : start;
        return end > start && text.AsSpan(start, end - start).Contains('/') && DocumentNumber.HasSymbol(text[start..end]) ? Rest(text, fold, at, end, type, text[start..end], null) : null;
    }

    private static DocumentWords? ByTitle(string text, string fold, int at, string type, int afterType)
    {
        var titleEnd = LawTitle.End(text, fold, afterType);
        var title = titleEnd > afterType ? text[afterType..titleEnd].Trim() : null;
        if (title is null && type != "hien phap")
        {
            return null;
        }

        var number = NumberAt(text, fold, titleEnd, type, false);
        var end = number?.End ?? LawTitle.YearEnd(fold, titleEnd);
        return Rest(text, fold, at, end, text[at..afterType], number?.No, null) with { Title = title };
    }

    /// <summary><c>Công văn ngày 12/3/2026 của Sở Nội vụ</c>.</summary>
    private static DocumentWords? ByDate(string text, string fold, int at, int afterType) =>
        char.IsUpper(text[at]) && Scan.IsWordAt(fold, Scan.SkipSpaces(fold, afterType), "ngay") && Rest(text, fold, at, afterType, text[at..afterType], null, null) is { Date: not null } words ? words : null;

    private static bool IsOfACongress(string text, string type, int afterType) =>
        type == "nghi quyet" && string.CompareOrdinal(text, afterType, " Đại hội ", 0, 9) == 0;

    /// <summary>The number right after the type: with <c>số</c> any, without it one with its symbol, or the figure that stands for the name.</summary>
    private static (string No, int End)? NumberAt(string text, string fold, int from, string type, bool capital)
    {
        var marked = AfterMark(fold, from);
        var start = marked > from ? marked : Scan.SkipSpaces(fold, from);
        var end = DocumentNumber.End(text, start);
        if (end == start)
        {
            return null;
        }

        var no = text[start..end];
        return DocumentNumber.HasSymbol(no) || (marked > from && !IsCount(fold, end)) || (capital && IsName(fold, no, end) && DocumentTypes.IsNamedByFigure(type)) ? (no, end) : null;
    }

    /// <summary><c>Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg</c>, <c>Kế hoạch liên tịch giữa hai ngành số …</c>: only with its symbol, and before the clause ends.</summary>
    private static (string No, int End, string? Issuer)? FarNumber(string text, string fold, int afterType)
    {
        var at = Scan.SkipSpaces(fold, afterType);
        string? issuer = null;
        if (Scan.IsWordAt(fold, at, "cua"))
        {
            var start = Scan.SkipSpaces(fold, at + 3);
            at = IssuerName.End(text, fold, start);
            issuer = at > start ? text[start..at] : null;
        }

        for (var limit = Math.Min(fold.Length, at + (issuer is null ? FromTypeToNumber : 2)); at < limit; at++)
        {
            var start = AfterMark(fold, at);
            var end = start > at && Scan.IsWordStart(fold, at) ? DocumentNumber.End(text, start) : start;
            if (end > start && DocumentNumber.HasSymbol(text[start..end]))
            {
                return (text[start..end], end, issuer);
            }

            if (!(char.IsLower(text[at]) || text[at] == ' ') || DocumentTypes.At(fold, at) is not null)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Date and issuer behind the number, in either order.</summary>
    private static DocumentWords Rest(string text, string fold, int at, int end, string type, string? no, string? issuer)
    {
        var date = DateAfter(fold, ref end) ?? PassedOn(fold, ref end);
        issuer ??= IssuerAfter(text, fold, ref end);
        date ??= DateAfter(fold, ref end);
        return new(type, no, null, date, issuer, at, end);
    }

    private static DateOnly? DateAfter(string fold, ref int end)
    {
        var at = end;
        while (at < fold.Length && fold[at] is ' ' or ',' or '(')
        {
            at++;
        }

        var bracket = fold.AsSpan(end, at - end).Contains('(');
        at = Scan.WordAt(fold, at, ["duoc ban hanh", "ban hanh", "ky"]) is { } issued ? Scan.SkipSpaces(fold, at + issued.Length) : at;
        if (!fold.AsSpan(at).StartsWith("ngay") || at + 4 >= fold.Length || char.IsLetter(fold[at + 4]))
        {
            return null;
        }

        at = Scan.SkipSpaces(fold, at + 4);
        var date = Scan.Date(fold, ref at);
        end = date is null ? end : bracket && at < fold.Length && fold[at] == ')' ? at + 1 : at;
        return date;
    }

    /// <summary><c>được Quốc hội khóa XIII, kỳ họp thứ 11 thông qua ngày 05/4/2016</c>.</summary>
    private static DateOnly? PassedOn(string fold, ref int end)
    {
        const string Passed = "thong qua ";
        const int Reach = 140;
        var start = Scan.SkipSpaces(fold, end);
        if (Scan.WordAt(fold, start, ["duoc quoc hoi", "da duoc quoc hoi", "duoc uy ban thuong vu quoc hoi"]) is null)
        {
            return null;
        }

        var reach = Math.Min(Reach, fold.Length - start);
        var at = fold.IndexOf(Passed, start, reach, StringComparison.Ordinal);
        if (at < 0 || fold.IndexOf(';', start, reach) is >= 0 and var stop && stop < at)
        {
            return null;
        }

        at += Passed.Length;
        var date = DateAfter(fold, ref at);
        end = date is null ? end : at;
        return date;
    }

    private static string? IssuerAfter(string text, string fold, ref int end)
    {
        var at = end;
        while (at < fold.Length && fold[at] is ' ' or ',')
        {
            at++;
        }

        if (!Scan.IsWordAt(fold, at, "cua"))
        {
            return null;
        }

        var start = Scan.SkipSpaces(fold, at + 3);
        var stop = IssuerName.End(text, fold, start);
        if (stop == start)
        {
            return null;
        }

        end = CongressEnd(fold, stop);
        return text[start..stop];
    }

    /// <summary>Past <c>(khóa XIII)</c>.</summary>
    private static int CongressEnd(string fold, int at)
    {
        var bracket = Scan.SkipSpaces(fold, at);
        var close = bracket < fold.Length && fold[bracket] == '(' && Scan.IsWordAt(fold, bracket + 1, "khoa") ? fold.IndexOf(')', bracket, Math.Min(20, fold.Length - bracket)) : -1;
        return close < 0 ? at : close + 1;
    }

    /// <summary>Past <c>số</c>, <c>số:</c>, also written on to its figure and also doubled; the position itself where it does not stand.</summary>
    private static int AfterMark(string fold, int from)
    {
        var at = Scan.SkipSpaces(fold, from);
        var start = at;
        for (var marks = 0; marks < 2 && IsMark(fold, at); marks++)
        {
            for (at += 2; at < fold.Length && fold[at] is ' ' or ':' or '.';)
            {
                at++;
            }
        }

        return at == start ? from : at;
    }

    private static bool IsMark(string fold, int at) => at + 2 < fold.Length && fold[at] == 's' && fold[at + 1] == 'o' && (fold[at + 2] is ' ' or ':' or '.' || char.IsAsciiDigit(fold[at + 2]));

    /// <summary>A figure of two to four digits that neither counts nor dates anything.</summary>
    private static bool IsName(string fold, string no, int end) =>
        no.Length is > 1 and < 5 && !(no.Length == 4 && no[..2] is "19" or "20") && !IsCount(fold, end);

    private static bool IsCount(string fold, int end)
    {
        var next = Scan.SkipSpaces(fold, end);
        var sign = end < fold.Length && fold[end] is '/' or '%' or ':' or '-' or ',' or '.' && end + 1 < fold.Length && char.IsAsciiDigit(fold[end + 1]);
        return sign || (next < fold.Length && (fold[next] == '%' || Scan.WordAt(fold, next, Counted) is not null));
    }
}
