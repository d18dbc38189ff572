using System.Text;

namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>
/// Brings any string into the form that the portal keeps: NFC, <c>\n</c> between lines, no control characters. Unicode's
/// line and paragraph separators stay: the plan reader gives them a meaning.
/// </summary>
public static class TextCleaning
{
    /// <summary>
    /// Line ends of every kind become <c>\n</c>; control characters other than tab and form feed are taken out and
    /// counted; byte-order marks inside the text (files put one behind the other) are taken out.
    /// </summary>
    public static CleanedText Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = new StringBuilder(text.Length);
        var removed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n')
                    kept.Append('\n');
            }
            else if (c is '\v' or '\u0085')
            {
                kept.Append('\n');
            }
            else if (c is '\n' or '\t' or '\f' || !char.IsControl(c))
            {
                if (c != '\uFEFF')
                    kept.Append(c);
            }
            else
            {
                removed++;
            }
        }

        return new(VietnameseText.Nfc(kept.ToString()), removed);
    }
}

/// <summary>What <see cref="TextCleaning.Clean"/> gave back.</summary>
/// <param name="ControlCharacters">How many control characters were taken out.</param>
public sealed record CleanedText(string Text, int ControlCharacters);
