namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Families of labels, from the outermost. Letters and bracketed numbers nest as they come.</summary>
internal enum LabelStyle
{
    Part,
    Chapter,
    Section,
    UpperLetter,
    Roman,
    Article,
    Number,
    Dotted,
    Bracketed,
    Letter,
    Bullet,
}

/// <summary>The number, letter or sign that opens a paragraph.</summary>
/// <param name="Style">Its family.</param>
/// <param name="Length">Characters of the text that it takes.</param>
/// <param name="Key">Its own step of a path: <c>II</c>, <c>1</c>, <c>a</c>; for <c>2.1.</c> <c>1</c>.</param>
/// <param name="Numbers">The numbers of <c>2.1.</c>; one for a plain number; none otherwise.</param>
internal readonly record struct Label(LabelStyle Style, int Length, string Key, IReadOnlyList<int> Numbers)
{
    /// <summary>Numbers of the longest <c>1.1.1.1</c> that is a label.</summary>
    private const int DeepestNumber = 6;

    /// <summary>The label that the line opens with; null where it opens with words.</summary>
    public static Label? Of(SourceLine line) => line.IsPlain || line.IsTableRow || line.Text.Length == 0 ? null : Of(line.Text);

    public static Label? Of(string text) => text.Length == 0 ? null : Bullet(text) ?? Keyword(text) ?? Bracketed(text) ?? Number(text) ?? Roman(text) ?? Letter(text);

    /// <summary>True where the words open with the sign of a list item.</summary>
    public static bool IsBullet(string text) => text.Length > 0 && Bullet(text) is not null;

    private static Label? Bullet(string text)
    {
        var next = text.Length > 1 ? text[1] : ' ';
        var sign = text[0] switch
        {
            '-' or '–' or '—' or '‑' or '−' or '+' => next == ' ' || char.IsLetter(next) || next is '“' or '"' or '(',
            '•' or '·' or '●' or '○' or '▪' or '■' or '◦' or '►' or '➢' or '✓' or '✔' or '❖' or '\uF0B7' or '\uF0D8' or '\uF0A7' or '\uF0FC' => true,
            '*' => next == ' ' && text.Length > 2,
            'o' => next == ' ' && text.Length > 2 && char.IsUpper(text[2]),
            _ => false,
        };
        return sign ? new(LabelStyle.Bullet, 1, text[..1], []) : null;
    }

    /// <summary><c>Phần I</c>, <c>Chương 2</c>, <c>Mục 1</c>, <c>Điều 5.</c>, <c>Phần thứ nhất</c>.</summary>
    private static Label? Keyword(string text)
    {
        if (!char.IsUpper(text[0]))
        {
            return null;
        }

        foreach (var (word, style) in Keywords)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var number = text.AsSpan(word.Length);
            var ordinal = number.StartsWith("thứ ", StringComparison.OrdinalIgnoreCase);
            var length = ordinal ? 4 + WordLength(number[4..]) : RomanLength(number) is > 0 and var roman ? roman : DigitsLength(number, 3);
            if (length == 0 || (ordinal && length == 4))
            {
                continue;
            }

            var end = word.Length + length;
            var key = number[..length].ToString();
            if (end < text.Length && text[end] is '.' or ':')
            {
                end++;
            }
            else if (style == LabelStyle.Article || !(end == text.Length || (text[end] == ' ' && IsTitleAfter(text.AsSpan(end + 1)))))
            {
                continue;
            }

            if (end == text.Length || text[end] == ' ')
            {
                return new(style, end, key, []);
            }
        }

        return null;
    }

    private static readonly (string Word, LabelStyle Style)[] Keywords =
        [("Phần ", LabelStyle.Part), ("Chương ", LabelStyle.Chapter), ("Mục ", LabelStyle.Section), ("Điều ", LabelStyle.Article)];

    /// <summary>After <c>Phần I</c> without a point only a dash or capitals make a title; <c>Phần I của …</c> is a sentence.</summary>
    private static bool IsTitleAfter(ReadOnlySpan<char> rest) => rest.Length > 0 && (VietnameseText.IsHyphen(rest[0]) || Words.IsCapitals(rest));

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
            pointed = text[at] is ')' or '/' || (at + 1 < text.Length && text[at + 1] == ' ' && IsOpen(text, at + 1, true));
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

    private static int DigitsLength(ReadOnlySpan<char> text, int most)
    {
        var length = 0;
        while (length < text.Length && length < most && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    private static int WordLength(ReadOnlySpan<char> text)
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

    private static int RomanLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("IVXLC");
        length = length < 0 ? text.Length : length;
        return length is > 0 and < 8 && !(length < text.Length && char.IsLetterOrDigit(text[length])) ? length : 0;
    }

    private static string KeyOf(ReadOnlySpan<char> inner) => char.IsAsciiDigit(inner[0]) ? int.Parse(inner, System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture) : inner.ToString();
}
