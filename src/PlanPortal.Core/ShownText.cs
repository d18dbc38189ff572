using System.Globalization;

namespace PlanPortal.Core;

/// <summary>How things are written wherever people read them, whatever the machine's culture.</summary>
public static class ShownText
{
    /// <summary><c>05/06/2026</c>.</summary>
    public static string Shown(this DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>05/06/2026 14:30</c>, Vietnamese time.</summary>
    public static string Shown(this DateTime utc) => VietnamTime.ToLocal(utc).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>At most so many characters; what is cut ends in an ellipsis.</summary>
    public static string Shortened(this string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1).TrimEnd(), "…");
    }
}
