using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>
/// Writes a drawing: words escaped, numbers as SVG has them, presentation attributes only. The content security policy lets
/// those pass, and a drawing that leaves the page (a file, a picture) still has its colours; styles of the page override them.
/// </summary>
public sealed class SvgWriter
{
    /// <summary>Leaves letters with diacritics as they are: entities would make Vietnamese words twice as long.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder svg = new(8_000);
    private readonly Stack<string> open = new();

    public SvgWriter Open(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes).Append('>');
        open.Push(tag);
        return this;
    }

    public SvgWriter Empty(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes).Append("/>");
        return this;
    }

    public SvgWriter Text(string tag, string words, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes).Append('>').Append(Encoder.Encode(words)).Append("</").Append(tag).Append('>');
        return this;
    }

    public SvgWriter Close()
    {
        svg.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    public override string ToString()
    {
        while (open.Count > 0)
        {
            Close();
        }

        return svg.ToString();
    }

    /// <summary>Part of a whole in hundredths, as lengths are given.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");

    private StringBuilder Start(string tag, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        svg.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                svg.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(Convert.ToString(value, CultureInfo.InvariantCulture)!)).Append('"');
            }
        }

        return svg;
    }
}
