using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanPortal.Documents.Xlsx;

namespace PlanPortal.Documents.Listing;

/// <summary>
/// Writes lists as Excel sheets ready to sort, filter, sum and print: numbers and dates are numbers and dates, the head
/// row stays in sight and on every page. Words stay words, whatever they begin with: nothing that people typed becomes a formula.
/// </summary>
public static class ListXlsx
{
    private const string SheetName = "Danh sách";
    private const string Relation = "list";

    public static byte[] Render(ListDocument list)
    {
        var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            book.PackageProperties.Title = SheetText.Valid(list.Title);
            book.PackageProperties.Creator = SheetText.Valid(list.Organization);
            book.PackageProperties.Created = list.At.UtcDateTime;
            book.PackageProperties.Language = DocumentMetadata.Language;
            var main = book.AddWorkbookPart();
            main.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.ToXml();
            var sheet = new SheetWriter(list);
            using (var xml = OpenXmlWriter.Create(main.AddNewPart<WorksheetPart>(Relation)))
                sheet.Write(xml);
            main.Workbook = new Workbook(
                new Sheets(new Sheet { Name = SheetName, SheetId = 1, Id = Relation }),
                new DefinedNames(
                    new DefinedName($"'{SheetName}'!{sheet.TableRange}") { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true },
                    new DefinedName($"'{SheetName}'!${sheet.HeadRow}:${sheet.HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        return file.ToArray();
    }
}
