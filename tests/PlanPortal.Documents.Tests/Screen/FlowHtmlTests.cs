using System.Xml.Linq;
using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Screen;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Screen;

public class FlowHtmlTests
{
    private static XElement Render(PlanText text) => XElement.Parse(FlowHtml.Fragment(Document(text, Stamp)), LoadOptions.PreserveWhitespace);

    private static XElement Block(XElement article, int index) => At(article, $"{index + 1}");

    private static XElement At(XElement article, string place) => article.Descendants().Single(e => e.Attribute("data-place")?.Value == place);

    [Fact]
    public void Gives_every_block_its_element_and_address()
    {
        var article = Render(Full());

        Assert.Equal(("p", "doc-legal-basis"), Describe(Block(article, 0)));
        Assert.Equal(("h2", "doc-heading"), Describe(Block(article, 3)));
        Assert.Equal(("h3", "doc-heading"), Describe(Block(article, 4)));
        Assert.Equal(("li", "doc-bullet"), Describe(Block(article, 5)));
        Assert.Equal(("p", "doc-run-in"), Describe(Block(article, 7)));
        Assert.Equal(("div", "doc-table"), Describe(Block(article, 10)));
        Assert.Equal("KẾ HOẠCH", Assert.Single(article.Descendants("h1")).Value);

        static (string, string) Describe(XElement element) => (element.Name.LocalName, element.Attribute("class")!.Value);
    }

    [Fact]
    public void Marks_what_stands_out_from_its_paragraph_only()
    {
        var article = Render(Full());

        Assert.Empty(Block(article, 3).Elements());
        Assert.Equal("2. Yêu cầu", string.Concat(Block(article, 7).Elements("strong").Select(e => e.Value)));
    }

    [Fact]
    public void Keeps_every_word()
    {
        var text = Full();
        string words = NoSpace(Render(text).Value);

        foreach (var block in text.Body.Where(b => b.Kind != BlockKind.PageMark))
            Assert.Contains(NoSpace(block.Label + block.Text + string.Concat(block.Table?.Rows.SelectMany(r => r.Cells).Select(c => c.Text) ?? [])), words, StringComparison.Ordinal);
        foreach (var segment in text.Ending.Lines.SelectMany(l => l.Segments))
            Assert.Contains(NoSpace(segment.Text), words, StringComparison.Ordinal);

        static string NoSpace(string value) => string.Concat(value.Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public void Writes_merged_cells_as_spans()
    {
        var table = new TextTable(
        [
            new TableRow([Cell("TT"), Cell("Nội dung") with { ColumnSpan = 2 }]),
            new TableRow([Cell("1"), Cell("a"), Cell("b")]),
            new TableRow([Cell("^"), Cell("c"), Cell("d")]),
            new TableRow([Cell("^"), Cell("e"), Cell("f")]),
        ]);
        var rows = Render(new PlanText { Body = [new BodyBlock { Kind = BlockKind.Table, Table = table }] }).Descendants("tr").ToList();

        Assert.Equal([2, 3, 2, 2], rows.Select(r => r.Elements().Count()));
        Assert.Equal("2", rows[0].Elements().Last().Attribute("colspan")!.Value);
        Assert.Equal("3", rows[1].Elements().First().Attribute("rowspan")!.Value);
        Assert.All(rows[0].Elements(), c => Assert.Equal(("th", "col"), (c.Name.LocalName, c.Attribute("scope")!.Value)));
    }

    [Fact]
    public void Has_neither_style_nor_script_of_its_own()
    {
        const string attack = "<img src=x onerror=alert(1)>\"'&\u0001";
        var article = Render(Plan(Paragraph(attack), Table([attack], [attack])) with { Head = TitleOnly(attack) });

        Assert.DoesNotContain(article.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "style" or "onerror");
        Assert.Empty(article.Descendants("img"));
        Assert.Contains("<img src=x onerror=alert(1)>", article.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Stands_alone_as_a_page_with_title_language_and_dress()
    {
        string page = FlowHtml.Page(Document(Full() with { Head = TitleOnly("Bão & lũ <2026>") }, Stamp));

        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>KẾ HOẠCH Bão &amp; lũ &lt;2026&gt;</title>", page, StringComparison.Ordinal);
        Assert.Contains(".doc-legal-basis", page, StringComparison.Ordinal);
    }
}
