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

    private const uint Day = 164, AnyNumber = 165, Text = 49;
    private const uint White = 0, Grey = 2, Sand = 3;

    public static uint Of(SheetColumn column)
    {
        uint kind = column.Kind switch { CellKind.Number => 1, CellKind.Day => 2, _ => 0 };
        return FirstOfKinds + (2 * kind) + (column.Open ? 1u : 0u);
    }

    public static Stylesheet ToXml() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = Day, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = AnyNumber, FormatCode = "#,##0.####" })
        { Count = 2 },
        new SheetFonts(Font(), Font(bold: true)),
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Shade("FFEDEFF2"), Shade("FFF6E7D8")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Lines()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { FormatId = 0, ApplyAlignment = true },
            Cell(0, Sand, open: false, bold: true),
            Cell(Text, Grey, open: false), Cell(Text, White, open: true),
            Cell(AnyNumber, Grey, open: false), Cell(AnyNumber, White, open: true),
            Cell(Day, Grey, open: false), Cell(Day, White, open: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

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
            BorderId = 1,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };

    private static Font Font(bool bold = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Shade(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Lines()
    {
        static T Line<T>()
            where T : BorderPropertiesType, new()
        {
            var line = new T { Style = BorderStyleValues.Thin };
            line.Append(new Color { Rgb = "FF9AA5B1" });
            return line;
        }

        return new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());
    }
}
