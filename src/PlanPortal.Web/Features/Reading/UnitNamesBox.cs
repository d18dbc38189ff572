using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading;

/// <summary>A name of a unit as the plan writes it.</summary>
/// <param name="Means">Whom it means, in words; null while nobody knows, or where the name says it.</param>
/// <param name="Candidates">The units that it could mean, first in the list to choose from.</param>
/// <param name="Place">Its first sentence, as an address.</param>
public sealed record UnitNameLine(UnitNaming Naming, string? Means, IReadOnlyList<DirectoryUnit> Candidates, string? Place)
{
    public string Code => ReadingKinds.Code(Naming.Key);
}

/// <summary>The names of units in a plan: those that a person must settle, and all with whom they mean.</summary>
/// <param name="Units">The organization's list, to choose from.</param>
public sealed record UnitNamesBox(IReadOnlyList<UnitNameLine> Unsettled, IReadOnlyList<UnitNameLine> Settled, IReadOnlyList<DirectoryUnit> Units)
{
    /// <summary>Names with the choice beside them; each of the others has a page of its own.</summary>
    public const int MostChoices = 10;

    public static UnitNamesBox Of(SettledReading reading, ReadingLines lines)
    {
        var units = reading.Directory;
        var places = FirstPlaces(reading);
        var all = reading.Units.Select(n => new UnitNameLine(n, lines.Means(n), Candidates(n, units), places.GetValueOrDefault(n.Key))).ToLookup(n => n.Naming.State == NamingState.Unsettled);
        return new([.. all[true]], [.. all[false]], units.Units);
    }

    private static List<DirectoryUnit> Candidates(UnitNaming naming, UnitDirectory units) =>
        naming.Match.Kind == UnitMatchKind.Ambiguous ? [.. units.Units.Where(u => naming.Match.UnitIds.Contains(u.Id))] : [];

    private static Dictionary<string, string> FirstPlaces(SettledReading reading)
    {
        var places = new Dictionary<string, string>();
        var uses = reading.Tasks.Where(t => t.Holds).SelectMany(t => t.Value.Lead.Concat(t.Value.Cooperating), (t, name) => (t.Places, name))
            .Concat(reading.Duties.Where(d => d.Holds).Select(d => (d.Places, name: d.Value.Unit)));
        foreach (var (at, name) in uses)
        {
            foreach (var part in reading.Named(name))
            {
                if (at is [var first, ..])
                {
                    places.TryAdd(part.Key, first.Address);
                }
            }
        }

        return places;
    }
}
