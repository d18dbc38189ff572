using DocumentFormat.OpenXml.Spreadsheet;
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

    /// <summary>Numbers of own formats begin here.</summary>
    private const uint Day = 164;

    private const uint Plain = 0, Bold = 1, Large = 2, Italic = 3;

    public static Stylesheet ToXml() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = Day, FormatCode = "dd/mm/yyyy" }) { Count = 1 },
        new SheetFonts(Font(12), Font(12, bold: true), Font(16, bold: true), Font(12, italic: true)),
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Shade()),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Lines()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            new CellFormat { FormatId = 0, FontId = Italic, ApplyFont = true },
            new CellFormat { FormatId = 0, FontId = Large, ApplyFont = true },
            Cell(HorizontalAlignmentValues.Center, font: Bold, fill: 2),
            Cell(HorizontalAlignmentValues.Left),
            Cell(HorizontalAlignmentValues.Left, quoted: true),
            Cell(HorizontalAlignmentValues.Right, Thousands),
            Cell(HorizontalAlignmentValues.Right, Decimals),
            Cell(HorizontalAlignmentValues.Center, Day),
            Cell(HorizontalAlignmentValues.Right, Percent),
            Cell(HorizontalAlignmentValues.Right, PercentDecimals)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

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
            BorderId = 1,
            ApplyBorder = true,
            ApplyAlignment = true,
            QuotePrefix = quoted ? true : null,
        };

    private static Font Font(double size, bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        if (italic)
            font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Shade() =>
        new(new PatternFill(new ForegroundColor { Rgb = "FFEDEFF2" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Lines()
    {
        T Line<T>()
            where T : BorderPropertiesType, new()
        {
            var line = new T { Style = BorderStyleValues.Thin };
            line.Append(new Color { Rgb = "FF9AA5B1" });
            return line;
        }

        return new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());
    }
}
