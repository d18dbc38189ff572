namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads a deadline's rule from the words of its line or cell.</summary>
internal static class DeadlineReader
{
    private static readonly string[] Directing = ["theo ke hoach", "theo huong dan", "theo chi dao", "theo yeu cau", "khi co huong dan", "khi co yeu cau", "khi co van ban", "theo su chi dao", "theo lich", "theo thong bao", "theo quy dinh", "theo tien do", "theo van ban"];

    private static readonly string[] Always = ["thuong xuyen", "lien tuc", "ca nam", "quanh nam", "hang ngay", "hang tuan", "quanh nam"];

    /// <summary>Words that make a day in ongoing or directed work its end.</summary>
    private static readonly string[] Limits = ["truoc", "xong", "hoan thanh", "cham nhat", "den", "ket thuc"];

    public static Deadline Read(string text, int? planYear)
    {
        // A damaged date line may say any year.
        planYear = planYear is >= 1900 and <= 2200 ? planYear : null;
        var fold = VietnameseText.FoldInPlace(text);
        var mentions = TimeMentions.Of(fold, planYear);
        var bounded = mentions.Count > 0 && (Scan.HasAny(fold, Limits) || !Scan.HasAny(fold, ["cao diem", "tap trung", "trong tam", "dip"]));
        var opening = Scan.SkipSpaces(fold, 0);
        var finer = mentions.Exists(m => m.Grain < TimeGrain.Year);
        if (Scan.WordAt(fold, opening, Always) is not null && !(finer && bounded))
        {
            return new(text, DeadlineKind.Ongoing, null);
        }

        if (Scan.WordAt(fold, opening, Directing) is not null && !(finer && Scan.HasAny(fold, Limits)))
        {
            return new(text, DeadlineKind.AsDirected, null);
        }

        return Rhythm.Of(fold) is { } rhythm && !Scan.HasAny(fold, ["nam sau"]) && Recurring(text, rhythm, mentions, planYear) is { } recurring ? recurring
            : mentions.Count > 0 ? Once(text, mentions)
            : Unnamed(text, fold, planYear);
    }

    private static Deadline? Recurring(string text, Rhythm rhythm, List<TimeMention> mentions, int? planYear)
    {
        var days = rhythm.Days(mentions);
        if (days.Count == 0)
        {
            return null;
        }

        var due = rhythm.Kind == DeadlineKind.YearlyDates ? days.Max(d => d.In(planYear)) : null;
        return new(text, rhythm.Kind, due) { Days = days };
    }

    private static Deadline Once(string text, List<TimeMention> mentions)
    {
        var ends = Finest(mentions.FindAll(m => m.Role != TimeRole.Start && m.Grain != TimeGrain.DayOfMonth));
        if (ends.Count == 0)
        {
            return new(text, mentions.Exists(m => m.Role == TimeRole.Start) ? DeadlineKind.Range : DeadlineKind.Unknown, null);
        }

        var days = ends.Where(m => m.Year is not null).Select(m => m.DueDay).Distinct().ToList();
        var last = ends.MaxBy(m => (m.DueDay.Once ?? DateOnly.MinValue, -(int)m.Grain))!;
        var kind = last.Role == TimeRole.End ? DeadlineKind.Range : last.Grain switch
        {
            TimeGrain.Day => DeadlineKind.OnDate,
            TimeGrain.Month => DeadlineKind.ByMonth,
            TimeGrain.Quarter => DeadlineKind.ByQuarter,
            TimeGrain.HalfYear => DeadlineKind.ByHalfYear,
            _ => DeadlineKind.ByYear,
        };
        return new(text, kind, last.Year is null ? null : last.DueDay.Once) { Days = days };
    }

    /// <summary><c>Quý IV/2026, xong trước 15/11</c> is due on the day: a mention falls away where a finer one lies in it.</summary>
    private static List<TimeMention> Finest(List<TimeMention> mentions)
    {
        var inside = new HashSet<(TimeGrain, int?, int)>();
        foreach (var mention in mentions.Where(m => m.Grain < TimeGrain.Year))
        {
            var month = mention.LastMonth;
            (TimeGrain Grain, int?, int)[] around = [(TimeGrain.Month, mention.Year, month), (TimeGrain.Quarter, mention.Year, (month + 2) / 3), (TimeGrain.HalfYear, mention.Year, (month + 5) / 6), (TimeGrain.Year, mention.Year, 0)];
            inside.UnionWith(around.Where(a => a.Grain > mention.Grain));
        }

        return mentions.FindAll(m => m.Since is not null || !inside.Contains((m.Grain, m.Year, m.Part)));
    }

    private static Deadline Unnamed(string text, string fold, int? planYear) => fold switch
    {
        _ when Scan.HasAny(fold, Directing) => new(text, DeadlineKind.AsDirected, null),
        _ when Scan.HasAny(fold, Always) => new(text, DeadlineKind.Ongoing, null),
        _ when Scan.HasAny(fold, ["trong nam", "het nam", "cuoi nam"]) => new(text, DeadlineKind.ByYear, planYear is { } year ? new(year, 12, 31) : null),
        _ => new(text, DeadlineKind.Unknown, null),
    };
}
