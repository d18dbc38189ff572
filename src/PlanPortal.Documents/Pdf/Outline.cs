using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Pdf;

/// <summary>The outline panel of PDF readers: headings as a tree, each a link to its place.</summary>
internal static class Outline
{
    private const double RoomAbove = 6;

    private sealed class Item(string title, int level, int page, double top)
    {
        public string Title { get; } = title;
        public int Level { get; } = level;
        public int Page { get; } = page;
        public double Top { get; } = top;
        public List<Item> Kids { get; } = [];
    }

    /// <returns>The number of the outline's root object; null where there is no heading.</returns>
    public static int? Write(PdfObjects file, LaidOutDocument document, int[] pageNumbers)
    {
        var root = new Item("", 0, 0, 0);
        var path = new Stack<Item>([root]);
        foreach (var item in Items(document))
        {
            while (path.Peek().Level >= item.Level)
                path.Pop();
            path.Peek().Kids.Add(item);
            path.Push(item);
        }

        if (root.Kids.Count == 0)
            return null;
        int number = file.Reserve();
        var (first, last) = WriteKids(file, root, number, pageNumbers);
        file.Set(number, new PdfBuffer().Add("<</Type/Outlines/First ").AddReference(first).Add("/Last ").AddReference(last)
            .Add("/Count ").Add(root.Kids.Count).Add(">>"));
        return number;
    }

    private static IEnumerable<Item> Items(LaidOutDocument document)
    {
        var seen = new HashSet<StructureNode>();
        for (int i = 0; i < document.Pages.Count; i++)
        {
            foreach (var mark in document.Pages[i].Marks.OfType<TextMark>())
            {
                if (mark.Node?.Heading is { } heading && seen.Add(mark.Node))
                    yield return new Item(heading.Title, heading.Level, i, document.Pages[i].Setup.Height - mark.Baseline + mark.Style.Size + RoomAbove);
            }
        }
    }

    private static (int First, int Last) WriteKids(PdfObjects file, Item parent, int parentNumber, int[] pageNumbers)
    {
        var numbers = parent.Kids.Select(_ => file.Reserve()).ToArray();
        for (int i = 0; i < numbers.Length; i++)
        {
            var item = parent.Kids[i];
            var buffer = new PdfBuffer().Add("<</Title ").AddText(item.Title).Add("/Parent ").AddReference(parentNumber);
            if (i > 0)
                buffer.Add("/Prev ").AddReference(numbers[i - 1]);
            if (i + 1 < numbers.Length)
                buffer.Add("/Next ").AddReference(numbers[i + 1]);
            if (item.Kids.Count > 0)
            {
                // Closed at first: the sections alone give the overview.
                var (first, last) = WriteKids(file, item, numbers[i], pageNumbers);
                buffer.Add("/First ").AddReference(first).Add("/Last ").AddReference(last).Add("/Count ").Add(-item.Kids.Count);
            }

            file.Set(numbers[i], buffer.Add("/Dest[").AddReference(pageNumbers[item.Page]).Add("/XYZ null ").Add(item.Top).Add(" null]>>"));
        }

        return (numbers[0], numbers[^1]);
    }
}
