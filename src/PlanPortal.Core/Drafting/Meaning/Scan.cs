using System.Globalization;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Small steps over folded text that several readers of meaning take; each looks only a bounded way ahead.</summary>
internal static class Scan
{
    public static bool IsWordStart(string fold, int at) => at == 0 || !char.IsLetterOrDigit(fold[at - 1]);

    /// <summary>The first of the words that stands at the position as whole words, else null.</summary>
    public static string? WordAt(string fold, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (IsWordAt(fold, at, word))
            {
                return word;
            }
        }

        return null;
    }

    public static bool IsWordAt(string fold, int at, string word) =>
        at >= 0 && at + word.Length <= fold.Length && IsWordStart(fold, at) && string.CompareOrdinal(fold, at, word, 0, word.Length) == 0
        && (at + word.Length == fold.Length || !char.IsLetterOrDigit(fold[at + word.Length]));

    public static bool HasWord(string fold, string word) => IndexOfWord(fold, word, 0) >= 0;

    public static bool HasAny(string fold, string[] words) => Array.Exists(words, w => HasWord(fold, w));

    /// <summary>Where the words first stand as whole words; -1 where nowhere.</summary>
    public static int IndexOfWord(string fold, string word, int from)
    {
        for (var at = fold.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = fold.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (IsWordAt(fold, at, word))
            {
                return at;
            }
        }

        return -1;
    }

    public static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads up to four digits; -1 where none stand there, or more.</summary>
    public static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start is > 0 and <= 4 ? int.Parse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
    }

    /// <summary>Reads <c>22/12/2024</c>, <c>22/ 12/ 2024</c>, <c>22-12-2024</c>, <c>22 tháng 12 năm 2024</c>; the position moves only when there is a date.</summary>
    public static DateOnly? Date(string fold, ref int at)
    {
        var next = at;
        var day = Digits(fold, ref next);
        var month = day < 0 ? -1 : Part(fold, ref next, "thang");
        var year = month < 0 ? -1 : Part(fold, ref next, "nam");
        if (year is < 1900 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        at = next;
        return new(year, month, day);
    }

    /// <summary>Behind these a single letter is a number: <c>lần thứ I.</c></summary>
    private static readonly string[] Numbered = ["thứ", "quý", "kỳ", "khóa", "khoá", "loại", "nhóm", "đợt", "cấp", "hạng", "vùng", "khối", "phụ lục"];

    /// <summary>Splits at <c>.</c> before a space and at the end; not after the single letter of a name: <c>Nguyễn V. An</c>.</summary>
    public static IEnumerable<Range> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || text[i + 1] == ' ') && !(i > 1 && text[i - 2] == ' ' && char.IsUpper(text[i - 1]) && !IsNumbered(text, i - 2)))
            {
                yield return start..(i + 1);
                start = SkipSpaces(text, i + 1);
                i = start - 1;
            }
        }

        if (start < text.Length)
        {
            yield return start..text.Length;
        }
    }

    private static bool IsNumbered(string text, int space)
    {
        foreach (var word in Numbered)
        {
            if (space >= word.Length && text.AsSpan(space - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && IsWordStart(text, space - word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static int Part(string fold, ref int at, string word)
    {
        at = SkipSpaces(fold, at);
        if (at < fold.Length && fold[at] is '/' or '-' or '.')
        {
            at++;
        }
        else if (IsWordAt(fold, at, word))
        {
            at += word.Length;
        }
        else
        {
            return -1;
        }

        at = SkipSpaces(fold, at);
        return Digits(fold, ref at);
    }
}
