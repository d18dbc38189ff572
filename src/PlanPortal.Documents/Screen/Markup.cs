using System.Globalization;
using System.Text;
using System.Xml;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Documents.Screen;

/// <summary>Writes markup that is right both as XML and as HTML.</summary>
internal static class Markup
{
    /// <summary>Escapes text and attribute values. What no markup may hold becomes U+FFFD, which is seen.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder markup, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                markup.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => markup.Append("&amp;"),
                '<' => markup.Append("&lt;"),
                '>' => markup.Append("&gt;"),
                '"' => markup.Append("&quot;"),
                _ => markup.Append(XmlConvert.IsXmlChar(c) ? c : '\uFFFD'),
            };
        }

        return markup;
    }

    /// <summary> <c>name="value"</c> with a space before it.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder markup, string name, double value) =>
        markup.Append(CultureInfo.InvariantCulture, $" {name}=\"{value:0.###}\"");

    /// <summary>The address of the place in the text that an element was made from.</summary>
    public static StringBuilder AppendPlace(this StringBuilder markup, TextPlace? place) =>
        place is null ? markup : markup.Append(" data-place=\"").Append(place.Address).Append('"');
}
