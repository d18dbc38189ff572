using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Knows a document's number with its symbol.</summary>
internal static class DocumentNumber
{
    /// <summary>Past <c>57-NQ/TW</c>, <c>45/KH - UBND</c>, <c>57 NQ/TW</c>, <c>08</c>: digits, then capitals with strokes and hyphens.</summary>
    public static int End(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == start)
        {
            return start;
        }

        while (at < text.Length)
        {
            var next = Scan.SkipSpaces(text, at);
            var sign = next < text.Length && (text[next] is '/' or '_' || VietnameseText.IsHyphen(text[next]));
            var slip = next == at + 1 && next < text.Length && char.IsUpper(text[next]) && text.AsSpan(next, Math.Min(5, text.Length - next)).Contains('/') && char.IsAsciiDigit(text[at - 1]);
            if (!sign && !slip)
            {
                break;
            }

            var part = sign ? Scan.SkipSpaces(text, next + 1) : next;
            var end = part;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '&'))
            {
                end++;
            }

            // A hyphen with spaces may also be a dash: only capitals go on after it.
            if (end == part || (part > next + 1 && !Words.IsCapitals(text.AsSpan(part, end - part))))
            {
                break;
            }

            at = end;
        }

        return at;
    }
}
