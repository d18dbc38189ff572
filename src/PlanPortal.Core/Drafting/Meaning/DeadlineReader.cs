namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads a deadline's rule from the words of its line or cell.</summary>
internal static class DeadlineReader
{
    private static readonly string[] Quarters = ["i", "ii", "iii", "iv"];

    private static readonly string[] Directing = ["theo ke hoach", "theo huong dan", "theo chi dao", "theo yeu cau", "khi co huong dan", "khi co yeu cau", "theo su chi dao", "theo lich", "theo thong bao"];

    private static readonly string[] Always = ["thuong xuyen", "lien tuc", "ca nam", "trong nam", "quanh nam", "hang ngay"];

    /// <param name="planYear">The year for days and months that name none; null where the plan has none: then there is no due day.</param>
    public static Deadline Read(string text, int? planYear)
    {
        var fold = WithoutBrackets(VietnameseText.FoldInPlace(text));
        var mentions = YearReader.Read(fold);
        var year = mentions.Count > 0 ? mentions[^1].Years[^1] : planYear;
        var (lastDay, days) = LastDay(fold, ref year);
        var quarter = LastQuarter(fold, ref year);
        var month = LastMonth(fold, ref year);
        var span = Scan.IndexOfWord(fold, "tu", 0) is >= 0 and var from && (Scan.IndexOfWord(fold, "den", from) > 0 || fold.IndexOf('-', from) > 0);
        var named = lastDay ?? (month is { } m ? EndOfMonth(year, m) : quarter is { } q ? EndOfMonth(year, 3 * q) : null);
        return fold switch
        {
            _ when Scan.HasWord(fold, "hang nam") && days > 0 => new(text, DeadlineKind.YearlyDates, lastDay),
            _ when Scan.HasWord(fold, "hang thang") || Scan.HasWord(fold, "moi thang") => new(text, DeadlineKind.Monthly, null),
            _ when Scan.HasWord(fold, "hang quy") || Scan.HasWord(fold, "moi quy") => new(text, DeadlineKind.Quarterly, null),
            _ when Scan.WordAt(fold, 0, Always) is not null && named is null => new(text, DeadlineKind.Ongoing, null),
            _ when span && (days > 0 || month is not null || quarter is not null) => new(text, DeadlineKind.Range, named),
            _ when days > 0 => new(text, DeadlineKind.OnDate, lastDay),
            _ when month is not null => new(text, DeadlineKind.ByMonth, named),
            _ when quarter is not null => new(text, DeadlineKind.ByQuarter, named),
            _ when Scan.HasWord(fold, "6 thang dau nam") || Scan.HasWord(fold, "06 thang dau nam") => new(text, DeadlineKind.ByHalfYear, EndOfMonth(year, 6)),
            _ when Scan.HasWord(fold, "6 thang cuoi nam") || Scan.HasWord(fold, "06 thang cuoi nam") => new(text, DeadlineKind.ByHalfYear, EndOfMonth(year, 12)),
            _ when Scan.HasAny(fold, Directing) => new(text, DeadlineKind.AsDirected, null),
            _ when Scan.HasAny(fold, Always) => new(text, DeadlineKind.Ongoing, null),
            _ when mentions.Count > 0 => new(text, DeadlineKind.ByYear, EndOfMonth(year, 12)),
            _ => new(text, DeadlineKind.Unknown, null),
        };
    }

    /// <summary>Days in brackets are days of celebration: <c>Ngày Chuyển đổi số quốc gia (10/10)</c>.</summary>
    private static string WithoutBrackets(string fold)
    {
        var kept = fold.ToCharArray();
        var depth = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            depth += kept[i] == '(' ? 1 : 0;
            var inside = depth > 0;
            depth -= kept[i] == ')' && depth > 0 ? 1 : 0;
            kept[i] = inside ? ' ' : kept[i];
        }

        return new(kept);
    }

    /// <summary>The last <c>d/m</c> or <c>d/m/yyyy</c>, and how many there are; <c>10/2026</c> is no day.</summary>
    private static (DateOnly? Day, int Count) LastDay(string fold, ref int? year)
    {
        DateOnly? last = null;
        var count = 0;
        for (var at = 0; at < fold.Length; at++)
        {
            if (!char.IsAsciiDigit(fold[at]))
            {
                continue;
            }

            var next = at;
            var whole = Scan.Date(fold, ref next);
            if (whole is null)
            {
                next = at;
                var day = Scan.Digits(fold, ref next);
                var month = next < fold.Length && fold[next] == '/' ? Month(fold, ref next) : -1;
                whole = day >= 1 && month is >= 1 and <= 12 && Day(year, month, day) is { } found ? found : null;
                count += whole is null && day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is null ? 1 : 0;
            }
            else
            {
                year = whole.Value.Year;
            }

            count += whole is null ? 0 : 1;
            last = whole ?? last;
            at = Math.Max(next - 1, at);
            while (at + 1 < fold.Length && char.IsAsciiDigit(fold[at + 1]))
            {
                at++;
            }
        }

        return (last, count);
    }

    private static int Month(string fold, ref int at)
    {
        at++;
        return Scan.Digits(fold, ref at);
    }

    private static DateOnly? Day(int? year, int month, int day) => year is { } y && day <= DateTime.DaysInMonth(y, month) ? new(y, month, day) : null;

    private static int? LastQuarter(string fold, ref int? year)
    {
        int? last = null;
        for (var at = Scan.IndexOfWord(fold, "quy", 0); at >= 0; at = Scan.IndexOfWord(fold, "quy", at + 1))
        {
            for (var next = Scan.SkipSpaces(fold, at + 3); next < fold.Length;)
            {
                var end = next;
                while (end < fold.Length && char.IsLetterOrDigit(fold[end]))
                {
                    end++;
                }

                var word = fold[next..end];
                var roman = Array.IndexOf(Quarters, word) + 1;
                var quarter = roman > 0 ? roman : word is ['1' or '2' or '3' or '4'] ? word[0] - '0' : 0;
                if (quarter == 0)
                {
                    break;
                }

                last = quarter;
                TakeYear(fold, end, ref year);
                next = Scan.SkipSpaces(fold, end);
                next = next < fold.Length && fold[next] is ',' or '-' ? Scan.SkipSpaces(fold, next + 1) : Scan.IsWordAt(fold, next, "va") ? Scan.SkipSpaces(fold, next + 2) : fold.Length;
            }
        }

        return last;
    }

    private static int? LastMonth(string fold, ref int? year)
    {
        int? last = null;
        for (var at = Scan.IndexOfWord(fold, "thang", 0); at >= 0; at = Scan.IndexOfWord(fold, "thang", at + 1))
        {
            for (var next = Scan.SkipSpaces(fold, at + 5); next < fold.Length;)
            {
                var month = Scan.Digits(fold, ref next);
                if (month is < 1 or > 12)
                {
                    break;
                }

                last = month;
                TakeYear(fold, next, ref year);
                next = Scan.SkipSpaces(fold, next);
                next = next < fold.Length && fold[next] is ',' or '-' ? Scan.SkipSpaces(fold, next + 1) : Scan.IsWordAt(fold, next, "va") ? Scan.SkipSpaces(fold, next + 2) : fold.Length;
            }
        }

        return last;
    }

    /// <summary>The year after a stroke: <c>Quý III/2026</c>, <c>tháng 10/2026</c>.</summary>
    private static void TakeYear(string fold, int at, ref int? year)
    {
        if (at < fold.Length && fold[at] == '/')
        {
            at++;
            var written = Scan.Digits(fold, ref at);
            year = written is >= 1990 and <= 2100 ? written : year;
        }
    }

    private static DateOnly? EndOfMonth(int? year, int month) => year is { } y ? new(y, month, DateTime.DaysInMonth(y, month)) : null;
}
