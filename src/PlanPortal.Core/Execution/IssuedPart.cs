using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Core.Execution;

/// <summary>Something that a signed plan sets, with its place in the signed text. Never changed.</summary>
public abstract class IssuedPart : IOwned
{
    private protected IssuedPart()
    {
    }

    private protected IssuedPart(int organizationId, int position, IReadingRow row)
    {
        (OrganizationId, Position, Key, State) = (organizationId, position, row.Key, row.State);
        if (row.Places is [var first, ..])
        {
            (Appendix, Block, Row) = (first.Appendix, first.Block, first.Row);
        }
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    /// <summary>Place among the plan's parts of its kind, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Of the words it was read from; see <see cref="ReadingKeys"/>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>How far people had settled it at the signature.</summary>
    public RowState State { get; private set; }

    /// <summary>The block in which it stands (see <see cref="TextPlace"/>); null where a person added it beside the text.</summary>
    public int? Block { get; private set; }

    /// <summary>The appendix that <see cref="Block"/> counts in; null for the body.</summary>
    public int? Appendix { get; private set; }

    /// <summary>Row of a table; null for any other block.</summary>
    public int? Row { get; private set; }

    public TextPlace? Place => Block is { } block ? new(Appendix, block) { Row = Row } : null;
}
