using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanPortal.Documents.Xlsx;

/// <summary>The looks that all sheets of the portal share.</summary>
internal static class SheetLook
{
    /// <summary>The format of days, <c>dd/mm/yyyy</c>: numbers of own formats begin here.</summary>
    public const uint Day = 164;

    /// <summary>Behind the names of columns, and behind what cannot be changed.</summary>
    public const string Grey = "FFEDEFF2";

    /// <summary>Readers take the first two fills for theirs, whatever the file says: own ones begin after them.</summary>
    public const uint FirstFill = 2;

    /// <summary>The borders around the cells of a table.</summary>
    public const uint Lined = 1;

    public static NumberingFormat DayFormat => new() { NumberFormatId = Day, FormatCode = "dd/mm/yyyy" };

    public static Font Font(double size = 12, bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        if (italic)
            font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" });
        return font;
    }

    /// <summary>The two fills that every file begins with, then these colours.</summary>
    public static Fills Fills(params string[] colours) =>
        new([Fill(PatternValues.None), Fill(PatternValues.Gray125), .. colours.Select(Shade)]);

    /// <summary>None, and <see cref="Lined"/>.</summary>
    public static Borders Borders() =>
        new(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder()));

    /// <summary>The one named style that readers ask for.</summary>
    public static CellStyles Names() => new(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 });

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Shade(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static T Line<T>()
        where T : BorderPropertiesType, new()
    {
        var line = new T { Style = BorderStyleValues.Thin };
        line.Append(new Color { Rgb = "FF9AA5B1" });
        return line;
    }
}
