using System.Globalization;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Organizations.Naming;

/// <summary>What stands before a piece of a written name.</summary>
internal enum Joint
{
    Start,

    /// <summary>A comma, "và" or a dash, which also stand inside names.</summary>
    Soft,

    /// <summary>A semicolon, a new line or "phối hợp với", which never do.</summary>
    Hard,

    /// <summary>A colon: what follows lists what stands before.</summary>
    Colon,
}

/// <summary>A stretch of a written name between joints.</summary>
internal readonly record struct NamePiece(int Start, int End, Joint Before);

/// <summary>Cuts a written name wherever one name may end and the next begin.</summary>
internal static class NamePieces
{
    /// <summary>Words between names, longer ones first.</summary>
    private static readonly (string Words, Joint Joint)[] JointWords =
        [("và", Joint.Soft), ("phối hợp với", Joint.Hard), ("phối hợp cùng", Joint.Hard), ("phối hợp", Joint.Hard), ("cùng với", Joint.Hard), ("cùng", Joint.Hard), ("với", Joint.Hard)];

    public static List<NamePiece> Of(string text)
    {
        var pieces = new List<NamePiece>();
        var (start, before, depth) = (0, Joint.Start, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth = text[at] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (depth > 0 || JointAt(text, at, out var length) is not { } joint)
            {
                continue;
            }

            Add(pieces, text, start, at, ref before);
            before = joint > before ? joint : before;
            start = at + length;
            at = start - 1;
        }

        Add(pieces, text, start, text.Length, ref before);
        return pieces;
    }

    private static void Add(List<NamePiece> pieces, string text, int start, int end, ref Joint before)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] != '(')
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != ')' && char.GetUnicodeCategory(text[end - 1]) != UnicodeCategory.NonSpacingMark)
        {
            end--;
        }

        if (end > start)
        {
            pieces.Add(new(start, end, before));
            before = Joint.Start;
        }
    }

    private static Joint? JointAt(string text, int at, out int length)
    {
        length = 1;
        switch (text[at])
        {
            case ';' or '\n' or '\r':
                return Joint.Hard;
            case ',' or '+':
                return Joint.Soft;
            case ':':
                return Joint.Colon;
            case '.':
                return at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && !IsAbbreviation(text, at) ? Joint.Hard : null;
            case '/':
                return WordLength(text, at, -1) > 1 && WordLength(text, at, 1) > 1 ? Joint.Soft : null;
            case '&':
                return IsSpaced(text, at) ? Joint.Soft : null;
            case var space when char.IsWhiteSpace(space):
                var (words, joint) = Array.Find(JointWords, w => IsWordAt(text, at + 1, w.Words));
                length += words?.Length ?? 0;
                return words is null ? null : joint;
            default:
                return VietnameseText.IsHyphen(text[at]) && !IsRange(text, at) ? Joint.Soft : null;
        }
    }

    private static bool IsSpaced(string text, int at) => at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);

    /// <summary>True between numbers: nobody says whom <c>thôn 1 - 5</c> leaves out.</summary>
    private static bool IsRange(string text, int at) =>
        text.AsSpan(0, at).TrimEnd() is [.., var before] && char.IsAsciiDigit(before) && text.AsSpan(at + 1).TrimStart() is [var after, ..] && char.IsAsciiDigit(after);

    /// <summary>How many letters and digits stand next to a sign, up to two: <c>đ/c</c> is one word.</summary>
    private static int WordLength(string text, int at, int step)
    {
        var length = 0;
        for (var i = at + step; i >= 0 && i < text.Length && length < 2 && char.IsLetterOrDigit(text[i]); i += step)
        {
            length++;
        }

        return length;
    }

    private static bool IsWordAt(string text, int at, string word) =>
        at + word.Length < text.Length && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[at + word.Length]);

    /// <summary>True for the full stop of <c>P. Kinh tế</c>, <c>TT. Phục vụ …</c>.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return NameWord.Of(text[start..stop]) is [var word] && word.IsAbbreviation();
    }
}
