using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PlanPortal.Documents.Listing;
using static PlanPortal.Documents.Tests.Listing.Lists;

namespace PlanPortal.Documents.Tests.Listing;

public class ListXlsxTests
{
    public static TheoryData<string> HostileWords => new(Lists.HostileWords);

    private static SpreadsheetDocument Open(ListDocument list) => SpreadsheetDocument.Open(new MemoryStream(ListXlsx.Render(list)), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet;

    private static Cell Cell(SpreadsheetDocument book, string reference) => Sheet(book).Descendants<Cell>().Single(c => c.CellReference == reference);

    private static CellFormat Format(SpreadsheetDocument book, Cell cell) =>
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static double Number(Cell cell) => double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);

    [Fact]
    public void The_validator_accepts_full_empty_and_hostile_lists()
    {
        foreach (var list in new[] { Long(300), Of(), Of(Row("Một")), Of([.. Lists.HostileWords.Select(w => Row(w))]), Of(Row("A")) with { Subtitle = null } })
        {
            using var book = Open(list);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => $"{e.Description} {e.Path?.XPath}"));
        }
    }

    [Fact]
    public void Says_whose_list_it_is_what_it_lists_and_by_what_it_was_filtered()
    {
        using var book = Open(Of(Row("Một")));

        Assert.Equal(
            ["Ủy ban nhân dân xã Mai Trạch", "Nhiệm vụ quá hạn", "Phòng Kinh tế; hạn từ 01/06/2026", "1 dòng, lập lúc 08:05 ngày 21/11/2026"],
            Enumerable.Range(1, 4).Select(i => Cell(book, $"A{i}").InnerText));
        Assert.Equal(Lists.Columns.Select(c => c.Name), "ABCDE".Select(c => Cell(book, $"{c}5").InnerText));
    }

    [Fact]
    public void Numbers_days_and_shares_can_be_summed_and_sorted()
    {
        using var book = Open(Of(Row("Một", due: new(2026, 6, 5), money: 1234.5, percent: 80)));

        var (day, money, percent) = (Cell(book, "C6"), Cell(book, "D6"), Cell(book, "E6"));
        Assert.Equal(new DateTime(2026, 6, 5, 0, 0, 0, DateTimeKind.Unspecified), DateTime.FromOADate(Number(day)));
        Assert.Equal(1234.5, Number(money));
        Assert.Equal(0.8, Number(percent));
        Assert.All([day, money, percent], c => Assert.Null(c.DataType));
        Assert.Equal(164u, Format(book, day).NumberFormatId!.Value);
        Assert.Equal("dd/mm/yyyy", book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>().Single().FormatCode);
        Assert.Equal(9u, Format(book, percent).NumberFormatId!.Value);
    }

    [Fact]
    public void What_is_not_known_stays_an_empty_cell()
    {
        using var book = Open(Of(Row("Một", unit: null, money: double.NaN)));

        Assert.All("BCDE", c => Assert.Equal("", Cell(book, $"{c}6").InnerText));
    }

    [Theory]
    [MemberData(nameof(HostileWords))]
    public void Words_stay_words_whatever_they_begin_with(string words)
    {
        using var book = Open(Of(Row(words)));

        var cell = Cell(book, "A6");
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Empty(Sheet(book).Descendants<CellFormula>());
        Assert.Equal("=+-@\t".Contains(words[0], StringComparison.Ordinal), Format(book, cell).QuotePrefix?.Value ?? false);
        Assert.InRange(cell.InnerText.Length, 1, 32_767);
    }

    [Fact]
    public void The_head_stays_in_sight_filters_and_stands_on_every_page_of_a_turned_sheet()
    {
        using var book = Open(Long(40));

        var pane = Sheet(book).Descendants<Pane>().Single();
        Assert.Equal((5d, "A6", PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value));
        Assert.Equal("A5:E45", Sheet(book).GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal("'Danh sách'!$5:$5", book.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single(n => n.Name == "_xlnm.Print_Titles").Text);
        var page = Sheet(book).GetFirstChild<PageSetup>()!;
        Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), (page.PaperSize!.Value, page.Orientation!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
    }

    [Fact]
    public void Columns_past_the_twenty_sixth_have_two_letters()
    {
        var columns = Enumerable.Range(1, 30).Select(i => new ListColumn($"Cột {i}")).ToList();
        using var book = Open(new ListDocument("Xã", "Rộng", columns, [[.. columns.Select((_, i) => (ListCell)i)]], At));

        Assert.Equal("Cột 30", Cell(book, "AD4").InnerText);
        Assert.Equal(29, Number(Cell(book, "AD5")));
    }
}
