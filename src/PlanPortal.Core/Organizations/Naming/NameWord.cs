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

    /// <summary>The words of a text; hyphens, commas and every other sign part words, <c>Số 05</c> is <c>5</c>.</summary>
    public static NameWord[] Of(string text)
    {
        var words = new List<NameWord>();
        var folded = VietnameseText.FoldName(text);
        for (var at = 0; at < folded.Length;)
        {
            var start = at;
            var digits = char.IsAsciiDigit(folded[at]);
            while (at < folded.Length && IsPart(folded, at) && char.IsAsciiDigit(folded[at]) == digits)
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            var marked = digits ? folded[start..at].TrimStart('0') : folded[start..at];
            var word = marked.Length == 0 ? new NameWord("0", "0") : new NameWord(marked, VietnameseText.FoldForSearch(marked));
            if (digits && words.Count > 0 && words[^1].Plain == "so")
            {
                words.RemoveAt(words.Count - 1);
            }

            if (word.Plain.Length > 0)
            {
                words.Add(word);
            }
        }

        return [.. words];
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

    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;
}
