using System.Globalization;
using System.Text;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Screen;

/// <summary>
/// The marks in the margins, one drawing to be laid over each page of <see cref="PageSvg"/>. They are links, which the
/// pages, being pictures, may not hold.
/// </summary>
public static class MarginSvg
{
    private const double Bar = 2;
    private const double FromText = 9;
    private const double BetweenShapes = 11;

    /// <summary>The drawings of the first pages, at most <paramref name="most"/>; empty where a page has no marks.</summary>
    public static IReadOnlyList<string> Render(LaidOutDocument document, ScreenMarks marks, int most = int.MaxValue)
    {
        var metrics = new TextMetrics(document.Source.Fonts);
        return [.. document.Pages.Take(most).Select(page => Page(page, marks, metrics))];
    }

    private static string Page(LaidOutPage page, ScreenMarks marks, TextMetrics metrics)
    {
        // A block is marked on each page that it stands on, from its first line there to its last.
        var extents = new Dictionary<MarginMark, (double Top, double Bottom)>(ReferenceEqualityComparer.Instance);
        foreach (var text in page.Marks.OfType<TextMark>())
        {
            if (marks.At(text.Place) is { } mark)
            {
                var (top, bottom) = Extent(text, metrics);
                extents[mark] = extents.TryGetValue(mark, out var known) ? (Math.Min(known.Top, top), Math.Max(known.Bottom, bottom)) : (top, bottom);
            }
        }

        if (extents.Count == 0)
            return "";
        var svg = new StringBuilder(400 * extents.Count);
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" class="doc-marks" viewBox="0 0 {page.Setup.Width:0.###} {page.Setup.Height:0.###}">""");
        foreach (var (mark, (top, bottom)) in extents)
            Add(svg, mark, marks.Shows(mark.Place), page.Setup.Left, top, bottom);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>From the top of the line to its foot.</summary>
    internal static (double Top, double Bottom) Extent(TextMark text, TextMetrics metrics)
    {
        double top = text.Baseline - metrics.Ascent(text.Style);
        return (top, top + metrics.LineHeight(text.Style));
    }

    private static void Add(StringBuilder svg, MarginMark mark, bool isShown, double left, double top, double bottom)
    {
        double x = left - FromText;
        svg.Append("<a class=\"doc-mark\" href=\"").AppendEscaped(mark.Address).Append("\" aria-label=\"").AppendEscaped(mark.Label).Append('"')
            .Append(isShown ? " aria-current=\"true\"" : "").Append("><title>").AppendEscaped(mark.Label).Append("</title>");

        // The ground takes clicks anywhere in the margin, also between the shapes.
        double ground = x - mark.Kinds.Count * BetweenShapes - 4;
        svg.Append("<rect class=\"doc-mark-ground\" fill=\"transparent\"").AppendAttribute("x", ground).AppendAttribute("y", top)
            .AppendAttribute("width", left - ground).AppendAttribute("height", bottom - top).Append("/>");
        svg.Append("<rect fill=\"currentColor\" class=\"").Append(mark.Kinds[0].Class()).Append('"').AppendAttribute("x", x).AppendAttribute("y", top + 1)
            .AppendAttribute("width", Bar).AppendAttribute("height", bottom - top - 2).Append("/>");
        for (int i = 0; i < mark.Kinds.Count; i++)
        {
            svg.Append("<path fill=\"currentColor\" class=\"").Append(mark.Kinds[i].Class())
                .Append(CultureInfo.InvariantCulture, $"\" transform=\"translate({x - (i + 1) * BetweenShapes:0.###} {top + 4:0.###})\" d=\"{mark.Kinds[i].Outline()}\"/>");
        }

        svg.Append("</a>");
    }
}
