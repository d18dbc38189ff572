using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>How a name written in the plan came to its units.</summary>
public enum NamingState
{
    /// <summary>The organization's list knows it.</summary>
    Known,

    /// <summary>A person chose the units, for this plan.</summary>
    Chosen,

    /// <summary>A person said that it is nobody of the list.</summary>
    Dismissed,

    /// <summary>Nobody knows; a person must settle it before the plan can be signed.</summary>
    Unsettled,
}

/// <summary>A name of a unit as the plan writes it, and whom it means.</summary>
/// <param name="Match">What the organization's list says.</param>
/// <param name="UnitIds">Whom it means; empty when dismissed or unsettled.</param>
/// <param name="Uses">How many tasks and duties name it.</param>
public sealed record UnitNaming(string Name, string Key, NamingState State, UnitMatch Match, IReadOnlyList<int> UnitIds, int Uses, ReadingDecision? Decision);
