using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents.Docx;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;
using FontFamily = PlanPortal.Documents.Fonts.FontFamily;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PlanPortal.Documents.Tests.Docx;

public class DocxRendererTests
{
    private static readonly Letterhead Letterhead = new(null, "Ủy ban nhân dân xã An Lạc Sơn", "An Lạc Sơn", "KH-UBND");

    public static TheoryData<string> Texts => new(
        SampleTexts.Whole,
        SampleTexts.Divisions,
        "",
        "Một",
        "I. " + string.Concat(Enumerable.Repeat("MỤC TIÊU DÀI ", 25)),
        string.Join("\n\n", Enumerable.Range(1, 2000).Select(i => $"- Việc thứ {i}")),
        "Ký tự lạ \uFFFF \uD83D \u0001 😀 ☐ العربية 中文 & < > \" '\n\n- " + new string('x', 5000));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Writes_files_that_the_validator_accepts(string text)
    {
        using var word = Open(text);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Description} {e.Path?.XPath}"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Holds_every_word_of_the_plan(string text)
    {
        using var word = Open(text);
        var written = Words(string.Join(' ', word.MainDocumentPart!.Document.Descendants<Paragraph>().Select(Text)));
        // Which words stand where in head and ending is the decree's to say; the body is in the author's order.
        var plan = PlanReader.Read(text);
        var at = 0;
        foreach (var wanted in plan.Body.SelectMany(b => Words($"{b.Label} {b.Text}".Replace('\uFFFF', '\uFFFD'))))
        {
            at = written.IndexOf(wanted, at) + 1;
            Assert.True(at > 0, $"The word {wanted} is missing or out of order.");
        }

        foreach (var wanted in plan.Head.Lines.SelectMany(l => l.Segments).Concat<object>(plan.Ending.Lines.SelectMany(l => l.Segments))
            .Select(s => s is HeadSegment h ? h.Text : ((EndSegment)s).Text).SelectMany(Words).Where(w => w.Any(char.IsLetter)))
            Assert.Contains(wanted, written, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Gives_headings_real_styles_with_outline_levels()
    {
        using var word = Open(SampleTexts.Whole);
        var styles = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        foreach (var level in new[] { 1, 2, 3 })
        {
            Assert.Equal($"heading {level}", styles[$"Heading{level}"].StyleName!.Val!.Value);
            Assert.Equal(level - 1, styles[$"Heading{level}"].StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        }

        Assert.Equal("Heading1", StyleOf(word, "I. MỤC ĐÍCH, YÊU CẦU"));
        Assert.Equal("Heading2", StyleOf(word, "1. Công tác chuẩn bị"));
        Assert.Equal("Heading3", StyleOf(word, "1.1. Rà soát phương án"));
        Assert.Equal("Normal", StyleOf(word, "Khi có lệnh, các thôn di dời dân trong vòng 2 giờ."));
        Assert.Equal("LegalBasis", StyleOf(word, "Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;"));
    }

    [Fact]
    public void Says_what_it_is_and_in_which_language()
    {
        using var word = Open(SampleTexts.Whole);
        Assert.Equal("KẾ HOẠCH Phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn xã An Lạc Sơn giai đoạn 2026 - 2030", word.PackageProperties.Title);
        Assert.Equal("vi-VN", word.PackageProperties.Language);
        var run = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal("vi-VN", run.Languages!.Val!.Value);
        Assert.Equal("Times New Roman", run.RunFonts!.Ascii!.Value);
    }

    [Fact]
    public void Sets_the_margins_of_the_decree_and_numbers_pages_from_the_second()
    {
        using var word = Open(SampleTexts.Whole);
        var sections = word.MainDocumentPart!.Document.Descendants<SectionProperties>().ToList();
        Assert.Equal(3, sections.Count); // the plan and its two appendices
        foreach (var section in sections)
        {
            var margin = section.GetFirstChild<PageMargin>()!;
            Assert.Equal((1134, 850u, 1134, 1701u), (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value));
            Assert.Equal(1, section.GetFirstChild<PageNumberType>()!.Start!.Value);
            Assert.NotNull(section.GetFirstChild<TitlePage>());
            var first = Header(word, section, HeaderFooterValues.First);
            var others = Header(word, section, HeaderFooterValues.Default);
            Assert.DoesNotContain("PAGE", first.InnerText, StringComparison.Ordinal);
            Assert.Contains("PAGE", others.InnerText, StringComparison.Ordinal);
            Assert.Equal(JustificationValues.Center, others.Descendants<Justification>().Single().Val!.Value);
        }

        // The wide table of the first appendix stands on a turned sheet.
        Assert.Equal([false, true, false], sections.Select(s => s.GetFirstChild<PageSize>()!.Orient!.Value == PageOrientationValues.Landscape));
    }

    [Fact]
    public void Draws_the_rule_under_the_motto_as_long_as_its_words()
    {
        using var word = Open(SampleTexts.Whole);
        var cell = word.MainDocumentPart!.Document.Descendants<TableCell>().First(c => c.InnerText.Contains("Hạnh phúc", StringComparison.Ordinal));
        var rule = cell.Elements<Paragraph>().Single(p => p.ParagraphProperties?.ParagraphBorders is not null).ParagraphProperties!.Indentation!;
        var width = int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!, null) - int.Parse(rule.Left!, null) - int.Parse(rule.Right!, null);
        Assert.Equal(new TextMetrics(FontFamily.Tinos).Width(DecreeStyle.NationalMotto, DecreeStyle.Slogan) * 20, width, tolerance: 2.0);
    }

    [Fact]
    public void Repeats_head_rows_merges_cells_and_keeps_rows_whole()
    {
        using var word = Open(SampleTexts.Whole);
        var table = word.MainDocumentPart!.Document.Descendants<Table>().Single(t => t.InnerText.Contains("Đắp kè", StringComparison.Ordinal));
        var rows = table.Elements<TableRow>().ToList();
        Assert.Equal([true, true, false, false], rows.Select(r => r.TableRowProperties!.Elements<TableHeader>().Any()));
        Assert.All(rows, r => Assert.Single(r.TableRowProperties!.Elements<CantSplit>()));
        Assert.Equal(2, rows[0].Elements<TableCell>().Last().TableCellProperties!.GridSpan!.Val!.Value);
        Assert.Equal(MergedCellValues.Restart, rows[0].Elements<TableCell>().First().TableCellProperties!.VerticalMerge!.Val!.Value);
        Assert.Equal(MergedCellValues.Continue, rows[1].Elements<TableCell>().First().TableCellProperties!.VerticalMerge!.Val!.Value);
    }

    [Fact]
    public void Keeps_the_ending_on_one_page_with_the_last_paragraph()
    {
        using var word = Open(SampleTexts.Whole);
        var ending = word.MainDocumentPart!.Document.Descendants<Table>().Single(t => t.InnerText.Contains("Nơi nhận", StringComparison.Ordinal));
        Assert.Single(ending.Elements<TableRow>().Single().TableRowProperties!.Elements<CantSplit>());
        var before = (Paragraph)ending.PreviousSibling()!;
        Assert.True(before.ParagraphProperties!.KeepNext!.Val?.Value ?? true);
    }

    [Fact]
    public void Serves_many_threads_at_once()
    {
        var document = Compose(SampleTexts.Whole);
        var sizes = ParallelEnumerable.Range(0, 100).WithDegreeOfParallelism(8).Select(_ => DocxRenderer.Render(document).Length).Distinct();
        Assert.InRange(sizes.Max() - sizes.Min(), 0, 64); // The zip's own time stamps may pack differently, nothing else.
    }

    private static OfficialDocument Compose(string text) => OfficialDocument.From(PlanReader.Read(text), Letterhead, stamp: null);

    private static WordprocessingDocument Open(string text) => WordprocessingDocument.Open(new MemoryStream(DocxRenderer.Render(Compose(text))), isEditable: false);

    private static string Text(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(e => e switch { Text t => t.Text, Break => "\n", _ => "" }));

    private static List<string> Words(string text) =>
        [.. text.Split((char[])[' ', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)];

    private static string StyleOf(WordprocessingDocument word, string text) =>
        word.MainDocumentPart!.Document.Descendants<Paragraph>().First(p => Text(p).Replace('\u00A0', ' ') == text).ParagraphProperties!.ParagraphStyleId!.Val!.Value!;

    private static Header Header(WordprocessingDocument word, SectionProperties section, HeaderFooterValues type) =>
        ((HeaderPart)word.MainDocumentPart!.GetPartById(section.Elements<HeaderReference>().Single(h => h.Type!.Value == type).Id!)).Header;
}
