using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting;

/// <summary>
/// Reads a plan as people write it: the portal's own text form, text pasted from Word, text extracted from a PDF,
/// Markdown. Any string can be read, in time linear in its length; what is not understood stays a paragraph, and
/// <see cref="PlanWriter"/> gives back every sign of it in order.
/// </summary>
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
