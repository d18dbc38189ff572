using System.Text;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Turns the letters of one paragraph into lines of canonical text.</summary>
internal static class ParagraphText
{
    /// <summary>Longest hand-typed number or bullet: <c>(10)</c>, <c>VIII.</c>, <c>1.1.10.</c></summary>
    private const int MaxLabel = 10;

    /// <summary>A bold line longer than this is a sentence, not a heading.</summary>
    private const int MaxHeading = 120;

    private static readonly string[] Divisions = ["Phần", "Chương", "Mục"];

    private static readonly string[] BasisVerbs = ["Căn cứ", "Thực hiện", "Triển khai", "Theo", "Xét"];

    /// <summary>
    /// The paragraph as the text form has it: its number in front, marks where they say something that the decree's own
    /// style does not. Empty where there are no letters, even if Word shows a number.
    /// </summary>
    /// <param name="automatic">The number that Word computes; null where it is typed, or where there is none.</param>
    /// <param name="formal">Head, ending, centred lines and headings by style: bold or italic there by decree.</param>
    public static string Of(string? automatic, IReadOnlyList<Piece> pieces, bool formal)
    {
        var plain = MarkedText.Plain(pieces).Trim();
        if (plain.Length == 0)
            return "";
        var typed = automatic is null ? plain[..LabelLength(plain)] : "";
        var words = Without(pieces, typed);
        var label = automatic ?? typed;
        var marked = IsStyledByDecree(label, plain, words, formal) ? MarkedText.Unmarked(words) : MarkedText.Marked(words);
        var text = Tidy(marked, formal);
        if (label.Length == 0)
            return OpensLikeMark(text) ? "\\" + text : text;
        return text.Length > 0 ? $"{label} {text}" : typed;
    }

    private static bool IsStyledByDecree(string label, string plain, IReadOnlyList<Piece> words, bool formal)
    {
        if (formal)
            return true;
        if (MarkedText.AllItalic(words))
            return plain is ['(', .., ')'] || Array.Exists(BasisVerbs, v => plain.StartsWith(v, StringComparison.Ordinal));
        // A bold line with a number is a heading without any mark, unless it ends or runs on like a sentence.
        return MarkedText.AllBold(words) && label is not ("" or "-" or "+" or "•") && plain.Length <= MaxHeading && plain[^1] is not ('.' or ';' or ',');
    }

    /// <summary>Length of the number or bullet that opens the text, white space follows it; 0 where none does.</summary>
    private static int LabelLength(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, MaxLabel + 1)).IndexOfAny(' ', '\t', '\u00A0');
        return end > 0 && (text[end - 1] is '.' or ')' || text[..end] is "-" or "–" or "—" or "+" or "•") ? end : 0;
    }

    /// <summary>The pieces without their first letters, which are white space and then <paramref name="label"/>.</summary>
    private static IReadOnlyList<Piece> Without(IReadOnlyList<Piece> pieces, string label)
    {
        if (label.Length == 0)
            return pieces;
        var rest = new List<Piece>(pieces.Count);
        var taken = 0;
        foreach (var piece in pieces)
        {
            var from = 0;
            while (from < piece.Text.Length && taken < label.Length)
            {
                if (piece.Text[from++] == label[taken])
                    taken++;
            }

            if (from < piece.Text.Length)
                rest.Add(piece with { Text = piece.Text[from..] });
        }

        return rest;
    }

    /// <summary>A table row or a heading mark, if it were read as text.</summary>
    private static bool OpensLikeMark(string text) => text is ['|' or '#', ..];

    /// <summary>
    /// Each line trimmed, tabs between two columns made one. A break inside a sentence, or between <c>Chương I</c> and its
    /// title, is a space.
    /// </summary>
    private static string Tidy(string text, bool formal)
    {
        var tidy = new StringBuilder(text.Length);
        var joins = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty)
                continue;
            if (tidy.Length > 0)
                tidy.Append(joins || (!formal && IsInsideSentence(tidy[^1], line[0])) ? ' ' : '\n');
            joins = IsDivision(line);
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] != '\t' || line[i - 1] != '\t')
                    tidy.Append(line[i]);
            }
        }

        return tidy.ToString();
    }

    /// <summary>A word for a division and its number, alone on the line.</summary>
    private static bool IsDivision(ReadOnlySpan<char> line)
    {
        line = line.Trim('*');
        foreach (var word in Divisions)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && line.Length > word.Length + 1 && line[word.Length] == ' ')
                return line[(word.Length + 1)..].IndexOf(' ') < 0;
        }

        return false;
    }

    private static bool IsInsideSentence(char before, char after) =>
        before is not ('.' or ';' or ':' or '!' or '?') && (char.IsLower(after) || after is '(' or '“' or '"');
}
