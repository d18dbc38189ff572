using System.Text;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>Makes strips of paragraphs, rules and frames.</summary>
internal sealed class ParagraphLayout(LineBreaker breaker)
{
    /// <summary>Beyond this share of the size a widened space looks like a hole; such a line is left ragged.</summary>
    private const double WidestSpace = 3;

    /// <param name="block">A paragraph, rule or frame.</param>
    /// <param name="width">Width of the column.</param>
    /// <param name="node">The tag of the block's words.</param>
    /// <param name="place">Where the block stands in the text.</param>
    public List<Strip> Strips(FlowBlock block, double width, StructureNode? node, TextPlace? place) => block switch
    {
        FlowParagraph paragraph => Lines(paragraph, width, node, place),
        FlowRule rule => [Rule(rule, width)],
        FlowFrame frame => [Frame(frame, width, node)],
        _ => throw new ArgumentException($"A {block.GetType().Name} cannot stand here.", nameof(block)),
    };

    private List<Strip> Lines(FlowParagraph paragraph, double width, StructureNode? node, TextPlace? place)
    {
        var lines = breaker.Break(paragraph, width);
        var strips = new List<Strip>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            var strip = new Strip(lines[i].Height)
            {
                // At least two lines of a paragraph stay at the foot of a page, and two go over to the next.
                IsGlued = i == 1 || (i > 0 && i == lines.Count - 1),
                Before = i == 0 ? paragraph.Before : 0,
            };
            double left = paragraph.Left + (i == 0 ? paragraph.FirstLine : 0);
            Draw(lines[i], paragraph.Align, left, strip.Marks, node, place);
            strips.Add(strip);
        }

        return strips;
    }

    private static void Draw(Line line, TextAlign align, double x, List<PageMark> marks, StructureNode? node, TextPlace? place)
    {
        double slack = line.Available - line.Width, extra = 0;
        if (align == TextAlign.Center)
            x += slack / 2;
        else if (align == TextAlign.Right)
            x += slack;
        else if (align == TextAlign.Justify && !line.IsLast && line.Spaces > 0 && slack / line.Spaces < WidestSpace * line.Fragments[0].Style.Size)
            extra = slack / line.Spaces;

        var text = new StringBuilder();
        var fragments = line.Fragments;
        for (int i = 0; i < fragments.Count;)
        {
            var style = fragments[i].Style;
            double width = 0;
            text.Clear();
            for (; i < fragments.Count && fragments[i].Style == style; i++)
            {
                text.Append(fragments[i].Text);
                width += fragments[i].Width + extra * fragments[i].Spaces;
            }

            marks.Add(new TextMark(text.ToString(), style, x, line.Ascent)
            {
                Width = width,
                ExtraPerSpace = extra,
                IsWrapped = i == fragments.Count && !line.IsLast && !line.SplitsWord,
                Node = node,
                Place = place,
            });
            x += width;
        }
    }

    private static Strip Rule(FlowRule rule, double width)
    {
        double left = (width - rule.Width) / 2, middle = rule.Thickness / 2;
        return new Strip(rule.Thickness)
        {
            Before = rule.Before,
            IsGlued = true,
            Marks = { new LineMark(left, middle, left + rule.Width, middle, rule.Thickness) },
        };
    }

    private Strip Frame(FlowFrame frame, double width, StructureNode? node)
    {
        const double thickness = 0.75;
        var style = frame.Run.Style;
        double left = (width - frame.Width) / 2, right = left + frame.Width;
        double textWidth = breaker.Metrics.Width(frame.Run.Text, style);
        double lineTop = (frame.Height - breaker.Metrics.LineHeight(style)) / 2;
        return new Strip(frame.Height)
        {
            Before = frame.Before,
            Marks =
            {
                new LineMark(left, 0, right, 0, thickness, style.Ink),
                new LineMark(right, 0, right, frame.Height, thickness, style.Ink),
                new LineMark(right, frame.Height, left, frame.Height, thickness, style.Ink),
                new LineMark(left, frame.Height, left, 0, thickness, style.Ink),
                new TextMark(frame.Run.Text, style, (width - textWidth) / 2, lineTop + breaker.Metrics.Ascent(style)) { Width = textWidth, Node = node },
            },
        };
    }
}
