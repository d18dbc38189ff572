namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Finds and reads recipients and signature block, in whatever order and beside whatever they stand.</summary>
internal static class EndingReader
{
    /// <summary>A line of the ending that none of its parts explains is no longer than this.</summary>
    private const int LongestOther = 120;

    /// <summary>The rest of a recipient that was broken at its column's margin.</summary>
    private const int LongestRecipientRest = 50;

    /// <summary>True where the line begins the ending.</summary>
    public static bool Opens(SourceLine line)
    {
        if (line.IsPlain || line.Text.Length == 0 || Label.Of(line) is { Style: not LabelStyle.Bullet })
        {
            return false;
        }

        var (recipients, signature) = (false, false);
        foreach (var column in line.Columns)
        {
            var text = line.Text.AsSpan(column).Trim();
            recipients |= EndingLines.IsRecipientsTitle(line.Fold.AsSpan(column).Trim());
            signature |= EndingLines.OpensAuthority(text) || EndingLines.IsPosition(text);
        }

        // A table of the body may have a column of positions; the ending's has both.
        return line.IsTableRow ? recipients && signature : recipients || signature;
    }

    /// <summary>Index of the line after the ending that begins at <paramref name="start"/>.</summary>
    public static int End(IReadOnlyList<SourceLine> lines, int start)
    {
        var state = new EndingState();
        var at = start;
        while (at < lines.Count && (at == start || Belongs(lines[at], state)))
        {
            _ = state.Segments(lines[at]);
            at++;
        }

        return at;
    }

    public static DocumentEnding Read(IEnumerable<SourceLine> lines)
    {
        var state = new EndingState();
        var read = lines.Select(l => new EndLine(state.Segments(l)) { Source = l.Raw }).ToList();
        return new(read) { Recipients = RecipientList.Of(read) };
    }

    private static bool Belongs(SourceLine line, EndingState state)
    {
        var complete = state.HasName && state.HasTitle;
        if (line.IsTableRow)
        {
            return state.InTable && (line.Text.Length == 0 || !complete);
        }

        if (AppendixReader.LabelLength(line) > 0 || Label.Of(line) is { Style: LabelStyle.Roman or LabelStyle.Part or LabelStyle.Chapter })
        {
            return false;
        }

        if (line.Text.Length == 0 || EndingCells.Of(line).Any(c => EndingLines.IsRecipientsTitle(line.Fold.AsSpan(c).Trim())))
        {
            return true;
        }

        var bullet = Label.Of(line) is { Style: LabelStyle.Bullet };
        if (complete)
        {
            return bullet || (state.RecipientGoesOn && line.Text.Length <= LongestRecipientRest && !Words.IsCapitals(line.Text));
        }

        return state.HasName ? bullet || Opens(line) : bullet || line.Text.Length <= LongestOther;
    }
}
