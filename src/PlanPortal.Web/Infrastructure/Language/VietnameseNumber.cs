using System.Globalization;

namespace PlanPortal.Web.Infrastructure.Language;

/// <summary>Numbers as people here write them: <c>1.234,5</c>.</summary>
public static class VietnameseNumber
{
    public const string Advice = "Hãy nhập số, dùng dấu phẩy cho phần thập phân, ví dụ 12,5 hoặc 1.250.";

    /// <summary>
    /// Reads digits with a decimal comma and, where they stand before every third digit, dots. <c>12.5</c> is refused:
    /// it could mean 12,5 or 125, and a portal that guesses puts wrong figures into plans.
    /// </summary>
    public static bool TryParse(string? text, out decimal number)
    {
        number = 0;
        var trimmed = (text ?? "").Trim();
        var negative = trimmed.StartsWith('-');
        var parts = trimmed[(negative ? 1 : 0)..].Split(',');
        if (parts.Length > 2 || !AreDigits(parts[^1]) && parts.Length == 2)
        {
            return false;
        }

        var groups = parts[0].Split('.');
        var grouped = groups.Length == 1 || groups[0].Length is >= 1 and <= 3 && groups[0] != "0" && groups.Skip(1).All(g => g.Length == 3);
        return grouped && groups.All(AreDigits)
            && decimal.TryParse(
                $"{(negative ? "-" : "")}{string.Concat(groups)}{(parts.Length == 2 ? "." + parts[1] : "")}",
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number);
    }

    private static bool AreDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
