using System.Text;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// Cuts a source into paragraphs: joins the lines that a PDF broke at the margin and the sentences that a page break
/// cut, and leaves the lines of the head and of the ending as they stand.
/// </summary>
internal static class Paragraphs
{
    /// <summary>Every paragraph in its normal form; written one to a line, they read as the same list.</summary>
    public static List<string> Split(string text)
    {
        var clean = SourceText.Clean(text);
        return SaysLinesAreParagraphs(text)
            ? [.. clean.Split('\n').Select(SourceText.Tidy).Where(p => p.Length > 0)]
            : Join(PageMark.Find(SourceText.Lines(LayoutTables.AsRows(clean))));
    }

    private static bool SaysLinesAreParagraphs(string text)
    {
        var first = text.AsSpan().TrimStart(" \r\n");
        return first.Length > 0 && first[0] == SourceText.LinesAreParagraphs;
    }

    private static List<string> Join(List<PhysicalLine> lines)
    {
        var words = WithoutMarks(lines);
        var joints = new Joints(words);
        var paragraphs = new List<string>(words.Count);
        var open = new StringBuilder();
        var next = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            // A page number inside a sentence goes with it, any other is a paragraph.
            var mark = PageMark.IsMark(lines[i].Text);
            var between = next < words.Count ? joints.Before(next) : null;
            if (between is null && open.Length > 0)
            {
                paragraphs.Add(open.ToString());
                open.Clear();
            }

            if (mark && between is null)
            {
                paragraphs.Add(lines[i].Text);
                continue;
            }

            var afterMark = open.Length > 0 && open[^1] == '\f';
            open.Append(mark || afterMark ? " " : between).Append(lines[i].Text);
            next += mark ? 0 : 1;
        }

        if (open.Length > 0)
        {
            paragraphs.Add(open.ToString());
        }

        return paragraphs;
    }

    /// <summary>The lines of words; one behind a page number stands on a new page.</summary>
    private static List<PhysicalLine> WithoutMarks(List<PhysicalLine> lines)
    {
        var words = new List<PhysicalLine>(lines.Count);
        var page = false;
        foreach (var line in lines)
        {
            if (PageMark.IsMark(line.Text))
            {
                page = true;
            }
            else
            {
                words.Add(page ? line with { PageBefore = true } : line);
                page = false;
            }
        }

        return words;
    }
}
