using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>One list (<c>w:num</c>) with its levels found: its own overrides before those of its definition.</summary>
internal sealed class NumberedList
{
    /// <summary>Levels that a list has in Word.</summary>
    public const int Levels = 9;

    private readonly XElement?[] _levels = new XElement?[Levels];
    private readonly int?[] _restarts = new int?[Levels];

    /// <param name="instance">The <c>w:num</c>.</param>
    /// <param name="definition">The <c>w:abstractNum</c> that has its levels.</param>
    public NumberedList(XElement instance, XElement definition)
    {
        DefinitionId = definition.IntAttr("abstractNumId") ?? 0;
        foreach (var change in instance.Children("lvlOverride"))
        {
            if (change.IntAttr("ilvl") is not (>= 0 and < Levels and var level))
                continue;
            _levels[level] ??= change.Child("lvl");
            _restarts[level] ??= change.Child("startOverride").IntAttr();
        }

        foreach (var format in definition.Children("lvl"))
        {
            if (format.IntAttr("ilvl") is >= 0 and < Levels and var level)
                _levels[level] ??= format;
        }
    }

    /// <summary>Lists of one definition count together.</summary>
    public int DefinitionId { get; }

    /// <summary>The <c>w:lvl</c>; null where the list has no such level.</summary>
    public XElement? Level(int level) => _levels[level];

    /// <summary>The number with which the list's first paragraph of this level starts over; null where it counts on.</summary>
    public int? Restart(int level) => _restarts[level];

    public int Start(int level) => _levels[level].Child("start").IntAttr() ?? 1;

    public bool IsBullet(int level) => _levels[level].Child("numFmt").Val() == "bullet";

    /// <summary>The level that says it belongs to the style.</summary>
    public int? LevelOfStyle(string? styleId)
    {
        var level = Array.FindIndex(_levels, l => l.Child("pStyle").Val() is { } linked && linked == styleId);
        return level < 0 ? null : level;
    }
}
