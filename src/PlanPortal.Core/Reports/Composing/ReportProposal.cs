using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>What a unit's report could say, made from what the portal knows; people change it as they like before it goes out.</summary>
public static class ReportProposal
{
    /// <summary>Whoever wants to read more finds the table beside the words.</summary>
    private const int MostItems = 20;

    /// <param name="unit">Name of the unit that reports.</param>
    /// <param name="work">Its work in the plan, and the figures and obstacles that are its own.</param>
    public static ReportWords For(string unit, ReportedPlan work, ReportSpan span)
    {
        ArgumentNullException.ThrowIfNull(work);
        var tasks = work.Tasks.Where(t => t.IsIn(span)).OrderBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Id).ToList();
        var obstacles = work.Obstacles.Where(o => o.IsIn(span)).ToList();
        return new(Done(unit, tasks, work.Targets, span), Difficulties(tasks, obstacles, span), Proposals(obstacles), Next(tasks, span));
    }

    private static string Done(string unit, List<ReportedTask> tasks, IReadOnlyList<ReportedTarget> targets, ReportSpan span)
    {
        List<string> lines = [ResultParts.Summary(WorkTally.Of(tasks, span), unit)];
        lines.AddRange(tasks.Where(t => t.StandingIn(span) is WorkStanding.DoneOnTime or WorkStanding.DoneLate or WorkStanding.AwaitingConfirmation)
            .Select(t => $"- {ReportWording.Open(t.Name)}: {TaskSentence.Result(t, span)}.{After(TaskSentence.Said(t, span))}").Take(MostItems));
        lines.AddRange(tasks.Where(t => t.StandingIn(span) is WorkStanding.InProgress && TaskSentence.Said(t, span) is not null)
            .Select(t => $"- {ReportWording.Open(t.Name)}: {TaskSentence.Result(t, span)}.{After(TaskSentence.Said(t, span))}").Take(MostItems));
        lines.AddRange(targets.Where(t => t.Now is not null).Select(t => $"- {ReportWording.Open(t.Name)}: {ReportWording.Figure(t.Now!.Value)}{Measure(t)}{Goal(t)}.").Take(MostItems));
        return string.Join('\n', lines);
    }

    private static string? Difficulties(List<ReportedTask> tasks, List<ReportedObstacle> obstacles, ReportSpan span)
    {
        List<string> lines =
        [
            .. obstacles.Select(o => "- " + ReportWording.Sentence(o.Words) + (o.IsOpen ? "" : o.State == ObstacleState.Answered ? " Đã có ý kiến chỉ đạo." : " Đã khắc phục.")),
            .. tasks.Where(t => t.StandingIn(span) == WorkStanding.Late)
                .Select(t => $"- {ReportWording.Open(t.Name)}: {TaskSentence.Result(t, span)}.{After(TaskSentence.Said(t, span))}"),
        ];
        return lines.Count == 0 ? "Không có khó khăn, vướng mắc." : string.Join('\n', lines.Take(MostItems));
    }

    private static string? Proposals(List<ReportedObstacle> obstacles)
    {
        var asked = obstacles.Where(o => o.IsOpen).Select(o => ReportWording.Sentence(o.Proposal)).OfType<string>().Distinct().Select(p => "- " + p).ToList();
        return asked.Count == 0 ? null : string.Join('\n', asked);
    }

    private static string? Next(List<ReportedTask> tasks, ReportSpan span)
    {
        var open = tasks.Where(t => t.StandingIn(span) is WorkStanding.Late or WorkStanding.InProgress or WorkStanding.NotStarted)
            .Select(t => $"- {(t.StandingIn(span) == WorkStanding.Late ? "Hoàn thành dứt điểm việc đã quá hạn: " : "")}{ReportWording.Open(t.Name)}{(t.DueOn is { } day ? $" (thời hạn {ReportWording.Day(day)})" : "")}.").ToList();
        return open.Count == 0 ? null : string.Join('\n', open.Take(MostItems));
    }

    private static string After(string? sentence) => sentence is null ? "" : " " + sentence;

    private static string Measure(ReportedTarget target) => target.Unit is { Length: > 0 } unit ? unit[0] == '%' ? unit : " " + unit : "";

    private static string Goal(ReportedTarget target) => TargetFigures.Goal(target.Progress.Goal) is { Length: > 0 } goal ? $" (mục tiêu {goal}{Measure(target)})" : "";
}
