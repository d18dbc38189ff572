namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Finds the days, months, quarters and years that a folded text names, in reading order; one pass.</summary>
internal sealed class TimeMentionReader
{
    /// <summary>A school year ends with May.</summary>
    private const int SchoolYearEnds = 5;

    private readonly string _fold;
    private readonly TimeWords _words;
    private readonly List<TimeMention> _mentions = [];

    private TimeMentionReader(string fold, int? planYear)
    {
        _fold = fold;
        _words = new(fold, planYear);
    }

    /// <param name="planYear">What <c>năm nay</c> and <c>năm sau</c> count from.</param>
    public static List<TimeMention> Read(string fold, int? planYear)
    {
        var reader = new TimeMentionReader(fold, planYear);
        for (var at = 0; at < fold.Length;)
        {
            at = Math.Max(at + 1, Scan.IsWordStart(fold, at) ? reader.ReadAt(at) : at);
        }

        return reader._mentions;
    }

    /// <summary>Past what was read at the position; the position itself where nothing was.</summary>
    private int ReadAt(int at) => _fold[at] switch
    {
        >= '0' and <= '9' => Figure(at),
        'n' when Scan.IsWordAt(_fold, at, "ngay") => Days(at, Scan.SkipSpaces(_fold, at + 4)),
        'n' when Scan.IsWordAt(_fold, at, "nam hoc") => Years(at, Scan.SkipSpaces(_fold, at + 7), SchoolYearEnds),
        'n' when Scan.IsWordAt(_fold, at, "nam") => Years(at, Scan.SkipSpaces(_fold, at + 3)),
        'n' when Scan.WordAt(_fold, at, ["nua dau nam", "nua cuoi nam"]) is { } half => Add(TimeGrain.HalfYear, half[4] == 'd' ? 1 : 2, at, at + half.Length),
        'g' when Scan.IsWordAt(_fold, at, "giai doan") => Years(at, _words.AfterWords(at + 9, "nam")),
        't' when Scan.IsWordAt(_fold, at, "thang") => List(TimeGrain.Month, at, at + 5),
        't' => Short(TimeGrain.Month, at),
        'q' when Scan.IsWordAt(_fold, at, "quy") => List(TimeGrain.Quarter, at, at + 3),
        'q' => Short(TimeGrain.Quarter, at),
        'c' when Scan.IsWordAt(_fold, at, "cuoi nam") => Add(TimeGrain.Year, 0, at, at + 8),
        _ => at,
    };

    /// <summary><c>30/6/2026</c>, <c>15/11</c>, <c>10/2026</c>, <c>6 tháng đầu năm</c>; past the figure where it is none of them.</summary>
    private int Figure(int at)
    {
        if (Date(at, at) is > 0 and var end)
        {
            return end;
        }

        var next = at;
        var figure = Scan.Digits(_fold, ref next);
        var after = Scan.SkipSpaces(_fold, next);
        if (figure == 6 && Scan.WordAt(_fold, after, ["thang dau nam", "thang cuoi nam"]) is { } half)
        {
            return Add(TimeGrain.HalfYear, half[6] == 'd' ? 1 : 2, at, after + half.Length);
        }

        // "06 tháng" counts months, unless a year or a month's number makes it a day: "15 tháng 6".
        if (Scan.IsWordAt(_fold, after, "thang"))
        {
            return after + 5;
        }

        if (figure is >= 1 and <= 12 && next < _fold.Length && _fold[next] == '/' && _words.YearAfter(next) is { Year: { } year } month && !_words.Continues(month.End))
        {
            return Add(new(TimeGrain.Month, year, figure, 0, at, month.End));
        }

        return at == 0 && figure is >= 1990 and <= 2100 ? Years(at, at) : Math.Max(next, at + 1);
    }

    /// <summary>Days after the word <c>ngày</c>: <c>ngày 10 và 25</c>, <c>ngày 01-15/5</c>.</summary>
    private int Days(int from, int at)
    {
        var end = at;
        for (var start = from; at < _fold.Length && char.IsAsciiDigit(_fold[at]); start = at)
        {
            if (Date(start, at) is > 0 and var past)
            {
                return past;
            }

            var next = at;
            if (Scan.Digits(_fold, ref next) is not (>= 1 and <= 31 and var day) || (next < _fold.Length && (_fold[next] == '/' || char.IsLetter(_fold[next]))))
            {
                return end;
            }

            end = Add(new(TimeGrain.DayOfMonth, null, 0, day, start, next));
            at = _words.AfterJoint(next);
        }

        return end;
    }

    /// <summary>A whole date or a day of a month; 0 where none stands here.</summary>
    private int Date(int from, int at)
    {
        var next = at;
        if (Scan.Date(_fold, ref next) is { } date)
        {
            return Add(new(TimeGrain.Day, date.Year, date.Month, date.Day, from, next));
        }

        var day = Scan.Digits(_fold, ref next);
        next = Scan.SkipSpaces(_fold, next);
        var stroke = next < _fold.Length && _fold[next] == '/';
        if (day is < 1 or > 31 || !(stroke || Scan.IsWordAt(_fold, next, "thang")))
        {
            return 0;
        }

        next = Scan.SkipSpaces(_fold, next + (stroke ? 1 : 5));
        var month = Scan.Digits(_fold, ref next);
        if (month is < 1 or > 12 || day > DateTime.DaysInMonth(2000, month) || _words.Continues(next) || (!stroke && (Scan.IsWordAt(_fold, Scan.SkipSpaces(_fold, next), "lan"))))
        {
            return 0;
        }

        var (year, end) = _words.YearAfter(next);
        return Add(new(TimeGrain.Day, year, month, day, from, end));
    }

    /// <summary><c>tháng 5, 6 và 7/2026</c>, <c>Quý I, II</c>.</summary>
    private int List(TimeGrain grain, int from, int at)
    {
        var end = at;
        for (var start = from; ; start = at)
        {
            at = Scan.SkipSpaces(_fold, at);
            var next = at;
            var part = _words.Part(grain, ref next);
            if (part == 0 || (next < _fold.Length && _fold[next] == '/' && _words.YearAfter(next).Year is null))
            {
                return end;
            }

            var (year, past) = _words.YearAfter(next);
            end = Add(new(grain, year, part, 0, start, past));
            at = _words.AfterJoint(past);
            if (at == past)
            {
                return end;
            }
        }
    }

    /// <summary><c>T10/2026</c>, <c>Q.III</c>.</summary>
    private int Short(TimeGrain grain, int at)
    {
        var next = at + 1 < _fold.Length && _fold[at + 1] == '.' ? at + 2 : at + 1;
        var part = _words.Part(grain, ref next);
        if (part == 0 || (grain == TimeGrain.Month && !char.IsAsciiDigit(_fold[next - 1])) || (next < _fold.Length && char.IsLetterOrDigit(_fold[next])))
        {
            return at;
        }

        var (year, end) = _words.YearAfter(next);
        return Add(new(grain, year, part, 0, at, end));
    }

    /// <summary><c>năm 2026</c>, <c>năm 2026, 2027</c>, <c>giai đoạn 2026 - 2030</c>, <c>năm học 2026-2027</c>.</summary>
    private int Years(int from, int at, int lastMonth = 0)
    {
        var end = at;
        int? since = null;
        for (var start = from; ; start = at)
        {
            var next = at;
            if (Scan.Digits(_fold, ref next) is not (>= 1990 and <= 2100 and var year) || _words.Continues(next))
            {
                return Math.Max(end, from);
            }

            // A period counts as its last year.
            if (since is not null)
            {
                _mentions.RemoveAt(_mentions.Count - 1);
            }

            end = Add(new(TimeGrain.Year, year, lastMonth, 0, since is null ? start : from, next) { Since = since });
            at = _words.AfterJoint(next);
            if (at == next)
            {
                return end;
            }

            since = _fold.AsSpan(next, at - next).Contains('-') ? year : null;
        }
    }

    private int Add(TimeGrain grain, int part, int from, int end)
    {
        var (year, past) = _words.YearOfHalf(end);
        return Add(new(grain, year, part, 0, from, past));
    }

    private int Add(TimeMention mention)
    {
        _mentions.Add(mention);
        return mention.End;
    }
}
