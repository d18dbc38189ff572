using System.Buffers;
using System.Text;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>
/// Writes letters in the light Markdown of the canonical text: <c>**bold**</c>, <c>*italic*</c>, a backslash before signs
/// that would be read as marks.
/// </summary>
internal static class MarkedText
{
    /// <summary>Longer rows of one sign are drawn lines, which no reader takes for marks.</summary>
    private const int LongestMark = 3;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\t");
    private static readonly SearchValues<char> MarkSigns = SearchValues.Create("*_\\");

    /// <summary>The letters as they are.</summary>
    public static string Plain(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));

    /// <summary>The letters, to be read upright.</summary>
    public static string Unmarked(IEnumerable<Piece> pieces) => Escape(Plain(pieces));

    /// <summary>The letters with marks around what differs from upright.</summary>
    public static string Marked(IEnumerable<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var (letters, bold, italic) in Joined(pieces))
        {
            var mark = (bold, italic) switch { (true, true) => "***", (true, false) => "**", (false, true) => "*", _ => "" };
            Append(text, letters, mark);
        }

        return text.ToString();
    }

    public static bool AllBold(IReadOnlyList<Piece> pieces) => pieces.Any(p => p.Bold) && pieces.All(p => p.Bold || !HasLetters(p.Text));

    public static bool AllItalic(IReadOnlyList<Piece> pieces) => pieces.Any(p => p.Italic) && pieces.All(p => p.Italic || !HasLetters(p.Text));

    /// <summary>
    /// Pieces of one style joined. Punctuation and spaces take the style of what stands before them, so that
    /// <c>**Mục đích**:</c> and <c>**Mục đích:**</c> are not cut up.
    /// </summary>
    private static List<Piece> Joined(IEnumerable<Piece> pieces)
    {
        var joined = new List<Piece>();
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && ((joined[^1].Bold, joined[^1].Italic) == (piece.Bold, piece.Italic) || !HasLetters(piece.Text)))
            {
                text.Append(piece.Text);
                continue;
            }

            if (joined.Count > 0)
                joined[^1] = joined[^1] with { Text = text.ToString() };
            text.Clear().Append(piece.Text);
            joined.Add(piece);
        }

        if (joined.Count > 0)
            joined[^1] = joined[^1] with { Text = text.ToString() };
        return joined;
    }

    private static bool HasLetters(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>Marks close before a break and open again after it, and never touch white space on their inner side.</summary>
    private static void Append(StringBuilder text, string letters, string mark)
    {
        var rest = letters.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOfAny(Breaks);
            var line = end < 0 ? rest : rest[..end];
            var core = line.Trim();
            if (core.IsEmpty)
            {
                text.Append(line);
            }
            else
            {
                var start = line.IndexOf(core, StringComparison.Ordinal);
                text.Append(line[..start]).Append(mark).Append(Escape(core.ToString())).Append(mark).Append(line[(start + core.Length)..]);
            }

            if (end >= 0)
                text.Append(rest[end]);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }

    private static string Escape(string letters)
    {
        if (!letters.AsSpan().ContainsAny(MarkSigns))
            return letters;
        var text = new StringBuilder(letters.Length + 8);
        for (var i = 0; i < letters.Length; i++)
        {
            var row = MarkSigns.Contains(letters[i]) ? letters.AsSpan(i).IndexOfAnyExcept(letters[i]) : 0;
            row = row < 0 ? letters.Length - i : row;
            for (var sign = 0; sign < Math.Max(1, row); sign++)
            {
                if (row > 0 && NeedsEscape(letters, i, row))
                    text.Append('\\');
                text.Append(letters[i]);
            }

            i += Math.Max(1, row) - 1;
        }

        return text.ToString();
    }

    /// <summary>True for a row of signs that touches words on one side, as a mark does.</summary>
    private static bool NeedsEscape(string letters, int at, int length)
    {
        var before = at == 0 ? '\0' : letters[at - 1];
        var after = at + length == letters.Length ? '\0' : letters[at + length];
        if (letters[at] == '\\')
            return after == '\0' || length > 1 || (after < 0x80 && (char.IsPunctuation(after) || char.IsSymbol(after)));
        var betweenLetters = letters[at] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        var alone = (char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) || (before == '(' && after == ')');
        return length <= LongestMark && !betweenLetters && !alone;
    }
}
