using DocumentFormat.OpenXml.Spreadsheet;
using PlanPortal.Documents.Xlsx;
using SheetFonts = DocumentFormat.OpenXml.Spreadsheet.Fonts;

namespace PlanPortal.Documents.Listing;

/// <summary>The looks of cells; each number is an index into the list of formats of the file.</summary>
internal static class SheetStyles
{
    public const uint Note = 1;
    public const uint Title = 2;
    public const uint Head = 3;
    public const uint Text = 4;

    /// <summary>Text that begins with <c>=</c> and the like: stays text also when somebody edits the cell.</summary>
    public const uint QuotedText = 5;
    public const uint Whole = 6;
    public const uint Fraction = 7;
    public const uint Date = 8;
    public const uint WholePercent = 9;
    public const uint FractionPercent = 10;

    /// <summary>Formats that every reader knows: <c>#,##0</c>, <c>#,##0.00</c>, <c>0%</c>, <c>0.00%</c>.</summary>
    private const uint Thousands = 3, Decimals = 4, Percent = 9, PercentDecimals = 10;

    private const uint Plain = 0, Bold = 1, Large = 2, Italic = 3;

    public static Stylesheet ToXml() => new(
        new NumberingFormats(SheetLook.DayFormat) { Count = 1 },
        new SheetFonts(SheetLook.Font(), SheetLook.Font(bold: true), SheetLook.Font(16, bold: true), SheetLook.Font(italic: true)),
        SheetLook.Fills(SheetLook.Grey),
        SheetLook.Borders(),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            new CellFormat { FormatId = 0, FontId = Italic, ApplyFont = true },
            new CellFormat { FormatId = 0, FontId = Large, ApplyFont = true },
            Cell(HorizontalAlignmentValues.Center, font: Bold, fill: SheetLook.FirstFill),
            Cell(HorizontalAlignmentValues.Left),
            Cell(HorizontalAlignmentValues.Left, quoted: true),
            Cell(HorizontalAlignmentValues.Right, Thousands),
            Cell(HorizontalAlignmentValues.Right, Decimals),
            Cell(HorizontalAlignmentValues.Center, SheetLook.Day),
            Cell(HorizontalAlignmentValues.Right, Percent),
            Cell(HorizontalAlignmentValues.Right, PercentDecimals)),
        SheetLook.Names());

    private static CellFormat Cell(HorizontalAlignmentValues align, uint format = 0, uint font = Plain, uint fill = 0, bool quoted = false) =>
        new(new Alignment { Horizontal = align, Vertical = font == Bold ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top, WrapText = true })
        {
            FormatId = 0,
            NumberFormatId = format,
            ApplyNumberFormat = true,
            FontId = font,
            ApplyFont = true,
            FillId = fill,
            ApplyFill = true,
            BorderId = SheetLook.Lined,
            ApplyBorder = true,
            ApplyAlignment = true,
            QuotePrefix = quoted ? true : null,
        };
}
