using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>Work named in a day of the calendar.</summary>
public sealed record DueItem(int Id, string Name, WorkState State, DateOnly DueKey, DateOnly? DoneOn);

public sealed record CalendarDay(DateOnly Day, StandingCounts Counts, IReadOnlyList<DueItem> Items, IReadOnlyList<CalendarEvent> Events)
{
    /// <summary>Nobody works: a weekend that is not worked, a holiday.</summary>
    public bool IsRest => Events.Any(e => e.Kind == CalendarEventKind.Holiday)
        || (Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && Events.All(e => e.Kind != CalendarEventKind.WorkedDay));

    public bool IsEmpty => Counts.Total == 0 && Events.Count == 0;
}

/// <summary>Lịch: what is due on the days of a month, or how much on the days of a year.</summary>
/// <param name="Month">First day of the month; null for the whole year.</param>
/// <param name="Days">Of a month with the days that fill its first and last week.</param>
public sealed record WorkCalendarPage(OverviewQuery Query, DateOnly Today, int Year, DateOnly? Month, IReadOnlyList<CalendarDay> Days, OverviewNames Names)
{
    /// <summary>Names in a day; the others are counted.</summary>
    public const int MostNames = 4;

    /// <summary>Work of a month up to which its days name it.</summary>
    private const int MostListed = 300;

    private const int DaysOfWeek = 7;

    /// <summary>The days of one month in rows of seven, Monday first; null where the week reaches into another month.</summary>
    public IEnumerable<CalendarDay?[]> Weeks(int month)
    {
        var days = Days.Where(d => d.Day.Month == month && d.Day.Year == Year).ToList();
        IEnumerable<CalendarDay?> padded = [.. Enumerable.Repeat<CalendarDay?>(null, DayInWeek(days[0].Day)), .. days];
        return padded.Chunk(DaysOfWeek).Select(week => week.Length == DaysOfWeek ? week : [.. week, .. Enumerable.Repeat<CalendarDay?>(null, DaysOfWeek - week.Length)]);
    }

    /// <param name="month"><c>2026-11</c>; anything else is the whole year where one is given, and the present month otherwise.</param>
    public static Task<WorkCalendarPage> LoadAsync(PortalDbContext database, OverviewQuery query, string? month, DateOnly today, CancellationToken cancellationToken) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is >= 1945 and <= 2200
            ? MonthAsync(database, query, first, today, cancellationToken)
            : query.Year is { } year
                ? YearAsync(database, query, year, today, cancellationToken)
                : MonthAsync(database, query, new DateOnly(today.Year, today.Month, 1), today, cancellationToken);

    private static async Task<WorkCalendarPage> MonthAsync(PortalDbContext database, OverviewQuery query, DateOnly month, DateOnly today, CancellationToken cancellationToken)
    {
        query = query with { Year = null };
        var (first, last) = (month.AddDays(-DayInWeek(month)), month.AddMonths(1).AddDays(-1));
        last = last.AddDays(DaysOfWeek - 1 - DayInWeek(last));
        var due = query.Filter(database.WorkItems.AsNoTracking()).Where(w => w.DueKey >= first && w.DueKey <= last);

        // Names of more than anybody reads would be noise: the days of such a month show figures, each an address.
        var listed = await due.OrderBy(w => w.DueKey).ThenBy(w => w.Id).Take(MostListed + 1)
            .Select(w => new DueItem(w.Id, w.Directive ?? w.Task!.Name, w.State, w.DueKey, w.DoneOn)).ToListAsync(cancellationToken);
        var names = listed.Count > MostListed ? [] : listed.GroupBy(i => i.DueKey).SelectMany(day => day.Take(MostNames)).ToList();
        return await PageAsync(database, query, due, names, (first, last), today, cancellationToken) with { Month = month, Year = month.Year };
    }

    private static Task<WorkCalendarPage> YearAsync(PortalDbContext database, OverviewQuery query, int year, DateOnly today, CancellationToken cancellationToken) =>
        PageAsync(database, query, query.Filter(database.WorkItems.AsNoTracking()), [], (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)), today, cancellationToken);

    private static async Task<WorkCalendarPage> PageAsync(
        PortalDbContext database,
        OverviewQuery query,
        IQueryable<WorkItem> due,
        IReadOnlyList<DueItem> items,
        (DateOnly First, DateOnly Last) span,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var counts = WorkFigures.Sum(await WorkFigures.ByDay(due, today).ToListAsync(cancellationToken), f => f.DueKey!.Value);
        var events = (await CalendarEvent.LoadAsync(database, query, span.First, span.Last, cancellationToken)).ToLookup(e => e.Day);
        var named = items.ToLookup(i => i.DueKey);
        var days = Enumerable.Range(0, span.Last.DayNumber - span.First.DayNumber + 1).Select(span.First.AddDays);
        return new WorkCalendarPage(
            query,
            today,
            span.First.Year,
            null,
            [.. days.Select(day => new CalendarDay(day, counts.GetValueOrDefault(day) ?? new StandingCounts(), [.. named[day]], [.. events[day]]))],
            await OverviewNames.LoadAsync(database, query.Plan is { } plan ? [plan] : [], cancellationToken));
    }

    /// <summary>0 for Monday.</summary>
    private static int DayInWeek(DateOnly day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
}
