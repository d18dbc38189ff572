using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>Whom the names of a plan mean: what a person said, else what the organization's list says.</summary>
internal sealed class UnitNamings(UnitDirectory directory, IEnumerable<ReadingDecision> decisions)
{
    private readonly Dictionary<string, ReadingDecision> decided = decisions.Where(d => d.Kind == ReadingKind.UnitName).ToDictionary(d => d.Key);
    private readonly Dictionary<string, List<UnitNaming>> written = [];
    private readonly Dictionary<string, UnitNaming> all = [];

    /// <summary>In the order in which the plan first names them.</summary>
    public IReadOnlyList<UnitNaming> All => [.. all.Values];

    /// <summary>The names that one written name is made of: <c>Phòng A, các thôn</c> holds two.</summary>
    public IReadOnlyList<UnitNaming> Of(string name)
    {
        var folded = VietnameseText.FoldName(name);
        if (!written.TryGetValue(folded, out var parts))
        {
            // A person may have settled the name as a whole before the list came to know its parts. What they chose
            // counts no more when all of its units are closed: the list decides then.
            var matches = decided.GetValueOrDefault(ReadingKeys.OfUnitName(name)) is { } whole && Counts(whole) ? [new UnitMatch(name, UnitMatchKind.None, [])] : directory.Resolve(name);
            written[folded] = parts = [.. matches.Select(Naming)];
        }

        return parts;
    }

    /// <summary>Counts a use of the name by a task or duty.</summary>
    public void Use(string name)
    {
        foreach (var part in Of(name))
        {
            all[part.Key] = all.TryGetValue(part.Key, out var known) ? known with { Uses = known.Uses + 1 } : part with { Uses = 1 };
        }
    }

    private UnitNaming Naming(UnitMatch match)
    {
        var key = ReadingKeys.OfUnitName(match.Name);
        var decision = decided.GetValueOrDefault(key);
        var (state, ids) = decision switch
        {
            { Verdict: Verdict.Dismissed } => (NamingState.Dismissed, (IReadOnlyList<int>)[]),
            { Correction: UnitChoice choice } when Present(choice) is { Count: > 0 } chosen => (NamingState.Chosen, chosen),
            _ => match.Kind is UnitMatchKind.One or UnitMatchKind.Group ? (NamingState.Known, match.UnitIds) : (NamingState.Unsettled, []),
        };
        return new(match.Name, key, state, match, ids, 0, decision);
    }

    private bool Counts(ReadingDecision decision) => decision.Correction is not UnitChoice choice || Present(choice).Count > 0;

    /// <summary>Units may have been closed since they were chosen.</summary>
    private List<int> Present(UnitChoice choice) => [.. choice.UnitIds.Where(id => directory.Units.Any(u => u.Id == id))];
}
