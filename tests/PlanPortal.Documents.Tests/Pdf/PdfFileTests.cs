using System.Text;
using System.Text.RegularExpressions;
using PlanPortal.Documents.Pdf;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Pdf;

public class PdfFileTests
{
    private static readonly PdfRenderer Renderer = new();

    [Fact]
    public void Is_sound_and_embeds_subsets_of_its_fonts()
    {
        var result = Renderer.Render(Document(Full(), Stamp), Time);

        PdfTools.Check(result.Bytes);
        var fonts = PdfTools.Fonts(result.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, f => Assert.Matches(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes", f));
        Assert.Equal(PdfTools.Pages(result.Bytes).Count, result.Pages);
        Assert.Empty(result.MissingCharacters);
    }

    [Fact]
    public void Says_what_it_is()
    {
        string info = PdfTools.Info(Renderer.Render(Document(Full(), Stamp), Time).Bytes);

        Assert.Matches("Title: +KẾ HOẠCH Phòng, chống thiên tai năm 2026 trên địa bàn xã", info);
        Assert.Matches("Author: +Ủy ban nhân dân xã Mây Trắng", info);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("Encrypted: +no", info);
    }

    [Fact]
    public void Declares_PDF_A_2b_the_language_and_a_colour_profile()
    {
        string file = Encoding.Latin1.GetString(Renderer.Render(Document(Full(), Stamp), Time).Bytes);

        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>", file, StringComparison.Ordinal);
        Assert.Contains("/Lang(vi-VN)", file, StringComparison.Ordinal);
        Assert.Contains("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1", file, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-06-05T08:30:00+07:00</xmp:CreateDate>", file, StringComparison.Ordinal);
        Assert.Contains("/CreationDate(D:20260605083000+07'00')", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_headings_lists_and_tables()
    {
        string structure = PdfTools.Info(Renderer.Render(Document(Full(), Stamp), Time).Bytes, "-struct");

        Assert.Contains("Document", structure, StringComparison.Ordinal);
        Assert.Equal(1, Count(structure, @"^ *H1\b"));
        Assert.Equal(3 + 2, Count(structure, @"^ *H2\b"));
        Assert.Equal(3, Count(structure, @"^ *LI\b"));
        Assert.Equal(2, Count(structure, @"^ *Table\b"));
        Assert.Equal(4 + 8, Count(structure, @"^ *TH\b"));

        static int Count(string text, string pattern) => Regex.Count(text, pattern, RegexOptions.Multiline);
    }

    [Fact]
    public void Says_that_head_cells_are_heads_of_columns()
    {
        string file = PdfTools.Uncompressed(Renderer.Render(Document(Full(), Stamp), Time).Bytes);

        Assert.Equal(Regex.Count(file, @"/S /TH\b"), Regex.Count(file, @"/Scope /Column\b"));
        Assert.NotEqual(0, Regex.Count(file, @"/S /TH\b"));
    }

    [Fact]
    public void Has_an_outline_of_the_headings()
    {
        string file = Encoding.Latin1.GetString(Renderer.Render(Document(Full(), Stamp), Time).Bytes);
        var titles = Regex.Matches(file, "<</Title <FEFF([0-9A-F]+)>/Parent")
            .Select(m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups[1].Value)));

        Assert.Equal(
            ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN", "Phụ lục I", "Phụ lục II"],
            titles.Order(Comparer<string>.Create((a, b) => Order(a) - Order(b))));

        static int Order(string title) => Array.IndexOf(["I. M", "1. M", "II. ", "III.", "Phụ lục I", "Phụ lục II"], title.StartsWith('P') ? title : title[..4]);
    }

    [Fact]
    public void Is_the_same_for_the_same_document_at_the_same_time()
    {
        var document = Document(Full(), Stamp);

        Assert.Equal(Renderer.Render(document, Time).Bytes, Renderer.Render(Document(Full(), Stamp), Time).Bytes);
        Assert.NotEqual(Renderer.Render(document, Time).Bytes, Renderer.Render(document, Time.AddSeconds(1)).Bytes);
    }

    [Fact]
    public void Is_the_same_from_many_threads_at_once()
    {
        var document = Document(Full(), Stamp);
        var expected = Renderer.Render(document, Time).Bytes;

        var all = Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8).Select(_ => Renderer.Render(document, Time).Bytes).ToList();

        Assert.All(all, bytes => Assert.True(expected.AsSpan().SequenceEqual(bytes)));
    }
}
