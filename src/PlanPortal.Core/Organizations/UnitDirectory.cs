using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations.Naming;

namespace PlanPortal.Core.Organizations;

/// <summary>
/// The organization's units, found by the names that plans give them: across spellings, abbreviations and titles,
/// groups as their members. What could only be guessed is left to a person.
/// </summary>
public sealed class UnitDirectory
{
    /// <summary>Longer texts are no names.</summary>
    public const int MaxLength = 500;

    private readonly NameLookup lookup;

    /// <param name="units">At most a few hundred; looking up does not depend on how many.</param>
    /// <param name="organizationName"><c>Ủy ban nhân dân xã Mai Trạch</c>: its level and place may close a unit's name or be left out.</param>
    public UnitDirectory(IEnumerable<DirectoryUnit> units, string organizationName)
    {
        Units = [.. units];
        lookup = new(Units, organizationName);
    }

    public static UnitDirectory Empty { get; } = new([], "");

    public IReadOnlyList<DirectoryUnit> Units { get; }

    /// <summary>Of the active units.</summary>
    public static UnitDirectory Of(IEnumerable<Unit> units, string organizationName) =>
        new(units.Where(u => u.Active).Select(u => new DirectoryUnit(u.Id, u.Name, u.Outside, [.. u.Aliases.Select(a => a.Name)])), organizationName);

    /// <summary>
    /// Whom a name means, as a plan writes it. It may name several (<c>Phòng Kinh tế, các thôn</c>): one match for each
    /// part, in order. A name that is known as a whole is one part.
    /// </summary>
    public IReadOnlyList<UnitMatch> Resolve(string written)
    {
        var text = VietnameseText.Nfc(written).Trim();
        if (text.Length is 0 or > MaxLength)
        {
            return text.Length == 0 ? [] : [new(text, UnitMatchKind.None, [])];
        }

        return lookup.Exactly(text, NameWord.Of(text)) is { } whole ? [new(text, whole.Kind, whole.Ids)] : new PartsReader(lookup, text).Read();
    }
}
