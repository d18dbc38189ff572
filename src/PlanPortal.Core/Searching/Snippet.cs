using System.Text;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Searching;

/// <summary>A stretch of a text; <paramref name="Found"/> where it is what was searched for.</summary>
public readonly record struct SnippetPart(string Text, bool Found);

/// <summary>The words that were found, in their own spelling, with some of what stands around them.</summary>
public static class Snippet
{
    private const int Length = 200;

    /// <summary>So much of it stands before what was found.</summary>
    private const int Before = 60;

    /// <summary>Words around the first place of the phrase, else of the longest term; the beginning of the text where none stands in it.</summary>
    public static IReadOnlyList<SnippetPart> Of(string text, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var plain = Plain(text);
        var folded = VietnameseText.FoldInPlace(plain);
        var (start, end) = Window(plain, Place(folded, words));
        var parts = Marked(plain, folded, words, start, end);
        if (start > 0)
        {
            parts.Insert(0, new SnippetPart("… ", false));
        }

        if (end < plain.Length)
        {
            parts.Add(new SnippetPart(" …", false));
        }

        return parts;
    }

    /// <summary>The whole of a short text.</summary>
    public static IReadOnlyList<SnippetPart> Marked(string text, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var plain = VietnameseText.Nfc(text);
        return Marked(plain, VietnameseText.FoldInPlace(plain), words, 0, plain.Length);
    }

    private static List<SnippetPart> Marked(string plain, string folded, SearchWords words, int start, int end)
    {
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var (from, until) in Found(folded, words, start, end))
        {
            Add(parts, plain[at..from], found: false);
            Add(parts, plain[from..until], found: true);
            at = until;
        }

        Add(parts, plain[at..end], found: false);
        return parts;
    }

    private static void Add(List<SnippetPart> parts, string text, bool found)
    {
        if (text.Length > 0)
        {
            parts.Add(new SnippetPart(text, found));
        }
    }

    /// <summary>One line, without the marks of headings, emphasis and tables.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in VietnameseText.Nfc(text))
        {
            if (char.IsWhiteSpace(c) || c is '*' or '#' or '|')
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static int Place(string folded, SearchWords words) =>
        words.Terms.OrderByDescending(t => t.Length).Prepend(words.Phrase)
            .Select(term => AtWord(folded, term, 0, folded.Length)).FirstOrDefault(place => place >= 0, 0);

    /// <summary>Where the term stands as a word, else anywhere; -1 where it does not.</summary>
    private static int AtWord(string folded, string term, int from, int until)
    {
        if (term.Length == 0)
        {
            return -1;
        }

        for (var at = from; (at = folded.IndexOf(term, at, until - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (IsWord(folded, at, at + term.Length))
            {
                return at;
            }
        }

        return folded.IndexOf(term, from, until - from, StringComparison.Ordinal);
    }

    /// <summary>Whole words only, at either end.</summary>
    private static (int Start, int End) Window(string plain, int place)
    {
        var start = Math.Max(0, place - Before);
        if (start > 0)
        {
            var space = plain.IndexOf(' ', start, place - start);
            start = space < 0 ? place : space + 1;
        }

        var end = Math.Min(plain.Length, start + Length);
        if (end < plain.Length)
        {
            var space = plain.LastIndexOf(' ', end, end - place);
            end = space <= place ? end : space;
        }

        return (start, end);
    }

    /// <summary>Whether a word begins here, and, where it is a short one, also ends: <c>hộ</c> is not in <c>hoàn</c>.</summary>
    private static bool IsWord(string folded, int from, int until) =>
        (from == 0 || !char.IsLetterOrDigit(folded[from - 1]))
        && (until - from > SearchWords.ShortWord || until == folded.Length || !char.IsLetterOrDigit(folded[until]));

    /// <summary>Places of the terms in the window, in order, none inside another.</summary>
    private static List<(int From, int Until)> Found(string folded, SearchWords words, int start, int end)
    {
        var found = new List<(int From, int Until)>();
        foreach (var term in words.Terms.OrderByDescending(t => t.Length))
        {
            for (var at = start; at < end && (at = folded.IndexOf(term, at, end - at, StringComparison.Ordinal)) >= 0; at += term.Length)
            {
                if (IsWord(folded, at, at + term.Length) && !found.Exists(f => at < f.Until && f.From < at + term.Length))
                {
                    found.Add((at, at + term.Length));
                }
            }
        }

        found.Sort();
        return found;
    }
}
