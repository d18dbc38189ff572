using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Knows a document's number with its symbol.</summary>
internal static class DocumentNumber
{
    /// <summary>No number is longer, with all the spaces that slip into one.</summary>
    private const int Longest = 60;

    /// <summary>Past <c>57-NQ/TW</c>, <c>45/KH - UBND</c>, <c>1169/QĐ- TTg</c>, <c>57 NQ/TW</c>, <c>12a/KH-UBND</c>, <c>08</c>: digits, then capitals with strokes and hyphens.</summary>
    public static int End(string text, int start)
    {
        var limit = Math.Min(text.Length, start + Longest);
        var at = start;
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == start)
        {
            return start;
        }

        if (at + 1 < limit && char.IsAsciiLetterLower(text[at]) && text[at + 1] == '/')
        {
            at++;
        }

        while (at < limit && PartEnd(text, at) is var end && end > at)
        {
            at = end;
        }

        return at;
    }

    /// <summary>True where letters stand in it: a figure alone may be anything.</summary>
    public static bool HasSymbol(string no) => no.Any(char.IsLetter);

    /// <summary>The number without what slips in and out of it: <c>57 NQ/TW</c> and <c>57-NQ/TW</c> are one.</summary>
    public static string Key(string no) => string.Concat(no.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The figure it opens with, without leading noughts.</summary>
    public static string Figure(string no) => no[..(no.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : no.Length)].TrimStart('0');

    private static int PartEnd(string text, int at)
    {
        var next = Scan.SkipSpaces(text, at);
        var sign = next < text.Length && (text[next] is '/' or '_' || VietnameseText.IsHyphen(text[next]));
        if (!sign && !IsSlip(text, at, next))
        {
            return at;
        }

        var part = sign ? Scan.SkipSpaces(text, next + 1) : next;
        var end = part;
        while (end < text.Length && end < part + Longest && (char.IsLetterOrDigit(text[end]) || text[end] == '&'))
        {
            end++;
        }

        // A hyphen with spaces may also be a dash: only a symbol goes on after it.
        return end == part || (part > next + 1 && !OpensASymbol(text.AsSpan(part, end - part))) ? at : end;
    }

    /// <summary>The hyphen forgotten: <c>57 NQ/TW</c>, <c>57NQ/TW</c>.</summary>
    private static bool IsSlip(string text, int at, int next) =>
        next <= at + 1 && next < text.Length && char.IsUpper(text[next]) && char.IsAsciiDigit(text[at - 1]) && text.AsSpan(next, Math.Min(5, text.Length - next)).Contains('/');

    /// <summary><c>UBND</c>, <c>TTg</c>, <c>CTr</c>: no word opens with two capitals.</summary>
    private static bool OpensASymbol(ReadOnlySpan<char> part) => part.Length > 1 && char.IsUpper(part[0]) && char.IsUpper(part[1]);
}
