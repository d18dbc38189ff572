namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A day on which something falls due, once or again and again.</summary>
/// <param name="Year">Null for every year.</param>
/// <param name="Month">Null for every month.</param>
/// <param name="Day">The month's last day where the month is shorter.</param>
internal readonly record struct DueDay(int? Year, int? Month, int Day)
{
    public const int LastOfMonth = 31;

    /// <summary>The day itself, where it comes only once.</summary>
    public DateOnly? Once => this is { Year: { } year, Month: { } month } ? On(year, month) : null;

    public static DueDay Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The day in a year that the rule does not name itself; null where it comes every month.</summary>
    public DateOnly? In(int? year) => (Year ?? year) is { } y && Month is { } month ? On(y, month) : null;

    public IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        for (var year = Math.Max(from.Year, Year ?? from.Year); year <= Math.Min(until.Year, Year ?? until.Year); year++)
        {
            for (var month = Month ?? 1; month <= (Month ?? 12); month++)
            {
                if (On(year, month) is var day && day >= from && day <= until)
                {
                    yield return day;
                }
            }
        }
    }

    private DateOnly On(int year, int month) => new(year, month, Math.Min(Day, DateTime.DaysInMonth(year, month)));
}
