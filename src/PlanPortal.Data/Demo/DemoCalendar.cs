using PlanPortal.Core;

namespace PlanPortal.Data.Demo;

/// <summary>One act of the demo's past, with its moment.</summary>
/// <param name="At">UTC.</param>
internal sealed record DemoEvent(DemoPlan Plan, DemoStep Step, DateTime At);

/// <summary>Lays the manifest's days on the calendar before a given moment.</summary>
internal static class DemoCalendar
{
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FromSigningToDispatch = TimeSpan.FromMinutes(45);

    /// <summary>
    /// All acts of all plans in order of time, so that numbers and the journal ascend with it. Nobody works on a
    /// day off or in the future: such acts are moved to the working day before and to <paramref name="now"/>; the acts
    /// of one plan keep their order.
    /// </summary>
    public static IReadOnlyList<DemoEvent> Of(DemoManifest manifest, DateTime now)
    {
        var events = new List<DemoEvent>();
        foreach (var plan in manifest.Plans)
        {
            var last = DateTime.MinValue;
            foreach (var step in plan.Steps.SelectMany(s => WithWhatFollows(s, manifest.Defaults)))
            {
                var wished = step.Act == DemoAct.Dispatch ? last + FromSigningToDispatch : Moment(step, now);
                var earliest = last == DateTime.MinValue ? wished : last + BetweenSteps;
                last = new DateTime(Math.Min(now.Ticks, Math.Max(wished.Ticks, earliest.Ticks)), DateTimeKind.Utc);
                events.Add(new DemoEvent(plan, step, last));
            }
        }

        // A stable sort: acts of the same moment stay in the manifest's order.
        List<DemoEvent> past = [.. events.OrderBy(e => e.At)];

        // The newest document still waits on the clerk's desk.
        past.Remove(past.Last(e => e.Step.Act == DemoAct.Dispatch));
        return past;
    }

    private static IEnumerable<DemoStep> WithWhatFollows(DemoStep step, DemoDefaults defaults) =>
        step.Act == DemoAct.Sign
            ? [step, new DemoStep(DemoAct.Dispatch, defaults.Clerk, step.DaysAgo, step.At, Note: null, Text: null)]
            : [step];

    private static DateTime Moment(DemoStep step, DateTime now)
    {
        var day = WorkingDay(VietnamTime.DayOf(now).AddDays(-step.DaysAgo));
        return VietnamTime.ToUtc(day, step.At);
    }

    /// <summary>The day itself, or the last working day before it.</summary>
    public static DateOnly WorkingDay(DateOnly day)
    {
        while (IsDayOff(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>Weekends and the public holidays of the solar calendar.</summary>
    private static bool IsDayOff(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || (day.Day, day.Month) is (1, 1) or (30, 4) or (1, 5) or (1 or 2, 9);
}
