namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>The figure of a table's field, where no sentence stands around it: <c>95</c>, <c>≥ 90%</c>, <c>60 - 70</c>, <c>15/15</c>.</summary>
internal static class TargetCell
{
    private const int Longest = 200;

    private static readonly string[] Leads = ["dat", "den", "la", "tang", "giam", "con", "phan dau", "phan dau dat", "dat tu", "tu"];

    public static Figure? Read(string text)
    {
        text = text.Trim();
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        var fold = VietnameseText.FoldInPlace(text);
        var at = fold.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0 || !LeadsToFigure(fold.AsSpan(0, at)))
        {
            return FigureReader.Read(text, fold) is [var figure, ..] ? figure : null;
        }

        var end = WrittenNumber.End(fold, at);
        var span = FigureSpan.Read(fold, at, end);
        if (span.End == end && end + 1 < fold.Length && fold[end] == '/' && char.IsAsciiDigit(fold[end + 1]))
        {
            // Of "15/15" the first number is the aim; "30/6/2026" is a day.
            end = WrittenNumber.End(fold, end + 1);
            span = span with { End = end };
        }

        var continues = span.End < fold.Length && (fold[span.End] is '/' or '-' or ':' || (char.IsLetter(fold[span.End]) && !UnitWords.IsGluedMeasure(fold, span.End)));
        if (continues || WrittenNumber.LooksLikeCode(fold.AsSpan(at, end - at)) || WrittenNumber.Value(fold.AsSpan(at, WrittenNumber.End(fold, at) - at)) is not { } value)
        {
            return null;
        }

        var unitAt = Scan.SkipSpaces(fold, span.End);
        return new(at, span.End, span.Upper is null ? ComparatorWords.Read(fold, at, unitAt) : Comparator.Range, value, span.Upper, UnitWords.Read(text, fold, unitAt));
    }

    private static bool LeadsToFigure(ReadOnlySpan<char> before)
    {
        for (before = before.TrimEnd(); before.Length > 0; before = before.TrimEnd())
        {
            var taken = ComparatorWords.LengthAtEnd(before);
            for (var i = 0; taken == 0 && i < Leads.Length; i++)
            {
                taken = ComparatorWords.EndsWithWord(before, Leads[i]) ? Leads[i].Length : 0;
            }

            if (taken == 0)
            {
                return false;
            }

            before = before[..^taken];
        }

        return true;
    }
}
