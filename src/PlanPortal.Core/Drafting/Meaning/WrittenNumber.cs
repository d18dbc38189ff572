using System.Globalization;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Numbers as Vietnamese texts write them: points between thousands, a comma before decimals.</summary>
internal static class WrittenNumber
{
    /// <summary>More signs than any figure of a plan has; longer runs of digits are no amounts.</summary>
    private const int Longest = 24;

    /// <summary>Where the digits that start at the position end, with the points and commas inside them.</summary>
    public static int End(string fold, int at)
    {
        while (at < fold.Length && (char.IsAsciiDigit(fold[at]) || (fold[at] is '.' or ',' && at + 1 < fold.Length && char.IsAsciiDigit(fold[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary><c>2.989,5</c> → 2989.5; <c>2.000</c> → 2000; <c>1,5</c> and <c>1.5</c> → 1.5; null for digits that are no amount.</summary>
    public static decimal? Value(ReadOnlySpan<char> written)
    {
        if (written.Length is 0 or > Longest)
        {
            return null;
        }

        var plain = written.ToString();
        var groups = plain.Split(',')[0].Split('.');
        plain = groups.Length > 1 && groups.Skip(1).All(g => g.Length == 3) ? plain.Replace(".", "", StringComparison.Ordinal) : plain;
        var commas = plain.Split(',');
        plain = commas.Length > 2 && commas.Skip(1).All(g => g.Length == 3) ? string.Concat(commas) : plain.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Four plain digits that may be a year.</summary>
    public static bool LooksLikeYear(ReadOnlySpan<char> written) =>
        written.Length == 4 && !written.ContainsAnyExceptInRange('0', '9') && Value(written) is >= 1990 and <= 2100;

    /// <summary>A phone number, a code: a zero before more digits than <c>05</c> or <c>005</c> has.</summary>
    public static bool LooksLikeCode(ReadOnlySpan<char> written) =>
        written.Length > 3 && written[0] == '0' && char.IsAsciiDigit(written[1]);
}
