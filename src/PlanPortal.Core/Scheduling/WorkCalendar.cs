namespace PlanPortal.Core.Scheduling;

/// <summary>Which days are worked: Monday to Friday, but for what the administrator entered.</summary>
public sealed class WorkCalendar(IEnumerable<Holiday> holidays)
{
    /// <summary>No row of holidays is longer; damaged data must not make a search endless.</summary>
    public const int LongestRest = 60;

    private readonly Dictionary<DateOnly, bool> worked = holidays.GroupBy(h => h.Day).ToDictionary(g => g.Key, g => g.Last().Works);

    public bool IsWorkingDay(DateOnly day) =>
        worked.TryGetValue(day, out var works) ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day itself, or the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Find(day, -1);

    /// <summary>The day itself, or the next working day after it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Find(day, 1);

    private DateOnly Find(DateOnly day, int step)
    {
        for (var i = 0; i < LongestRest; i++)
        {
            var candidate = day.AddDays(i * step);
            if (IsWorkingDay(candidate))
            {
                return candidate;
            }
        }

        return day;
    }
}
