using System.Globalization;
using System.Text;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Numbers as Word's automatic lists write them.</summary>
internal static class NumberFormats
{
    private static readonly (int Value, string Sign)[] Romans =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>A number in a list's format (<c>w:numFmt</c>); formats of other scripts come out as plain numbers.</summary>
    public static string Format(int number, string? format) => format switch
    {
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        // Word itself stops at 32,767; a file may say anything.
        if (number is < 1 or > 32_767)
            return number.ToString(CultureInfo.InvariantCulture);
        var roman = new StringBuilder();
        foreach (var (value, sign) in Romans)
        {
            for (; number >= value; number -= value)
                roman.Append(sign);
        }

        return roman.ToString();
    }

    /// <summary>a … z, then aa, bb …: Word's way, in the Latin alphabet.</summary>
    private static string Letter(int number, char first) => number is < 1 or > 780
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);
}
