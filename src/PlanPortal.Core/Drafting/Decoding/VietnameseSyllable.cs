using System.Collections.Frozen;
using System.Text;

namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>
/// Vietnamese spelling: which strings of letters can be a syllable. Every word of the language is one syllable, so this
/// tells text from text read with the wrong table, where the odds of hitting real syllables are small.
/// </summary>
public static class VietnameseSyllable
{
    private const char NoTone = '\0';
    private const char Acute = '\u0301';
    private const char DotBelow = '\u0323';

    /// <summary>The longest syllable, <c>nghiêng</c>, has seven letters, each of which may carry its marks behind it.</summary>
    internal const int MaxCharacters = 14;

    // Longest first, so that `ngh` is tried before `ng` and `n`; `gi` and `qu` end in what may also be a vowel, so all are tried.
    private static readonly string[] Onsets =
        ["ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly string[] Codas = ["ch", "ng", "nh", "c", "k", "m", "n", "p", "t", ""];

    private static readonly FrozenSet<string> OpenVowels = FrozenSet.ToFrozenSet(
        ("a ai ao au ay âu ây e eo ê êu i ia iu iêu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua ui uê uơ uy uya uyu uây uôi " +
         "ư ưa ưi ươi ươu ưu y yêu").Split(' '));

    private static readonly FrozenSet<string> ClosedVowels = FrozenSet.ToFrozenSet(
        "a ă â e ê i o oo ô ơ u ư y iê yê oa oă oe uâ uê uô ươ uy uyê".Split(' '));

    /// <summary>True if the word, in any case and with its tone mark on any vowel, is spelled as a Vietnamese syllable.</summary>
    public static bool IsPlausible(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxCharacters || !TryTakeTone(word, out var letters, out var tone))
            return false;
        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset, StringComparison.Ordinal) && IsRhyme(letters[onset.Length..], onset, tone))
                return true;
        }

        return false;
    }

    /// <summary>Lower-case letters without the tone mark; false where there are two tones.</summary>
    private static bool TryTakeTone(ReadOnlySpan<char> word, out string letters, out char tone)
    {
        tone = NoTone;
        var kept = new StringBuilder(word.Length);
        foreach (var c in word.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or Acute or '\u0303' or '\u0309' or DotBelow)
            {
                if (tone != NoTone)
                {
                    letters = "";
                    return false;
                }

                tone = c;
            }
            else
            {
                kept.Append(c);
            }
        }

        letters = kept.ToString().Normalize(NormalizationForm.FormC);
        return true;
    }

    private static bool IsRhyme(string rhyme, string onset, char tone)
    {
        if (rhyme.Length == 0 || !FitsOnset(rhyme[0], onset))
            return false;
        foreach (var coda in Codas)
        {
            if (!rhyme.EndsWith(coda, StringComparison.Ordinal))
                continue;
            var vowels = rhyme[..^coda.Length];
            if (coda.Length == 0 ? OpenVowels.Contains(vowels) : ClosedVowels.Contains(vowels) && FitsStop(coda, tone))
                return true;
        }

        return false;
    }

    /// <summary><c>k</c>, <c>gh</c>, <c>ngh</c> stand before e, ê, i (y) only; <c>c</c>, <c>g</c>, <c>ng</c> before the others.</summary>
    private static bool FitsOnset(char vowel, string onset) => onset switch
    {
        "k" or "gh" or "ngh" => vowel is 'e' or 'ê' or 'i' or 'y',
        "c" or "ng" => vowel is not ('e' or 'ê' or 'i' or 'y'),
        "g" => vowel is not ('e' or 'ê' or 'y'),
        "qu" => vowel is not ('o' or 'u' or 'ư'),
        _ => true,
    };

    /// <summary>A syllable that ends in a stop has the acute or the dot-below tone. <c>k</c> stands in place names (Đắk Lắk).</summary>
    private static bool FitsStop(string coda, char tone) => coda is not ("c" or "ch" or "k" or "p" or "t") || tone is Acute or DotBelow;
}
