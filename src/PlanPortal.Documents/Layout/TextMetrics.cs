using System.Text;
using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>How wide and high text is, in points. No kerning: Word breaks the lines of Times New Roman without it.</summary>
public sealed class TextMetrics(FontFamily fonts)
{
    public FontFamily Fonts { get; } = fonts;

    public double Width(ReadOnlySpan<char> text, in TextStyle style)
    {
        var face = Fonts.Face(style.Bold, style.Italic);
        long units = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int glyph = face.Glyph(c);
            if (glyph == 0)
            {
                // A pair of surrogates is one character, and shown as one box.
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    i++;
                if (!Characters.IsInvisible(new Rune(char.IsSurrogate(c) ? 0xFFFD : c)))
                    units += face.Advance(0);
                continue;
            }

            units += face.Advance(glyph);
        }

        return units * style.Size / face.UnitsPerEm;
    }

    /// <summary>Height of a line of single spacing.</summary>
    public double LineHeight(in TextStyle style)
    {
        var face = Fonts.Face(style.Bold, style.Italic);
        return style.Size * (face.Ascent - face.Descent + face.LineGap) / face.UnitsPerEm;
    }

    /// <summary>From the top of a line of single spacing to its base line.</summary>
    public double Ascent(in TextStyle style)
    {
        var face = Fonts.Face(style.Bold, style.Italic);
        return style.Size * (face.Ascent + face.LineGap / 2.0) / face.UnitsPerEm;
    }
}
