using System.Text;
using System.Xml;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>Words for XML, which cannot hold every character.</summary>
internal static class WordText
{
    /// <summary>The text with U+FFFD in place of what XML forbids (half surrogate pairs, U+FFFF, control characters).</summary>
    public static string Valid(string text)
    {
        StringBuilder? valid = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            (valid ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return valid?.ToString() ?? text;
    }
}
