using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>How far people have settled something that was read. Stored as text: never rename a member that has shipped.</summary>
public enum RowState
{
    /// <summary>Nobody has looked at it yet.</summary>
    Open,
    Confirmed,
    Corrected,
    Added,
    Dismissed,

    /// <summary>Somebody decided on it, and its words have changed since.</summary>
    AsksAgain,
}

/// <summary>Something read from the text, whatever it is.</summary>
public interface IReadingRow
{
    ReadingKind Kind { get; }

    /// <summary>Binds a decision to the words; see <see cref="ReadingKeys"/>.</summary>
    string Key { get; }

    /// <summary>All words it was read from.</summary>
    string Words { get; }

    /// <summary>Where its words stand, the first to show first; empty where they are gone from the text.</summary>
    IReadOnlyList<TextPlace> Places { get; }

    RowState State { get; }

    ReadingDecision? Decision { get; }
}

/// <summary>Something read from the text with what people said of it.</summary>
/// <param name="Value">What holds: as corrected, else as read.</param>
public sealed record ReadingRow<T>(ReadingKind Kind, string Key, string Words, IReadOnlyList<TextPlace> Places, T Value, RowState State, ReadingDecision? Decision) : IReadingRow
    where T : class
{
    /// <summary>What the earlier correction said, while it asks again; null where it said nothing.</summary>
    public T? Before { get; init; }

    public bool Holds => State != RowState.Dismissed;

    public bool IsSettled => State is not (RowState.Open or RowState.AsksAgain);
}
