using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Pdf;

/// <summary>Which marked stretches of which pages belong to which node of the tree of tags, and the objects that say so.</summary>
internal sealed class StructureMarks(int pages)
{
    private readonly List<StructureNode>[] _nodes = [.. Enumerable.Range(0, pages).Select(_ => new List<StructureNode>())];
    private readonly Dictionary<StructureNode, List<(int Page, int Mark)>> _marks = [];

    /// <returns>The number of a new marked stretch on the page.</returns>
    public int Add(StructureNode node, int page)
    {
        int mark = _nodes[page].Count;
        _nodes[page].Add(node);
        if (!_marks.TryGetValue(node, out var marks))
            _marks[node] = marks = [];
        marks.Add((page, mark));
        return mark;
    }

    /// <returns>The number of the tree's root object.</returns>
    public int Write(PdfObjects file, StructureNode root, int[] pageNumbers)
    {
        int tree = file.Reserve();
        var numbers = new Dictionary<StructureNode, int>();
        int document = WriteNode(file, root, tree, numbers, pageNumbers);
        var buffer = new PdfBuffer().Add("<</Type/StructTreeRoot/K ").AddReference(document).Add("/ParentTree<</Nums[");
        for (int page = 0; page < _nodes.Length; page++)
        {
            buffer.Add(page).Add("[");
            foreach (var node in _nodes[page])
                buffer.AddReference(numbers[node]);
            buffer.Add("]");
        }

        file.Set(tree, buffer.Add("]>>/ParentTreeNextKey ").Add(_nodes.Length).Add(">>"));
        return tree;
    }

    private int WriteNode(PdfObjects file, StructureNode node, int parent, Dictionary<StructureNode, int> numbers, int[] pageNumbers)
    {
        int number = numbers[node] = file.Reserve();
        var kids = new PdfBuffer();
        foreach (var kid in node.Kids.Where(IsShown))
            kids.AddReference(WriteNode(file, kid, number, numbers, pageNumbers));
        if (_marks.TryGetValue(node, out var marks))
        {
            foreach (var (page, mark) in marks)
                kids.Add("<</Type/MCR/Pg ").AddReference(pageNumbers[page]).Add("/MCID ").Add(mark).Add(">>");
        }

        file.Set(number, new PdfBuffer().Add("<</Type/StructElem/S/").Add(node.Tag).Add("/P ").AddReference(parent)
            .Add(Attributes(node)).Add("/K[").Add(kids.Written).Add("]>>"));
        return number;
    }

    /// <summary>Nodes that nothing was drawn for are left out; but an empty cell keeps its place in the row.</summary>
    private bool IsShown(StructureNode node) => node.Tag is "TD" or "TH" || _marks.ContainsKey(node) || node.Kids.Any(IsShown);

    private static string Attributes(StructureNode node)
    {
        string scope = node.Tag == "TH" ? "/Scope/Column" : "";
        string span = node.ColumnSpan > 1 ? $"/ColSpan {node.ColumnSpan}" : "";
        return scope.Length + span.Length > 0 ? $"/A<</O/Table{scope}{span}>>" : "";
    }
}
