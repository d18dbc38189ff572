using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>How a sentence can join those that a section holds: the ways in which it goes on first.</summary>
internal static class Forms
{
    public static IEnumerable<Func<string, Insertion>> Items(Workbench bench, Section section)
    {
        var ends = bench.Ends(section).ToList();
        var label = section.Children.Count > 0 && section.Children[^1].Node is { Label: { } last } node && node.Kind != OutlineKind.Division ? Numbering.After(last) : null;
        var sign = section.Content.LastOrDefault(b => b.Kind == BlockKind.Bullet && b.Level == 1)?.Label;
        var inner = section.Children.Count > 0 ? section.Children[0].Node.Blocks.Start.Value : -1;
        foreach (var end in ends)
        {
            if (label is not null)
            {
                yield return s => new(end, [Made.Item(label, s)]);
            }

            var at = inner >= 0 ? inner : end;
            if (sign is not null || section.Content.Count == 0)
            {
                yield return s => new(at, [Made.Bullet(sign ?? bench.BulletSign, s)]);
                yield return s => new(at, [Made.Paragraph(s)]);
            }
            else
            {
                yield return s => new(at, [Made.Paragraph(s)]);
                yield return s => new(at, [Made.Bullet(bench.BulletSign, s)]);
            }
        }
    }
}
