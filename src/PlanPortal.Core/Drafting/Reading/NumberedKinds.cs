namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Tells a heading from a run-in and from a sentence that only has a number before it.</summary>
internal static class NumberedKinds
{
    private const int LongestRunIn = 100;
    private const int LongestOpenHeading = 200;
    private const int LongestPointedHeading = 80;
    private const int LongestCounter = 30;
    private const int WordsOfASentence = 10;

    /// <summary>Words before a colon that lead a list, so that what stands before is no title.</summary>
    private static readonly string[] ListLeads = [" nhu", " gom", " sau", " sau day", " la", " tai", " nhu sau", " cu the", " rang"];

    /// <summary>What plans count out as titles: <c>Mục tiêu 1: …</c>.</summary>
    private static readonly string[] Counted = ["muc tieu", "chi tieu", "nhiem vu", "du an", "tieu du an", "noi dung", "nhom", "hoat dong", "chuyen de", "tieu chi", "hop phan", "buoc"];

    /// <summary>What comes after a numbered paragraph and makes it a heading.</summary>
    internal readonly record struct Following(LabelStyle? Label, bool IsSibling, bool IsParagraph);

    /// <summary>Kind and length of the title inside <paramref name="line"/>, whose words begin at <paramref name="start"/>.</summary>
    public static (NumberedKind Kind, int HeadingEnd) Of(SourceLine line, Label label, int start, Following next)
    {
        if (label.Style == LabelStyle.Letter || (label.Style == LabelStyle.Bracketed && !char.IsAsciiDigit(label.Key[0])))
        {
            return (NumberedKind.Lettered, 0);
        }

        if (line.PlainSignLength(start) > 0)
        {
            return (NumberedKind.Paragraph, 0);
        }

        if (RunInEnd(line, start) is > 0 and var end)
        {
            return (NumberedKind.RunIn, end);
        }

        return IsHeading(line, start, next) ? (NumberedKind.Heading, line.Text.Length) : (NumberedKind.Paragraph, 0);
    }

    /// <summary>Where the title of a run-in ends: before the colon, or at the end of its bold letters. 0 where it is none.</summary>
    private static int RunInEnd(SourceLine line, int start)
    {
        var text = line.Text;
        var bold = line.IsBold(start..) ? 0 : BoldEnd(line, start);
        if (bold > start && text[bold - 1] is ':' or '.')
        {
            return bold - 1;
        }

        var quoted = 0;
        for (var i = start; i < text.Length && i - start <= LongestRunIn; i++)
        {
            quoted += text[i] is '“' or '(' ? 1 : text[i] is '”' or ')' ? -1 : 0;
            if (text[i] is ';' || (text[i] == '.' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsUpper(text[i + 2])))
            {
                return 0;
            }

            if (text[i] == ':' && quoted <= 0 && i > start && i + 2 < text.Length && text[i + 1] == ' ' && !line.IsEscaped(i))
            {
                return LeadsAList(line.Fold.AsSpan(start, i - start)) || IsCountedTitle(line, start, i) || IsLongSentence(text, start, i) ? 0 : i;
            }
        }

        return 0;
    }

    /// <summary><c>Mục tiêu 1: Trong lĩnh vực y tế</c>: the number only counts the title that follows.</summary>
    private static bool IsCountedTitle(SourceLine line, int start, int colon)
    {
        var words = line.Fold.AsSpan(start, colon - start).Trim();
        return words.Length > 0 && char.IsAsciiDigit(words[^1]) && Words.StartsWithAny(words, Counted)
            && words.Length <= LongestCounter && line.Text.Length - colon <= LongestOpenHeading && !(line.Text[^1] is ';' or ',' || Words.EndsSentence(line.Text));
    }

    /// <summary>A long clause that goes on in a small letter after its colon is a sentence that lists, no title.</summary>
    private static bool IsLongSentence(string text, int start, int colon) => char.IsLower(text[colon + 2]) && text.AsSpan(start, colon - start).Trim().Count(' ') >= WordsOfASentence;

    private static bool LeadsAList(ReadOnlySpan<char> fold)
    {
        foreach (var lead in ListLeads)
        {
            if (fold.EndsWith(lead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where bold letters that open the words end.</summary>
    private static int BoldEnd(SourceLine line, int start)
    {
        var runs = line.Runs(start..);
        var at = start;
        while (at < line.Text.Length && line.Text[at] == ' ')
        {
            at++;
        }

        return runs.Count > 1 && runs[0].Bold ? at + runs[0].Text.TrimEnd().Length : 0;
    }

    private static bool IsHeading(SourceLine line, int start, Following next)
    {
        var words = line.Text.AsSpan(start).Trim();
        if (line.Hashes > 0 || words.IsEmpty || words[^1] == ':' || line.IsBold(start..) || Words.IsCapitals(words))
        {
            return true;
        }

        var inner = next.Label is { } label && !next.IsSibling && label != LabelStyle.Roman;
        if (words[^1] is ';' or ',')
        {
            return inner && next.Label != LabelStyle.Bullet;
        }

        var oneSentence = !words[..^1].Contains(". ", StringComparison.Ordinal);
        return Words.EndsSentence(words)
            ? oneSentence && ((inner && words.Length <= LongestOpenHeading) || (next.IsParagraph && words.Length <= LongestPointedHeading))
            : words.Length <= LongestOpenHeading || inner || next.IsParagraph;
    }
}
