namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Years that a text names as milestones: <c>năm 2026</c>, <c>năm 2027, 2028 và 2029</c>, <c>giai đoạn 2026-2030</c> (its last), <c>đến 31/12/2026</c>.</summary>
internal static class YearReader
{
    private const int LongestOpening = 12;

    private static readonly string[] Openings = ["nam hoc", "nam", "giai doan", "thoi ky", "nhiem ky"];

    /// <summary>A day or month is a milestone only where these lead to it; else it dates a document.</summary>
    private static readonly string[] Limits = ["den", "het", "truoc", "den het", "den ngay", "truoc ngay", "het ngay", "den thang", "truoc thang", "het thang", "trong thang", "cham nhat", "cham nhat ngay", "quy i", "quy ii", "quy iii", "quy iv", "quy 1", "quy 2", "quy 3", "quy 4"];

    /// <summary>A period after these belongs to a document's title.</summary>
    private static readonly string[] Titles = ["chuong trinh muc tieu quoc gia", "bo tieu chi", "nghi quyet", "quyet dinh", "de an", "ke hoach so", "dai hoi"];

    /// <summary>A mention, and where it stands; of a period its last year.</summary>
    public readonly record struct Mention(int At, IReadOnlyList<int> Years, bool IsPeriod);

    /// <param name="since">Earlier years tell of the past and are no milestones.</param>
    public static List<Mention> Read(string fold, int? since = null)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < fold.Length; at++)
        {
            if (!Scan.IsWordStart(fold, at) || !char.IsLetterOrDigit(fold[at]))
            {
                continue;
            }

            var (from, limited) = Opening(fold, at);
            if (from < 0)
            {
                continue;
            }

            var years = limited ? Dated(fold, from, out var end) : Years(fold, from, out end);
            if (years.Count > 0 && !IsCompared(fold, at) && !(fold.AsSpan(at, end - at).Contains('-') && IsInTitle(fold, at)))
            {
                mentions.Add(new(at, years, fold.AsSpan(at, end - at).Contains('-')));
            }

            at = Math.Max(at, end - 1);
        }

        mentions.RemoveAll(m => m.Years.All(year => year < since));
        return mentions;
    }

    /// <summary>Where the years start after a word that opens a mention; below 0 where none does.</summary>
    private static (int From, bool Limited) Opening(string fold, int at)
    {
        if (char.IsAsciiDigit(fold[at]))
        {
            return EndsWithLimit(fold, at) ? (at, true) : (-1, false);
        }

        if (fold[at] is not ('n' or 'g' or 't') || Scan.WordAt(fold, at, Openings) is not { } word)
        {
            return (-1, false);
        }

        var next = Scan.SkipSpaces(fold, at + word.Length);
        return next - at <= LongestOpening + 2 ? (next, false) : (-1, false);
    }

    private static bool EndsWithLimit(string fold, int at)
    {
        var before = ComparatorWords.Before(fold, at).TrimEnd('/');
        foreach (var limit in Limits)
        {
            if (ComparatorWords.EndsWithWord(before, limit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The year of <c>2030</c>, <c>31/12/2026</c>, <c>6/2026</c>; a year that a unit follows is an amount.</summary>
    private static List<int> Dated(string fold, int at, out int end)
    {
        end = at;
        for (var part = 0; part < 3; part++)
        {
            var start = at;
            var number = Scan.Digits(fold, ref at);
            if (number < 0)
            {
                break;
            }

            end = at;
            if (at - start == 4 && number is >= 1990 and <= 2100)
            {
                var next = Scan.SkipSpaces(fold, at);
                return UnitWords.IsMeasure(fold, next) || UnitWords.IsThing(fold, next) ? [] : [number];
            }

            if (at >= fold.Length || fold[at] is not ('/' or '-'))
            {
                break;
            }

            at++;
        }

        return [];
    }

    private static List<int> Years(string fold, int at, out int end)
    {
        var years = new List<int>();
        end = at;
        for (var span = false; ;)
        {
            var year = Scan.Digits(fold, ref at);
            if (year is < 1990 or > 2100)
            {
                return years;
            }

            end = at;
            if (span)
            {
                years.RemoveAt(years.Count - 1);
            }

            if (!years.Contains(year))
            {
                years.Add(year);
            }

            at = Scan.SkipSpaces(fold, at);
            span = at < fold.Length && fold[at] == '-';
            if (span || (at < fold.Length && fold[at] == ','))
            {
                at++;
            }
            else if (Scan.IsWordAt(fold, at, "va"))
            {
                at += 2;
            }
            else
            {
                return years;
            }

            at = Scan.SkipSpaces(fold, at);
        }
    }

    /// <summary><c>so với năm 2025</c> is no milestone.</summary>
    private static bool IsCompared(string fold, int at)
    {
        var before = fold.AsSpan(Math.Max(0, at - 30)..at);
        return before.Contains("so voi", StringComparison.Ordinal) || before.EndsWith("cua ");
    }

    private static bool IsInTitle(string fold, int at)
    {
        var clause = fold.AsSpan(Math.Max(0, at - 120)..at);
        clause = clause[(clause.LastIndexOfAny(",;") + 1)..];
        foreach (var title in Titles)
        {
            if (clause.Contains(title, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
