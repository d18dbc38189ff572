using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Tests.Layout;

public class LineBreakerTests
{
    private static readonly TextStyle Style = new(14);
    private static readonly TextMetrics Metrics = new(FontFamily.Tinos);
    private static readonly LineBreaker Breaker = new(Metrics);

    private static string[] Break(string text, double width, double firstLine = 0) =>
        [.. Breaker.Break([new FlowRun(text, Style)], width, firstLine).Select(TextOf)];

    private static string TextOf(Line line) => string.Concat(line.Fragments.Select(f => f.Text));

    private static double Width(string text) => Metrics.Width(text, Style);

    [Fact]
    public void Measures_as_Times_New_Roman()
    {
        // Advance widths of Times New Roman in 1/2048 em: digits 1024, space 512, A 1479, m 1593.
        Assert.Equal(14 * (1024 + 512 + 1479 + 1593) / 2048.0, Width("1 Am"), 6);
    }

    [Fact]
    public void Puts_as_many_words_on_a_line_as_fit()
    {
        Assert.Equal(["một hai", "ba bốn"], Break("một hai ba bốn", Width("một hai ba") - 1));
        Assert.Equal(["một hai ba", "bốn"], Break("một hai ba bốn", Width("một hai ba")));
    }

    [Fact]
    public void Counts_the_indent_of_the_first_line()
    {
        double width = Width("một hai");
        Assert.Equal(["một", "hai ba"], Break("một hai ba", width, firstLine: 10));
    }

    [Fact]
    public void Breaks_neither_at_hyphens_nor_at_spaces_that_hold()
    {
        Assert.Equal(["số", "57-NQ/TW"], Break("số 57-NQ/TW", Width("số 57-NQ/T")));
        Assert.Equal(["a", "ngày\u00A005"], Break("a ngày\u00A005", Width("a ngày\u00A00")));
    }

    [Fact]
    public void Breaks_where_told()
    {
        var lines = Breaker.Break([new FlowRun("một\n\nhai", Style)], 500);

        Assert.Equal(["một", "", "hai"], lines.Select(TextOf));
        Assert.All(lines, l => Assert.True(l.IsLast && l.Height > 0));
    }

    [Fact]
    public void Keeps_a_word_of_two_styles_together()
    {
        var lines = Breaker.Break([new FlowRun("một ha", Style), new FlowRun("i.", Style with { Bold = true })], Width("một hai"));

        Assert.Equal(["một", "hai."], lines.Select(TextOf));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public void Cuts_a_word_wider_than_a_line_and_loses_nothing(int length)
    {
        string word = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + i % 26)));
        var lines = Breaker.Break([new FlowRun($"đầu {word} cuối", Style)], 100, firstLine: 30);

        Assert.Equal($"đầu{word}cuối", string.Concat(lines.Select(TextOf)).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, l => Assert.True(l.Width <= l.Available + 0.01));
    }

    [Fact]
    public void Never_cuts_a_surrogate_pair()
    {
        var lines = Break(string.Concat(Enumerable.Repeat("😀", 50)), 45);

        Assert.All(lines, l => Assert.False(char.IsLowSurrogate(l[0])));
    }

    [Fact]
    public void Evens_out_the_lines_of_a_title()
    {
        const string title = "Triển khai công tác phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn xã năm 2026";
        var greedy = Breaker.Break([new FlowRun(title, Style)], 467);
        var even = Breaker.BreakEvenly([new FlowRun(title, Style)], 467);

        Assert.Equal(greedy.Count, even.Count);
        Assert.True(even[0].Width - even[^1].Width < 60, $"{even[0].Width} and {even[^1].Width}");
        Assert.Equal(title, string.Join(' ', even.Select(TextOf)));
    }
}
