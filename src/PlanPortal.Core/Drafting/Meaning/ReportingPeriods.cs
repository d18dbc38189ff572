namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads how often a report is due: <c>hằng quý, 6 tháng, năm</c>, <c>01 lần/tháng</c>, <c>báo cáo quý (trước ngày 20)</c>.</summary>
internal static class ReportingPeriods
{
    /// <summary>Small letters with their marks: <c>quý</c> is no <c>quy định</c>, <c>năm</c> no <c>nam</c>.</summary>
    private static readonly (string Words, ReportingEvery Every)[] Named =
    [
        ("6 tháng", ReportingEvery.HalfYear), ("06 tháng", ReportingEvery.HalfYear), ("sáu tháng", ReportingEvery.HalfYear), ("nửa năm", ReportingEvery.HalfYear),
        ("1 năm", ReportingEvery.Year), ("01 năm", ReportingEvery.Year), ("cả năm", ReportingEvery.Year), ("năm", ReportingEvery.Year),
        ("tuần", ReportingEvery.Week), ("tháng", ReportingEvery.Month), ("quý", ReportingEvery.Quarter), ("quí", ReportingEvery.Quarter),
    ];

    /// <summary>After these a list of periods stands.</summary>
    private static readonly string[] Openings = ["hằng", "hàng", "mỗi", "từng", "định kỳ", "theo định kỳ", "báo cáo", "sơ kết", "tổng kết", "chế độ báo cáo", "lần/", "theo"];

    /// <summary>Said between the periods of a list, or of one: they neither open nor end it.</summary>
    private static readonly string[] Between = ["và", "hoặc", "hằng", "hàng", "định kỳ", "báo cáo", "theo", "đầu năm", "cuối năm", "9 tháng", "09 tháng", "3 tháng", "kỳ", "tổng kết", "sơ kết"];

    /// <summary>Behind <c>năm</c>, <c>tháng</c>, <c>quý</c> these name one certain period, or something else.</summary>
    private static readonly string[] NotBefore = ["học", "cuối", "đầu", "sau", "tiếp theo", "trước đó", "i", "ii", "iii", "iv", "này", "nay", "qua", "ngân sách"];

    /// <summary>A day of the month that follows is one of each month.</summary>
    private static readonly string[] MonthAfter = ["tháng sau", "tháng kế tiếp", "tháng tiếp theo", "tháng liền kề"];

    private static readonly string[] OfQuarters = ["tháng cuối quý", "tháng cuối của quý", "tháng đầu quý", "tháng đầu của quý"];

    /// <param name="small">The sentence in small letters.</param>
    /// <returns>Each period once, in the order in which it is named, with where that is.</returns>
    public static List<(ReportingEvery Every, int At)> Read(string small)
    {
        var periods = new List<(ReportingEvery Every, int At)>();
        for (var at = 0; at < small.Length;)
        {
            var next = Scan.IsWordStart(small, at) ? List(small, at, periods) : at;
            at = Math.Max(next, at + 1);
        }

        foreach (var words in periods.Count == 0 ? OfQuarters : [])
        {
            if (Scan.IndexOfWord(small, words, 0) is >= 0 and var quarter)
            {
                Add(periods, ReportingEvery.Quarter, quarter);
            }
        }

        if (periods.Count == 0 && Array.Find(MonthAfter, m => Scan.HasWord(small, m)) is { } month)
        {
            periods.Add((ReportingEvery.Month, Scan.IndexOfWord(small, month, 0)));
        }

        if (periods.Count > 1)
        {
            periods.RemoveAll(p => p.Every == ReportingEvery.Year && IsOfADate(small, p.At));
        }

        return periods;
    }

    /// <summary><c>định kỳ 6 tháng, trước ngày 10/6 và 10/12 hằng năm</c>: the year is the days', not a period of its own.</summary>
    private static bool IsOfADate(string small, int at)
    {
        var before = small.AsSpan(0, at).TrimEnd();
        foreach (var every in (ReadOnlySpan<string>)["hằng", "hàng", "mỗi"])
        {
            if (before.EndsWith(every))
            {
                before = before[..^every.Length].TrimEnd();
                return before.Length > 0 && char.IsAsciiDigit(before[^1]);
            }
        }

        return false;
    }

    /// <summary>Past the list of periods that opens here, or past the words that only seemed to open one; the position itself where none do.</summary>
    private static int List(string small, int at, List<(ReportingEvery Every, int At)> periods)
    {
        if (Times(small, at, periods) is var end && end > at)
        {
            return end;
        }

        // "…, năm trước ngày 15/12": one more of the periods named before.
        var goesOn = periods.Count > 0 && at > 1 && small[at - 1] == ' ' && small[at - 2] is ',' or ';';
        var opening = Scan.WordAt(small, at, Openings);
        if (opening is null && !goesOn)
        {
            return at;
        }

        var next = opening is null ? at : at + opening.Length;
        var found = false;
        for (var start = next; ;)
        {
            start = AfterSigns(small, start);
            if (Period(small, start) is { } period)
            {
                Add(periods, period.Every, start);
                (next, found) = (start + period.Length, true);
                start = AfterBracket(small, next);
            }
            else if (start < small.Length && Scan.WordAt(small, start, Between) is { } word)
            {
                start += word.Length;
            }
            else
            {
                return found ? next : start;
            }
        }
    }

    /// <summary><c>01 lần/quý</c>, <c>2 lần/năm</c>, <c>quý/lần</c>, <c>6 tháng/lần</c>, <c>mỗi tháng một lần</c>.</summary>
    private static int Times(string small, int at, List<(ReportingEvery Every, int At)> periods)
    {
        if (string.CompareOrdinal(small, at, "lần/", 0, 4) == 0 && Period(small, Scan.SkipSpaces(small, at + 4)) is { } every)
        {
            Add(periods, every.Every == ReportingEvery.Year && IsTwo(small, at) ? ReportingEvery.HalfYear : every.Every, at);
            return at + 4 + every.Length;
        }

        if (Period(small, at) is { } period && string.CompareOrdinal(small, at + period.Length, "/lần", 0, 4) == 0)
        {
            Add(periods, period.Every, at);
            return at + period.Length + 4;
        }

        return at;
    }

    /// <summary><c>2</c> or <c>02</c> right before.</summary>
    private static bool IsTwo(string small, int at)
    {
        var figure = small.AsSpan(0, at).TrimEnd();
        figure = figure[^Math.Min(3, figure.Length)..].TrimStart();
        return figure is "2" or "02" || figure.EndsWith(" 2") || figure.EndsWith("(2");
    }

    private static (ReportingEvery Every, int Length)? Period(string small, int at)
    {
        foreach (var (words, every) in Named)
        {
            if (at < small.Length && Scan.IsWordAt(small, at, words))
            {
                var next = Scan.SkipSpaces(small, at + words.Length);
                var certain = next < small.Length && (char.IsAsciiDigit(small[next]) || Scan.WordAt(small, next, NotBefore) is not null);
                return certain && every != ReportingEvery.HalfYear ? null : (every, words.Length);
            }
        }

        return null;
    }

    private static void Add(List<(ReportingEvery Every, int At)> periods, ReportingEvery every, int at)
    {
        if (!periods.Exists(p => p.Every == every))
        {
            periods.Add((every, at));
        }
    }

    private static int AfterSigns(string small, int at)
    {
        while (at < small.Length && small[at] is ' ' or ',' or '(' or ':' or '/' or '+')
        {
            at++;
        }

        return at;
    }

    /// <summary>Past <c>(trước ngày 15/6)</c>, which stands between two periods.</summary>
    private static int AfterBracket(string small, int at)
    {
        const int Longest = 60;
        var bracket = Scan.SkipSpaces(small, at);
        var close = bracket < small.Length && small[bracket] == '(' ? small.IndexOf(')', bracket, Math.Min(Longest, small.Length - bracket)) : -1;
        return close < 0 ? at : close + 1;
    }
}
