using System.Globalization;
using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>WordprocessingML by local names, in its two namespaces (transitional, which Word writes, and strict).</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(this XElement element) => element.Name.NamespaceName is Transitional or Strict;

    public static bool IsWord(this XElement element, string name) => element.Name.LocalName == name && element.IsWord();

    /// <summary>The element's name inside WordprocessingML, or null for an element of another language (drawing, math).</summary>
    public static string? WordName(this XElement element) => element.IsWord() ? element.Name.LocalName : null;

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(e => e.IsWord(name));

    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.IsWord(name));

    public static XElement? Child(this XElement? element, string name, string next) => element.Child(name).Child(next);

    /// <summary>An attribute of WordprocessingML, which producers write with or without its prefix.</summary>
    public static string? Attr(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name && a.Name.NamespaceName is Transitional or Strict or "")?.Value;

    public static string? Val(this XElement? element) => element.Attr("val");

    /// <summary>Null where the attribute is absent or no whole number.</summary>
    public static int? IntAttr(this XElement? element, string name = "val") =>
        int.TryParse(element.Attr(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A switch such as <c>w:b</c>: on when present, unless its value says off; null when absent.</summary>
    public static bool? Switch(this XElement? properties, string name) =>
        properties.Child(name) is { } element ? element.Val() is not ("0" or "false" or "off" or "none") : null;
}
