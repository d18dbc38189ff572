using System.Text;
using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>
/// Computes the numbers that Word shows before paragraphs but does not store: lists of nine levels, restarts, overrides,
/// levels linked to styles. Paragraphs must be asked for in reading order, since each counts on.
/// </summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly DocxStyles styles;
    private readonly Dictionary<int, XElement> instances = [];
    private readonly Dictionary<int, XElement> definitions = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Instance, int Level)> begun = [];

    /// <param name="root">Root of the numbering part; null where the file has none.</param>
    public DocxNumbering(XElement? root, DocxStyles styles)
    {
        this.styles = styles;
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.IsWord("num") && element.IntAttr("numId") is { } numId)
                instances.TryAdd(numId, element);
            else if (element.IsWord("abstractNum") && element.IntAttr("abstractNumId") is { } definitionId)
                definitions.TryAdd(definitionId, element);
        }
    }

    /// <summary>The paragraph's number or bullet (<c>I.</c>, <c>1.2.</c>, <c>-</c>); null where it has none.</summary>
    public string? NextLabel(XElement? paragraphProperties)
    {
        if (Reference(paragraphProperties) is not var (instanceId, level) || !instances.TryGetValue(instanceId, out var instance)
            || Definition(instance) is not { } definition || LevelOf(instance, definition, level) is not { } format)
            return null;
        var counts = Count(instanceId, instance, definition, level);
        return IsBullet(format)
            ? Bullet(format.Child("lvlText").Val(), Enumerable.Range(0, level).Count(upper => IsBullet(LevelOf(instance, definition, upper))))
            : Fill(format, counts, instance, definition) is { Length: > 0 } label ? label : null;
    }

    /// <summary>List and level of the paragraph: its own, or its style's. List 0 takes the number away.</summary>
    private (int Instance, int Level)? Reference(XElement? paragraphProperties)
    {
        var own = paragraphProperties.Child("numPr");
        var instance = own.Child("numId").IntAttr();
        var level = own.Child("ilvl").IntAttr();
        if (instance is null)
        {
            foreach (var style in styles.ParagraphChain(paragraphProperties))
            {
                if (style.Child("pPr", "numPr") is not { } inherited || inherited.Child("numId").IntAttr() is not { } styleInstance)
                    continue;
                instance = styleInstance;
                level ??= inherited.Child("ilvl").IntAttr() ?? LinkedLevel(styleInstance, style.Attr("styleId"));
                break;
            }
        }

        return instance is null or 0 ? null : (instance.Value, Math.Clamp(level ?? 0, 0, Levels - 1));
    }

    /// <summary>The level that says it belongs to the style.</summary>
    private int? LinkedLevel(int instanceId, string? styleId) =>
        instances.TryGetValue(instanceId, out var instance) && Definition(instance) is { } definition
            ? definition.Children("lvl").FirstOrDefault(l => l.Child("pStyle").Val() == styleId).IntAttr("ilvl")
            : null;

    private XElement? Definition(XElement instance)
    {
        var definition = instance.Child("abstractNumId").IntAttr() is { } id ? definitions.GetValueOrDefault(id) : null;
        // A list style: the levels stand in the definition that the style's own list points to.
        if (definition.Child("numStyleLink").Val() is { } styleId
            && styles.Chain(styleId).FirstOrDefault()?.Child("pPr", "numPr").Child("numId").IntAttr() is { } linked
            && instances.TryGetValue(linked, out var linkedInstance) && linkedInstance.Child("abstractNumId").IntAttr() is { } linkedId)
            return definitions.GetValueOrDefault(linkedId);
        return definition;
    }

    private static XElement? LevelOf(XElement instance, XElement definition, int level) =>
        Override(instance, level).Child("lvl") ?? definition.Children("lvl").FirstOrDefault(l => l.IntAttr("ilvl") == level);

    private static XElement? Override(XElement instance, int level) =>
        instance.Children("lvlOverride").FirstOrDefault(o => o.IntAttr("ilvl") == level);

    private int?[] Count(int instanceId, XElement instance, XElement definition, int level)
    {
        // Lists of one definition count together, unless an override restarts one of them at its first paragraph.
        var definitionId = definition.IntAttr("abstractNumId") ?? 0;
        if (!counters.TryGetValue(definitionId, out var counts))
            counters[definitionId] = counts = new int?[Levels];
        if (begun.Add((instanceId, level)) && Override(instance, level).Child("startOverride").IntAttr() is { } start)
            counts[level] = start;
        else
            counts[level] = counts[level] is { } last ? last == int.MaxValue ? last : last + 1 : Start(instance, definition, level);
        for (var upper = 0; upper < level; upper++)
            counts[upper] ??= Start(instance, definition, upper);
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            // lvlRestart: 0 never restarts; n restarts only after a level above the n-th (counted from 1).
            var restart = LevelOf(instance, definition, deeper).Child("lvlRestart").IntAttr() ?? deeper;
            if (restart > level)
                counts[deeper] = null;
        }

        return counts;
    }

    private static int Start(XElement instance, XElement definition, int level) =>
        LevelOf(instance, definition, level).Child("start").IntAttr() ?? 1;

    /// <summary>The level's template (<c>%1.%2.</c>) with the numbers put in.</summary>
    private static string Fill(XElement format, int?[] counts, XElement instance, XElement definition)
    {
        var template = format.Child("lvlText").Val() ?? "";
        var legal = format.Switch("isLgl") is true; // all levels in plain numbers
        var label = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '%' && i + 1 < template.Length && template[i + 1] is >= '1' and <= '9')
            {
                var level = template[++i] - '1';
                var numberFormat = legal ? null : LevelOf(instance, definition, level).Child("numFmt").Val();
                label.Append(NumberFormats.Format(counts[level] ?? 1, numberFormat));
            }
            else
            {
                label.Append(template[i]);
            }
        }

        return label.ToString().Trim();
    }

    private static bool IsBullet(XElement? format) => format.Child("numFmt").Val() == "bullet";

    /// <summary>
    /// Dash and plus as they are. Other bullets are glyphs of symbol fonts (a letter <c>o</c>, private codes): a dot on
    /// the first level of bullets, a plus below it, as plans write their lists.
    /// </summary>
    private static string Bullet(string? text, int bulletsAbove) => text?.Trim() switch
    {
        "-" or "–" or "—" or "−" or "\uF02D" => "-",
        "+" => "+",
        _ => bulletsAbove == 0 ? "•" : "+",
    };
}
