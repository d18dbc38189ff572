namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>The mentions of time that make a deadline, each with its year and its part in it.</summary>
internal static class TimeMentions
{
    /// <summary>How far back a word can change what a mention means.</summary>
    private const int LookBack = 80;

    /// <summary>Words between <c>đến</c> and the day that it leads to.</summary>
    private static readonly string[] Fillers = ["ngay", "het", "thang", "quy", "nam", "cuoi", "dau", "giua", "khoang", "truoc", "nay", "hoc", "tuan"];

    private static readonly string[] Limits = ["truoc", "xong", "cham nhat", "den", "tu", "het", "trong", "vao", "han"];

    private static readonly string[] Celebrations = ["ky niem", "dip", "tet", "quoc khanh", "nhan ngay", "huong ung"];

    /// <summary>Without days of celebration and dates of documents; the years that the others name or the plan has.</summary>
    public static List<TimeMention> Of(string fold, int? planYear)
    {
        var mentions = TimeMentionReader.Read(fold, planYear).FindAll(m => !IsCelebration(fold, m) && !IsOfDocument(fold, m));
        for (var i = 0; i < mentions.Count; i++)
        {
            TakeRole(fold, mentions, i);
        }

        TakeMonths(fold, mentions);
        TakeYears(mentions, planYear);
        return mentions;
    }

    /// <summary>The words from one mention, or a little before the first, up to the next.</summary>
    private static string Before(string fold, List<TimeMention> mentions, int i)
    {
        var at = mentions[i].At;
        var from = Math.Max(at - LookBack, i > 0 ? mentions[i - 1].End : 0);
        return from < at ? fold[from..at] : "";
    }

    private static void TakeRole(string fold, List<TimeMention> mentions, int i)
    {
        var before = Before(fold, mentions, i).AsSpan();
        var role = TimeRole.Due;
        for (var word = LastWord(before); ; word = LastWord(before))
        {
            role = word is "truoc" ? TimeRole.Before : role;
            if (word.Length == 0 || Array.IndexOf(Fillers, word.ToString()) < 0)
            {
                break;
            }

            before = before[..before.LastIndexOf(word)];
        }

        before = before.TrimEnd();
        if (LastWord(before) is "tu")
        {
            role = TimeRole.Start;
        }
        else if (before.EndsWith("-") || LastWord(before) is "den" or "toi")
        {
            var starts = i > 0 && (mentions[i - 1].Role == TimeRole.Start || before.TrimStart() is "-" or "den" or "toi");
            role = starts || Scan.HasWord(before.ToString(), "tu") ? TimeRole.End : role;
            if (starts)
            {
                mentions[i - 1] = mentions[i - 1] with { Role = TimeRole.Start };
            }
        }

        mentions[i] = mentions[i] with { Role = role };
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(' ');
        var start = text.Length;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }

    /// <summary><c>ngày 01-15/5</c>: a bare day takes the month of the day after it.</summary>
    private static void TakeMonths(string fold, List<TimeMention> mentions)
    {
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            var (day, next) = (mentions[i], mentions[i + 1]);
            if (day.Grain == TimeGrain.DayOfMonth && next.Grain == TimeGrain.Day && next.At - day.End < 12 && fold.AsSpan(day.End, next.At - day.End).IndexOfAny(";.") < 0)
            {
                mentions[i] = day with { Grain = TimeGrain.Day, Part = next.Part, Year = next.Year };
            }
        }
    }

    /// <summary>A mention without a year has that of the next that names one, else of the one before, else the plan's.</summary>
    private static void TakeYears(List<TimeMention> mentions, int? planYear)
    {
        TimeMention? next = null;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].Year is null && next is { Year: { } year })
            {
                // "từ tháng 11 đến tháng 3/2027" begins in the year before.
                mentions[i] = mentions[i] with { Year = IsAfter(mentions[i], next) ? year - 1 : year };
            }

            next = mentions[i] is { Year: not null, Since: null } ? mentions[i] : next;
        }

        var last = planYear;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Year is null && last is { } year)
            {
                var crosses = mentions[i].Role == TimeRole.End && i > 0 && IsAfter(mentions[i - 1], mentions[i]);
                mentions[i] = mentions[i] with { Year = crosses ? year + 1 : year };
            }

            last = mentions[i] is { Since: null, Year: { } named } ? named : last;
        }
    }

    private static bool IsAfter(TimeMention mention, TimeMention other) => other.Grain != TimeGrain.Year && mention.Grain != TimeGrain.DayOfMonth && (mention.LastMonth, mention.Day).CompareTo((other.LastMonth, other.Day)) > 0;

    /// <summary><c>Ngày Chuyển đổi số quốc gia (10/10)</c>, <c>dịp 30/4</c>: what is celebrated, not when work must be done.</summary>
    private static bool IsCelebration(string fold, TimeMention mention)
    {
        if (mention is not { Grain: TimeGrain.Day, Year: null })
        {
            return false;
        }

        var before = fold[Math.Max(0, mention.At - LookBack)..mention.At];
        before = before[(before.LastIndexOfAny([';', '.', ':']) + 1)..];
        var celebrated = Math.Max(NamedDay(before), Celebrations.Max(c => before.LastIndexOf(c, StringComparison.Ordinal)));
        return celebrated >= 0 && !Array.Exists(Limits, l => Scan.IndexOfWord(before, l, celebrated) >= 0);
    }

    /// <summary>Where <c>Ngày</c> is followed by a name; a list of such days goes on over the dates between.</summary>
    private static int NamedDay(string before)
    {
        for (var at = before.LastIndexOf("ngay ", StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : before.LastIndexOf("ngay ", at - 1, StringComparison.Ordinal))
        {
            if (Scan.IsWordStart(before, at) && at + 5 < before.Length && char.IsLetter(before[at + 5]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary><c>Kế hoạch số 45/KH-UBND ngày 10/5/2026</c>.</summary>
    private static bool IsOfDocument(string fold, TimeMention mention)
    {
        if (mention is not { Grain: TimeGrain.Day, Year: not null })
        {
            return false;
        }

        var before = fold.AsSpan(Math.Max(0, mention.At - 40), Math.Min(40, mention.At)).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.IndexOfAny('/', '-') >= 0 && word.IndexOfAnyInRange('a', 'z') >= 0;
    }
}
