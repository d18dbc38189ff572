using System.Globalization;
using System.Text;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Screen;

/// <summary>
/// The pages for the browser, to the millimetre as the PDF: every line where the PDF has it. Only presentation
/// attributes, so that a strict content security policy lets them pass.
/// </summary>
public static class PageSvg
{
    /// <summary>The fragment of an address that leads to the shown words.</summary>
    public const string ShownId = "cau";

    private const string Fonts = "Tinos, 'Times New Roman', serif";

    public static IReadOnlyList<string> Render(OfficialDocument document) => Render(PageLayout.LayOut(Typesetter.Set(document)));

    /// <param name="document">Pages that are laid out.</param>
    /// <param name="most">How many pages to draw at the most, from the first.</param>
    /// <param name="marks">The words to show, with a ground of their own under them; the first has the id <see cref="ShownId"/>.</param>
    /// <returns>One <c>svg</c> element for each page.</returns>
    public static IReadOnlyList<string> Render(LaidOutDocument document, int most = int.MaxValue, ScreenMarks? marks = null)
    {
        var ground = new ShownGround(marks ?? ScreenMarks.None, new TextMetrics(document.Source.Fonts));
        return [.. document.Pages.Take(most).Select((page, i) => Page(page, i + 1, document.Pages.Count, ground))];
    }

    private static string Page(LaidOutPage page, int position, int count, ShownGround ground)
    {
        var svg = new StringBuilder(16_000);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" class="doc-page" viewBox="0 0 {page.Setup.Width:0.###} {page.Setup.Height:0.###}" role="img" aria-label="Trang {position} trên {count}" font-family="{Fonts}" fill="#000" xml:space="preserve">""");
        foreach (var text in page.Marks.OfType<TextMark>())
            ground.Add(svg, text);
        foreach (var mark in page.Marks)
        {
            if (mark is TextMark text)
                Add(svg, text);
            else if (mark is LineMark line)
                Add(svg, line);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Add(StringBuilder svg, TextMark text)
    {
        svg.Append("<text").AppendAttribute("x", text.X).AppendAttribute("y", text.Baseline).AppendAttribute("font-size", text.Style.Size);
        if (text.Style.Bold)
            svg.Append(" font-weight=\"700\"");
        if (text.Style.Italic)
            svg.Append(" font-style=\"italic\"");
        if (text.Style.Ink == Ink.Red)
            svg.Append(" fill=\"#f00\"");
        if (text.ExtraPerSpace > 0)
            svg.AppendAttribute("word-spacing", text.ExtraPerSpace);
        // Holds the line to its width also where the browser has another typeface.
        svg.AppendAttribute("textLength", text.Width).AppendPlace(text.Place).Append('>').AppendEscaped(text.Text).Append("</text>");
    }

    private static void Add(StringBuilder svg, LineMark line) => svg.Append("<path")
        .Append(CultureInfo.InvariantCulture, $" d=\"M{line.X1:0.###} {line.Y1:0.###}L{line.X2:0.###} {line.Y2:0.###}\"")
        .AppendAttribute("stroke-width", line.Thickness)
        .Append(line.Ink == Ink.Red ? " stroke=\"#f00\"/>" : " stroke=\"#000\"/>");
}
