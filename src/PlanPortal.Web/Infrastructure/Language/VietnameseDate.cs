using System.Globalization;

namespace PlanPortal.Web.Infrastructure.Language;

/// <summary>Dates as people here write them.</summary>
public static class VietnameseDate
{
    public const string Advice = "Hãy nhập ngày, tháng, năm, ví dụ 5/6/2026.";

    /// <summary>
    /// Reads <c>5/6/26</c>, <c>05/06/2026</c>, the same with dots or hyphens, and <c>2026-06-05</c>. Day before month,
    /// always; two digits of a year belong to this century.
    /// </summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        date = default;
        var parts = (text ?? "").Trim().Split('/', '.', '-');
        if (parts.Length != 3 || !parts.All(p => p.Length is >= 1 and <= 4 && p.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var yearFirst = parts[0].Length == 4;
        var (dayText, monthText, yearText) = yearFirst ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2]);
        if (dayText.Length > 2 || monthText.Length > 2 || yearText.Length is not (2 or 4))
        {
            return false;
        }

        var (day, month, year) = (Number(dayText), Number(monthText), Number(yearText) + (yearText.Length == 2 ? 2000 : 0));
        if (year < 1900 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
