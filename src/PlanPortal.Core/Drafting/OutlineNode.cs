namespace PlanPortal.Core.Drafting;

/// <summary>What a node of the outline is.</summary>
public enum OutlineKind
{
    Heading,
    RunIn,
    NumberedParagraph,
    LetteredItem,

    /// <summary><c>Phần</c>, <c>Chương</c>, <c>Mục</c>.</summary>
    Division,
    Appendix,
}

/// <summary>A numbered node of the outline (or a heading without a number), with the blocks that stand under it.</summary>
public sealed record OutlineNode
{
    public required OutlineKind Kind { get; init; }

    /// <summary>As written; null for a heading without a number.</summary>
    public string? Label { get; init; }

    /// <summary>Ancestors and self: <c>II.2.1</c>, <c>II.2.1.a</c>, <c>PL01</c>, <c>PL01.II.1</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Depth, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>The title without a closing colon; null where the number opens a sentence.</summary>
    public string? Heading { get; init; }

    /// <summary>The appendix in whose blocks <see cref="Blocks"/> counts; null for the body.</summary>
    public int? Appendix { get; init; }

    /// <summary>The node's own block and all under it, children included, as indexes of the body's or the appendix's blocks.</summary>
    public required Range Blocks { get; init; }

    /// <summary>List items directly under the node.</summary>
    public int Bullets { get; init; }

    /// <summary>Paragraphs directly under the node; the text of a run-in, a numbered sentence or a lettered item counts as one.</summary>
    public int Paragraphs { get; init; }

    public IReadOnlyList<OutlineNode> Children { get; init; } = [];

    /// <summary>The node and all under it, in reading order.</summary>
    public IEnumerable<OutlineNode> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
