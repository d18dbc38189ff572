using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting;

/// <summary>
/// Reads a plan as people write it: the portal's own text form, text pasted from Word, text extracted from a PDF,
/// Markdown. Any string can be read, in time linear in its length; what is not understood stays a paragraph, and
/// <see cref="PlanWriter"/> gives back every sign of it in order; only a table that a PDF's text sets with spaces
/// comes back as rows, each cell whole.
/// </summary>
/// <remarks>
/// The portal's own form is one paragraph to a line, a blank line between blocks, and light Markdown: <c>- </c> and
/// <c>+ </c> before list items, <c>**bold**</c>, <c>*italic*</c>, <c>\*</c> for a star that marks nothing, tables as rows
/// of <c>| a | b |</c>, two columns of one line parted by a tab or three spaces. What plain words would not say:
/// <c># </c> before a line makes it a heading; <c>\ </c> (backslash, space) before a line makes it a plain paragraph, and
/// behind a number a sentence without a title; <c>\:</c> is a colon that ends no title; a page number stands between
/// form feeds; a text that begins with U+2029 has no lines to be joined.
/// </remarks>
public static class PlanReader
{
    public static PlanText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = Paragraphs.Split(text).ConvertAll(p => new SourceLine(p));
        var head = HeadReader.Extent(lines);
        var ending = lines.FindIndex(head, EndingReader.Opens);
        var end = ending < 0 ? AppendixStart(lines, head) : ending;
        var rest = ending < 0 ? end : EndingReader.End(lines, ending);
        return new()
        {
            Head = HeadReader.Read(lines[..head]),
            Body = BodyReader.Read(lines[head..end], BodyPlace.Plan),
            Ending = EndingReader.Read(lines[end..rest]),
            Appendices = AppendixReader.Read(lines[rest..]),
        };
    }

    /// <summary>Where the appendices of a plan without a signature block begin: behind the closing, or at a label in capitals.</summary>
    private static int AppendixStart(List<SourceLine> lines, int from)
    {
        for (var i = from + 1; i < lines.Count; i++)
        {
            var label = AppendixReader.LabelLength(lines[i]);
            if (label > 0 && (Words.EndsPlan(lines[i - 1].Text) || Words.IsCapitals(lines[i].Text)))
            {
                return i;
            }
        }

        return lines.Count;
    }
}
