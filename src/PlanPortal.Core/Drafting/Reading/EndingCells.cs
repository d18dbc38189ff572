namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Cuts a line of the ending into its cells: columns, and what an extraction mashed together inside one.</summary>
internal static class EndingCells
{
    /// <summary>Columns of one line are no longer together.</summary>
    private const int LongestMashed = 300;

    /// <summary>Positions that sign for a body: <c>TM. ỦY BAN NHÂN DÂN CHỦ TỊCH</c>.</summary>
    private static readonly string[] HeadsOfBodies = ["CHỦ TỊCH", "BÍ THƯ", "TRƯỞNG BAN", "CHỈ HUY TRƯỞNG"];

    /// <summary>The cells of the line from left to right.</summary>
    public static List<Range> Of(SourceLine line)
    {
        var cells = new List<Range>();
        foreach (var column in line.Columns)
        {
            AddParts(cells, line, column);
        }

        return cells;
    }

    private static void AddParts(List<Range> cells, SourceLine line, Range column)
    {
        var (from, length) = column.GetOffsetAndLength(line.Text.Length);
        var start = from;
        for (var i = from + 1; i < from + length && length <= LongestMashed; i++)
        {
            if (line.Text[i - 1] == ' ' && char.IsUpper(line.Text[i]) && Parts(line, start..(i - 1), i..(from + length)))
            {
                cells.Add(start..(i - 1));
                start = i;
            }
        }

        cells.Add(start..(from + length));
    }

    /// <summary>
    /// True between <c>- Sở A (b/c);</c> and <c>TM. ỦY BAN NHÂN DÂN</c>, <c>KT. CHỦ TỊCH</c> and <c>PHÓ CHỦ TỊCH</c>,
    /// <c>PHÓ CHỦ TỊCH</c> and <c>Nguyễn Văn An</c>, <c>- Lưu: VT.</c> and <c>Nguyễn Văn An</c>.
    /// </summary>
    private static bool Parts(SourceLine line, Range left, Range right)
    {
        var before = line.Text.AsSpan(left).Trim();
        var after = line.Text.AsSpan(right).Trim();
        var afterFold = line.Fold.AsSpan(right).Trim();
        if (EndingLines.OpensAuthority(after))
        {
            return true;
        }

        if (Words.IsCapitals(before))
        {
            var authority = EndingLines.IsAuthority(before);
            return (authority && (after.StartsWith("PHÓ ") || (SpeaksForABody(before) && Words.StartsWithAny(after, HeadsOfBodies)))) || ((authority || EndingLines.IsPosition(before)) && IsName(after, afterFold, knownSurname: false));
        }

        // Behind a recipient or the title; "Q. CHỦ TỊCH" and "ThS. Nguyễn Văn An" are one.
        var recipient = VietnameseText.IsHyphen(before[0]) || EndingLines.IsRecipientsTitle(line.Fold.AsSpan(left).Trim());
        return recipient && (OpensPosition(after, afterFold) || (before[^1] is ';' or '.' or ':' && IsName(after, afterFold, knownSurname: true)));
    }

    private static bool SpeaksForABody(ReadOnlySpan<char> authority) => authority.StartsWith("TM") || authority.StartsWith("T/M");

    private static bool IsName(ReadOnlySpan<char> text, ReadOnlySpan<char> fold, bool knownSurname) =>
        !Words.IsCapitals(text) && EndingLines.IsPersonName(text, fold, knownSurname);

    /// <summary>A position in capitals, alone or with the name behind it.</summary>
    private static bool OpensPosition(ReadOnlySpan<char> text, ReadOnlySpan<char> fold)
    {
        var end = CapitalsEnd(text);
        return end > 0 && EndingLines.IsPosition(text[..end]) && (end == text.Length || IsName(text[end..].TrimStart(), fold[end..].TrimStart(), knownSurname: false));
    }

    /// <summary>Length of the leading words in capitals.</summary>
    private static int CapitalsEnd(ReadOnlySpan<char> text)
    {
        var end = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ' ')
            {
                end = i;
            }
            else if (char.IsLower(text[i]))
            {
                break;
            }
        }

        return end;
    }
}
