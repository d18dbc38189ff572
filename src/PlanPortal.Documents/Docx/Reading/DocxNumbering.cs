using System.Text;
using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>
/// Computes the numbers that Word shows before paragraphs but does not store: lists of nine levels, restarts, overrides,
/// levels linked to styles. Paragraphs must be asked for in reading order, since each counts on.
/// </summary>
internal sealed class DocxNumbering
{
    private readonly DocxStyles _styles;
    private readonly Dictionary<int, XElement> _instances = [];
    private readonly Dictionary<int, XElement> _definitions = [];
    private readonly Dictionary<int, NumberedList?> _lists = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <param name="root">Root of the numbering part; null where the file has none.</param>
    /// <param name="styles">The styles of the same file, which may number their paragraphs.</param>
    public DocxNumbering(XElement? root, DocxStyles styles)
    {
        _styles = styles;
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.IsWord("num") && element.IntAttr("numId") is { } numId)
                _instances.TryAdd(numId, element);
            else if (element.IsWord("abstractNum") && element.IntAttr("abstractNumId") is { } definitionId)
                _definitions.TryAdd(definitionId, element);
        }
    }

    /// <summary>The paragraph's number or bullet (<c>I.</c>, <c>1.2.</c>, <c>-</c>); null where it has none.</summary>
    public string? NextLabel(XElement? paragraphProperties)
    {
        if (Reference(paragraphProperties) is not var (id, level) || List(id) is not { } list || list.Level(level) is not { } format)
            return null;
        var counts = Count(id, list, level);
        return list.IsBullet(level)
            ? Bullet(format.Child("lvlText").Val(), Enumerable.Range(0, level).Count(list.IsBullet))
            : Fill(format, counts, list) is { Length: > 0 } label ? label : null;
    }

    /// <summary>List and level of the paragraph: its own, or its style's. List 0 takes the number away.</summary>
    private (int List, int Level)? Reference(XElement? paragraphProperties)
    {
        var own = paragraphProperties.Child("numPr");
        var id = own.Child("numId").IntAttr();
        var level = own.Child("ilvl").IntAttr();
        if (id is null && _styles.OfStyle(paragraphProperties, "numPr") is ({ } inherited, { } style))
        {
            id = inherited.Child("numId").IntAttr();
            level ??= inherited.Child("ilvl").IntAttr() ?? (id is null ? null : List(id.Value)?.LevelOfStyle(style.Attr("styleId")));
        }

        return id is null or 0 ? null : (id.Value, Math.Clamp(level ?? 0, 0, NumberedList.Levels - 1));
    }

    private NumberedList? List(int id)
    {
        if (!_lists.TryGetValue(id, out var list))
        {
            list = _instances.TryGetValue(id, out var instance) && Definition(instance) is { } definition ? new(instance, definition) : null;
            _lists[id] = list;
        }

        return list;
    }

    private XElement? Definition(XElement instance)
    {
        var definition = Defined(instance);
        // A list style: the levels stand in the definition that the style's own list points to.
        return definition.Child("numStyleLink").Val() is { } styleId
            && _styles.Chain(styleId).FirstOrDefault()?.Child("pPr", "numPr").Child("numId").IntAttr() is { } linked
            && _instances.TryGetValue(linked, out var linkedInstance)
            ? Defined(linkedInstance)
            : definition;
    }

    private XElement? Defined(XElement instance) =>
        instance.Child("abstractNumId").IntAttr() is { } id ? _definitions.GetValueOrDefault(id) : null;

    private int?[] Count(int id, NumberedList list, int level)
    {
        if (!_counters.TryGetValue(list.DefinitionId, out var counts))
            _counters[list.DefinitionId] = counts = new int?[NumberedList.Levels];
        if (_begun.Add((id, level)) && list.Restart(level) is { } restart)
            counts[level] = restart;
        else
            counts[level] = counts[level] is { } last ? last == int.MaxValue ? last : last + 1 : list.Start(level);
        for (var upper = 0; upper < level; upper++)
            counts[upper] ??= list.Start(upper);
        for (var deeper = level + 1; deeper < NumberedList.Levels; deeper++)
        {
            // lvlRestart: 0 never restarts; n restarts only after a level above the n-th (counted from 1).
            if ((list.Level(deeper).Child("lvlRestart").IntAttr() ?? deeper) > level)
                counts[deeper] = null;
        }

        return counts;
    }

    /// <summary>The level's template (<c>%1.%2.</c>) with the numbers put in.</summary>
    private static string Fill(XElement format, int?[] counts, NumberedList list)
    {
        var template = format.Child("lvlText").Val() ?? "";
        var legal = format.Switch("isLgl") is true; // all levels in plain numbers
        var label = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '%' && i + 1 < template.Length && template[i + 1] is >= '1' and <= '9')
            {
                var level = template[++i] - '1';
                var numberFormat = legal ? null : list.Level(level).Child("numFmt").Val();
                label.Append(NumberFormats.Format(counts[level] ?? 1, numberFormat));
            }
            else
            {
                label.Append(template[i]);
            }
        }

        return label.ToString().Trim();
    }

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
