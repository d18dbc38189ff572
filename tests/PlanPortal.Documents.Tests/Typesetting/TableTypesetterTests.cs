using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Typesetting;

public class TableTypesetterTests
{
    private static readonly TextMetrics Metrics = new(FontFamily.Tinos);

    private static FlowTable Set(BodyBlock block, double width = 467) => new TableTypesetter(Metrics).Set(block.Table!, width);

    private static FlowDocument Document(params BodyBlock[] body) => Typesetter.Set(Samples.Document(new PlanText { Body = body }));

    [Fact]
    public void Fills_the_width_of_the_page()
    {
        var table = Set(Table(["TT", "Nội dung"], ["1", Sentence]));

        Assert.Equal(467, table.ColumnWidths.Sum(), 3);
        Assert.True(table.ColumnWidths[1] > 8 * table.ColumnWidths[0]);
    }

    [Fact]
    public void Makes_each_column_as_wide_as_its_longest_word()
    {
        var table = Set(Table(["TT", "Nội dung", "Ghi chú"], ["1", string.Concat(Enumerable.Repeat(Sentence, 40)), "Chungchungchung"]));

        double word = Metrics.Width("Chungchungchung", new TextStyle(13));
        Assert.True(table.ColumnWidths[2] >= word + 2 * table.PaddingX);
    }

    [Fact]
    public void Sets_the_head_bold_and_centred_and_repeats_it()
    {
        var table = Set(Table(["TT", "Nội dung"], ["1", "Việc"]));

        Assert.Equal(1, table.HeadRows);
        var head = Assert.IsType<FlowParagraph>(Assert.Single(table.Rows[0].Cells[1].Blocks));
        Assert.Equal((ParagraphRole.TableHead, TextAlign.Center), (head.Role, head.Align));
        Assert.All(head.Runs, r => Assert.True(r.Style.Bold));
        Assert.InRange(head.Runs[0].Style.Size, 12, 13);
    }

    [Fact]
    public void Centres_columns_of_numbers_and_dates_only()
    {
        var row = Set(Table(["TT", "Nội dung", "Hạn"], ["1", "Việc", "05/6/2026"])).Rows[1];

        Assert.Equal(
            [TextAlign.Center, TextAlign.Left, TextAlign.Center],
            row.Cells.Select(c => ((FlowParagraph)c.Blocks[0]).Align).Select(a => a == TextAlign.Justify ? TextAlign.Left : a));
    }

    [Fact]
    public void Fills_up_rows_that_are_too_short()
    {
        var table = Set(Table(["TT", "Nội dung", "Hạn"], ["1"]));

        Assert.Equal(3, table.Rows[1].Cells.Sum(c => c.ColumnSpan));
    }

    [Fact]
    public void Turns_the_sheet_for_a_table_that_does_not_fit_upright_and_back_after_it()
    {
        string[] wide = [.. Enumerable.Range(1, 14).Select(i => $"Nghiêngngả{i}")];
        var document = Document(Paragraph("Trước."), Heading("I.", "BẢNG", 1), Table(wide, wide), Paragraph("Sau."));

        Assert.Equal([false, true, false], document.Sections.Select(s => s.Page.IsLandscape));
        Assert.Equal([true, false, false], document.Sections.Select(s => s.RestartsNumbering));
        // The heading announces the table and goes with it.
        Assert.Equal("I. BẢNG", Assert.IsType<FlowParagraph>(document.Sections[1].Blocks[0]).Text);
    }

    [Fact]
    public void Turns_an_appendix_with_seven_columns_or_more()
    {
        var sections = Typesetter.Set(Samples.Document(Full())).Sections;

        Assert.Equal([false, true, false], sections.Select(s => s.Page.IsLandscape));
        Assert.All(sections, s => Assert.True(s.RestartsNumbering));
    }

    [Fact]
    public void Takes_smaller_letters_before_it_cuts_words()
    {
        string[] wide = [.. Enumerable.Range(1, 10).Select(i => $"Nghiêngngả{i}")];
        var table = Set(Table(wide, wide));

        double size = ((FlowParagraph)table.Rows[0].Cells[0].Blocks[0]).Runs[0].Style.Size;
        Assert.InRange(size, 8, 11);
        Assert.Equal(467, table.ColumnWidths.Sum(), 3);
    }

    [Fact]
    public void Keeps_narrow_columns_whole_where_words_must_be_cut()
    {
        var table = Set(Table(["TT", "Nội dung"], ["1", new string('x', 5000)]));

        Assert.Equal(467, table.ColumnWidths.Sum(), 3);
        Assert.True(table.ColumnWidths[0] >= Metrics.Width("TT", new TextStyle(8, Bold: true)));
    }
}
