using System.Buffers;
using System.Globalization;
using System.Text;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Organizations.Naming;

/// <summary>A word of a name, folded: with its marks (the tone's at the end) and without any.</summary>
internal readonly record struct NameWord(string Marked, string Plain)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] Onsets =
        ["", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x"];

    private static readonly string[] Codas = ["", "c", "ch", "k", "m", "n", "ng", "nh", "p", "t"];

    public bool IsNumber => char.IsAsciiDigit(Plain[0]);

    public bool HasMarks => Marked != Plain;

    /// <summary>The words of a text; hyphens, commas and every other sign part words, <c>Số 05</c> is <c>5</c>.</summary>
    public static NameWord[] Of(string text) => [.. PlacedIn(VietnameseText.Nfc(text)).Select(p => p.Word)];

    /// <summary>The words of a text in form C with the places where they begin.</summary>
    public static List<(NameWord Word, int Start)> PlacedIn(string text)
    {
        var words = new List<(NameWord, int)>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var digits = char.IsAsciiDigit(text[at]);
            while (at < text.Length && IsPart(text[at]) && char.IsAsciiDigit(text[at]) == digits)
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            var word = digits ? Number(text[start..at]) : Folded(text[start..at]);
            if (digits && words.Count > 0 && words[^1].Item1.Plain == "so")
            {
                words.RemoveAt(words.Count - 1);
            }

            if (word.Plain.Length > 0)
            {
                words.Add((word, start));
            }
        }

        return words;
    }

    /// <summary>
    /// True for what can be no syllable, with or without its marks: <c>ubnd</c>, <c>cax</c>. Names in capitals are
    /// names too, so that capitals tell nothing.
    /// </summary>
    public bool IsAbbreviation()
    {
        if (!char.IsAsciiLetter(Plain[0]) || !Ascii.IsValid(Plain))
        {
            return false;
        }

        var vowels = Plain.AsSpan().IndexOfAny(Vowels);
        if (vowels < 0)
        {
            return true;
        }

        var tail = Plain.AsSpan(vowels).IndexOfAnyExcept(Vowels);
        var coda = tail < 0 ? "" : Plain[(vowels + tail)..];
        return !Onsets.Contains(Plain[..vowels]) || !Codas.Contains(coda);
    }

    /// <summary>True where one is the other with marks left out: <c>tê</c> and <c>tế</c>, not <c>tán</c> and <c>tân</c>.</summary>
    public bool MayBe(NameWord other)
    {
        if (Marked == other.Marked)
        {
            return true;
        }

        if (Plain != other.Plain)
        {
            return false;
        }

        var (mine, theirs) = (Marks(Marked), Marks(other.Marked));
        return mine.IsSubsetOf(theirs) || theirs.IsSubsetOf(mine);
    }

    /// <summary>Each mark with the number of the letter that carries it.</summary>
    private static HashSet<(int Letter, char Mark)> Marks(string marked)
    {
        var marks = new HashSet<(int, char)>();
        var letter = 0;
        foreach (var c in marked.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                letter++;
            }

            if (c == 'đ' || !char.IsLetterOrDigit(c))
            {
                marks.Add((letter, c));
            }
        }

        return marks;
    }

    private static NameWord Number(string digits) => digits.TrimStart('0') is { Length: > 0 } number ? new(number, number) : new("0", "0");

    private static NameWord Folded(string letters)
    {
        if (Ascii.IsValid(letters))
        {
            var small = letters.ToLowerInvariant();
            return new(small, small);
        }

        var marked = VietnameseText.FoldName(letters);
        var plain = VietnameseText.FoldInPlace(marked);
        return new(marked, plain.Any(IsMark) ? string.Concat(plain.Where(c => !IsMark(c))) : plain);
    }

    private static bool IsMark(char c) => c > 'z' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
