namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Blocks to be written before the block of the body that now stands at <paramref name="At"/>.</summary>
internal sealed record Insertion(int At, IReadOnlyList<BodyBlock> Blocks);
