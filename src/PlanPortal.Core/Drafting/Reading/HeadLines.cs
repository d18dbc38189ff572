using System.Buffers;
using System.Globalization;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Knows the single lines of a document's head by their words, and cuts columns that were mashed into one line.</summary>
internal static class HeadLines
{
    private const int LongestDateLine = 90;

    private static readonly string[] TypeNames =
    [
        "KẾ HOẠCH", "BÁO CÁO", "QUYẾT ĐỊNH", "TỜ TRÌNH", "THÔNG BÁO", "CHƯƠNG TRÌNH", "ĐỀ ÁN", "PHƯƠNG ÁN", "HƯỚNG DẪN", "CHỈ THỊ", "NGHỊ QUYẾT", "QUY CHẾ", "QUY ĐỊNH",
    ];

    private static readonly SearchValues<char> BlankOrNumber = SearchValues.Create(" 0123456789lo./…_,-");

    /// <summary>Folded words that a body's name in the head begins with.</summary>
    private static readonly string[] BodyWords =
    [
        "ubnd", "uy ban", "hdnd", "hoi dong", "so", "bo", "phong", "truong", "chi cuc", "cuc", "tong cuc", "ban", "trung tam", "dang uy", "dang bo", "van phong", "cong an", "huyen uy", "tinh uy",
        "thanh uy", "quan uy", "chi bo", "doan", "hoi", "mat tran", "lien doan", "cong doan", "benh vien", "tram", "vien", "thanh tra", "hat", "doi", "ban chi huy", "bo chi huy", "toa an", "quy",
    ];

    private static readonly string[] RightColumn = ["cong hoa xa hoi", "cong hoa xhcn", "doc lap", "dang cong san viet nam"];

    /// <summary>The cells of the line from left to right.</summary>
    public static List<Range> Cells(SourceLine line)
    {
        var cells = new List<Range>();
        foreach (var column in line.Columns)
        {
            // The blank left for a number or a day is no gap between columns.
            if (cells.Count > 0 && IsBlankWithin(line.Fold.AsSpan(cells[^1]), line.Fold.AsSpan(column)))
            {
                cells[^1] = cells[^1].Start..column.End;
            }
            else
            {
                cells.Add(column);
            }
        }

        return [.. cells.SelectMany(c => Unmash(line, c))];
    }

    /// <summary>What a cell is by its own words; <see cref="HeadPart.Other"/> where they do not say.</summary>
    public static HeadPart PartOf(SourceLine line, Range cell)
    {
        var text = line.Text.AsSpan(cell).Trim();
        var fold = line.Fold.AsSpan(cell).Trim();
        return fold switch
        {
            _ when Words.IsRule(text) => HeadPart.Rule,
            _ when fold.StartsWith("cong hoa x") || fold.StartsWith("dang cong san viet nam") || fold is "viet nam" => HeadPart.Motto,
            _ when fold.StartsWith("doc lap") && fold.Contains("hanh phuc", StringComparison.Ordinal) => HeadPart.Slogan,
            _ when IsNumber(fold) || IsRestOfNumber(text) => HeadPart.Number,
            _ when DateStart(fold) >= 0 || IsHalfOfDate(fold) => HeadPart.PlaceAndDate,
            "hoa toc" or "thuong khan" or "khan" or "hoa toc hen gio" when Words.IsCapitals(text) => HeadPart.Urgency,
            _ => HeadPart.Other,
        };
    }

    /// <summary>True where the words open the name of a body: <c>UBND …</c>, <c>SỞ …</c>.</summary>
    public static bool NamesABody(ReadOnlySpan<char> fold) => Words.StartsWithAny(fold.Trim(), BodyWords);

    /// <summary>Length of the type name that the line opens with: the whole line, or capitals before the subject. 0 where none.</summary>
    public static int TypeNameLength(SourceLine line)
    {
        if (line.Text.Length > 12 && IsSpacedOut(line.Text))
        {
            return TypeNames.Contains(line.Text.Replace(" ", "", StringComparison.Ordinal).Replace("KẾHOẠCH", "KẾ HOẠCH", StringComparison.Ordinal), StringComparer.Ordinal) ? line.Text.Length : 0;
        }

        foreach (var name in TypeNames)
        {
            var whole = line.Text.Length == name.Length;
            if (whole && Words.IsCapitals(line.Text) && line.Fold == VietnameseText.FoldInPlace(name))
            {
                // A scan loses marks: "KE HOẠCH".
                return name.Length;
            }

            if (line.Text.StartsWith(name, whole ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) && (whole || (line.Text[name.Length] == ' ' && name == TypeNames[0])))
            {
                return name.Length;
            }
        }

        return 0;
    }

    /// <summary><c>Số: 15/KH-UBND</c>, <c>Số 15-KH/ĐU</c>.</summary>
    public static NumberLine ReadNumber(string text)
    {
        var rest = (text[0] == '/' ? text : text[2..]).TrimStart(' ', ':', '.', '…', '_').Replace(" ", "", StringComparison.Ordinal);
        var plain = rest.Length - rest.TrimStart("0123456789".ToCharArray()).Length;
        var scanned = ScannedDigits.Length(rest);
        var digits = scanned > plain && scanned < rest.Length && rest[scanned] is '/' or '-' ? scanned : plain;
        var symbol = rest[digits..].TrimStart('.', '…', '_', '/');
        symbol = symbol.Length > 0 && VietnameseText.IsHyphen(symbol[0]) ? symbol[1..] : symbol;
        return new(text, digits > 0 ? rest[..digits] : null, symbol.Any(char.IsLetter) ? symbol : null);
    }

    /// <summary><c>An Bình, ngày 05 tháng 01 năm 2026</c>, also with blanks or as <c>ngày 5/1/2026</c>.</summary>
    public static PlaceAndDateLine ReadPlaceAndDate(string text)
    {
        var fold = VietnameseText.FoldInPlace(text);
        var at = Math.Max(0, fold.LastIndexOf("ngay", StringComparison.Ordinal));
        var place = text[..at].TrimEnd(' ', ',');
        var dateText = text[at..].TrimEnd();
        var date = fold.AsSpan(at);
        return date.Contains("thang", StringComparison.Ordinal)
            ? new(text, Name(place), dateText, Figure(After(date, "ngay"), 31), Figure(After(date, "thang"), 12), Figure(After(date, "nam"), 9999))
            : new(text, Name(place), dateText, Figure(After(date, "ngay"), 31), Figure(After(date, "/"), 12), Figure(date[(date.LastIndexOf('/') + 1)..], 9999));
    }

    private static string? Name(string place) => place.Length == 0 ? null : place;

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> date, string word) =>
        date.IndexOf(word) is >= 0 and var at ? date[(at + word.Length)..] : [];

    /// <summary>The figure that the text opens with, dots of a blank before it left out.</summary>
    private static int? Figure(ReadOnlySpan<char> text, int most)
    {
        var digits = text.TrimStart(" .…_");
        return int.TryParse(ScannedDigits.Plain(digits[..ScannedDigits.Length(digits)]), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 && value <= most ? value : null;
    }

    /// <summary>Where the date of a place-and-date line begins; -1 where the words are no such line.</summary>
    private static int DateStart(ReadOnlySpan<char> fold)
    {
        fold = fold.TrimEnd();
        var at = fold.Length > LongestDateLine ? -1 : fold.IndexOf("ngay");
        if (at < 0 || (at > 0 && fold[at - 1] is not (' ' or ',')))
        {
            return -1;
        }

        var date = fold[(at + 4)..];
        var month = date.IndexOf("thang");
        var year = date.IndexOf("nam");
        var inWords = month >= 0 && year > month && IsBlankOrNumber(date[..month]) && IsBlankOrNumber(date[(month + 5)..year]) && IsBlankOrNumber(date[(year + 3)..]);
        var inFigures = date.Count('/') == 2 && IsBlankOrNumber(date);
        return inWords || (inFigures && at > 0) ? at : -1;
    }

    private static bool IsBlankOrNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(BlankOrNumber);

    private static bool IsNumber(ReadOnlySpan<char> fold)
    {
        if (!fold.StartsWith("so") || fold.Length < 3 || fold.Length > LongestDateLine)
        {
            return false;
        }

        var next = fold[2..].TrimStart();
        return next.Length > 0 && (next[0] is ':' || (fold.Contains('/') && (char.IsAsciiDigit(next[0]) || next[0] is '.' or '…' or '/' or '_' or '-')));
    }

    /// <summary><c>/KH-UBND</c>, where the blank for the number parted it from <c>Số:</c>.</summary>
    private static bool IsRestOfNumber(ReadOnlySpan<char> text) => text.Length is > 2 and < 30 && text[0] == '/' && Words.IsCapitals(text) && !text.Contains(' ');

    /// <summary><c>An Bình, ngày</c> and <c>tháng 4 năm 2026</c>, where the blank for the day parted them.</summary>
    private static bool IsHalfOfDate(ReadOnlySpan<char> fold) =>
        fold.Length < LongestDateLine / 2
        && (fold.EndsWith(", ngay") || (fold.StartsWith("thang") && fold.IndexOf("nam") is > 0 and var year && IsBlankOrNumber(fold[5..year]) && IsBlankOrNumber(fold[(year + 3)..])));

    private static bool IsBlankWithin(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.Trim();
        right = right.Trim();
        return (IsNumber(left) || left is "so" || left.EndsWith("so:") || left.EndsWith("ngay") || left.EndsWith("thang") || left.EndsWith("nam"))
            && (right.StartsWith("/") || right.StartsWith("thang") || right.StartsWith("nam") || (right.Length > 0 && char.IsAsciiDigit(right[0]) && !left.EndsWith("nam")));
    }

    /// <summary>Cuts <c>UBND XÃ A CỘNG HÒA …</c>, <c>XÃ A Độc lập - …</c> and <c>Số: 1/KH-UBND A, ngày …</c> in two.</summary>
    private static IEnumerable<Range> Unmash(SourceLine line, Range cell)
    {
        var (from, length) = cell.GetOffsetAndLength(line.Text.Length);
        var fold = line.Fold.AsSpan(from, length);
        var cut = 0;
        foreach (var anchor in RightColumn)
        {
            var at = fold.IndexOf(anchor);
            cut = cut == 0 && at > 0 && fold[at - 1] == ' ' && char.IsUpper(line.Text[from + at]) && Words.IsCapitals(line.Text.AsSpan(from, at)) ? at : cut;
        }

        if (cut == 0 && IsNumber(fold) && fold.IndexOf("ngay") > 0)
        {
            cut = NumberEnd(fold);
        }

        return cut == 0 || cut >= length ? [cell] : [from..(from + cut), (from + cut)..(from + length)];
    }

    /// <summary>Past the symbol of <c>Số: 15 /KH - UBND An Bình, …</c>: its last hyphened group.</summary>
    private static int NumberEnd(ReadOnlySpan<char> fold)
    {
        var stroke = fold.IndexOf('/');
        var at = stroke < 0 ? fold.Length : stroke + 1;
        while (at < fold.Length && (fold[at] != ' ' || (at + 1 < fold.Length && fold[at + 1] == '-') || fold[at - 1] is '-' or '/'))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpacedOut(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i % 2 == 1 && text[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }
}
