using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>Grows the tree of tags beside the layout.</summary>
internal sealed class TagTree
{
    private StructureNode? _list;
    private int _headingLevel;

    public StructureNode Root { get; } = new("Document");

    /// <summary>A node for a block of the column.</summary>
    public StructureNode For(FlowBlock block)
    {
        if (block is not FlowParagraph { Role: ParagraphRole.Bullet })
            _list = null;
        return block switch
        {
            FlowParagraph { Role: ParagraphRole.Bullet } => Bullet(),
            FlowParagraph { Role: ParagraphRole.TypeName } => Heading(1, null),
            FlowParagraph { OutlineLevel: > 0 } heading => Heading(heading.OutlineLevel + 1, (heading.Text.Replace('\n', ' '), heading.OutlineLevel)),
            FlowTable { HasBorders: true } => Root.Add(new StructureNode("Table")),
            FlowTable => Root.Add(new StructureNode("Div")),
            _ => Root.Add(new StructureNode("P")),
        };
    }

    private StructureNode Bullet()
    {
        _list ??= Root.Add(new StructureNode("L"));
        return _list.Add(new StructureNode("LI")).Add(new StructureNode("LBody"));
    }

    /// <summary>Levels of tags must not jump, whatever the author's numbering does.</summary>
    private StructureNode Heading(int level, (string, int)? heading)
    {
        _headingLevel = Math.Min(Math.Min(level, 6), _headingLevel + 1);
        return Root.Add(new StructureNode($"H{_headingLevel}") { Heading = heading });
    }
}
