using System.Text;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Screen;

/// <summary>Draws the ground under the shown words of <see cref="PageSvg"/>, exactly as wide as they are.</summary>
internal sealed class ShownGround(ScreenMarks marks, TextMetrics metrics)
{
    private readonly ShownWords _words = new(marks);
    private bool _isBegun;

    public void Add(StringBuilder svg, TextMark text)
    {
        var (start, length) = _words.Next(text.Place, text.Text);
        if (length == 0)
            return;
        double left = text.X + Width(text, 0, start), width = Width(text, start, length);
        var (top, bottom) = MarginSvg.Extent(text, metrics);
        svg.Append(_isBegun ? "<rect" : $"<rect id=\"{PageSvg.ShownId}\"").Append(" class=\"doc-shown\" fill=\"#ffe08a\"")
            .AppendAttribute("x", left).AppendAttribute("y", top).AppendAttribute("width", width).AppendAttribute("height", bottom - top).Append("/>");
        _isBegun = true;
    }

    private double Width(TextMark text, int start, int length)
    {
        var words = text.Text.AsSpan(start, length);
        int spaces = 0;
        foreach (char c in words)
            spaces += c is ' ' or '\u00A0' ? 1 : 0;
        return metrics.Width(words, text.Style) + spaces * text.ExtraPerSpace;
    }
}
