using System.Text;

namespace PlanPortal.Documents.Pdf;

/// <summary>
/// Arabic and Hebrew words are drawn from right to left. Readers of a PDF expect that and turn them round again;
/// drawn in the order of reading they would come back reversed.
/// </summary>
internal static class RightToLeft
{
    public static string ToVisualOrder(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') && !text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFEFC'))
            return text;
        var runes = text.EnumerateRunes().ToArray();
        for (int start = 0; start < runes.Length; start++)
        {
            if (!IsRightToLeft(runes[start]))
                continue;
            int end = EndOfStretch(runes, start);
            Array.Reverse(runes, start, end - start);
            start = end - 1;
        }

        var visual = new StringBuilder(text.Length);
        foreach (var rune in runes)
            visual.Append(rune.ToString());
        return visual.ToString();
    }

    /// <summary>A stretch goes on over spaces and signs as long as another such letter follows.</summary>
    private static int EndOfStretch(Rune[] runes, int start)
    {
        int end = start + 1;
        for (int i = end; i < runes.Length && (IsRightToLeft(runes[i]) || !Rune.IsLetterOrDigit(runes[i])); i++)
        {
            if (IsRightToLeft(runes[i]))
                end = i + 1;
        }

        return end;
    }

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC);
}
