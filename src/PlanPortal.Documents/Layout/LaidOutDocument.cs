using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>A document with every line in its place: PDF and the screen draw the same pages from it.</summary>
/// <param name="Source">What was laid out.</param>
/// <param name="Pages">In order.</param>
/// <param name="Root">The tree of tags; the marks of the pages point into it.</param>
public sealed record LaidOutDocument(FlowDocument Source, IReadOnlyList<LaidOutPage> Pages, StructureNode Root);

/// <summary>One sheet. Lengths in points, from the upper left corner.</summary>
/// <param name="Setup">Paper and margins.</param>
/// <param name="Number">Counts from 1 in the body and in each appendix.</param>
public sealed record LaidOutPage(PageSetup Setup, int Number)
{
    public List<PageMark> Marks { get; } = [];
}

/// <summary>Something drawn.</summary>
public abstract record PageMark
{
    public abstract PageMark MovedBy(double x, double y);

    /// <summary>The same to the eye, but no part of the text: a head row repeated on the next page.</summary>
    public abstract PageMark AsArtifact();
}

/// <summary>Words of one style on one line.</summary>
public sealed record TextMark(string Text, TextStyle Style, double X, double Baseline) : PageMark
{
    /// <summary>Width as drawn.</summary>
    public double Width { get; init; }

    /// <summary>True at the end of a line that the paragraph goes on after: a space belongs between the two.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>What justification adds to each space.</summary>
    public double ExtraPerSpace { get; init; }

    /// <summary>The tag that these words belong to; null for page numbers and repeated head rows.</summary>
    public StructureNode? Node { get; init; }

    /// <summary>The block, or row of a table, that these words stand in; null in head, titles, ending and repeated head rows.</summary>
    public TextPlace? Place { get; init; }

    public override PageMark MovedBy(double x, double y) => this with { X = X + x, Baseline = Baseline + y };

    public override PageMark AsArtifact() => this with { Node = null, Place = null };
}

/// <summary>A straight line: rules, frames, edges of tables.</summary>
public sealed record LineMark(double X1, double Y1, double X2, double Y2, double Thickness, Ink Ink = Ink.Black) : PageMark
{
    public override PageMark MovedBy(double x, double y) => this with { X1 = X1 + x, Y1 = Y1 + y, X2 = X2 + x, Y2 = Y2 + y };

    public override PageMark AsArtifact() => this;
}

/// <summary>A node of the tree of tags.</summary>
/// <param name="tag">Standard structure type of PDF: <c>P</c>, <c>H1</c>, <c>Table</c>, <c>TH</c>, …</param>
public sealed class StructureNode(string tag)
{
    private readonly List<StructureNode> _kids = [];

    public string Tag { get; } = tag;

    public IReadOnlyList<StructureNode> Kids => _kids;

    /// <summary>Title and level of a heading, for the outline; null for all else.</summary>
    public (string Title, int Level)? Heading { get; init; }

    /// <summary>Columns that a cell of a table runs over.</summary>
    public int ColumnSpan { get; init; } = 1;

    public StructureNode Add(StructureNode kid)
    {
        _kids.Add(kid);
        return kid;
    }
}
