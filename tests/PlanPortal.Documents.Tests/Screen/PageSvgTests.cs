using System.Globalization;
using System.Xml.Linq;
using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Pdf;
using PlanPortal.Documents.Screen;
using PlanPortal.Documents.Tests.Pdf;
using PlanPortal.Documents.Typesetting;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Screen;

public class PageSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static List<XElement> Render(PlanText text) => [.. PageSvg.Render(Document(text, Stamp)).Select(page => XElement.Parse(page, LoadOptions.PreserveWhitespace))];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [Fact]
    public void Has_every_line_where_the_PDF_has_it()
    {
        var pages = Render(Full());
        var drawings = PdfDrawing.Of(new PdfRenderer().Render(Document(Full(), Stamp), Time).Bytes);

        Assert.Equal(drawings.Count, pages.Count);
        foreach (var (page, drawing) in pages.Zip(drawings))
        {
            var texts = page.Elements(Svg + "text").Select(t => (Number(t, "x"), Number(t, "y"), Number(t, "font-size")));
            foreach (var (shown, drawn) in texts.Zip(drawing.Texts))
            {
                Assert.Equal(drawn.X, shown.Item1, 0.01);
                Assert.Equal(drawn.BaseLine, shown.Item2, 0.01);
                Assert.Equal(drawn.Size, shown.Item3);
            }

            Assert.Equal(drawing.Texts.Count, page.Elements(Svg + "text").Count());
            Assert.Equal(drawing.Strokes.Count, page.Elements(Svg + "path").Count());
        }
    }

    [Fact]
    public void Is_as_large_as_the_sheet()
    {
        Assert.Equal(
            ["0 0 595.276 841.89", "0 0 595.276 841.89", "0 0 841.89 595.276", "0 0 595.276 841.89"],
            Render(Full()).Select(p => p.Attribute("viewBox")!.Value));
    }

    [Fact]
    public void Stretches_spaces_as_far_as_the_line_is_wide()
    {
        var line = Render(Plan(Paragraph(string.Concat(Enumerable.Repeat(Sentence, 3)).TrimEnd())))[0].Elements(Svg + "text")
            .First(t => t.Attribute("data-place")?.Value == "1");

        double natural = new TextMetrics(FontFamily.Tinos).Width(line.Value, DecreeStyle.Body);
        Assert.Equal(Number(line, "textLength"), natural + Number(line, "word-spacing") * line.Value.Count(c => c == ' '), 0.1);
        Assert.Equal(595.276 - 15 * 72 / 25.4, Number(line, "x") + Number(line, "textLength"), 0.1);
    }

    [Fact]
    public void Names_the_block_of_the_text_that_a_line_was_made_from()
    {
        var texts = Render(Plan(Paragraph("Trước."), new BodyBlock { Kind = BlockKind.PageMark, Runs = Words("1") }, Paragraph("Sau.")))[0].Elements(Svg + "text").ToList();

        Assert.Equal("1", texts.Single(t => t.Value == "Trước.").Attribute("data-place")!.Value);
        Assert.Equal("3", texts.Single(t => t.Value == "Sau.").Attribute("data-place")!.Value);
        Assert.Null(texts.Single(t => t.Value == "KẾ HOẠCH").Attribute("data-place"));
    }

    [Fact]
    public void Lets_nothing_through_that_a_browser_would_run()
    {
        const string attack = "</text><script>alert(1)</script>\"'&\u0000\u000B";
        var pages = Render(Plan(Paragraph(attack), Table([attack, attack], [attack, attack])) with { Head = TitleOnly(attack) });

        var all = pages.SelectMany(p => p.DescendantsAndSelf()).ToList();
        Assert.All(all, e => Assert.Contains(e.Name.LocalName, new[] { "svg", "text", "path" }));
        Assert.DoesNotContain(all.Attributes(), a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Contains("<script>alert(1)</script>", string.Concat(pages.Select(p => p.Value)), StringComparison.Ordinal);
    }
}
