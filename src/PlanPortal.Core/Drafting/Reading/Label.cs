namespace PlanPortal.Core.Drafting.Reading;

/// <summary>The number, letter or sign that opens a paragraph.</summary>
/// <param name="Style">Its family.</param>
/// <param name="Length">Characters of the text that it takes.</param>
/// <param name="Key">Its own step of a path: <c>II</c>, <c>1</c>, <c>a</c>; for <c>2.1.</c> <c>1</c>.</param>
/// <param name="Numbers">The numbers of <c>2.1.</c>; one for a plain number; none otherwise.</param>
internal readonly record struct Label(LabelStyle Style, int Length, string Key, IReadOnlyList<int> Numbers)
{
    /// <summary>The label that the line opens with; null where it opens with words.</summary>
    public static Label? Of(SourceLine line) => line.IsPlain || line.IsTableRow || line.Text.Length == 0 ? null : Of(line.Text);

    public static Label? Of(string text) => text.Length == 0 ? null : Bullet(text) ?? Keyword(text) ?? OrdinalLabels.Of(text);

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
            var length = ordinal ? 4 + OrdinalLabels.WordLength(number[4..]) : OrdinalLabels.RomanLength(number) is > 0 and var roman ? roman : OrdinalLabels.DigitsLength(number, 3);
            if (length == 0 || (ordinal && length == 4))
            {
                continue;
            }

            var end = word.Length + length;
            var key = ordinal ? OrdinalLabels.RomanOf(number[4..length]) : number[..length].ToString();
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
}
