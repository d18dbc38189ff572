namespace PlanPortal.Core.Organizations;

public enum UnitMatchKind
{
    /// <summary>Nobody on the list, or nobody that could be told without guessing: a person settles it.</summary>
    None,

    /// <summary>One unit.</summary>
    One,

    /// <summary><c>các thôn</c>, <c>các cơ quan, đơn vị thuộc UBND xã</c>: all members.</summary>
    Group,

    /// <summary>Several units fit equally; none is chosen.</summary>
    Ambiguous,
}

/// <summary>A part of a written name and whom it means.</summary>
/// <param name="Name">As written.</param>
/// <param name="UnitIds">One: one id. Group: the members. Ambiguous: the candidates. None: empty.</param>
public sealed record UnitMatch(string Name, UnitMatchKind Kind, IReadOnlyList<int> UnitIds);
