using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Documents.Screen;

/// <summary>A mark in the margin: what was read from a block or a row of a table.</summary>
/// <param name="Place">A whole block, or a row of a table.</param>
/// <param name="Kinds">Each once, the first gives its colour.</param>
/// <param name="Address">Where a click leads.</param>
/// <param name="Label">What was read, in words.</param>
public sealed record MarginMark(TextPlace Place, IReadOnlyList<MarkKind> Kinds, string Address, string Label);

/// <summary>The words that somebody asked to see.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="From">Letters of the block before them, its label counted, spaces not: the layout may widen, turn and drop spaces.</param>
/// <param name="To">Letters up to their end.</param>
public sealed record ShownPlace(TextPlace Place, int From, int To)
{
    public static ShownPlace Of(PlanText text, TextPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place.Length == 0)
            return new(place, 0, int.MaxValue);
        var block = text.BlocksOf(place.Appendix)[place.Block];
        int from = Letters(block.Label) + Letters(block.Text.AsSpan(0, place.Start));
        return new(place, from, from + Letters(block.Text.AsSpan(place.Start, place.Length)));
    }

    internal static int Letters(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            count += char.IsWhiteSpace(c) ? 0 : 1;
        return count;
    }
}

/// <summary>What the screen shows with a document beside its words. Never printed.</summary>
public sealed class ScreenMarks(IReadOnlyList<MarginMark> margin, ShownPlace? shown)
{
    private readonly Dictionary<TextPlace, MarginMark> _margin = margin.ToDictionary(m => m.Place);

    /// <summary>Nothing but the words.</summary>
    public static ScreenMarks None { get; } = new([], null);

    public IReadOnlyList<MarginMark> Margin { get; } = margin;

    public ShownPlace? Shown { get; } = shown;

    public MarginMark? At(TextPlace? place) => place is null ? null : _margin.GetValueOrDefault(place);

    /// <summary>True for a block or row in which words are shown.</summary>
    public bool Shows(TextPlace? place) => place is not null && Shown is { } shown && shown.Place.Whole.Meets(place);
}
