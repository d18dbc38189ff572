using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>What kind of thing was read from a plan's text. Stored as text: never rename a member that has shipped.</summary>
public enum ReadingKind
{
    Target,
    Task,
    Duty,
    Reporting,

    /// <summary>Whom a written name means: <c>Phòng VHXH</c>.</summary>
    UnitName,
}

/// <summary>What a person said of it. Stored as text: never rename a member that has shipped.</summary>
public enum Verdict
{
    /// <summary>Read rightly.</summary>
    Confirmed,

    /// <summary>It is there, and says what the person says.</summary>
    Corrected,

    /// <summary>Nothing of the kind stands there; a unit's name: nobody of the list.</summary>
    Dismissed,

    /// <summary>The sentence says something that was not read from it.</summary>
    Added,
}

/// <summary>
/// What a person said of something read from a plan's text. Kept beside the text and bound to the words of its own
/// sentence, not to their place: it survives edits elsewhere and asks again when its own words change (DESIGN 3).
/// </summary>
public sealed class ReadingDecision : IOwned
{
    private ReadingDecision()
    {
    }

    internal ReadingDecision(Plan plan, ReadingKind kind, string key, string words, Verdict verdict, Correction? correction, Person by, DateTime at)
    {
        (OrganizationId, Kind, Key, Words) = (plan.OrganizationId, kind, key, words);
        Say(verdict, correction, by, at);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public ReadingKind Kind { get; private set; }

    /// <summary>Of the words decided on; see <see cref="ReadingKeys"/>.</summary>
    public string Key { get; private set; } = "";

    public Verdict Verdict { get; private set; }

    public int PersonId { get; private set; }

    /// <summary>The name at the time.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    /// <summary>The words as they were when decided on, to be shown when they have changed.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The data of <see cref="Verdict.Corrected"/> and <see cref="Verdict.Added"/>, as JSON; see <see cref="Settling.Correction"/>.</summary>
    public string? Data { get; private set; }

    /// <summary>What the person said it says; null unless <see cref="Verdict.Corrected"/> or <see cref="Verdict.Added"/>.</summary>
    public Correction? Correction => Data is null ? null : Settling.Correction.Parse(Data);

    internal void Say(Verdict verdict, Correction? correction, Person by, DateTime at) =>
        (Verdict, Data, PersonId, PersonName, At) = (verdict, correction?.ToJson(), by.Id, by.FullName, at);

    /// <summary>The same said of words that have changed.</summary>
    internal void MoveTo(string key, string words) => (Key, Words) = (key, words);
}
