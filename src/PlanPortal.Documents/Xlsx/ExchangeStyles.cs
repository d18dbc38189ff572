using DocumentFormat.OpenXml.Spreadsheet;
using PlanPortal.Core.Execution.Exchange;
using SheetFonts = DocumentFormat.OpenXml.Spreadsheet.Fonts;

namespace PlanPortal.Documents.Xlsx;

/// <summary>The looks of the cells of a workbook to fill in; each number is an index into the list of formats of the file.</summary>
internal static class ExchangeStyles
{
    public const uint Words = 1;
    public const uint Head = 2;

    /// <summary>Locked and open cells alternate, for words, numbers and days.</summary>
    private const uint FirstOfKinds = 3;

    private const uint AnyNumber = SheetLook.Day + 1, Text = 49;
    private const uint White = 0, Grey = SheetLook.FirstFill, Sand = SheetLook.FirstFill + 1;

    public static uint Of(SheetColumn column)
    {
        uint kind = column.Kind switch { CellKind.Number => 1, CellKind.Day => 2, _ => 0 };
        return FirstOfKinds + (2 * kind) + (column.Open ? 1u : 0u);
    }

    public static Stylesheet ToXml() => new(
        new NumberingFormats(
            SheetLook.DayFormat,
            new NumberingFormat { NumberFormatId = AnyNumber, FormatCode = "#,##0.####" })
        { Count = 2 },
        new SheetFonts(SheetLook.Font(), SheetLook.Font(bold: true)),
        SheetLook.Fills(SheetLook.Grey, "FFF6E7D8"),
        SheetLook.Borders(),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { FormatId = 0, ApplyAlignment = true },
            Cell(0, Sand, open: false, bold: true),
            Cell(Text, Grey, open: false), Cell(Text, White, open: true),
            Cell(AnyNumber, Grey, open: false), Cell(AnyNumber, White, open: true),
            Cell(SheetLook.Day, Grey, open: false), Cell(SheetLook.Day, White, open: true)),
        SheetLook.Names());

    private static CellFormat Cell(uint format, uint fill, bool open, bool bold = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }, new Protection { Locked = !open })
        {
            FormatId = 0,
            NumberFormatId = format,
            ApplyNumberFormat = true,
            FontId = bold ? 1u : 0u,
            ApplyFont = true,
            FillId = fill,
            ApplyFill = true,
            BorderId = SheetLook.Lined,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
}
