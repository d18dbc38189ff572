using System.Text;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Writes letters with the light marks of the canonical text: <c>**bold**</c>, <c>*italic*</c>.</summary>
internal static class MarkedText
{
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\n\t\f");

    /// <summary>The letters alone.</summary>
    public static string Plain(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));

    /// <summary>
    /// The letters with marks around what differs from upright. Letters that hold asterisks themselves stay unmarked:
    /// words are law, marks are hints.
    /// </summary>
    public static string Marked(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Any(p => p.Text.Contains('*')))
            return Plain(pieces);
        var text = new StringBuilder();
        foreach (var (letters, bold, italic) in Joined(pieces))
        {
            var mark = (bold, italic) switch { (true, true) => "***", (true, false) => "**", (false, true) => "*", _ => "" };
            Append(text, letters, mark);
        }

        return text.ToString();
    }

    public static bool AllBold(IReadOnlyList<Piece> pieces) => pieces.Count > 0 && pieces.All(p => p.Bold || !HasLetters(p.Text));

    public static bool AllItalic(IReadOnlyList<Piece> pieces) => pieces.Count > 0 && pieces.All(p => p.Italic || !HasLetters(p.Text));

    /// <summary>
    /// Pieces of one style joined. Punctuation and spaces take the style of what stands before them, so that
    /// <c>**Mục đích**:</c> and <c>**Mục đích:**</c> are not cut up.
    /// </summary>
    private static List<Piece> Joined(IReadOnlyList<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1] is var last && (!HasLetters(piece.Text) || (last.Bold, last.Italic) == (piece.Bold, piece.Italic)))
                joined[^1] = last with { Text = last.Text + piece.Text };
            else if (joined.Count > 0 && !HasLetters(joined[^1].Text))
                joined[^1] = piece with { Text = joined[^1].Text + piece.Text };
            else
                joined.Add(piece);
        }

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
            if (core.Length == 0 || mark.Length == 0)
            {
                text.Append(line);
            }
            else
            {
                var start = line.IndexOf(core, StringComparison.Ordinal);
                text.Append(line[..start]).Append(mark).Append(core).Append(mark).Append(line[(start + core.Length)..]);
            }

            if (end >= 0)
                text.Append(rest[end]);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }
}
