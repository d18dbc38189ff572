using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Layout;

public class PageLayoutTests
{
    private static LaidOutDocument LayOut(PlanText text) => PageLayout.LayOut(Typesetter.Set(Document(text)));

    /// <summary>Base lines of each block of the body on each page.</summary>
    private static List<double> Lines(LaidOutPage page, int bodyIndex) =>
        [.. page.Marks.OfType<TextMark>().Where(m => m.Place == new TextPlace(null, bodyIndex)).Select(m => m.Baseline).Distinct()];

    private static string TextOf(LaidOutPage page) => string.Join(' ', page.Marks.OfType<TextMark>().Select(m => m.Text)).Replace('\u00A0', ' ');

    /// <summary>Texts of every length, so that the foot of a page meets every line.</summary>
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Never_splits_the_ending_and_keeps_two_lines_of_text_with_it(int sentences)
    {
        var body = Enumerable.Range(0, sentences).Select(i => Paragraph(string.Concat(Enumerable.Repeat(Sentence, 1 + i % 3)).TrimEnd()))
            .Append(Closing("Trên đây là Kế hoạch phòng, chống thiên tai năm 2026, yêu cầu các đơn vị, các thôn nghiêm túc tổ chức triển khai thực hiện./."));
        var pages = LayOut(Plan([.. body])).Pages;

        var last = pages[^1];
        Assert.Contains("Nơi nhận:", TextOf(last), StringComparison.Ordinal);
        Assert.Contains("TM. ỦY BAN NHÂN DÂN", TextOf(last), StringComparison.Ordinal);
        Assert.Contains("Trần Thị Mây", TextOf(last), StringComparison.Ordinal);
        Assert.True(Lines(last, sentences).Count >= 2, "The ending stands without text of the body.");
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Leaves_no_heading_at_the_foot_of_a_page_and_no_line_alone(int filler)
    {
        List<BodyBlock> body = [];
        for (int i = 0; i < filler; i++)
            body.Add(Bullet("Một gạch đầu dòng ngắn."));
        for (int i = 0; i < 6; i++)
        {
            body.Add(Heading($"{i + 1}.", "Một tiêu đề", 2));
            body.Add(Paragraph(string.Concat(Enumerable.Repeat(Sentence, 4)).TrimEnd()));
        }

        var pages = LayOut(new PlanText { Body = body }).Pages;
        for (int index = 0; index < body.Count; index++)
        {
            var counts = pages.Select(p => Lines(p, index).Count).Where(count => count > 0).ToList();
            Assert.True(counts.Count == 1 || counts.TrueForAll(count => count >= 2), $"Block {index} is parted {string.Join(" + ", counts)}.");
            if (body[index].Numbering == NumberedKind.Heading)
            {
                int page = pages.ToList().FindIndex(p => Lines(p, index).Count > 0);
                Assert.True(Lines(pages[page], index + 1).Count >= 2, $"Heading {index} stands alone at the foot of page {page + 1}.");
            }
        }
    }

    [Fact]
    public void Keeps_all_text_within_the_margins()
    {
        foreach (var page in LayOut(Full()).Pages)
        {
            foreach (var mark in page.Marks.OfType<TextMark>().Where(m => m.Node is not null))
            {
                Assert.InRange(mark.X, page.Setup.Left - 0.01, page.Setup.Width - page.Setup.Right);
                Assert.InRange(mark.X + mark.Width, page.Setup.Left, page.Setup.Width - page.Setup.Right + 0.01);
                Assert.InRange(mark.Baseline, page.Setup.Top, page.Setup.Height - page.Setup.Bottom);
            }
        }
    }

    [Fact]
    public void Stretches_all_lines_of_a_paragraph_but_the_last_to_the_right_margin()
    {
        var page = LayOut(new PlanText { Body = [Paragraph(string.Concat(Enumerable.Repeat(Sentence, 5)).TrimEnd())] }).Pages[0];
        var lines = page.Marks.OfType<TextMark>().Where(m => m.Place == new TextPlace(null, 0)).ToList();

        double right = page.Setup.Width - page.Setup.Right;
        Assert.All(lines.SkipLast(1), l => Assert.Equal(right, l.X + l.Width, 2));
        Assert.True(lines[^1].X + lines[^1].Width < right - 1);
        Assert.Equal(page.Setup.Left + DecreeStyle.FirstLine, lines[0].X, 3);
        Assert.All(lines.Skip(1), l => Assert.Equal(page.Setup.Left, l.X, 3));
    }

    [Fact]
    public void Numbers_pages_from_the_second_on_and_each_appendix_by_itself()
    {
        var text = Full();
        var pages = LayOut(text with
        {
            Appendices = [text.Appendices[1] with { Blocks = [.. Enumerable.Repeat(Paragraph(Sentence), 60)] }, text.Appendices[0]],
        }).Pages;

        int second = pages.ToList().FindIndex(1, p => p.Number == 1);
        Assert.Equal([.. Enumerable.Range(1, second), .. Enumerable.Range(1, pages.Count - second - 1), 1], pages.Select(p => p.Number));
        Assert.True(pages.Count - second - 1 > 1, "The appendix of this test must run over pages.");
        Assert.All(pages, p => Assert.Equal(p.Number == 1 ? "" : $"{p.Number}", NumberPrintedOn(p)));

        static string NumberPrintedOn(LaidOutPage page) =>
            string.Concat(page.Marks.OfType<TextMark>().Where(m => m.Node is null && m.Baseline < page.Setup.Top).Select(m => m.Text));
    }

    [Fact]
    public void Cuts_what_cannot_be_kept_together()
    {
        var headings = Enumerable.Range(1, 200).Select(i => Heading($"{i}.", "Tiêu đề nối tiêu đề", 2));
        var pages = LayOut(new PlanText { Head = TitleOnly(), Body = [.. headings], Ending = Ending(recipients: 120) }).Pages;

        string text = string.Join(' ', pages.Select(TextOf));
        Assert.Contains("200. Tiêu đề", text, StringComparison.Ordinal);
        Assert.Contains("- Đơn vị số 120;", text, StringComparison.Ordinal);
        Assert.All(pages, p => Assert.All(p.Marks.OfType<TextMark>(), m => Assert.True(m.Baseline < p.Setup.Height - p.Setup.Bottom + 0.01)));
    }
}
