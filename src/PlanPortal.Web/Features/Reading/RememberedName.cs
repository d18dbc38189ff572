using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading;

/// <summary>Settles a name once for all plans: as another name of a unit.</summary>
internal static class RememberedName
{
    /// <returns>The unit, or null where the list cannot keep the name: it is too long, or another unit's.</returns>
    public static Unit? Remember(UnitNaming name, IReadOnlyList<Unit> units, int unitId, Organization organization)
    {
        var unit = units.Single(u => u.Id == unitId);
        if (name.Name.Length > Unit.MaxNameLength || units.Any(other => other != unit && NamesOf(other).Contains(VietnameseText.FoldName(name.Name))))
        {
            return null;
        }

        var aliases = unit.Aliases.Select(a => a.Name).ToList();
        unit.Remember(name.Name);
        if (UnitDirectory.Of(units, organization.Name).Resolve(name.Name) is [{ Kind: UnitMatchKind.One, UnitIds: [var id] }] && id == unitId)
        {
            return unit;
        }

        unit.SetAliases(aliases);
        return null;
    }

    private static IEnumerable<string> NamesOf(Unit unit) => unit.Aliases.Select(a => a.Name).Prepend(unit.Name).Select(VietnameseText.FoldName);
}
