namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads the days by which a report is due, as written without the year: <c>10/6</c>, <c>15 tháng 12</c> as <c>15/12</c>, <c>20</c> of a month.</summary>
internal static class ReportingDates
{
    /// <param name="monthly">Whether a day alone may be meant: <c>ngày 20</c> of every month or quarter.</param>
    /// <returns>In the order in which they stand, with where that is.</returns>
    public static List<(string Date, int At)> Read(string fold, bool monthly)
    {
        var dates = new List<(string Date, int At)>();
        for (var at = 0; at < fold.Length; at++)
        {
            var marked = fold[at] == 'n' && Scan.IsWordAt(fold, at, "ngay") ? 4 : 0;
            var opened = marked > 0 ? marked : fold[at] is 't' or 'v' && Scan.WordAt(fold, at, ["truoc", "vao"]) is { } word ? word.Length : 0;
            if (opened > 0)
            {
                List(fold, Scan.SkipSpaces(fold, at + opened), marked > 0, monthly, dates);
            }
        }

        return dates;
    }

    /// <summary><c>10/6 và 10/12</c>, <c>15, 30 hằng tháng</c>.</summary>
    private static void List(string fold, int at, bool marked, bool monthly, List<(string Date, int At)> dates)
    {
        while (at < fold.Length && char.IsAsciiDigit(fold[at]))
        {
            var start = at;
            if (One(fold, ref at, marked && monthly, marked) is not { } date)
            {
                return;
            }

            dates.Add((date, start));
            at = Scan.SkipSpaces(fold, at);
            at = at < fold.Length && fold[at] is ',' or ';' ? Scan.SkipSpaces(fold, at + 1) : Scan.IsWordAt(fold, at, "va") ? Scan.SkipSpaces(fold, at + 2) : fold.Length;
        }
    }

    private static string? One(string fold, ref int at, bool dayAlone, bool marked)
    {
        var start = at;
        var day = Scan.Digits(fold, ref at);
        var stop = at;
        if (day is < 1 or > 31)
        {
            return null;
        }

        if (at < fold.Length && fold[at] is '/' or '-' or '.' && at + 1 < fold.Length && char.IsAsciiDigit(fold[at + 1]))
        {
            var sign = fold[at++];
            var from = at;
            var month = Scan.Digits(fold, ref at);
            var date = $"{fold[start..stop]}/{fold[from..at]}";
            if (at < fold.Length && fold[at] == sign && at + 1 < fold.Length && char.IsAsciiDigit(fold[at + 1]))
            {
                at++;
                _ = Scan.Digits(fold, ref at);
            }

            return month is >= 1 and <= 12 ? date : null;
        }

        var next = Scan.SkipSpaces(fold, at);
        if (Scan.IsWordAt(fold, next, "thang"))
        {
            var from = Scan.SkipSpaces(fold, next + 5);
            at = from;
            var month = Scan.Digits(fold, ref at);
            return month is >= 1 and <= 12 ? $"{fold[start..stop]}/{fold[from..at]}" : marked ? fold[start..stop] : null;
        }

        return dayAlone || (marked && Scan.WordAt(fold, next, ["hang thang", "cua thang", "moi thang"]) is not null) ? fold[start..stop] : null;
    }
}
