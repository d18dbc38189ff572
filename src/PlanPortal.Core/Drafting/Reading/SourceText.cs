using System.Text;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>A line of the source, its white space put in order, with what stood around it.</summary>
/// <param name="Text">The words, white space in order.</param>
/// <param name="Indent">Columns of white space before the first word.</param>
/// <param name="BlankBefore">Lines without a word before it.</param>
/// <param name="PageBefore">True where a form feed stands between it and the line before.</param>
internal readonly record struct PhysicalLine(string Text, int Indent, int BlankBefore, bool PageBefore);

/// <summary>
/// The text as it came, cut into lines: NFC, no control characters, white space trimmed and collapsed. A tab or three
/// spaces in a line part two columns and become <see cref="Gap"/>; a page number between form feeds (<c>\f2\f</c>)
/// is kept as such, every other form feed is white space.
/// </summary>
internal static class SourceText
{
    /// <summary>Parts two columns of one line.</summary>
    public const string Gap = "   ";

    private const int TabWidth = 8;

    /// <summary>
    /// The Unicode paragraph separator. Before the first word of a text it says that every line is a paragraph
    /// of its own, so nothing is to be joined. It is white space: a text that needs it has no character more.
    /// </summary>
    public const char LinesAreParagraphs = '\u2029';

    /// <summary>Without control characters, in NFC, with <c>\n</c> as the only line break.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\r' or '\u2028' or LinesAreParagraphs || (c is '\v' or '\u0085' && NeverComposes(text, i + 1)))
            {
                kept.Append(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else if (!char.IsControl(c) || c is '\t' or '\n' or '\f')
            {
                kept.Append(c);
            }
        }

        return VietnameseText.Nfc(kept.ToString());
    }

    /// <summary>The lines that hold a word, in order.</summary>
    public static List<PhysicalLine> Lines(string clean)
    {
        var lines = new List<PhysicalLine>();
        var (blank, page) = (0, false);
        foreach (var row in clean.Split('\n'))
        {
            var empty = true;
            foreach (var (part, afterPage) in PartsOf(row))
            {
                page |= afterPage;
                if (part.Length > 0)
                {
                    lines.Add(new(part, IndentOf(row), blank, page));
                    (blank, page, empty) = (0, false, false);
                }
            }

            blank += empty ? 1 : 0;
        }

        return lines;
    }

    /// <summary>One line with its white space in order; empty where there is no word.</summary>
    public static string Tidy(string line) =>
        line.Contains('\f', StringComparison.Ordinal) ? string.Join(' ', PartsOf(line).Select(p => p.Text).Where(p => p.Length > 0)) : Collapse(line);

    private static int IndentOf(string row)
    {
        var indent = 0;
        foreach (var c in row)
        {
            if (!char.IsWhiteSpace(c))
            {
                break;
            }

            indent += c == '\t' ? TabWidth : c == '\f' ? 0 : 1;
        }

        return indent;
    }

    /// <summary>The stretches between form feeds, and whether a page began before each.</summary>
    private static IEnumerable<(string Text, bool AfterPage)> PartsOf(string line)
    {
        var (from, afterPage) = (0, false);
        while (true)
        {
            var feed = line.IndexOf('\f', from);
            var part = Collapse(feed < 0 ? line[from..] : line[from..feed]);
            yield return (part, afterPage);
            if (feed < 0)
            {
                yield break;
            }

            afterPage = true;
            from = feed + 1;
            if (PageMark.At(line, feed) is { } mark)
            {
                yield return (mark, true);
                from = line.IndexOf('\f', from) + 1;
            }
        }
    }

    private static string Collapse(string line)
    {
        var tidy = new StringBuilder(line.Length);
        var (white, tab) = (0, false);
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                white++;
                tab |= c == '\t';
                continue;
            }

            if (white > 0 && tidy.Length > 0)
            {
                tidy.Append(tab || white >= Gap.Length ? Gap : " ");
            }

            (white, tab) = (0, false);
            tidy.Append(c);
        }

        return tidy.ToString();
    }

    /// <summary>True where the next character cannot melt with the one before it, so that a break may stand between.</summary>
    private static bool NeverComposes(string text, int at)
    {
        while (at < text.Length && char.IsControl(text[at]) && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at >= text.Length || text[at] is < '\u0300' and not ('\v' or '\u0085') or >= '\u1E00' and <= '\u1EFF';
    }
}
