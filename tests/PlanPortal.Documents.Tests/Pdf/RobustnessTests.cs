using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Pdf;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Pdf;

/// <summary>What people paste: each must come out as a sound file with all its words.</summary>
public class RobustnessTests
{
    private static PdfResult Render(PlanText text)
    {
        var result = new PdfRenderer().Render(Document(text), Time);
        PdfTools.Check(result.Bytes);
        return result;
    }

    private static string Words(PdfResult result) => string.Concat(PdfTools.Text(result.Bytes).Where(c => !char.IsWhiteSpace(c)));

    [Fact]
    public void Prints_an_empty_document_on_one_page_with_its_head()
    {
        var result = Render(new PlanText());

        Assert.Equal(1, result.Pages);
        Assert.Contains("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", Words(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_a_document_of_one_word() => Assert.Contains("Một", Words(Render(new PlanText { Body = [Paragraph("Một")] })), StringComparison.Ordinal);

    [Fact]
    public void Prints_2000_bullets()
    {
        var result = Render(Plan([.. Enumerable.Range(1, 2000).Select(i => Bullet($"Việc thứ {i}."))]));

        Assert.Contains("-Việcthứ2000.", Words(result), StringComparison.Ordinal);
        Assert.InRange(result.Pages, 50, 90);
    }

    [Fact]
    public void Prints_a_heading_of_300_letters()
    {
        string title = string.Concat(Enumerable.Repeat("ĐẦU ĐỀ RẤT DÀI ", 20)).TrimEnd();

        Assert.Contains(title.Replace(" ", "", StringComparison.Ordinal), Words(Render(Plan(Heading("I.", title, 1), Paragraph("Nội dung.")))), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_a_word_of_5000_letters_within_the_margins()
    {
        string word = string.Concat(Enumerable.Range(0, 5000).Select(i => (char)('a' + i % 26)));
        var result = Render(Plan(Paragraph($"trước {word} sau"), Table(["TT", "Nội dung"], ["1", word])));

        Assert.Contains($"trước{word}sau", Words(result), StringComparison.Ordinal);
        foreach (var page in PdfTools.Pages(result.Bytes))
            Assert.All(page.Words, w => Assert.True(w.Right < page.Width - 15 * 72 / 25.4 + 1));
    }

    [Theory]
    [InlineData("☐")]
    [InlineData("✓")]
    [InlineData("😀")]
    [InlineData("漢")]
    public void Shows_a_box_for_a_letter_that_the_typeface_lacks_and_gives_the_letter_back(string letter)
    {
        var result = Render(Plan(Paragraph($"Đánh dấu {letter} vào ô")));

        Assert.Equal([letter], result.MissingCharacters);
        Assert.Contains($"dấu{letter}vào", Words(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_back_Arabic_as_it_was_written()
    {
        string printed = PdfTools.Text(Render(Plan(Paragraph("Đoạn مرحبا بالعالم cuối"))).Bytes);

        Assert.Contains("مرحبا", printed, StringComparison.Ordinal);
        Assert.Contains("بالعالم", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_letters_of_one_shape_apart() =>
        Assert.Contains("ĐắcÐắc", Words(Render(Plan(Paragraph("Đắc Ðắc")))), StringComparison.Ordinal);

    [Fact]
    public void Puts_decomposed_letters_together() =>
        Assert.Contains("Kếhoạch", Words(Render(Plan(Paragraph("Kê\u0301 hoa\u0323ch")))), StringComparison.Ordinal);

    [Fact]
    public void Survives_control_characters_everywhere()
    {
        const string bad = "a\u0000b\u0007c\u001Fd\uFFFEe\uD83D";
        var text = Plan(Heading("I.", bad, 1), Paragraph(bad), Table([bad, bad], [bad, bad])) with { Head = TitleOnly(bad) };

        Assert.NotEmpty(Render(text).MissingCharacters);
    }

    [Fact]
    public void Prints_a_table_of_forty_columns()
    {
        string[] row = [.. Enumerable.Range(1, 40).Select(i => $"Nghiêng{i}")];
        string printed = Words(Render(Plan(Table(row, row), Paragraph("Hết."))));

        Assert.Contains("Hết.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_more_different_letters_than_a_font_file_holds()
    {
        string all = string.Concat(Enumerable.Range(0x20000, 61_000).Select(char.ConvertFromUtf32));

        Assert.Equal(61_000, Render(new PlanText { Body = [Paragraph(all)] }).MissingCharacters.Count);
    }
}
