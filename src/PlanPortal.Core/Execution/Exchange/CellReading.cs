using System.Globalization;
using System.Text.RegularExpressions;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Execution.Exchange;

/// <summary>
/// Reads what people type into sheets: Vietnamese and English numbers, days as days, as text or as the number that a sheet
/// makes of them. Null where it cannot be read; what is ambiguous reads as Vietnamese offices write it.
/// </summary>
public static partial class CellReading
{
    /// <summary>9999-12-31 as sheets count.</summary>
    private const int LastDay = 2_958_465;

    private static readonly string[] DayFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d"];

    /// <summary>The number that the cell shows: <c>50%</c> is 50.</summary>
    public static decimal? Number(SheetCell cell) => cell.Kind switch
    {
        CellKind.Number => Invariant(cell.Text),
        CellKind.Percent => Invariant(cell.Text) * 100,
        CellKind.Text => TypedNumber(cell.Text),
        _ => null,
    };

    public static DateOnly? Day(SheetCell cell) => cell.Kind switch
    {
        CellKind.Number or CellKind.Day => Invariant(cell.Text) is { } days && days >= 1 && days < LastDay + 1 ? SheetCell.DayZero.AddDays((int)days) : null,
        CellKind.Text => TypedDay(cell.Text),
        _ => null,
    };

    /// <summary>The state that people name, whatever the case and marks.</summary>
    public static PartState? State(SheetCell cell) => cell.Kind != CellKind.Text ? null : VietnameseText.FoldForSearch(cell.Text).Trim() switch
    {
        "chua lam" or "chua thuc hien" or "chua" => PartState.NotStarted,
        "dang lam" or "dang thuc hien" or "dang" => PartState.InProgress,
        "xong" or "da xong" or "hoan thanh" or "da hoan thanh" => PartState.Done,
        _ => null,
    };

    /// <summary>Words as they are kept: composed, trimmed, with one kind of line break.</summary>
    public static string? Words(SheetCell cell) => cell.IsEmpty ? null : Words(cell.Text);

    public static string? Words(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Normalize().ReplaceLineEndings("\n").Trim();

    private static decimal? Invariant(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static decimal? TypedNumber(string text)
    {
        var bare = Blank().Replace(text, "").TrimEnd('%');
        var digits = Grouped().IsMatch(bare) ? bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : GroupedByCommas().IsMatch(bare) ? bare.Replace(",", "", StringComparison.Ordinal)
            : Plain().IsMatch(bare) ? bare.Replace(',', '.')
            : null;
        return digits is not null && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static DateOnly? TypedDay(string text)
    {
        // A sheet that writes a day as text may add midnight.
        var day = text.Trim().Split(' ', 'T')[0];
        return DateOnly.TryParseExact(day, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
    }

    [GeneratedRegex(@"[\s\u00A0\u202F]")]
    private static partial Regex Blank();

    /// <summary><c>1.234</c>, <c>1.234.567,8</c>: points part thousands.</summary>
    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$")]
    private static partial Regex Grouped();

    /// <summary><c>1,234,567</c>, <c>1,234.5</c>: what else has several commas, or a point after them, is English.</summary>
    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+)$")]
    private static partial Regex GroupedByCommas();

    [GeneratedRegex(@"^[+-]?\d+([.,]\d+)?$")]
    private static partial Regex Plain();
}
