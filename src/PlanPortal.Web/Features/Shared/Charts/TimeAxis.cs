namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>Whole months side by side, and where a day lies on them.</summary>
public sealed record TimeAxis
{
    private const int MonthsOfMonths = 18;
    private const int MonthsOfQuarters = 48;

    /// <param name="first">Any day of the first month.</param>
    /// <param name="last">Any day of the last month.</param>
    public TimeAxis(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, last);
        (First, Last) = (new DateOnly(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    private int Months => ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;

    private int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Where a day begins, from 0 to 1; days outside lie on the edge.</summary>
    public double StartOf(DateOnly day) => Math.Clamp((double)(day.DayNumber - First.DayNumber) / Days, 0, 1);

    /// <summary>Where a day ends.</summary>
    public double EndOf(DateOnly day) => Math.Clamp((double)(day.DayNumber - First.DayNumber + 1) / Days, 0, 1);

    public bool Has(DateOnly day) => day >= First && day <= Last;

    /// <summary>Months, quarters or years, whichever there is room for, with the place where each begins.</summary>
    public IEnumerable<(string Name, double At)> Ticks()
    {
        var step = Months <= MonthsOfMonths ? 1 : Months <= MonthsOfQuarters ? 3 : 12;
        for (var month = First; month <= Last; month = month.AddMonths(1))
        {
            if ((month.Month - 1) % step == 0 || month == First)
            {
                yield return (Name(month, step), StartOf(month));
            }
        }
    }

    private string Name(DateOnly month, int step) => step switch
    {
        1 => month.Month == 1 || month == First ? $"T{month.Month}/{month.Year}" : $"T{month.Month}",
        3 => $"Q{(month.Month + 2) / 3}/{month.Year % 100:00}",
        _ => $"{month.Year}",
    };
}
