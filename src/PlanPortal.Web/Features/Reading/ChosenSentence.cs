using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading;

/// <summary>
/// A sentence as a form carries it: its address and a code of its words. While the form is filled in somebody may write
/// a paragraph above it, and its address would be another sentence's.
/// </summary>
public static class ChosenSentence
{
    private const char Mark = '~';

    public static string Of(TextPlace place, PlanText text) => $"{place.Address}{Mark}{CodeOf(text.WordsAt(place))}";

    /// <summary>
    /// The block or row that is meant: decisions are bound to all of its words. Null where its words are gone, and for a
    /// whole table, of which a row must be chosen. An address alone, from a link, means what stands there now.
    /// </summary>
    public static TextPlace? Find(string? chosen, PlanText text)
    {
        var parts = (chosen ?? "").Split(Mark, 2);
        var there = Whole(WhereItStood(chosen, text), text);
        return parts is not [_, var code] || (there is not null && CodeOf(text.WordsAt(there)) == code)
            ? there
            : text.AllPlaces().FirstOrDefault(place => CodeOf(text.WordsAt(place)) == code);
    }

    /// <summary>The place of its address, whatever stands there now.</summary>
    public static TextPlace? WhereItStood(string? chosen, PlanText text) => PlaceAddress.Parse((chosen ?? "").Split(Mark, 2)[0], text);

    private static TextPlace? Whole(TextPlace? place, PlanText text) =>
        place is not null && (place.Row is not null || text.BlocksOf(place.Appendix)[place.Block].Table is null) ? place.Whole : null;

    /// <summary>The same for the same words, whatever their spacing and case.</summary>
    private static string CodeOf(string words) => ReadingKinds.Code(new ReadingKeys().Next(ReadingKind.Task, words));
}
