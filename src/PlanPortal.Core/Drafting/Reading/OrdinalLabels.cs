namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Knows the numbers and letters that open a paragraph: <c>1.</c>, <c>1.1.</c>, <c>(1)</c>, <c>IV.</c>, <c>a)</c>.</summary>
internal static class OrdinalLabels
{
    /// <summary>Numbers of the longest <c>1.1.1.1</c> that is a label.</summary>
    private const int DeepestNumber = 6;

    private static readonly string[] Ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    /// <summary>The number or letter that the words open with; null where they open otherwise.</summary>
    public static Label? Of(string text) => Bracketed(text) ?? Number(text) ?? Roman(text) ?? Letter(text);

    /// <summary><c>(1)</c>, <c>(a)</c>, <c>(ii)</c>.</summary>
    private static Label? Bracketed(string text)
    {
        if (text[0] != '(')
        {
            return null;
        }

        var inner = text.AsSpan(1);
        var digits = DigitsLength(inner, 2);
        var length = digits > 0 ? digits : LetterLength(inner);
        if (length == 0 || length + 1 >= text.Length || text[length + 1] != ')' || !IsOpen(text, length + 2, false))
        {
            return null;
        }

        return new(LabelStyle.Bracketed, length + 2, KeyOf(inner[..length]), []);
    }

    /// <summary><c>1.</c>, <c>1)</c>, <c>1/</c>, <c>1.1.</c>, <c>1.1</c>.</summary>
    private static Label? Number(string text)
    {
        var numbers = new List<int>(3);
        var at = 0;
        while (DigitsLength(text.AsSpan(at), 2) is > 0 and var digits)
        {
            numbers.Add(int.Parse(text.AsSpan(at, digits), System.Globalization.CultureInfo.InvariantCulture));
            at += digits;
            if (at >= text.Length || text[at] != '.')
            {
                break;
            }

            at++;
        }

        // A third digit makes it a figure: 2026, 2.000.
        if (numbers.Count is 0 or > DeepestNumber || (at < text.Length && char.IsAsciiDigit(text[at])))
        {
            return null;
        }

        var style = numbers.Count > 1 ? LabelStyle.Dotted : LabelStyle.Number;
        var pointed = text[at - 1] == '.';
        if (!pointed && at < text.Length && text[at] is ')' or '/' or '-' or '–')
        {
            style = text[at] == ')' && numbers.Count == 1 ? LabelStyle.Bracketed : style;
            pointed = text[at] is ')' or '/' || (at + 1 < text.Length && text[at + 1] == ' ' && (IsOpen(text, at + 1, true) || OpensAFigure(text, at + 2)));
            at++;
        }

        // Without a point only 1.1 before a capital is a label; 1.5 triệu is a figure.
        return (pointed ? IsOpen(text, at, false) : numbers.Count > 1 && at < text.Length && text[at] == ' ' && IsOpen(text, at, true))
            ? new(style, at, numbers[^1].ToString(System.Globalization.CultureInfo.InvariantCulture), numbers)
            : null;
    }

    /// <summary><c>I.</c>, <c>II/</c>, <c>III)</c>, <c>IV -</c>, and <c>V</c> before a title in capitals.</summary>
    private static Label? Roman(string text)
    {
        var length = RomanLength(text);
        if (length == 0 || (length == 1 && text[0] is not ('I' or 'V' or 'X')))
        {
            return null;
        }

        var end = length;
        if (end < text.Length && text[end] is '.' or '/' or ')' or ':')
        {
            end++;
        }
        else if (end + 1 < text.Length && (VietnameseText.IsHyphen(text[end]) || (text[end] == ' ' && VietnameseText.IsHyphen(text[end + 1]))))
        {
            end += text[end] == ' ' ? 2 : 1;
            return end < text.Length && text[end] == ' ' && IsOpen(text, end, true) ? new(LabelStyle.Roman, end, text[..length], []) : null;
        }
        else
        {
            var rest = text.AsSpan(end);
            return rest.Length > 4 && rest[0] == ' ' && Words.IsCapitals(rest) && rest[1..].Contains(' ') ? new(LabelStyle.Roman, end, text[..length], []) : null;
        }

        if (text[end - 1] == '.' && NumberBehind(text, end) is { } label)
        {
            return label;
        }

        // V.I. Lênin is a name.
        return IsOpen(text, end, false) && !(end + 1 < text.Length && text[end + 1] == '.') ? new(LabelStyle.Roman, end, text[..length], []) : null;
    }

    /// <summary><c>I.1.</c>, <c>II.2.1</c>: a number that repeats the Roman one it stands under.</summary>
    private static Label? NumberBehind(string text, int at)
    {
        var rest = text[at..];
        if (Number(rest) is { } number)
        {
            return number with { Length = at + number.Length };
        }

        var digits = DigitsLength(rest, 2);
        return digits > 0 && digits < rest.Length && rest[digits] == ' ' && IsOpen(rest, digits, true)
            ? new(LabelStyle.Number, at + digits, KeyOf(rest.AsSpan(0, digits)), [int.Parse(rest.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture)])
            : null;
    }

    /// <summary><c>a)</c>, <c>đ.</c>, <c>A.</c>, <c>B/</c>, <c>ii)</c>.</summary>
    private static Label? Letter(string text)
    {
        var length = LetterLength(text);
        if (length == 0 || length >= text.Length || text[length] is not (')' or '.' or '/') || !IsOpen(text, length + 1, false))
        {
            return null;
        }

        if (text[length] == '.' && length + 1 < text.Length && text[length + 1] != ' ')
        {
            return null;
        }

        return new(char.IsUpper(text[0]) ? LabelStyle.UpperLetter : LabelStyle.Letter, length + 1, text[..length], []);
    }

    /// <summary>True where words may begin at the place: the end, a space, a capital or a quotation.</summary>
    private static bool IsOpen(string text, int at, bool capital)
    {
        if (at >= text.Length)
        {
            return !capital;
        }

        if (text[at] == ' ')
        {
            return !capital || IsOpen(text, at + 1, true);
        }

        return char.IsUpper(text[at]) || text[at] is '“' or '"' or '\\';
    }

    /// <summary><c>1- 100% chi bộ …</c>: a range stands without spaces or with two.</summary>
    private static bool OpensAFigure(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    public static int DigitsLength(ReadOnlySpan<char> text, int most)
    {
        var length = 0;
        while (length < text.Length && length < most && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    public static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>One letter, or a small Roman number as <c>iii</c>.</summary>
    private static int LetterLength(ReadOnlySpan<char> text)
    {
        var length = WordLength(text);
        return (length == 1 && (char.IsAsciiLetter(text[0]) || text[0] is 'đ' or 'Đ')) || (length is > 1 and < 5 && !text[..length].ContainsAnyExcept('i', 'v', 'x')) ? length : 0;
    }

    public static int RomanLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("IVXLC");
        length = length < 0 ? text.Length : length;
        return length is > 0 and < 8 && !(length < text.Length && char.IsLetterOrDigit(text[length])) ? length : 0;
    }

    /// <summary>The Roman number that a part is cited by: <c>thứ hai</c> is II; other words stay as they are.</summary>
    public static string RomanOf(ReadOnlySpan<char> ordinal)
    {
        var at = Array.IndexOf(Ordinals, VietnameseText.FoldInPlace(ordinal.ToString()));
        return at < 0 ? ordinal.ToString() : Romans[at];
    }

    private static string KeyOf(ReadOnlySpan<char> inner) => char.IsAsciiDigit(inner[0]) ? int.Parse(inner, System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture) : inner.ToString();
}
