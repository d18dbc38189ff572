using System.Globalization;

namespace PlanPortal.Documents.Composing;

/// <summary>How a body's name is written at the head of a document.</summary>
internal static class Bodies
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly string[] UnitNouns = [" XÃ ", " PHƯỜNG ", " ĐẶC KHU ", " THỊ TRẤN ", " HUYỆN ", " QUẬN ", " THỊ XÃ ", " TỈNH ", " THÀNH PHỐ "];

    /// <summary>Upper case, and broken as people break it: <c>ỦY BAN NHÂN DÂN</c> above <c>XÃ AN HƯNG</c>.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        string upper = name.Trim().ToUpper(Vietnamese);
        int cut = UnitNouns.Select(noun => upper.IndexOf(noun, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        return cut < 0 ? [upper] : [upper[..cut], upper[(cut + 1)..]];
    }
}
