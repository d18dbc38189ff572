using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>Work under one heading of its plan.</summary>
/// <param name="Heading">As the plan has it, without its number.</param>
internal sealed record PlanSection(string Heading, IReadOnlyList<ReportedTask> Tasks);

/// <summary>The work of a plan by the plan's own sections, in its order.</summary>
internal sealed class PlanSections
{
    /// <summary>A report has headings of one depth: of the plan's the second, as far as there is one above the task.</summary>
    private const int Depth = 2;

    private const string Other = "Nhiệm vụ khác";
    private const string Decided = "Nhiệm vụ theo ý kiến chỉ đạo của lãnh đạo";

    private readonly OutlineTree outline;
    private readonly string place;

    private PlanSections(ReportedPlan plan, string place) => (outline, this.place) = (OutlineTree.From(plan.Text), place);

    /// <param name="place">Name of the place, whose capitals are its own.</param>
    public static IReadOnlyList<PlanSection> Of(ReportedPlan plan, IEnumerable<ReportedTask> tasks, string place)
    {
        var sections = new PlanSections(plan, place);
        return [.. tasks.Select(t => (Task: t, Heading: sections.HeadingOf(t)))
            .OrderBy(t => t.Task.Place is null ? 1 : 0).ThenBy(t => t.Task.TaskId is null ? 1 : 0)
            .ThenBy(t => t.Task.Place?.Appendix ?? -1).ThenBy(t => t.Task.Place?.Block ?? 0).ThenBy(t => t.Task.Place?.Row ?? 0)
            .ThenBy(t => t.Task.Position).ThenBy(t => t.Task.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Task.Id)
            .GroupBy(t => t.Heading).Select(g => new PlanSection(g.Key, [.. g.Select(t => t.Task)]))];
    }

    private string HeadingOf(ReportedTask task)
    {
        if (task.TaskId is null)
        {
            return Decided;
        }

        if (task.Place is not { } at)
        {
            return Other;
        }

        var above = new List<string>();
        for (var nodes = outline.Roots; above.Count < Depth;)
        {
            var node = nodes.FirstOrDefault(n => n.Appendix == at.Appendix && at.Block >= n.Blocks.Start.Value && at.Block < n.Blocks.End.Value);
            if (node is null || IsItself(node, task))
            {
                break;
            }

            if (node.Heading is { } heading)
            {
                above.Add(heading);
            }

            nodes = node.Children;
        }

        return above.Count == 0 ? Other : ReportWording.SentenceCase(ReportWording.Open(above[^1]), place);
    }

    /// <summary>A task may be a numbered node of its own: then its name is no heading above it.</summary>
    private static bool IsItself(OutlineNode node, ReportedTask task) =>
        node.Heading is { } heading && ReportWording.Open(heading).Equals(ReportWording.Open(task.Name), StringComparison.OrdinalIgnoreCase);
}
