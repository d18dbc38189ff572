using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanPortal.Core.Execution.Exchange;

namespace PlanPortal.Documents.Xlsx;

/// <summary>
/// Writes workbooks that people fill in and send back: what they may change is white, all else grey and locked (without a
/// password), and the sheet itself refuses what could not be read. Words stay words: nothing becomes a formula.
/// </summary>
public static class XlsxWriter
{
    public static byte[] Write(string title, IReadOnlyList<SheetToWrite> sheets)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(sheets);
        var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            book.PackageProperties.Title = SheetText.Valid(title);
            var main = book.AddWorkbookPart();
            main.AddNewPart<WorkbookStylesPart>().Stylesheet = ExchangeStyles.ToXml();
            var list = new Sheets();
            for (int i = 0; i < sheets.Count; i++)
            {
                string id = $"sheet{i + 1}";
                using (var xml = OpenXmlWriter.Create(main.AddNewPart<WorksheetPart>(id)))
                    WriteSheet(xml, sheets[i], first: i == 0);
                list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });
            }

            main.Workbook = new Workbook(list);
        }

        return file.ToArray();
    }

    private static void WriteSheet(OpenXmlWriter xml, SheetToWrite sheet, bool first)
    {
        var table = sheet.Columns.Count > 0;
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(View(table, first)));
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15.75 });
        xml.WriteElement(new Columns(table ? sheet.Columns.Select((c, i) => SheetCells.Column(i, c.Width)) : [SheetCells.Column(0, width: 100)]));
        xml.WriteStartElement(new SheetData());
        uint row = 0;
        if (table)
            xml.WriteElement(SheetCells.Row(++row, sheet.Columns.Select(c => Filled(SheetCell.Words(c.Name), ExchangeStyles.Head))));
        foreach (var cells in sheet.Rows)
            xml.WriteElement(SheetCells.Row(++row, cells.Select((c, i) => Filled(c, table ? ExchangeStyles.Of(sheet.Columns[i]) : ExchangeStyles.Words))));
        xml.WriteEndElement();
        if (table)
            WriteRules(xml, sheet, row);
        xml.WriteElement(new PageMargins { Left = 0.6, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape });
        xml.WriteEndElement();
    }

    private static void WriteRules(OpenXmlWriter xml, SheetToWrite sheet, uint lastRow)
    {
        // False allows: widths, order and filters are the people's own.
        xml.WriteElement(new SheetProtection { Sheet = true, FormatCells = false, FormatColumns = false, FormatRows = false, Sort = false, AutoFilter = false });
        xml.WriteElement(new AutoFilter { Reference = $"A1:{SheetCells.Letters(sheet.Columns.Count - 1)}{lastRow}" });
        var rules = sheet.Columns.Select((c, i) => Rule(c, $"{SheetCells.Letters(i)}2:{SheetCells.Letters(i)}{Math.Max(lastRow, 2)}")).OfType<DataValidation>().ToList();
        if (rules.Count > 0)
            xml.WriteElement(new DataValidations(rules) { Count = (uint)rules.Count });
    }

    private static DataValidation? Rule(SheetColumn column, string range)
    {
        var rule = new DataValidation { AllowBlank = true, ShowErrorMessage = true, ErrorTitle = column.Name, SequenceOfReferences = new([range]) };
        if (!column.Open)
            return null;
        if (column.Choices.Count > 0)
        {
            rule.Type = DataValidationValues.List;
            rule.Error = "Hãy chọn trong danh sách.";
            rule.Append(new Formula1($"\"{string.Join(',', column.Choices)}\""));
            return rule;
        }

        if (column.Bounds is { } bounds)
        {
            rule.Type = DataValidationValues.Whole;
            rule.Operator = DataValidationOperatorValues.Between;
            rule.Error = $"Hãy ghi số từ {bounds.Least} đến {bounds.Most}.";
            rule.Append(new Formula1(bounds.Least.ToString(CultureInfo.InvariantCulture)), new Formula2(bounds.Most.ToString(CultureInfo.InvariantCulture)));
            return rule;
        }

        return null;
    }

    private static SheetView View(bool table, bool first)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = first };
        if (table)
            view.Append(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        return view;
    }

    private static Cell Filled(SheetCell cell, uint style) => cell.Kind switch
    {
        CellKind.Empty => new Cell { StyleIndex = style },
        CellKind.Number or CellKind.Day or CellKind.Percent => new Cell(new CellValue(cell.Text)) { StyleIndex = style },
        _ => SheetCells.Words(cell.Text, style),
    };
}
