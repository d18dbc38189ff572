namespace PlanPortal.Core;

/// <summary>Times are kept in UTC and shown in Vietnamese time, UTC+07:00 all year round.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The wall clock in Vietnam at a moment given in UTC.</summary>
    public static DateTime ToLocal(DateTime utc) => utc + Offset;

    /// <summary>The calendar day in Vietnam at a moment given in UTC.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>The moment in UTC at which it is this time of this day in Vietnam.</summary>
    /// <param name="at">Left out, the day's first moment.</param>
    public static DateTime ToUtc(DateOnly day, TimeOnly at = default) => day.ToDateTime(at, DateTimeKind.Utc) - Offset;

    /// <summary>
    /// UTC cut to microseconds, the finest that both databases keep, so that what is stored equals what was hashed.
    /// </summary>
    public static DateTime Stamp(DateTimeOffset now) => Cut(now.UtcDateTime);

    /// <summary>Drops what is finer than a microsecond.</summary>
    public static DateTime Cut(DateTime utc) => utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
}
