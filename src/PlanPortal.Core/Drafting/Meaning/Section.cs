using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A node of the outline with its blocks at hand.</summary>
internal sealed class Section
{
    public required OutlineNode Node { get; init; }

    public required Section? Parent { get; init; }

    /// <summary>The block that carries the label; null for an appendix.</summary>
    public required BodyBlock? Opening { get; init; }

    /// <summary>The blocks directly under the node, before its first child.</summary>
    public required IReadOnlyList<BodyBlock> Content { get; init; }

    public IReadOnlyList<Section> Children { get; private set; } = [];

    /// <summary>Where each block stands, by reference: two blocks may say the same.</summary>
    private IReadOnlyDictionary<BodyBlock, TextPlace> Places { get; init; } = new Dictionary<BodyBlock, TextPlace>();

    public string Path => Node.Path;

    public string Heading => Node.Heading ?? "";

    public string HeadingFold { get; private init; } = "";

    /// <summary>What the labelled line says after its heading.</summary>
    public string Said => Opening is null ? "" : Opening.Text[Opening.HeadingLength..].TrimStart(':', '.', ' ');

    public IEnumerable<Section> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);

    public IEnumerable<Section> Ancestors()
    {
        for (var at = Parent; at is not null; at = at.Parent)
        {
            yield return at;
        }
    }

    public TextPlace PlaceOf(BodyBlock block) => Places[block];

    public static List<Section> Of(PlanText plan)
    {
        var places = new Dictionary<BodyBlock, TextPlace>(ReferenceEqualityComparer.Instance);
        foreach (var appendix in Enumerable.Range(0, plan.Appendices.Count).Select(i => (int?)i).Prepend(null))
        {
            var blocks = plan.BlocksOf(appendix);
            for (var i = 0; i < blocks.Count; i++)
            {
                places[blocks[i]] = new(appendix, i);
            }
        }

        return [.. OutlineTree.From(plan).Roots.Select(r => Of(r, null, plan.BlocksOf(r.Appendix), places))];
    }

    private static Section Of(OutlineNode node, Section? parent, IReadOnlyList<BodyBlock> blocks, IReadOnlyDictionary<BodyBlock, TextPlace> places)
    {
        var from = node.Blocks.Start.Value + (node.Kind == OutlineKind.Appendix ? 0 : 1);
        var to = node.Children.Count > 0 ? node.Children[0].Blocks.Start.Value : node.Blocks.End.Value;
        var section = new Section
        {
            Node = node,
            Parent = parent,
            Opening = node.Kind == OutlineKind.Appendix ? null : blocks[node.Blocks.Start.Value],
            Content = [.. Enumerable.Range(from, Math.Max(0, to - from)).Select(i => blocks[i]).Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Table)],
            Places = places,
            HeadingFold = VietnameseText.FoldInPlace(node.Heading ?? ""),
        };
        section.Children = [.. node.Children.Select(c => Of(c, section, blocks, places))];
        return section;
    }
}
