using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Layout;

public class TableLayoutTests
{
    private static IReadOnlyList<LaidOutPage> LayOut(params BodyBlock[] body) =>
        PageLayout.LayOut(Typesetter.Set(Document(new PlanText { Body = body }))).Pages;

    private static BodyBlock Rows(int count, Func<int, string[]> row) => Table([["TT", "Nội dung", "Ghi chú"], .. Enumerable.Range(1, count).Select(row)]);

    private static List<string> Words(LaidOutPage page) =>
        [.. page.Marks.OfType<TextMark>().SelectMany(m => m.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [Fact]
    public void Repeats_the_head_on_every_page_but_not_in_the_text()
    {
        var pages = LayOut(Rows(120, i => [$"{i}", Sentence, "x"]));

        Assert.True(pages.Count > 3);
        Assert.All(pages, p => Assert.Single(p.Marks.OfType<TextMark>(), m => m.Text == "TT"));
        Assert.Single(pages.SelectMany(p => p.Marks.OfType<TextMark>()), m => m.Text == "TT" && m.Node is not null);
    }

    [Fact]
    public void Never_leaves_the_head_alone_at_the_foot_of_a_page()
    {
        for (int filler = 20; filler < 45; filler++)
        {
            var pages = LayOut([.. Enumerable.Repeat(Bullet("Dòng."), filler), Rows(3, i => [$"{i}", "Việc", "x"])]);
            var first = pages.First(p => Words(p).Contains("TT"));
            Assert.Contains("1", Words(first));
        }
    }

    [Fact]
    public void Keeps_a_short_row_on_one_page_and_splits_a_row_taller_than_a_page()
    {
        string tall = string.Join(' ', Enumerable.Range(1, 2500).Select(i => $"chữ{i}"));
        var pages = LayOut(Table(["TT", "Nội dung"], ["1", tall], ["2", "ngắn"]));

        Assert.True(pages.Count >= 2);
        var words = pages.SelectMany(Words).Where(w => w.StartsWith("chữ", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(1, 2500).Select(i => $"chữ{i}"), words);
        Assert.All(pages, p => Assert.All(p.Marks.OfType<TextMark>(), m => Assert.True(m.Baseline < p.Setup.Height - p.Setup.Bottom)));
    }

    [Fact]
    public void Closes_the_table_at_the_foot_of_a_page_and_opens_it_on_the_next()
    {
        var pages = LayOut(Rows(80, i => [$"{i}", Sentence, "x"]));
        double width = pages[0].Setup.TextWidth;

        foreach (var page in pages.SkipLast(1))
        {
            var lines = page.Marks.OfType<LineMark>().ToList();
            double foot = lines.Where(l => l.X1 == l.X2).Max(l => Math.Max(l.Y1, l.Y2));
            Assert.Contains(lines, l => Math.Abs(l.Y1 - foot) < 0.01 && Math.Abs(l.Y2 - foot) < 0.01 && Math.Abs(l.X2 - l.X1 - width) < 0.01);
        }
    }

    [Fact]
    public void Runs_the_words_of_a_merged_cell_down_its_rows_without_an_edge_between_them()
    {
        string merged = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"gộp{i}"));
        var page = Assert.Single(LayOut(Table(["TT", "Nội dung", "Ghi chú"], ["1", "Việc một", merged], ["2", "Việc hai", "^"], ["3", "Việc ba", "riêng"])));

        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"gộp{i}"), Words(page).Where(w => w.StartsWith("gộp", StringComparison.Ordinal)));
        double second = page.Marks.OfType<TextMark>().Single(m => m.Text == "2").Baseline;
        double column = page.Marks.OfType<TextMark>().Single(m => m.Text == "riêng").X;
        double edge = page.Marks.OfType<LineMark>().Where(l => l.Y1 == l.Y2 && l.Y1 < second).Max(l => l.Y1);
        Assert.DoesNotContain(page.Marks.OfType<LineMark>(), l => l.Y1 == l.Y2 && Math.Abs(l.Y1 - edge) < 0.01 && l.X2 > column);
        Assert.True(page.Marks.OfType<TextMark>().Single(m => m.Text == "riêng").Baseline > page.Marks.OfType<TextMark>().Where(m => m.Text.Contains("gộp30", StringComparison.Ordinal)).Max(m => m.Baseline));
    }

    [Fact]
    public void Prints_words_that_stand_in_a_cell_continuing_the_one_above()
    {
        var table = new TextTable(
        [
            new TableRow([Cell("A"), Cell("B")]),
            new TableRow([Cell("trên"), Cell("b1")]),
            new TableRow([Cell("dưới") with { ContinuesAbove = true }, Cell("b2")]),
        ]);
        var page = Assert.Single(LayOut(new BodyBlock { Kind = BlockKind.Table, Table = table }));

        Assert.Contains("trên", Words(page));
        Assert.Contains("dưới", Words(page));
    }

    [Fact]
    public void Lays_out_tables_that_make_no_sense()
    {
        var onlyHead = new BodyBlock { Kind = BlockKind.Table, Table = new TextTable([new TableRow([Cell("một mình")])]) { HeadRows = 5 } };
        var empty = new BodyBlock { Kind = BlockKind.Table, Table = new TextTable([]) };
        var orphan = Table(["^", "^"], ["^", "x"]);
        var page = Assert.Single(LayOut(onlyHead, empty, orphan));

        Assert.Contains("mình", Words(page));
        Assert.Contains("x", Words(page));
    }
}
