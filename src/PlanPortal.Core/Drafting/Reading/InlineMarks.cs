using System.Text;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// Reads the inline marks of light Markdown: <c>**bold**</c>, <c>*italic*</c>, <c>_italic_</c>, <c>\*</c>. Signs that
/// mark nothing stay letters. One pass over the line and one over its marks.
/// </summary>
internal static class InlineMarks
{
    private const byte BoldStyle = 1;
    private const byte ItalicStyle = 2;

    /// <summary>A run of <c>*</c> or <c>_</c> that may open or close a style.</summary>
    private readonly record struct Mark(int At, int Length, char Sign, bool Opens, bool Closes);

    /// <summary>The words without marks and the style of each character.</summary>
    public static (string Text, byte[] Styles, List<int> Escaped) Read(ReadOnlySpan<char> raw)
    {
        var marks = Pair(Find(raw));
        var text = new StringBuilder(raw.Length);
        var styles = new List<byte>(raw.Length);
        var escaped = new List<int>();
        byte style = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (marks is not null && marks.TryGetValue(i, out var mark))
            {
                style ^= mark.Toggles;
                i += mark.Length - 1;
                continue;
            }

            if (LineBreakAt(raw, i) is > 0 and var length)
            {
                // A break inside a line parts what stood on two.
                text.Append(SourceText.Gap);
                styles.AddRange(Enumerable.Repeat(style, SourceText.Gap.Length));
                i += length - 1;
                continue;
            }

            if (IsEscape(raw, i))
            {
                escaped.Add(text.Length);
                i++;
            }

            text.Append(raw[i]);
            styles.Add(style);
        }

        return (text.ToString(), [.. styles], escaped);
    }

    /// <summary>Runs of <paramref name="text"/> in one style each.</summary>
    public static List<TextRun> Runs(string text, ReadOnlySpan<byte> styles)
    {
        var runs = new List<TextRun>();
        for (var from = 0; from < text.Length;)
        {
            var length = styles[from..].IndexOfAnyExcept(styles[from]);
            var to = length < 0 ? text.Length : from + length;
            runs.Add(new(text[from..to], (styles[from] & BoldStyle) != 0, (styles[from] & ItalicStyle) != 0));
            from = to;
        }

        return runs;
    }

    /// <summary>The runs with marks, signs that would mark something escaped.</summary>
    public static string Write(IEnumerable<TextRun> runs)
    {
        var raw = new StringBuilder();
        foreach (var run in runs)
        {
            // A mark must touch a word, so white space at either end stays outside.
            var words = run.Text.Trim();
            var before = run.Text.Length - run.Text.TrimStart().Length;
            var mark = words.Length == 0 ? "" : (run.Bold ? "**" : "") + (run.Italic ? "*" : "");
            raw.Append(run.Text, 0, before).Append(mark).Append(Escape(words)).Append(mark);
            raw.Append(run.Text, before + words.Length, run.Text.Length - before - words.Length);
        }

        return raw.ToString();
    }

    /// <summary>Length of a <c>&lt;br&gt;</c> at the place; 0 where there is none.</summary>
    public static int LineBreakAt(ReadOnlySpan<char> raw, int at)
    {
        foreach (var sign in LineBreaks)
        {
            if (raw[at..].StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return sign.Length;
            }
        }

        return 0;
    }

    private static readonly string[] LineBreaks = ["<br>", "<br/>", "<br />"];

    private static string Escape(string words)
    {
        var escaped = words.AsSpan().ContainsAny('*', '_', '\\')
            ? words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)
            : words;
        return escaped.Contains("<br", StringComparison.OrdinalIgnoreCase) ? escaped.Replace("<", "\\<", StringComparison.Ordinal) : escaped;
    }

    private static bool IsEscape(ReadOnlySpan<char> raw, int at) =>
        raw[at] == '\\' && at + 1 < raw.Length && raw[at + 1] < 0x80 && char.IsPunctuation(raw[at + 1]) | char.IsSymbol(raw[at + 1]);

    private static List<Mark> Find(ReadOnlySpan<char> raw)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < raw.Length; i++)
        {
            if (IsEscape(raw, i))
            {
                i++;
            }
            else if (raw[i] is '*' or '_')
            {
                var length = raw[i..].IndexOfAnyExcept(raw[i]);
                length = length < 0 ? raw.Length - i : length;
                var before = i == 0 ? ' ' : raw[i - 1];
                var after = i + length == raw.Length ? ' ' : raw[i + length];
                var opens = !char.IsWhiteSpace(after) && after is not (')' or '.' or ',' or ';' or ':');
                var closes = !char.IsWhiteSpace(before) && before is not '(';
                if (raw[i] == '_')
                {
                    // Inside a word an underscore is a letter, as in an address.
                    opens &= !char.IsLetterOrDigit(before);
                    closes &= !char.IsLetterOrDigit(after);
                }

                if (length <= 3 && (opens || closes))
                {
                    marks.Add(new(i, length, raw[i], opens, closes));
                }

                i += length - 1;
            }
        }

        return marks;
    }

    /// <summary>Keeps the marks that have a partner of the same length; the key is where each stands.</summary>
    private static Dictionary<int, (byte Toggles, int Length)>? Pair(List<Mark> marks)
    {
        if (marks.Count < 2)
        {
            return null;
        }

        var paired = new Dictionary<int, (byte, int)>(marks.Count);
        var open = new Mark?[8];
        foreach (var mark in marks)
        {
            byte toggles = mark.Length switch { 1 => ItalicStyle, 2 => BoldStyle, _ => BoldStyle | ItalicStyle };
            var kind = mark.Length + (mark.Sign == '*' ? 0 : 4);
            if (mark.Closes && open[kind] is { } opener)
            {
                paired[opener.At] = (toggles, mark.Length);
                paired[mark.At] = (toggles, mark.Length);
                open[kind] = null;
            }
            else if (mark.Opens)
            {
                open[kind] = mark;
            }
        }

        return paired;
    }
}
