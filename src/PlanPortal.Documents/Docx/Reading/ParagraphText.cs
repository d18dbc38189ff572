using System.Text;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Turns the letters of one paragraph into lines of canonical text.</summary>
internal static class ParagraphText
{
    /// <summary>Longest hand-typed number that a tab sets off: <c>(10)</c>, <c>VIII.</c>, <c>1.1.10.</c></summary>
    private const int MaxLabel = 10;

    private static readonly string[] BasisVerbs = ["Căn cứ", "Thực hiện", "Triển khai", "Theo", "Xét"];

    /// <summary>
    /// The paragraph as the text form has it: its automatic number in front, marks where they say something that the
    /// decree's own style does not.
    /// </summary>
    /// <param name="formal">Head, ending, centred lines and headings by style: bold or italic there by decree.</param>
    public static string Of(string? label, IReadOnlyList<Piece> pieces, bool formal)
    {
        var plain = MarkedText.Plain(pieces).Trim();
        var text = Tidy(IsStyledByDecree(label, plain, pieces, formal) ? plain : MarkedText.Marked(pieces));
        return label is null || text.Length == 0 ? text : $"{label} {text}";
    }

    private static bool IsStyledByDecree(string? label, string plain, IReadOnlyList<Piece> pieces, bool formal)
    {
        if (formal)
            return true;
        if (MarkedText.AllItalic(pieces))
            return plain is ['(', .., ')'] || Array.Exists(BasisVerbs, v => plain.StartsWith(v, StringComparison.Ordinal));
        // A bold line with a number is a heading without any mark, unless it ends or runs on like a sentence.
        return MarkedText.AllBold(pieces) && (label is not null || StartsWithNumber(plain)) && plain.Length <= 120 && plain[^1] is not ('.' or ';' or ',');
    }

    private static bool StartsWithNumber(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, MaxLabel)).IndexOfAny(' ', '\t');
        return end > 1 && text[end - 1] is '.' or ')' && text[0] is >= '0' and <= '9' or 'I' or 'V' or 'X' or (>= 'a' and <= 'z');
    }

    /// <summary>
    /// Each line trimmed; a tab behind a hand-typed number or bullet is a space; several tabs between two columns are one.
    /// </summary>
    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (tidy.Length > 0)
                tidy.Append('\n');
            TidyLine(text.AsSpan(range).Trim(" \t"), tidy);
        }

        return tidy.ToString().Trim();
    }

    private static void TidyLine(ReadOnlySpan<char> line, StringBuilder tidy)
    {
        var labelEnd = line.IndexOf('\t');
        if (labelEnd is > 0 and <= MaxLabel && IsLabel(line[..labelEnd].TrimEnd()))
        {
            tidy.Append(line[..labelEnd].TrimEnd()).Append(' ');
            line = line[labelEnd..].TrimStart(" \t");
        }

        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\t')
                tidy.Append(line[i]);
            else if (line[i - 1] != '\t')
                tidy.Append('\t');
        }
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        text = text.Trim('*');
        return text.Length > 0 && !text.Contains(' ') && (text[^1] is '.' or ')' || text is "-" or "–" or "—" or "+" or "•");
    }
}
