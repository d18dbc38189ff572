using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Documents.Tests.Listing;
using PlanPortal.Documents.Xlsx;

namespace PlanPortal.Documents.Tests.Xlsx;

/// <summary>The workbook goes out so that it can come back.</summary>
public class XlsxWriterTests
{
    private static readonly ExchangePart Part = new(
        ExchangeKey.OfPart(17, 42), "05/KH-UBND Trồng cây", "Ươm cây giống", "Phòng Kinh tế", "Chủ trì", new DateOnly(2026, 6, 30), PartState.InProgress, 40, "Đã ươm\n900 cây.",
        ExchangeStamp.OfPart(42, PartState.InProgress, 40, null, "Đã ươm\n900 cây."));

    private static readonly ExchangeTarget Target = new(
        ExchangeKey.OfFigure(5, 3), "05/KH-UBND Trồng cây", "Trồng mới ít nhất 1.500 cây", "≥ 1.500", "cây", "Phòng Kinh tế", new ExchangeFigure(9, 650.5m, new DateOnly(2026, 3, 31), "Báo cáo thôn"));

    [Fact]
    public void What_was_written_reads_back_cell_by_cell()
    {
        var sheets = ExchangeSheets.Of([Part], [Target]);
        var read = XlsxReader.Read(XlsxWriter.Write("Thử", sheets));

        foreach (var (wrote, back) in sheets.Take(2).Zip(read))
        {
            Assert.Equal(wrote.Name, back.Name);
            Assert.Equal(wrote.Columns.Select(c => c.Name), wrote.Columns.Select((_, i) => back.Rows[0][i].Text));
            Assert.Equal(wrote.Rows[0], wrote.Columns.Select((_, i) => back.Rows[1][i]));
        }
    }

    [Fact]
    public void A_file_that_nobody_touched_says_so_by_its_marks()
    {
        var rows = ExchangeSheets.Read(XlsxReader.Read(XlsxWriter.Write("Thử", ExchangeSheets.Of([Part], [Target]))));

        Assert.Equal(
            [ExchangeStamp.PartCells(CellReading.State(rows[0][6]), CellReading.Number(rows[0][7]), CellReading.Words(rows[0][8])), ExchangeStamp.FigureCells(CellReading.Number(rows[1][6]), CellReading.Day(rows[1][7]), CellReading.Words(rows[1][8]))],
            rows.Select(r => r.Stamp!.Value.Cells));
    }

    [Fact]
    public void Hostile_words_come_back_as_they_were_and_are_no_formulas()
    {
        foreach (var words in Lists.HostileWords.Append("_x0041_ =1+1").Where(w => w.Trim().Length > 0))
        {
            var file = XlsxWriter.Write("Thử", ExchangeSheets.Of([Part with { Words = words }], []));
            var back = ExchangeSheets.Read(XlsxReader.Read(file))[0][ExchangeSheets.Third];

            Assert.Equal(CellKind.Text, back.Kind);
            Assert.DoesNotContain("<x:f>", Xml(file), StringComparison.Ordinal);
        }

        Assert.Equal("_x0041_", ExchangeSheets.Read(XlsxReader.Read(XlsxWriter.Write("Thử", ExchangeSheets.Of([Part with { Words = "_x0041_" }], []))))[0][ExchangeSheets.Third].Text);
    }

    [Fact]
    public void The_validator_accepts_full_and_empty_workbooks()
    {
        foreach (var sheets in new[] { ExchangeSheets.Of([Part, Part], [Target]), ExchangeSheets.Of([], []), ExchangeSheets.OfRefused([]) })
        {
            using var book = SpreadsheetDocument.Open(new MemoryStream(XlsxWriter.Write("Thử", sheets)), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        }
    }

    [Fact]
    public void Only_what_people_fill_in_is_open_and_the_sheet_guards_what_goes_in()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(XlsxWriter.Write("Thử", ExchangeSheets.Of([Part], [Target]))), isEditable: false);
        var sheet = ((WorksheetPart)book.WorkbookPart!.GetPartById("sheet1")).Worksheet;
        var formats = book.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var open = sheet.Descendants<Row>().Last().Elements<Cell>().Where(c => formats[(int)c.StyleIndex!.Value].Protection!.Locked! == false).Select(c => c.CellReference!.Value);

        Assert.Equal(["G2", "H2", "I2"], open);
        Assert.True(sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value);
        Assert.Equal(["\"Chưa làm,Đang làm,Xong\"", "0"], sheet.Descendants<DataValidation>().Select(v => v.Formula1!.Text));
    }

    private static string Xml(byte[] file)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return ((WorksheetPart)book.WorkbookPart!.GetPartById("sheet1")).Worksheet.OuterXml;
    }
}
