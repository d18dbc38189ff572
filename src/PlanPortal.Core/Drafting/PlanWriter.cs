using System.Text;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting;

/// <summary>
/// Writes a plan in the portal's text form, which <see cref="PlanReader"/> reads as the same plan. What a source wrote
/// is given back as it wrote it, marks and all, so no sign of it can be lost.
/// </summary>
public static class PlanWriter
{
    public static string Write(PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var lines = new List<WrittenLine>();
        AddAll(lines, plan.Head.Lines.Select(WrittenForm.Of));
        foreach (var block in plan.Body)
        {
            AddBlock(lines, block);
        }

        AddAll(lines, plan.Ending.Lines.Select(WrittenForm.Of));
        foreach (var appendix in plan.Appendices)
        {
            AddAll(lines, WrittenForm.Of(appendix));
            foreach (var block in appendix.Blocks)
            {
                AddBlock(lines, block);
            }
        }

        return Written(lines);
    }

    private readonly record struct WrittenLine(string Text, bool Apart);

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

    private static void AddBlock(List<WrittenLine> lines, BodyBlock block) => AddAll(lines, WrittenForm.Of(block).Split('\n'));

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
