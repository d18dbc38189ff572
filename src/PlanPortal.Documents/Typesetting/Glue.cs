using System.Text;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Holds a word and the number after it on one line: <c>ngày 05</c>, <c>tháng 6</c>, <c>năm 2026</c>, <c>số 15</c>, <c>Điều 3</c>.</summary>
internal static class Glue
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] Words = ["ngày", "tháng", "năm", "số", "quý", "điều", "khoản"];

    public static string Hold(string text)
    {
        StringBuilder? held = null;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && char.IsAsciiDigit(text[i + 1]) && EndsWithWord(text.AsSpan(0, i)))
                (held ??= new StringBuilder(text))[i] = NoBreakSpace;
        }

        return held?.ToString() ?? text;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text)
    {
        foreach (string word in Words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)])))
                return true;
        }

        return false;
    }
}
