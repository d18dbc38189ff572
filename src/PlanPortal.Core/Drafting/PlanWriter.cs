using System.Text;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting;

/// <summary>
/// Writes a plan in the portal's text form, which <see cref="PlanReader"/> reads as the same plan. What a source wrote
/// is given back as it wrote it, marks and all, so no sign of it can be lost; what a program made or changed is written
/// plainly, or with the sign that makes it read as what it is where plain words would be taken for something else.
/// </summary>
public static class PlanWriter
{
    public static string Write(PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var made = Enumerable.Range(0, plan.Body.Count).Where(i => !WrittenForm.HasSource(plan.Body[i])).ToList();
        var text = Write(plan, []);
        if (made.Count == 0)
        {
            return text;
        }

        var read = PlanReader.Read(text).Body;
        var misread = made.Where(i => i >= read.Count || read[i].Kind != plan.Body[i].Kind || read[i].Numbering != plan.Body[i].Numbering).ToHashSet();
        return misread.Count == 0 ? text : Write(plan, misread);
    }

    private static string Write(PlanText plan, HashSet<int> forced)
    {
        var lines = new List<WrittenLine>();
        AddAll(lines, plan.Head.Lines.Select(WrittenForm.Of));
        for (var i = 0; i < plan.Body.Count; i++)
        {
            AddBlock(lines, forced.Contains(i) ? BlockForm.Forced(plan.Body[i]) : WrittenForm.Of(plan.Body[i]));
        }

        AddAll(lines, plan.Ending.Lines.Select(WrittenForm.Of));
        foreach (var appendix in plan.Appendices)
        {
            AddAll(lines, WrittenForm.Of(appendix));
            foreach (var block in appendix.Blocks)
            {
                AddBlock(lines, WrittenForm.Of(block));
            }
        }

        return Written(lines);
    }

    /// <param name="Text">One line.</param>
    /// <param name="Apart">True where a blank line parts it from the one above.</param>
    private readonly record struct WrittenLine(string Text, bool Apart);

    private static void AddBlock(List<WrittenLine> lines, string block) => AddAll(lines, block.Split('\n'));

    /// <summary>A line for each, the first parted from what stands above.</summary>
    private static void AddAll(List<WrittenLine> lines, IEnumerable<string> texts)
    {
        var apart = true;
        foreach (var text in texts.Where(t => t.Length > 0))
        {
            lines.Add(new(text, apart));
            apart = false;
        }
    }

    private static string Written(List<WrittenLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(text.Length == 0 ? "" : line.Apart ? "\n\n" : "\n").Append(line.Text);
        }

        text.Append(text.Length == 0 ? "" : "\n");
        var written = text.ToString();

        // Where lines would be joined that are paragraphs of their own, the text says so in white space.
        return Paragraphs.Split(written).SequenceEqual(lines.Select(l => l.Text)) ? written : SourceText.LinesAreParagraphs + written;
    }
}
