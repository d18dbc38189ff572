using System.Globalization;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>Lays a document out on pages. Time is linear in the document.</summary>
public static class PageLayout
{
    private const double Tolerance = 0.01;

    public static LaidOutDocument LayOut(FlowDocument document)
    {
        var breaker = new LineBreaker(new TextMetrics(document.Fonts));
        var paragraphs = new ParagraphLayout(breaker);
        var tables = new TableLayout(paragraphs);
        var tags = new TagTree();
        var pages = new List<LaidOutPage>();
        foreach (var section in document.Sections)
        {
            int number = section.RestartsNumbering || pages.Count == 0 ? 1 : pages[^1].Number + 1;
            Fill(Strips(section, paragraphs, tables, tags), section.Page, number, pages);
        }

        foreach (var page in pages.Where(p => p.Number > 1))
            page.Marks.Add(PageNumber(page, breaker.Metrics));
        return new LaidOutDocument(document, pages, tags.Root);
    }

    private static List<Strip> Strips(FlowSection section, ParagraphLayout paragraphs, TableLayout tables, TagTree tags)
    {
        var strips = new List<Strip>();
        double after = 0;
        bool isKept = false;
        foreach (var block in section.Blocks)
        {
            var node = block is FlowRule ? null : tags.For(block);
            var added = block is FlowTable table
                ? tables.Strips(table, node!, section.Page.TextHeight)
                : paragraphs.Strips(block, section.Page.TextWidth, node, block.Place);
            if (added.Count == 0)
                continue;
            added[0].Before += after;
            added[0].IsGlued |= isKept;
            after = block.After;
            isKept = block.KeepWithNext;
            strips.AddRange(added);
        }

        return strips;
    }

    /// <summary>Fills page after page, and ends each at the last place above its foot where a page may end.</summary>
    private static void Fill(List<Strip> strips, PageSetup setup, int number, List<LaidOutPage> pages)
    {
        int start = 0;
        do
        {
            int end = EndOfPage(strips, start, setup.TextHeight);
            var page = new LaidOutPage(setup, number++);
            pages.Add(page);
            Place(strips, start, end, page);
            start = end;
        }
        while (start < strips.Count);
    }

    private static int EndOfPage(List<Strip> strips, int start, double room)
    {
        double used = start < strips.Count && CutTable(strips, start) is { } table ? table.HeadHeight : 0;
        int end = start;
        for (; end < strips.Count; end++)
        {
            double needed = strips[end].Height + (end > start ? strips[end].Before : 0);
            if (used + needed > room + Tolerance)
                break;
            used += needed;
        }

        if (end == strips.Count)
            return end;
        int allowed = end;
        while (allowed > start && strips[allowed].IsGlued)
            allowed--;
        // What is held together and yet taller than a page is cut where the page is full.
        return allowed > start ? allowed : Math.Max(end, start + 1);
    }

    /// <summary>The table that a page beginning with this strip would cut in two.</summary>
    private static TableFrame? CutTable(List<Strip> strips, int start) =>
        start > 0 && strips[start].Table is { } table && ReferenceEquals(strips[start - 1].Table, table) ? table : null;

    private static void Place(List<Strip> strips, int start, int end, LaidOutPage page)
    {
        double x = page.Setup.Left, y = page.Setup.Top;
        if (start < end && CutTable(strips, start) is { } above)
        {
            foreach (var head in above.Head)
            {
                page.Marks.AddRange(head.Marks.Select(m => m.AsArtifact().MovedBy(x, y)));
                y += head.Height;
            }

            Edge(above, x, y, page);
        }

        for (int i = start; i < end; i++)
        {
            if (i > start)
                y += strips[i].Before;
            foreach (var mark in strips[i].Marks)
                page.Marks.Add(mark.MovedBy(x, y));
            y += strips[i].Height;
        }

        if (end < strips.Count && CutTable(strips, end) is { } below)
            Edge(below, x, y, page);
    }

    private static void Edge(TableFrame table, double x, double y, LaidOutPage page)
    {
        if (table.HasBorders)
            page.Marks.Add(new LineMark(x, y, x + table.Width, y, TableFrame.BorderThickness));
    }

    /// <summary>Centred above the text, within the top margin.</summary>
    private static TextMark PageNumber(LaidOutPage page, TextMetrics metrics)
    {
        string number = page.Number.ToString(CultureInfo.InvariantCulture);
        double width = metrics.Width(number, DecreeStyle.PageNumber);
        double x = page.Setup.Left + (page.Setup.TextWidth - width) / 2;
        return new TextMark(number, DecreeStyle.PageNumber, x, DecreeStyle.PageNumberTop + metrics.Ascent(DecreeStyle.PageNumber)) { Width = width };
    }
}
