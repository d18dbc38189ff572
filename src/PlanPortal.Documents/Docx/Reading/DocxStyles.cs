using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>How letters look, as far as it matters for reading them.</summary>
internal readonly record struct Look(bool Bold, bool Italic, bool Capitals, bool Hidden, string? Font);

/// <summary>What the styles part says, with inheritance resolved.</summary>
internal sealed class DocxStyles
{
    /// <summary>Longest chain of styles based on one another that is followed; files with circles exist.</summary>
    private const int MaxChain = 32;

    private readonly Dictionary<string, XElement> _styles = [];
    private readonly Dictionary<(string? Character, string? Paragraph), Look> _inherited = [];
    private readonly Dictionary<(string? Style, string Property), (XElement? Property, XElement? Style)> _ofStyles = [];
    private readonly XElement? _defaults;
    private readonly string? _defaultParagraphStyle;

    /// <param name="root">Root of the styles part; null where the file has none.</param>
    public DocxStyles(XElement? root)
    {
        if (root is null)
            return;
        _defaults = root.Child("docDefaults", "rPrDefault").Child("rPr");
        foreach (var style in root.Children("style"))
        {
            if (style.Attr("styleId") is { } id)
                _styles.TryAdd(id, style);
            if (style.Attr("type") == "paragraph" && style.Attr("default") is "1" or "true" or "on")
                _defaultParagraphStyle ??= style.Attr("styleId");
        }
    }

    /// <summary>How a run looks: its own properties first, then its character style against the paragraph's.</summary>
    public Look LookOf(XElement? runProperties, XElement? paragraphProperties)
    {
        var key = (runProperties.Child("rStyle").Val(), paragraphProperties.Child("pStyle").Val());
        if (!_inherited.TryGetValue(key, out var look))
            _inherited[key] = look = Inherit([.. Chain(key.Item1)], [.. ParagraphChain(paragraphProperties)]);
        return runProperties is null ? look : new(
            runProperties.Switch("b") ?? look.Bold,
            runProperties.Switch("i") ?? look.Italic,
            runProperties.Switch("caps") ?? look.Capitals,
            runProperties.Switch("vanish") ?? look.Hidden,
            Font(runProperties) ?? look.Font);
    }

    /// <summary>A property of the paragraph, its own or from its style: <c>numPr</c>, <c>outlineLvl</c>, <c>jc</c>.</summary>
    public XElement? ParagraphProperty(XElement? paragraphProperties, string name) =>
        paragraphProperties.Child(name) ?? OfStyle(paragraphProperties, name).Property;

    /// <summary>A property that the paragraph has from its style, and the style of the chain that says it.</summary>
    public (XElement? Property, XElement? Style) OfStyle(XElement? paragraphProperties, string name)
    {
        var key = (paragraphProperties.Child("pStyle").Val(), name);
        if (!_ofStyles.TryGetValue(key, out var found))
        {
            found = ParagraphChain(paragraphProperties).Select(s => (s.Child("pPr", name), s)).FirstOrDefault(p => p.Item1 is not null);
            _ofStyles[key] = found;
        }

        return found;
    }

    /// <summary>The style of that id and those it is based on, nearest first.</summary>
    public IEnumerable<XElement> Chain(string? styleId)
    {
        for (var depth = 0; depth < MaxChain && styleId is not null && _styles.TryGetValue(styleId, out var style); depth++)
        {
            yield return style;
            styleId = style.Child("basedOn").Val();
        }
    }

    private IEnumerable<XElement> ParagraphChain(XElement? paragraphProperties) =>
        Chain(paragraphProperties.Child("pStyle").Val() ?? _defaultParagraphStyle);

    private Look Inherit(List<XElement> character, List<XElement> paragraph)
    {
        // The standard: switches of paragraph and character style cancel each other out (bold inside bold is upright).
        bool Toggle(string name) => (On(character, name) ^ On(paragraph, name)) || _defaults.Switch(name) is true;

        return new(Toggle("b"), Toggle("i"), Toggle("caps"), Toggle("vanish"), First(character, Font) ?? First(paragraph, Font) ?? Font(_defaults));
    }

    private static bool On(List<XElement> chain, string name) =>
        chain.Select(s => s.Child("rPr").Switch(name)).FirstOrDefault(on => on is not null) is true;

    private static string? First(List<XElement> chain, Func<XElement?, string?> value) =>
        chain.Select(s => value(s.Child("rPr"))).FirstOrDefault(v => v is not null);

    /// <summary>The font of Latin letters. A theme font is never one of the old Vietnamese ones.</summary>
    private static string? Font(XElement? runProperties)
    {
        var fonts = runProperties.Child("rFonts");
        return fonts.Attr("ascii") ?? fonts.Attr("hAnsi") ?? fonts.Attr("asciiTheme");
    }
}
