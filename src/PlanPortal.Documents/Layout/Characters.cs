using System.Globalization;
using System.Text;

namespace PlanPortal.Documents.Layout;

/// <summary>What is not a visible letter.</summary>
internal static class Characters
{
    /// <summary>Characters that steer others and have no shape of their own: joiners, marks of direction, variation selectors.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or 0x034F;

    /// <summary>
    /// Makes text fit to be set: precomposed (TCVN 6909), every kind of line break and tab a space; what is no character
    /// at all (half a surrogate pair, U+FFFE) becomes U+FFFD, which is seen.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            bool isSpace = rune.Value is '\t' or '\r' or '\n' or '\f' or '\v' or 0x85 or 0x2028 or 0x2029;
            cleaned.Append(isSpace ? " " : IsNoCharacter(rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return cleaned.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsClean(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or '\u0085' or '\u2028' or '\u2029' || char.IsSurrogate(c) || IsNoCharacter(c))
                return false;
        }

        return text.IsNormalized(NormalizationForm.FormC);
    }

    private static bool IsNoCharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE;
}
