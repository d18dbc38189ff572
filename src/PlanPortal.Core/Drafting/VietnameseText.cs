using System.Globalization;
using System.Text;

namespace PlanPortal.Core.Drafting;

/// <summary>The three ways in which this house compares and keeps Vietnamese words (DESIGN, "The text is the law").</summary>
public static class VietnameseText
{
    private static readonly char[] LowFolds = FoldLowCharacters();

    /// <summary>
    /// The text in normalisation form C. Half a surrogate pair and U+FFFE, which are no characters and which
    /// normalisation refuses, become U+FFFD, so that any string can be read.
    /// </summary>
    public static string Nfc(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Ascii.IsValid(text))
        {
            text = WellFormed(text).Normalize(NormalizationForm.FormC);
        }

        return text;
    }

    /// <summary>
    /// A key for search: lower case, no diacritics, <c>đ</c> as <c>d</c>, every kind of hyphen as <c>-</c>,
    /// white space trimmed and collapsed. <c>Phòng Văn hoá – Xã hội</c> → <c>phong van hoa - xa hoi</c>.
    /// </summary>
    public static string FoldForSearch(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                AppendFolded(folded, c is 'đ' or 'Đ' ? 'd' : c);
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>
    /// A key for comparing names: folds case, hyphen kinds, white space and where the tone mark stands
    /// (<c>hoá</c> = <c>hóa</c>), keeps every diacritic (<c>Tân</c> ≠ <c>Tán</c>). A key, not a text to show:
    /// each word's tone marks stand at its end.
    /// </summary>
    public static string FoldName(string text)
    {
        var folded = new StringBuilder(text.Length);
        var tones = new StringBuilder();
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (IsTone(c))
            {
                tones.Append(c);
                continue;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category == UnicodeCategory.Format)
            {
                continue;
            }

            if (tones.Length > 0 && !char.IsLetter(c) && category != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(tones);
                tones.Clear();
            }

            AppendFolded(folded, c);
        }

        return folded.Append(tones).ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>True for any sign that people use as a hyphen or dash.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    /// <summary>
    /// <see cref="FoldForSearch"/> character by character, without touching white space: position <c>i</c> of the
    /// result stands for position <c>i</c> of <paramref name="text"/> (which is NFC).
    /// </summary>
    internal static string FoldInPlace(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = FoldLetter(text[i]);
        }

        return new string(folded);
    }

    /// <summary>Grave, acute, tilde, hook above, dot below: the five tones of a Vietnamese syllable.</summary>
    private static bool IsTone(char c) => c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    private static char FoldLetter(char c) => c < LowFolds.Length ? LowFolds[c] : FoldHigh(c);

    private static char FoldHigh(char c) => IsHyphen(c) ? '-' : char.ToLowerInvariant(c);

    /// <summary>All precomposed Vietnamese letters lie below U+1F00; their base letter opens the decomposition.</summary>
    private static char[] FoldLowCharacters()
    {
        var folds = new char[0x1F00];
        for (var i = 0; i < folds.Length; i++)
        {
            var c = (char)i;
            folds[i] = c is 'đ' or 'Đ' ? 'd' : IsHyphen(c) ? '-' : char.ToLowerInvariant(char.IsLetter(c) ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c);
        }

        return folds;
    }

    private static void AppendFolded(StringBuilder folded, char c)
    {
        if (char.IsWhiteSpace(c))
        {
            if (folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        else
        {
            folded.Append(IsHyphen(c) ? '-' : char.ToLowerInvariant(c));
        }
    }

    private static string WellFormed(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]) && text[i] != '\uFFFE')
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            mended ??= new StringBuilder(text);
            mended[i] = '\uFFFD';
        }

        return mended?.ToString() ?? text;
    }
}
