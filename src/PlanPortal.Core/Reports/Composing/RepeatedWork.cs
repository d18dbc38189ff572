using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>Work that falls due again and again, summed up: how often how, and the last words on it.</summary>
internal static class RepeatedWork
{
    /// <summary>Days that are named; whoever is late more often than that reads how often.</summary>
    private const int MostDays = 4;

    private static readonly List<WorkStanding> Order =
    [
        WorkStanding.DoneOnTime, WorkStanding.DoneLate, WorkStanding.AwaitingConfirmation, WorkStanding.InProgress, WorkStanding.NotStarted,
        WorkStanding.Late, WorkStanding.Overtaken, WorkStanding.CannotJudge,
    ];

    /// <summary>A row of several times is judged by the first of these that one of them has.</summary>
    private static readonly WorkStanding[] Worst =
    [
        WorkStanding.Late, WorkStanding.InProgress, WorkStanding.NotStarted, WorkStanding.AwaitingConfirmation, WorkStanding.DoneLate,
        WorkStanding.DoneOnTime, WorkStanding.CannotJudge, WorkStanding.Overtaken,
    ];

    /// <summary><c>Kiểm tra biển báo (định kỳ, 12 lần): 11 lần xong đúng hạn, 1 lần quá hạn (Công an xã).</c></summary>
    public static string Sentence(IReadOnlyList<ReportedTask> times, ReportSpan span)
    {
        var counts = Counts(times, span).Select(c => $"{c.Times.Count} lần {ReportWording.Lowered(c.Standing.Name())}");
        return $"{ReportWording.Open(times[0].Name)} (định kỳ, {times.Count} lần): {string.Join(", ", counts)} ({TaskSentence.By(times[0])}).{Said(times, span)}";
    }

    /// <summary>Due day, result and judgement of all times together: <c>12 kỳ: 10 xong đúng hạn, 1 xong muộn, 1 quá hạn (05/6/2026).</c></summary>
    public static IReadOnlyList<string> Cells(IReadOnlyList<ReportedTask> times, ReportSpan span)
    {
        var counts = Counts(times, span).ToList();
        var result = string.Join(", ", counts.Select(c => $"{c.Times.Count} {ReportWording.Lowered(c.Standing.Name())}{Days(c.Standing, c.Times)}"));
        return ["Định kỳ", $"{times.Count} kỳ: {result}.{Said(times, span)}", Worst.First(w => counts.Exists(c => c.Standing == w)).Name()];
    }

    private static IEnumerable<(WorkStanding Standing, IReadOnlyList<ReportedTask> Times)> Counts(IReadOnlyList<ReportedTask> times, ReportSpan span) =>
        times.GroupBy(t => t.StandingIn(span)).OrderBy(g => Order.IndexOf(g.Key)).Select(g => (g.Key, (IReadOnlyList<ReportedTask>)[.. g.OrderBy(t => t.DueOn)]));

    /// <summary>Which times were late.</summary>
    private static string Days(WorkStanding standing, IReadOnlyList<ReportedTask> times)
    {
        var days = standing == WorkStanding.Late ? times.Select(t => t.DueOn).OfType<DateOnly>().Select(ReportWording.Day).ToList() : [];
        return days.Count == 0 ? "" : days.Count <= MostDays ? $" ({string.Join("; ", days)})" : $" ({string.Join("; ", days.Take(MostDays))}; …)";
    }

    private static string Said(IReadOnlyList<ReportedTask> times, ReportSpan span)
    {
        var last = times.Where(t => t.Words is not null && t.OpenedOn <= span.AsOf).OrderByDescending(t => t.DoneOn ?? DateOnly.MinValue).FirstOrDefault();
        return last is not null && TaskSentence.Said(last, span) is { } said ? " " + said : "";
    }
}
