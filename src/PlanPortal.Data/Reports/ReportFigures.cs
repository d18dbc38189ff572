using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Data.Reports;

/// <summary>The tables beside a unit's words, kept as they were when it was sent.</summary>
public sealed record ReportFigures(
    DateOnly AsOf, IReadOnlyList<FrozenTask> Tasks, IReadOnlyList<FrozenTarget> Targets, IReadOnlyList<FrozenObstacle> Obstacles)
{
    private static readonly JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Json(ReportedPlan work, ReportSpan span) => JsonSerializer.Serialize(
        new ReportFigures(
            span.AsOf,
            [.. work.Tasks.Where(t => t.IsIn(span)).Select(t => new FrozenTask(t.Id, t.Name, t.DueOn, t.DoneOn, t.StandingIn(span).Name(), t.Percent, t.Words) { Evidence = t.Evidence })],
            [.. work.Targets.Select(t => new FrozenTarget(t.Name, t.Unit, t.Now, t.Progress.Standing.Name()))],
            [.. work.Obstacles.Where(o => o.IsIn(span)).Select(o => new FrozenObstacle(o.Words, o.State.ToString(), o.Decision))]),
        options);

    /// <summary>The evidence beside the tasks of a report that was sent, each once; none in reports from before it was kept.</summary>
    public static IReadOnlyList<ReportedEvidence> EvidenceIn(string json) =>
        [.. (JsonSerializer.Deserialize<SentTasks>(json, options)?.Tasks ?? []).SelectMany(t => t.Evidence ?? []).DistinctBy(e => e.Id)];

    private sealed record SentTasks(IReadOnlyList<SentTask>? Tasks);

    private sealed record SentTask(IReadOnlyList<ReportedEvidence>? Evidence);
}

public sealed record FrozenTask(int Id, string Name, DateOnly? DueOn, DateOnly? DoneOn, string Standing, int Percent, string? Words)
{
    public IReadOnlyList<ReportedEvidence> Evidence { get; init; } = [];
}

public sealed record FrozenTarget(string Name, string? Unit, decimal? Value, string Standing);

public sealed record FrozenObstacle(string Words, string State, string? Decision);
