using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Intake;
using PlanPortal.Documents.Pdf;
using PlanPortal.Testing;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Pdf;

/// <summary>No word of the text is lost on the way to paper.</summary>
public class WordsTests
{
    private static string Printed(PlanText text) => NoSpace(WithoutPageNumbers(PdfTools.Text(new PdfRenderer().Render(Document(text), Time).Bytes)));

    private static string NoSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Page numbers come last in the order of drawing of each page.</summary>
    private static string WithoutPageNumbers(string text) => string.Concat(text.Split('\f').Select(page =>
    {
        var lines = page.TrimEnd('\n').Split('\n');
        return string.Join('\n', int.TryParse(lines[^1], out int _) ? lines[..^1] : lines);
    }));

    private static string TextOf(BodyBlock block) => block.Kind == BlockKind.PageMark
        ? ""
        : block.Label + block.Text + string.Concat(block.Table?.Rows.SelectMany(r => r.Cells).Select(c => c.Text) ?? []);

    private static void AssertAllWordsInOrder(PlanText text)
    {
        string printed = Printed(text);
        int at = 0;
        void Find(string words)
        {
            string wanted = NoSpace(words);
            int found = printed.IndexOf(wanted, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Not found after position {at}: {words}");
            at = found + wanted.Length;
        }

        foreach (var title in text.Head.Lines.SelectMany(l => l.Segments).Where(s => s.Part is HeadPart.TypeName or HeadPart.Subject or HeadPart.SubjectNote))
            Find(title.Text);
        foreach (var block in text.Body)
        {
            // Nothing may stand between two blocks of the body: neither lost nor doubled words.
            string wanted = NoSpace(TextOf(block));
            if (block.Table is null && at > 0 && block != text.Body[0])
                Assert.Equal(wanted, printed.Substring(at, Math.Min(wanted.Length, printed.Length - at)));
            Find(TextOf(block));
        }

        foreach (var segment in text.Ending.Lines.SelectMany(l => l.Segments))
            Assert.Contains(NoSpace(segment.Text), printed[at..], StringComparison.Ordinal);
        foreach (var appendix in text.Appendices)
        {
            Find(appendix.Label ?? "");
            foreach (var line in appendix.TitleLines.Append(appendix.Note))
                Find(string.Concat(line.Select(r => r.Text)));
            foreach (var block in appendix.Blocks)
                Find(TextOf(block));
        }
    }

    [Fact]
    public void Prints_every_word_of_a_plan_in_order() => AssertAllWordsInOrder(Full());

    [Fact]
    public void Prints_words_of_head_and_ending_that_have_no_place_in_the_decree()
    {
        var text = Full();
        string printed = Printed(text with
        {
            Head = new DocumentHead([Head(HeadPart.Other, "DỰ THẢO lần 2"), .. text.Head.Lines, Head(HeadPart.Other, "(lưu hành nội bộ)")]),
            Ending = new DocumentEnding([.. text.Ending.Lines, End(EndPart.Other, "(Đã ký và đóng dấu)")]),
        });

        Assert.Contains("DỰTHẢOlần2", printed, StringComparison.Ordinal);
        Assert.Contains("(lưuhànhnộibộ)", printed, StringComparison.Ordinal);
        Assert.Contains("(Đãkývàđóngdấu)", printed, StringComparison.Ordinal);
    }

    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7.txt")]
    [InlineData("001_1d584dd7519295be.txt")]
    [InlineData("002_97d8880a4f9800cf.txt")]
    public void Prints_every_word_of_a_real_plan_in_order(string name) => AssertAllWordsInOrder(PlanReader.Read(File.ReadAllText(SharedPlans.Path(name))));

    [SharedPlanFact]
    public void Prints_every_word_of_a_real_Word_file_in_order()
    {
        using var file = File.OpenRead(SharedPlans.Path("real-04.docx"));
        AssertAllWordsInOrder(PlanReader.Read(Assert.IsType<PlanFileResult.Accepted>(PlanFile.Read(file, "real-04.docx")).Text));
    }

    [Fact]
    public void Gives_plain_spaces_back_where_lines_were_held_together()
    {
        string printed = PdfTools.Text(new PdfRenderer().Render(Document(Plan(Paragraph("Họp ngày 05 tháng 6 năm 2026 tại xã."))), Time).Bytes);

        Assert.Contains("Họp ngày 05 tháng 6 năm 2026 tại xã.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_the_words_at_the_ends_of_lines()
    {
        string sentence = string.Concat(Enumerable.Repeat(Sentence, 6)).TrimEnd();
        string printed = PdfTools.Text(new PdfRenderer().Render(Document(Plan(Paragraph(sentence))), Time).Bytes);

        Assert.Contains(sentence, printed.Replace('\n', ' ').Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
