using System.Globalization;

namespace PlanPortal.Core.Scheduling;

/// <summary>A point on the way to a due day and past it at which people are told.</summary>
/// <param name="Days">From the due day: negative before it, 0 on it, positive after it.</param>
/// <param name="FallsOn">The working day on which it is told.</param>
public readonly record struct ReminderStage(int Days, DateOnly FallsOn)
{
    /// <summary>Tells the stages of one due day apart: <c>before:3</c>, <c>today</c>, <c>late:7</c>.</summary>
    public string Key => Days switch
    {
        0 => "today",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"before:{-Days}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"late:{Days}"),
    };
}

/// <summary>
/// Which stage of a due day is told on a day. Stages up to the due day that fall on a day of rest are told on the last
/// working day before, those after it on the next working day. Of several that fell due together, after days of rest or
/// while no server ran, only the latest is told. Stages from before the work was opened do not count.
/// </summary>
public static class ReminderStages
{
    /// <param name="openedOn">The first day on which anybody could know.</param>
    /// <param name="since">The last day whose stages were told.</param>
    /// <param name="today">In Vietnam.</param>
    /// <returns>Null where no stage fell due after <paramref name="since"/>.</returns>
    public static ReminderStage? Of(DateOnly dueOn, DateOnly openedOn, DateOnly since, DateOnly today, WorkSettings settings, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var late = LateDays(dueOn, today, settings.RemindLateEvery, settings.RemindLateEvery);
        var before = settings.RemindersBefore.Select(d => -d).Append(0).OrderDescending();
        return Latest(late.Concat(before), dueOn, openedOn, since, today, calendar);
    }

    /// <summary>When those above hear of late work: for the first time so many days after the due day, then with each reminder of late work.</summary>
    /// <param name="after">Days after the due day; 0 means the first day on which it is late.</param>
    public static ReminderStage? Escalated(
        DateOnly dueOn, DateOnly openedOn, DateOnly since, DateOnly today, int after, WorkSettings settings, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Latest(LateDays(dueOn, today, Math.Max(1, after), settings.RemindLateEvery), dueOn, openedOn, since, today, calendar);
    }

    /// <summary>The days after the due day so far, the latest first: the first one, then the multiples of <paramref name="every"/> past it.</summary>
    private static IEnumerable<int> LateDays(DateOnly dueOn, DateOnly today, int first, int every)
    {
        var most = today.DayNumber - dueOn.DayNumber;
        for (var days = most / every * every; days > first; days -= every)
        {
            yield return days;
        }

        if (most >= first)
        {
            yield return first;
        }
    }

    /// <param name="days">From the due day, the latest first.</param>
    private static ReminderStage? Latest(
        IEnumerable<int> days, DateOnly dueOn, DateOnly openedOn, DateOnly since, DateOnly today, WorkCalendar calendar)
    {
        foreach (var distance in days)
        {
            var day = dueOn.AddDays(distance);
            var stage = new ReminderStage(distance, distance > 0 ? calendar.OnOrAfter(day) : calendar.OnOrBefore(day));
            if (stage.FallsOn <= today)
            {
                return stage.FallsOn > since && stage.FallsOn >= openedOn ? stage : null;
            }
        }

        return null;
    }
}
