using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Typesetting;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Typesetting;

public class BodyTypesetterTests
{
    private static FlowParagraph Set(BodyBlock block) =>
        Typesetter.Set(Document(new PlanText { Body = [block] })).Sections[0].Blocks.OfType<FlowParagraph>().Single(p => p.Place?.Block == 0);

    [Fact]
    public void Sets_text_justified_with_the_indent_and_gap_of_the_decree()
    {
        var paragraph = Set(Paragraph("Một câu."));

        Assert.Equal(TextAlign.Justify, paragraph.Align);
        Assert.Equal(12.7 / 25.4 * 72, paragraph.FirstLine, 3);
        Assert.True(paragraph.After >= 6);
        Assert.InRange(paragraph.LineSpacing, 1, 1.5);
        Assert.Equal(new TextStyle(14), Assert.Single(paragraph.Runs).Style);
    }

    [Fact]
    public void Sets_legal_bases_italic_and_the_enacting_sentence_upright()
    {
        Assert.All(Set(Basis("Căn cứ Luật;")).Runs, r => Assert.True(r.Style.Italic));
        Assert.All(Set(Paragraph("ban hành") with { Kind = BlockKind.Enacting }).Runs, r => Assert.False(r.Style.Italic));
    }

    [Theory]
    [InlineData("I.", 1)]
    [InlineData("1.", 2)]
    [InlineData("1.1.", 3)]
    public void Sets_headings_bold_and_holds_them_to_what_follows(string label, int level)
    {
        var paragraph = Set(Heading(label, "Tiêu đề", level));

        Assert.All(paragraph.Runs, r => Assert.True(r.Style.Bold));
        Assert.Equal(level, paragraph.OutlineLevel);
        Assert.True(paragraph.KeepWithNext);
        Assert.Equal($"{label} Tiêu đề", paragraph.Text);
    }

    [Fact]
    public void Sets_the_title_of_a_run_in_paragraph_bold_and_its_text_upright()
    {
        var runs = Set(RunIn("2.2.", "Tổ chức hội nghị", "Tổ chức các hội nghị.")).Runs;

        Assert.Equal("2.2. Tổ chức hội nghị", string.Concat(runs.Where(r => r.Style.Bold).Select(r => r.Text)));
        Assert.Equal(": Tổ chức các hội nghị.", string.Concat(runs.Where(r => !r.Style.Bold).Select(r => r.Text)));
    }

    [Fact]
    public void Adds_the_emphasis_of_the_author()
    {
        var runs = Set(new BodyBlock { Kind = BlockKind.Paragraph, Runs = [new TextRun("Cần "), new TextRun("ngay", Bold: true), new TextRun(" đi", Italic: true)] }).Runs;

        Assert.Equal([(false, false), (true, false), (false, true)], runs.Select(r => (r.Style.Bold, r.Style.Italic)));
    }

    [Fact]
    public void Centres_a_division_with_its_title_on_a_line_of_its_own()
    {
        var paragraph = Set(new BodyBlock { Kind = BlockKind.Division, Label = "Phần I", Runs = Words("QUY ĐỊNH CHUNG") });

        Assert.Equal("Phần I\nQUY ĐỊNH CHUNG", paragraph.Text);
        Assert.Equal(TextAlign.Center, paragraph.Align);
        Assert.All(paragraph.Runs, r => Assert.True(r.Style.Bold));
    }

    [Fact]
    public void Leaves_page_marks_out_and_keeps_the_indexes_of_the_text()
    {
        var document = Typesetter.Set(Document(new PlanText
        {
            Body = [Paragraph("Trước."), new BodyBlock { Kind = BlockKind.PageMark, Runs = Words("2") }, Paragraph("Sau.")],
        }));

        var body = document.Sections[0].Blocks.OfType<FlowParagraph>().Where(p => p.Place is not null);
        Assert.Equal([(0, "Trước."), (2, "Sau.")], body.Select(p => (p.Place!.Block, p.Text)));
    }

    [Theory]
    [InlineData("ngày 05 tháng 6 năm 2026", "ngày~05 tháng~6 năm~2026")]
    [InlineData("Quyết định số 12/QĐ-UBND", "Quyết định số~12/QĐ-UBND")]
    [InlineData("Ngày 5", "Ngày~5")]
    [InlineData("tổng số người", "tổng số người")]
    [InlineData("thángngày 5", "thángngày 5")]
    [InlineData("cuối năm", "cuối năm")]
    public void Holds_a_word_of_time_and_its_number_on_one_line(string text, string held)
    {
        Assert.Equal(held, Set(Paragraph(text)).Text.Replace('\u00A0', '~'));
    }

    [Theory]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("a\tb\r\nc", "a b  c")]
    public void Cleans_text_before_it_is_set(string text, string clean)
    {
        Assert.Equal(clean, Set(Paragraph(text)).Text);
    }

    [Fact]
    public void Shows_half_a_surrogate_pair_as_unreadable()
    {
        Assert.Equal("x\uFFFDy", Set(Paragraph("x\uD800y")).Text);
    }
}
