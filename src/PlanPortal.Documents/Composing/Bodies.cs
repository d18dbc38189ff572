using System.Globalization;

namespace PlanPortal.Documents.Composing;

/// <summary>How a body's name is written at the head of a document.</summary>
internal static class Bodies
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly string[] PlaceNouns = [" XÃ ", " PHƯỜNG ", " ĐẶC KHU ", " THỊ TRẤN ", " HUYỆN ", " QUẬN ", " THỊ XÃ ", " TỈNH ", " THÀNH PHỐ "];

    /// <summary>A name from the letterhead: upper case, on the lines that people break it into.</summary>
    public static IEnumerable<string> Lines(string name) => Parts(name.Trim().ToUpper(Vietnamese));

    /// <summary><c>ỦY BAN NHÂN DÂN XÃ AN HƯNG</c> is broken before the kind of place; other names stay whole.</summary>
    public static IEnumerable<string> Parts(string name)
    {
        int cut = PlaceNouns.Select(noun => name.IndexOf(noun, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        return cut < 0 ? [name] : [name[..cut], name[(cut + 1)..]];
    }
}
