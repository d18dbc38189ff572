namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// How wide a line is in the official face, in thousandths of an em: enough to tell a line that ran into the margin
/// from one that its author ended.
/// </summary>
internal static class LineWidth
{
    /// <summary>First lines of paragraphs stand 1.27 cm in: 2.6 em at 14 pt.</summary>
    public const int Indent = 2600;

    public const int Space = 250;

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in VietnameseText.FoldInPlace(text).AsSpan())
        {
            width += OfSmall(c);
        }

        foreach (var c in text)
        {
            // Capitals run about 230 wider than their small letters.
            width += char.IsUpper(c) ? 230 : 0;
        }

        return width;
    }

    /// <summary>Width of the first word.</summary>
    public static int OfFirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return Of(end < 0 ? text : text[..end]);
    }

    private static int OfSmall(char c) => c switch
    {
        ' ' or '.' or ',' => 250,
        'i' or 'j' or 'l' or 't' or ':' or ';' or '/' => 278,
        '-' or 'r' or 'f' or '(' or ')' => 333,
        's' => 389,
        'a' or 'c' or 'e' or 'z' or '“' or '”' or '"' => 444,
        'm' => 778,
        'w' => 722,
        '%' => 833,
        _ => 500,
    };
}
