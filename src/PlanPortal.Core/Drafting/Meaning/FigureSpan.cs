namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>How far a figure goes beyond its first number: to the upper end of a range, or over the whole of a share.</summary>
/// <param name="Fraction">Of <c>2/3 số thôn</c> the quotient, to four decimals: it counts nothing, it is a part.</param>
internal readonly record struct FigureSpan(int End, decimal? Upper, decimal? Fraction)
{
    private static readonly string[] Wholes = ["so", "tong so", "dan so", "dien tich", "tong dien tich"];

    /// <param name="at">Where the first number starts.</param>
    /// <param name="end">Where it ends.</param>
    public static FigureSpan Read(string fold, int at, int end) => Range(fold, at, end) ?? Share(fold, at, end) ?? new(end, null, null);

    /// <summary>The first of two values, from which the second leads away: <c>tăng từ 70% lên 80%</c> aims at 80%.</summary>
    public static bool IsBaseline(string fold, int at, int end)
    {
        if (!ComparatorWords.EndsWithWord(ComparatorWords.Before(fold, at), "tu"))
        {
            return false;
        }

        var after = fold.AsSpan(end, Math.Min(ComparatorWords.Reach, fold.Length - end));
        var stop = after.IndexOfAny(';', ',');
        after = stop < 0 ? after : after[..stop];
        return Turns(after, " len ") || Turns(after, " xuong ");
    }

    private static bool Turns(ReadOnlySpan<char> after, string word)
    {
        var turn = after.IndexOf(word, StringComparison.Ordinal);
        return turn >= 0 && !after[..turn].EndsWith(" tro");
    }

    /// <summary><c>60-70%</c>, <c>60% đến 70%</c>, <c>từ 05 mô hình đến 10 mô hình</c>.</summary>
    private static FigureSpan? Range(string fold, int at, int end)
    {
        var percent = end < fold.Length && UnitWords.IsShareSign(fold[end]);
        var next = Scan.SkipSpaces(fold, percent ? end + 1 : end);
        var joint = Joint(fold, next);
        if (joint == 0 && ComparatorWords.EndsWithWord(ComparatorWords.Before(fold, at), "tu"))
        {
            // The unit may stand twice.
            var unitEnd = next;
            while (unitEnd < fold.Length && unitEnd - next < 24 && (char.IsLetter(fold[unitEnd]) || fold[unitEnd] is ' ' or '/') && !Scan.IsWordAt(fold, unitEnd, "den"))
            {
                unitEnd++;
            }

            (next, joint) = (unitEnd, Scan.IsWordAt(fold, unitEnd, "den") ? 3 : 0);
        }

        if (joint == 0)
        {
            return null;
        }

        var start = Scan.SkipSpaces(fold, next + joint);
        var stop = WrittenNumber.End(fold, start);
        var whole = fold.AsSpan(start, stop - start);
        if (stop == start || (stop < fold.Length && fold[stop] == '/') || WrittenNumber.LooksLikeYear(whole) || (percent && !UnitWords.IsPercent(fold, Scan.SkipSpaces(fold, stop))))
        {
            return null;
        }

        return WrittenNumber.Value(whole) is { } upper && upper > WrittenNumber.Value(fold.AsSpan(at, end - at)) ? new(stop, upper, null) : null;
    }

    private static int Joint(string fold, int at) => at < fold.Length && fold[at] is '-' or '~' ? 1 : Scan.IsWordAt(fold, at, "den") || Scan.IsWordAt(fold, at, "toi") ? 3 : 0;

    /// <summary><c>19/19 tiêu chí</c>: 19 of the things counted; dates and <c>24/7</c> are none.</summary>
    private static FigureSpan? Share(string fold, int at, int end)
    {
        if (end >= fold.Length || fold[end] != '/')
        {
            return null;
        }

        var stop = WrittenNumber.End(fold, end + 1);
        var next = Scan.SkipSpaces(fold, stop);
        if (WrittenNumber.Value(fold.AsSpan(at, end - at)) is not { } part || WrittenNumber.Value(fold.AsSpan(end + 1, stop - end - 1)) is not { } whole || part > whole || whole == 0 || next == stop)
        {
            return null;
        }

        return Scan.WordAt(fold, next, Wholes) is not null ? new(stop, null, Math.Round(part / whole, 4))
            : (UnitWords.IsThing(fold, next) || UnitWords.IsMeasure(fold, next)) && !NamingWords.IsTime(fold, stop) ? new(stop, null, null)
            : null;
    }
}
