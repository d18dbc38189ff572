namespace PlanPortal.Core.Scheduling;

/// <summary>The public holidays of the country (article 112 of the Labour Code): those that a calendar knows, and those of the lunar year, whose days are announced each year.</summary>
public static class PublicHolidays
{
    /// <summary>Each with the words by which an entered day is known to be it.</summary>
    private static readonly (string Name, string[] Words, int Days)[] lunar =
    [
        ("Tết Nguyên đán", ["tết nguyên đán", "tết âm lịch"], 5),
        ("Giỗ Tổ Hùng Vương", ["giỗ tổ", "hùng vương"], 1),
    ];

    /// <summary>On the same days each year. The second day of the National Day is the one before or after it, as announced.</summary>
    public static IReadOnlyList<(DateOnly Day, string Name)> Solar(int year) =>
    [
        (new(year, 1, 1), "Tết Dương lịch"),
        (new(year, 4, 30), "Ngày Chiến thắng"),
        (new(year, 5, 1), "Ngày Quốc tế Lao động"),
        (new(year, 9, 2), "Quốc khánh"),
    ];

    /// <summary>Whether one of the <see cref="Solar"/> days has no entry yet, be it of rest or of work.</summary>
    public static bool LacksSolar(int year, IReadOnlyCollection<Holiday> entered) => Solar(year).Any(s => entered.All(h => h.Day != s.Day));

    /// <summary>What an administrator has yet to enter for a year, in words.</summary>
    public static IReadOnlyList<string> MissingOf(int year, IReadOnlyCollection<Holiday> entered)
    {
        ArgumentNullException.ThrowIfNull(entered);
        var off = entered.Where(h => h.Day.Year == year && !h.Works).ToList();
        var missing = Solar(year).Where(s => !off.Exists(h => h.Day == s.Day)).Select(s => $"{s.Name} ({s.Day:dd/MM})").ToList();
        foreach (var (name, words, days) in lunar)
        {
            var found = off.Count(h => words.Any(w => h.Name.Contains(w, StringComparison.CurrentCultureIgnoreCase)));
            if (found < days)
            {
                missing.Add(found == 0 ? $"{name} ({days} ngày, âm lịch)" : $"{name} (mới nhập {found} trong {days} ngày)");
            }
        }

        if (!off.Exists(h => h.Day == new DateOnly(year, 9, 1) || h.Day == new DateOnly(year, 9, 3)))
        {
            missing.Add("ngày liền kề Quốc khánh (01/09 hoặc 03/09)");
        }

        return missing;
    }
}
