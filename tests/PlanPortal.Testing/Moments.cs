namespace PlanPortal.Testing;

/// <summary>Moments that tests happen at. All UTC; Vietnam is seven hours ahead.</summary>
public static class Moments
{
    /// <summary>Monday 2 March 2026, 9 o'clock in Vietnam.</summary>
    public static readonly DateTime Morning = Utc(2026, 3, 2, 2, 0);

    public static DateTime Utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) =>
        new(year, month, day, hour, minute, second, DateTimeKind.Utc);

    public static DateTime MinutesLater(this DateTime moment, int minutes) => moment.AddMinutes(minutes);

    public static DateTime DaysLater(this DateTime moment, int days) => moment.AddDays(days);
}
