using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>
/// What a unit wrote itself. A unit's form comes filled with its tasks, figures and obstacles (<see cref="ReportProposal"/>), and a unit
/// that has nothing to add sends them as they stand. A document over all units tells each of them once, in its own place; said again for
/// every unit they would fill it many times over. A line that adds a word of the unit's own stays whole.
/// </summary>
internal static class OwnWords
{
    private const string LateBefore = "Hoàn thành dứt điểm việc đã quá hạn: ";

    public static ReportedPlan Of(ReportedPlan plan, ReportSpan span)
    {
        var results = plan.Tasks.Where(t => t.IsIn(span)).ToLookup(
            t => Folded($"{ReportWording.Open(t.Name)}: {TaskSentence.Result(t, span)}."), t => Folded(ReportWording.Sentence(t.Words) ?? ""));
        var targets = plan.Targets.Where(t => t.Now is not null).Select(t => Folded($"{ReportWording.Open(t.Name)}: {ReportWording.Figure(t.Now!.Value)}")).ToList();
        var obstacles = plan.Obstacles.Select(o => Folded(ReportWording.Sentence(o.Words) ?? "")).Where(o => o.Length > 0).ToList();
        var next = plan.Tasks.Where(t => t.IsIn(span)).SelectMany(t => new[] { "", LateBefore }, (t, before) => Folded(
            $"{before}{ReportWording.Open(t.Name)}{(t.DueOn is { } day ? $" (thời hạn {ReportWording.Day(day)})" : "")}.")).ToHashSet();
        return plan with { Units = [.. plan.Units.Select(u => u with { Words = Of(u) })] };

        ReportWords Of(UnitWords unit) => unit.Words with
        {
            Done = Without(unit.Words.Done, l => l.StartsWith(Folded($"Trong kỳ, {unit.Unit} có "), StringComparison.Ordinal) || IsResult(l) || targets.Exists(t => IsFollowedBySign(l, t))),
            Difficulties = Without(unit.Words.Difficulties, l => IsResult(l) || obstacles.Exists(o => l.StartsWith(o, StringComparison.Ordinal))),
            NextWork = Without(unit.Words.NextWork, next.Contains),
        };

        // The name and how it stands, alone or with words that stand at the task already.
        bool IsResult(string line) => results.Any(r => line.StartsWith(r.Key, StringComparison.Ordinal) && line[r.Key.Length..].Trim() is var more && (more.Length == 0 || r.Any(w => w.Contains(more, StringComparison.Ordinal))));
    }

    private static bool IsFollowedBySign(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) && (line.Length == start.Length || !char.IsAsciiDigit(line[start.Length]));

    private static string? Without(string? words, Predicate<string> isTold) =>
        string.Join('\n', ReportWording.Lines(words).Where(l => !isTold(Folded(l)))) is { Length: > 0 } own ? own : null;

    private static string Folded(string words) => VietnameseText.FoldForSearch(ReportWording.OneLine(words));
}
