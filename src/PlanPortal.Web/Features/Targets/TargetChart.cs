using PlanPortal.Core.Execution;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Features.Shared.Charts;

namespace PlanPortal.Web.Features.Targets;

/// <summary>A target's figures over time as a chart.</summary>
public static class TargetChart
{
    public static LineChart Of(TargetProgress progress, string? unit, DateOnly start)
    {
        var goal = progress.Goal;
        var end = new[] { goal.DueOn ?? start, progress.Newest?.Day ?? start, start }.Max();
        var level = progress.NeededOn(end);
        return new(progress.Answer(unit), [.. progress.Points.Select(p => new ChartPoint(p.Day, p.Value, ReadingWords.Shown(p.Value)))])
        {
            From = start,
            To = end,
            Target = level is { } value ? new(end, value, $"Mục tiêu {goal.Level(unit)}") : null,
            Needed = level is null || progress.Keeps || goal.DueOn is not { } due || due <= start ? [] : [Needed(progress, start), Needed(progress, due)],
            Write = ReadingWords.Shown,
        };
    }

    private static ChartPoint Needed(TargetProgress progress, DateOnly day) => new(day, progress.NeededOn(day)!.Value, "");
}
