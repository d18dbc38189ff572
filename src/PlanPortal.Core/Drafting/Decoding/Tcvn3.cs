namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>
/// TCVN3 (ABC), the one-byte code of the <c>.VnTime</c> fonts. There are no codes for capitals with a tone: the
/// <c>.VnTimeH</c> fonts draw the codes of small letters as capitals, so the text alone does not say which was meant.
/// </summary>
public static class Tcvn3
{
    /// <summary>Letters of codes 0xA1–0xFE; a space where the code is none of the fonts' Vietnamese letters.</summary>
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ      " +
        " ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    /// <summary>Text whose codes were taken for Windows-1252 (or Latin-1) letters: <c>KÕ ho¹ch</c> → <c>Kế hoạch</c>.</summary>
    public static string ToUnicode(string text) => string.Create(text.Length, text, static (result, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            result[i] = Letter(source[i]);
    });

    /// <summary>
    /// Capitals where they are certain: no word goes on in capitals after a small letter, so <c>HOạCH</c> was
    /// <c>HOẠCH</c>, and with it the whole line if none of its plain letters is small: <c>Kế HOạCH</c> → <c>KẾ HOẠCH</c>.
    /// </summary>
    internal static string RaiseCapitals(string converted)
    {
        var raised = converted.ToCharArray();
        var found = false;
        for (var i = 0; i < raised.Length; i++)
        {
            var start = i;
            while (i < raised.Length && char.IsLetter(raised[i]))
                i++;
            var word = raised.AsSpan(start, i - start);
            if (!HasCapitalAfterSmall(word))
                continue;
            found = true;
            converted.AsSpan(start, word.Length).ToUpperInvariant(word);
        }

        return !found ? converted
            : converted.AsSpan().ContainsAnyInRange('a', 'z') ? new string(raised)
            : converted.ToUpperInvariant();
    }

    /// <summary>A small letter that had no capital code, then a plain capital, in a word without small plain letters.</summary>
    private static bool HasCapitalAfterSmall(ReadOnlySpan<char> word)
    {
        var small = -1;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiLetterLower(word[i]))
                return false;
            if (small < 0 && char.IsLower(word[i]))
                small = i;
        }

        return small >= 0 && word[small..].ContainsAnyInRange('A', 'Z');
    }

    private static char Letter(char c) => c is >= '\u00A1' and <= '\u00FE' && Letters[c - 0xA1] is not ' ' and var letter ? letter : c;
}
