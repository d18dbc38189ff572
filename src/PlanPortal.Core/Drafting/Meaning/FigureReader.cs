using System.Globalization;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A figure that measures something.</summary>
internal readonly record struct Figure(int At, Comparator Comparator, decimal Value, decimal? Upper, string? Unit);

/// <summary>Finds figures with their comparators and units; numbers that only name something (documents, dates, years, levels) are left out.</summary>
internal static class FigureReader
{
    private const int Context = 32;

    /// <summary>Words before a number that make it a name or a place in an order, not an amount.</summary>
    private static readonly string[] Naming =
    [
        "so", "dieu", "khoan", "diem", "muc", "phan", "chuong", "phu luc", "bieu", "mau", "cap", "cap do", "muc do", "thu", "lop", "khoi", "loai", "hang", "bac", "nhom", "dot", "vong", "giai doan", "lan thu",
        "ngay", "thang", "quy", "nam", "de an", "nghi quyet", "nghi dinh", "quyet dinh", "chi thi", "ke hoach", "chuong trinh", "thong tu", "luat", "khoa", "ky", "ca", "to", "thon", "khu pho", "quoc lo", "tinh lo",
        "duong", "phien ban", "the he", "cong nghiep", "tp", "ap", "doi", "covid", "vneid", "tieu chi so", "buoc", "hinh thuc", "quan", "toa", "khu", "tieu du an", "du an",
    ];

    private static readonly string[] Times = ["thang", "nam", "ngay", "quy", "gio", "phut", "tuan"];

    private static readonly (string Words, Comparator Comparator)[] Before =
    [
        ("khong vuot qua", Comparator.AtMost), ("khong qua", Comparator.AtMost), ("toi da", Comparator.AtMost), ("nhieu nhat", Comparator.AtMost), ("cao nhat", Comparator.AtMost), ("≤", Comparator.AtMost), ("<=", Comparator.AtMost),
        ("khong duoi", Comparator.AtLeast), ("khong thap hon", Comparator.AtLeast), ("khong it hon", Comparator.AtLeast), ("it nhat", Comparator.AtLeast), ("toi thieu", Comparator.AtLeast), ("≥", Comparator.AtLeast), (">=", Comparator.AtLeast),
        ("tren", Comparator.MoreThan), ("hon", Comparator.MoreThan), ("vuot", Comparator.MoreThan), (">", Comparator.MoreThan), ("vuot muc", Comparator.MoreThan),
        ("duoi", Comparator.LessThan), ("thap hon", Comparator.LessThan), ("<", Comparator.LessThan), ("chua den", Comparator.LessThan),
        ("khoang", Comparator.About), ("xap xi", Comparator.About), ("gan", Comparator.About), ("uoc dat", Comparator.About), ("tu khoang", Comparator.About), ("uoc", Comparator.About),
    ];

    /// <summary>Units of more than one word.</summary>
    private static readonly string[] LongUnits =
    [
        "trieu dong", "ty dong", "nghin dong", "mo hinh", "hop tac xa", "khu cong nghiep", "cum cong nghiep", "san pham", "luot nguoi", "hoi nghi", "buoi", "lop tap huan", "doanh nghiep", "ho gia dinh", "to dan pho", "diem phan tram",
        "thu tuc hanh chinh", "co quan", "don vi", "dich vu cong", "truong hoc", "tin bai", "cong trinh", "cau lac bo", "nha van hoa", "lao dong", "trieu dong/nguoi/nam", "gia dinh", "hoc sinh", "hoi vien", "doan vien",
    ];

    public static List<Figure> Read(string text, string fold)
    {
        var figures = new List<Figure>();
        var depth = 0;
        for (var at = 0; at < fold.Length; at++)
        {
            depth = fold[at] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (!char.IsAsciiDigit(fold[at]))
            {
                continue;
            }

            var end = NumberEnd(fold, at);
            if (depth == 0 && Take(text, fold, at, ref end) is { } figure)
            {
                figures.Add(figure);
            }

            // The rest of the token (57-NQ/TW, 22/12/2024) belongs to what was just judged.
            while (end < fold.Length && (char.IsLetterOrDigit(fold[end]) || (fold[end] is '/' or '-' or '.' or ',' && end + 1 < fold.Length && char.IsLetterOrDigit(fold[end + 1]))))
            {
                end++;
            }

            at = end - 1;
        }

        return figures;
    }

    private static Figure? Take(string text, string fold, int at, ref int end)
    {
        var before = fold.AsSpan(Math.Max(0, at - Context)..at).TrimEnd();
        if ((at > 0 && (char.IsLetter(fold[at - 1]) || fold[at - 1] is '/' or '_' || (fold[at - 1] == '-' && at > 1 && fold[at - 2] != ' '))) || Value(fold.AsSpan(at, end - at)) is not { } value)
        {
            return null;
        }

        var (upper, share) = Continuation(fold, ref end);
        var percent = end < fold.Length && fold[Scan.SkipSpaces(fold, end) < fold.Length ? Scan.SkipSpaces(fold, end) : end] == '%';
        if (!percent && (EndsWithAny(before, Naming) || IsNoAmount(fold, at, end, share) || (IsTime(fold, end) && Compare(before, fold, Scan.SkipSpaces(fold, end)) == Comparator.Equal) || (value is >= 1990 and <= 2100 && end - at == 4)))
        {
            return null;
        }

        var unitAt = Scan.SkipSpaces(fold, end);
        var comparator = upper is not null ? Comparator.Range : Compare(before, fold, unitAt);
        return new(at, comparator, value, upper, Unit(text, fold, unitAt));
    }

    /// <summary>True for what goes on as a document's symbol, a date, a length of time or an ordinal.</summary>
    private static bool IsNoAmount(string fold, int at, int end, bool share)
    {
        if (end < fold.Length && (fold[end] is '/' or '-' or ')' || char.IsLetter(fold[end])) && !share)
        {
            return fold[end] != 'm' && !Scan.IsWordAt(fold, end + 1, "ha") && !IsUnitAt(fold, end);
        }

        var next = Scan.SkipSpaces(fold, end);
        return next >= fold.Length || (fold[next] is ';' or '.' or ')' && end - at < 2 && at > 0 && fold[at - 1] != ' ');
    }

    /// <summary>A length of time or a date: <c>6 tháng</c>; not a rate.</summary>
    private static bool IsTime(string fold, int end)
    {
        var next = Scan.SkipSpaces(fold, end);
        return Scan.WordAt(fold, next, Times) is { } time && !(next + time.Length < fold.Length && fold[next + time.Length] == '/');
    }

    private static bool IsUnitAt(string fold, int at) => Scan.WordAt(fold, at, ["ha", "km", "kg", "tan", "mw", "kw", "kwh", "km2", "m2", "m3", "ty", "tr"]) is not null || fold.AsSpan(at).StartsWith("ha") || fold.AsSpan(at).StartsWith("km");

    private static int NumberEnd(string fold, int at)
    {
        while (at < fold.Length && (char.IsAsciiDigit(fold[at]) || (fold[at] is '.' or ',' && at + 1 < fold.Length && char.IsAsciiDigit(fold[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary><c>2.989,5</c> → 2989.5; <c>2.000</c> → 2000; <c>1,5</c> and <c>1.5</c> → 1.5.</summary>
    private static decimal? Value(ReadOnlySpan<char> written)
    {
        var plain = written.ToString();
        var groups = plain.Split(',')[0].Split('.');
        plain = groups.Length > 1 && groups.Skip(1).All(g => g.Length == 3) ? plain.Replace(".", "", StringComparison.Ordinal) : plain;
        var commas = plain.Split(',');
        plain = commas.Length > 2 && commas.Skip(1).All(g => g.Length == 3) ? string.Concat(commas) : plain.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The upper end of <c>60-70%</c>, <c>60% đến 70%</c>; or the whole of a share <c>19/19 tiêu chí</c>, which is passed over.</summary>
    private static (decimal? Upper, bool Share) Continuation(string fold, ref int end)
    {
        var at = end < fold.Length && fold[end] == '%' ? end + 1 : end;
        var next = Scan.SkipSpaces(fold, at);
        var joint = next < fold.Length && fold[next] == '-' ? 1 : Scan.IsWordAt(fold, next, "den") ? 3 : 0;
        if (joint > 0)
        {
            var start = Scan.SkipSpaces(fold, next + joint);
            var stop = NumberEnd(fold, start);
            if (stop > start && !(stop < fold.Length && fold[stop] == '/') && Value(fold.AsSpan(start, stop - start)) is { } upper && (upper is < 1990 or > 2100))
            {
                end = stop;
                return (upper, false);
            }
        }

        if (at == end && at < fold.Length && fold[at] == '/')
        {
            var stop = NumberEnd(fold, at + 1);
            var isShare = stop > at + 1 && !(stop < fold.Length && fold[stop] is '/' or ')') && stop + 1 < fold.Length && fold[stop] == ' ' && char.IsLetter(fold[stop + 1]) && !Scan.IsWordAt(fold, stop + 1, "hang") && !Scan.IsWordAt(fold, stop + 1, "va");
            end = isShare ? stop : end;
            return (null, isShare);
        }

        return (null, false);
    }

    private static Comparator Compare(ReadOnlySpan<char> before, string fold, int unitAt)
    {
        var after = fold.AsSpan(unitAt, Math.Min(2 * Context, fold.Length - unitAt));
        var stop = after.IndexOfAny(",;.");
        after = stop < 0 ? after : after[..stop];
        if (after.Contains("tro len", StringComparison.Ordinal))
        {
            return Comparator.AtLeast;
        }

        if (after.Contains("tro xuong", StringComparison.Ordinal))
        {
            return Comparator.AtMost;
        }

        foreach (var (words, comparator) in Before)
        {
            if (EndsWithWord(before, words))
            {
                return comparator;
            }
        }

        return Comparator.Equal;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
        {
            if (EndsWithWord(before, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word) && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)]));

    private static string? Unit(string text, string fold, int at)
    {
        if (at < text.Length && text[at] == '%')
        {
            var rate = at + 1 < text.Length && text[at + 1] == '/';
            var end = rate ? at + 2 : at + 1;
            while (rate && end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            return text[at..end];
        }

        if (Scan.WordAt(fold, at, LongUnits) is { } known)
        {
            return text.Substring(at, known.Length);
        }

        var stop = at;
        while (stop < text.Length && stop - at < Context && (char.IsLetterOrDigit(text[stop]) || text[stop] == '/'))
        {
            stop++;
        }

        return stop > at ? text[at..stop] : null;
    }
}
