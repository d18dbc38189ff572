namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Years that a text names as milestones: <c>năm 2026</c>, <c>năm 2027, 2028 và 2029</c>, <c>giai đoạn 2026-2030</c> (its last).</summary>
internal static class YearReader
{
    /// <summary>A mention, and where it stands; of a period its last year.</summary>
    public readonly record struct Mention(int At, IReadOnlyList<int> Years, bool IsPeriod);

    public static List<Mention> Read(string fold)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < fold.Length; at++)
        {
            if (!Scan.IsWordAt(fold, at, "nam") && !Scan.IsWordAt(fold, at, "giai doan") && !Scan.IsWordAt(fold, at, "thoi ky") && !Scan.IsWordAt(fold, at, "nhiem ky") && !Scan.IsWordAt(fold, at, "nam hoc"))
            {
                continue;
            }

            var next = fold.IndexOf(' ', at);
            while (next >= 0 && next + 1 < fold.Length && next - at < 12 && char.IsLetter(fold[next + 1]))
            {
                next = fold.IndexOf(' ', next + 1);
            }

            if (next < 0 || next - at > 12)
            {
                continue;
            }

            var years = Years(fold, next, out var end);
            if (years.Count > 0 && !IsCompared(fold, at))
            {
                mentions.Add(new(at, years, fold.AsSpan(at, end - at).Contains('-')));
            }

            at = Math.Max(at, end - 1);
        }

        return mentions;
    }

    /// <summary>The mention that governs a position: the last before it, else the first after it.</summary>
    public static IReadOnlyList<int> At(List<Mention> mentions, int position)
    {
        var before = mentions.FindLastIndex(m => m.At <= position);
        return mentions.Count == 0 ? [] : mentions[Math.Max(0, before)].Years;
    }

    private static List<int> Years(string fold, int at, out int end)
    {
        var years = new List<int>();
        end = at;
        for (at = Scan.SkipSpaces(fold, at); ; at = Scan.SkipSpaces(fold, at))
        {
            var year = Scan.Digits(fold, ref at);
            if (year is < 1990 or > 2100)
            {
                return years;
            }

            end = at;
            var span = years.Count > 0 && fold.AsSpan(0, at - 4).TrimEnd().EndsWith("-");
            if (span)
            {
                years.RemoveAt(years.Count - 1);
            }

            years.Add(year);
            at = Scan.SkipSpaces(fold, at);
            if (at < fold.Length && fold[at] is ',' or '-')
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
        }
    }

    /// <summary><c>so với năm 2025</c> is no milestone.</summary>
    private static bool IsCompared(string fold, int at)
    {
        var before = fold.AsSpan(Math.Max(0, at - 30)..at);
        return before.Contains("so voi", StringComparison.Ordinal) || before.EndsWith("cua ");
    }
}
