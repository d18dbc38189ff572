namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>How often something comes back: <c>hằng tháng</c>, <c>định kỳ 6 tháng</c>, <c>01 lần/quý</c>.</summary>
internal sealed class Rhythm
{
    private static readonly string[] EveryMonth = ["hang thang", "moi thang", "tung thang", "lan/thang", "dinh ky thang"];

    private static readonly string[] EveryQuarter = ["hang quy", "moi quy", "tung quy", "lan/quy", "dinh ky quy", "quy/lan", "cac quy"];

    private static readonly string[] EveryHalf = ["hang 6 thang", "dinh ky 6 thang", "dinh ky 06 thang", "6 thang va nam", "6 thang va hang nam", "6 thang, nam", "06 thang, nam", "6 thang, 1 nam", "2 lan/nam", "02 lan/nam"];

    private static readonly string[] EveryYear = ["hang nam", "moi nam", "tung nam", "thuong nien", "lan/nam", "nam/lan", "cac nam"];

    /// <summary>Words that put a quarter's day into the month after it.</summary>
    private static readonly string[] NextQuarter = ["quy sau", "quy tiep theo", "quy ke tiep", "thang dau quy", "thang dau tien"];

    private readonly int[] _months;
    private readonly bool _yearly;

    private Rhythm(DeadlineKind kind, int[] months, bool yearly)
    {
        Kind = kind;
        _months = months;
        _yearly = yearly;
    }

    public DeadlineKind Kind { get; }

    /// <summary>The shortest rhythm that the words name; null where they name none.</summary>
    public static Rhythm? Of(string fold)
    {
        var yearly = Scan.HasAny(fold, EveryYear);
        return Every(fold) switch
        {
            _ when Scan.HasAny(fold, EveryMonth) => new(DeadlineKind.Monthly, [], yearly),
            1 => new(DeadlineKind.Monthly, [], yearly),
            3 => new(DeadlineKind.Quarterly, [3, 6, 9, 12], yearly),
            _ when Scan.HasAny(fold, EveryQuarter) => new(DeadlineKind.Quarterly, Scan.HasAny(fold, NextQuarter) ? [1, 4, 7, 10] : [3, 6, 9, 12], yearly),
            6 => new(DeadlineKind.YearlyDates, [6, 12], true),
            _ when Scan.HasAny(fold, EveryHalf) => new(DeadlineKind.YearlyDates, [6, 12], true),
            _ when Scan.HasWord(fold, "thang cuoi quy") => new(DeadlineKind.Quarterly, [3, 6, 9, 12], yearly),
            _ => yearly ? new(DeadlineKind.YearlyDates, [12], true) : null,
        };
    }

    /// <summary>The days on which it comes back; none where every day that is named has a year of its own.</summary>
    public List<DueDay> Days(List<TimeMention> mentions)
    {
        var years = YearsOf(mentions);
        var named = mentions.FindAll(m => m.Grain is not (TimeGrain.DayOfMonth or TimeGrain.Year) && m.Role != TimeRole.Start);
        if (Kind == DeadlineKind.YearlyDates && named.Count > 0)
        {
            return named.TrueForAll(m => m.HasOwnYear) ? [] : [.. named.SelectMany(m => On(m, years)).Distinct()];
        }

        var daysOfMonth = mentions.Where(m => m.Grain == TimeGrain.DayOfMonth).Select(m => m.Day).DefaultIfEmpty(DueDay.LastOfMonth).ToList();
        var exact = named.FindAll(m => m.Grain == TimeGrain.Day);
        var span = named.Find(m => m.Role == TimeRole.End) is { Year: not null } end && mentions.Find(m => m.Role == TimeRole.Start) is { Year: not null } start ? MonthsBetween(start, end) : null;
        var months = span ?? [.. years.SelectMany(y => _months.Length == 0 ? [(y, (int?)null)] : _months.Where(m => !exact.Exists(e => (e.Part + 2) / 3 == (m + 2) / 3)).Select(m => (y, (int?)m)))];
        var repeated = months.SelectMany(m => daysOfMonth.Select(d => new DueDay(m.Year, m.Month, d)));
        return [.. repeated.Concat(span is null ? exact.SelectMany(m => On(m, years)) : []).Distinct()];
    }

    /// <summary>A named day comes every year in a yearly rhythm, else in its own year.</summary>
    private IEnumerable<DueDay> On(TimeMention mention, List<int?> years) =>
        mention.HasOwnYear || !_yearly ? mention.Year is null ? [] : [mention.DueDay] : years.Select(y => (mention with { Year = y }).DueDay);

    /// <summary>The months of a span that the rhythm strikes.</summary>
    private List<(int? Year, int? Month)> MonthsBetween(TimeMention start, TimeMention end)
    {
        var months = new List<(int?, int?)>();
        for (var at = new DateOnly(start.Year!.Value, Math.Max(1, start.FirstMonth), 1); at <= new DateOnly(end.Year!.Value, Math.Max(1, end.LastMonth), 1); at = at.AddMonths(1))
        {
            if (_months.Length == 0 || Array.IndexOf(_months, at.Month) >= 0)
            {
                months.Add((at.Year, at.Month));
            }
        }

        return months;
    }

    /// <summary>The years of <c>giai đoạn 2026-2030</c> or <c>năm 2026</c>; one null, for every year, where none is named.</summary>
    private static List<int?> YearsOf(List<TimeMention> mentions)
    {
        var years = new List<int?>();
        foreach (var mention in mentions.Where(m => m is { Grain: TimeGrain.Year, Year: not null, Role: TimeRole.Due }))
        {
            var since = mention.Since ?? mention.Year!.Value;
            years.AddRange(Enumerable.Range(since, Math.Clamp(mention.Year!.Value - since + 1, 1, 100)).Select(y => (int?)y));
        }

        return years.Count == 0 ? [null] : [.. years.Distinct()];
    }

    /// <summary>The figure in <c>06 tháng/lần</c>, <c>3 tháng một lần</c>; 0 where none stands there.</summary>
    private static int Every(string fold)
    {
        for (var at = Scan.IndexOfWord(fold, "thang", 0); at > 1; at = Scan.IndexOfWord(fold, "thang", at + 1))
        {
            var end = at;
            while (end > 0 && fold[end - 1] == ' ')
            {
                end--;
            }

            var start = end;
            while (start > 0 && end - start < 2 && char.IsAsciiDigit(fold[start - 1]))
            {
                start--;
            }

            if (start < end && (fold.AsSpan(at + 5).StartsWith("/lan") || Scan.WordAt(fold, Scan.SkipSpaces(fold, at + 5), ["mot lan", "1 lan", "01 lan"]) is not null))
            {
                return int.Parse(fold.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }
}
