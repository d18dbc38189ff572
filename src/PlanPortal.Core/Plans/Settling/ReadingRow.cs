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

/// <summary>What may be said of a row as it stands, so that nobody takes away unseen what another said meanwhile.</summary>
public static class RowRules
{
    /// <summary>Whether somebody still has to look at it.</summary>
    public static bool Waits(this RowState state) => state is RowState.Open or RowState.AsksAgain;

    /// <summary>It waits. What a person added has nothing else to be held to.</summary>
    public static bool MayBeConfirmed(this IReadingRow row) => row.State.Waits() && !row.IsAdded();

    public static bool MayBeDismissed(this IReadingRow row) => row.State.Waits() || row.IsAdded();

    /// <summary>Somebody confirmed or dismissed it; no words of theirs are lost when it is open again.</summary>
    public static bool MayBeTakenBack(this IReadingRow row) => row.State is RowState.Confirmed or RowState.Dismissed;

    public static bool IsAdded(this IReadingRow row) => row.Decision?.Verdict == Verdict.Added;
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

    /// <summary>False for what was dismissed, and for what a person added to a sentence that the text no longer has.</summary>
    public bool Holds => State != RowState.Dismissed && !(State == RowState.AsksAgain && Places.Count == 0);

    public bool IsSettled => !State.Waits();
}
