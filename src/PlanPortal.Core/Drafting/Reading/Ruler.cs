namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// Measures lines, in thousandths of an em: as the official face sets them (a PDF) or each character alike (a plain
/// text file). Enough to tell a line that ran into the margin from one that its author ended.
/// </summary>
internal sealed class Ruler
{
    /// <summary>Width of a space in the official face.</summary>
    public const int Space = 250;

    /// <summary>First lines of paragraphs stand 1.27 cm in: 2.6 em at 14 pt.</summary>
    private const int FirstLineIndent = 2600;

    private const int Character = 430;

    private readonly bool _alike;

    private Ruler(bool alike) => _alike = alike;

    /// <summary>Where the right margin stands.</summary>
    public int Width { get; private init; }

    /// <summary>By how much a first line is shorter.</summary>
    public int Indent => _alike ? 0 : FirstLineIndent;

    /// <summary>The ruler by which the most of the broken lines had no room for the next line's first word.</summary>
    public static Ruler Fitting(List<(string Line, string Next)> broken)
    {
        var (face, alike) = (Of(broken, alike: false), Of(broken, alike: true));
        return broken.Count(b => alike.IsFull(b.Line, b.Next)) > broken.Count(b => face.IsFull(b.Line, b.Next)) ? alike : face;
    }

    public int Of(ReadOnlySpan<char> text)
    {
        if (_alike)
        {
            return text.Length * Character;
        }

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

    /// <summary>A space and the first word.</summary>
    public int ToNextWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return Of(end < 0 ? text : text[..end]) + (_alike ? Character : Space);
    }

    private static Ruler Of(List<(string Line, string Next)> broken, bool alike)
    {
        var ruler = new Ruler(alike);
        var widths = broken.ConvertAll(b => ruler.Of(b.Line));
        widths.Sort();
        return new(alike) { Width = widths.Count == 0 ? 0 : widths[(int)(widths.Count * 0.95)] };
    }

    private bool IsFull(string line, string next) => Of(line) + ToNextWord(next) > Width;

    private static int OfSmall(char c) => c switch
    {
        ' ' or '.' or ',' => Space,
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
