using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Collects blocks into sections, and turns the sheet for a table that does not fit usual.</summary>
internal sealed class SectionBuilder(PageSetup usual, LineBreaker breaker)
{
    private readonly List<FlowSection> _sections = [];
    private readonly TableTypesetter _tables = new(breaker.Metrics);
    private PageSetup? _turned;
    private List<FlowBlock> _blocks = [];

    public void Add(FlowBlock block)
    {
        TurnTo(null);
        _blocks.Add(block);
    }

    public void AddRange(IEnumerable<FlowBlock> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    /// <summary>Sets a block of the body or of an appendix.</summary>
    /// <param name="block">What the author wrote.</param>
    /// <param name="place">Where it stands in the text.</param>
    public void AddBody(BodyBlock block, TextPlace place)
    {
        if (block.Kind == BlockKind.PageMark)
            return;
        if (block.Table is not { } table)
        {
            Add(BodyTypesetter.Set(block) with { Place = place });
            return;
        }

        if (table.Columns == 0)
            return;
        TurnTo(usual.IsLandscape || _tables.Fits(table, usual.TextWidth) ? null : DecreeStyle.Landscape);
        _blocks.Add(_tables.Set(table, Page.TextWidth) with { Place = place });
    }

    /// <summary>Holds the last block to the one that comes next, such as the last paragraph to the ending.</summary>
    public void KeepLastWithNext()
    {
        TurnTo(null);
        if (_blocks.Count > 0)
            _blocks[^1] = _blocks[^1] with { KeepWithNext = true };
    }

    public IReadOnlyList<FlowSection> Sections()
    {
        Close();
        return _sections;
    }

    private PageSetup Page => _turned ?? usual;

    /// <summary>Goes on upon a turned sheet, or with null upon the sheet that the text stands on.</summary>
    private void TurnTo(PageSetup? turned)
    {
        if (turned == _turned)
            return;
        // A heading goes with the table that it announces.
        int from = _blocks.Count;
        while (from > 0 && turned is not null && _blocks[from - 1] is FlowParagraph { OutlineLevel: > 0 })
            from--;
        var moved = _blocks.GetRange(from, _blocks.Count - from);
        _blocks.RemoveRange(from, moved.Count);
        Close();
        _turned = turned;
        _blocks = moved;
    }

    private void Close()
    {
        if (_blocks.Count > 0 || _sections.Count == 0)
            _sections.Add(new FlowSection(Page, _blocks) { RestartsNumbering = _sections.Count == 0 });
        _blocks = [];
    }
}
