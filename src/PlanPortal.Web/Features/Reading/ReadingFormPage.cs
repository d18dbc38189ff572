using PlanPortal.Core;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Reading;

/// <summary>The form in which a person says what a sentence says.</summary>
/// <param name="Row">What is corrected; null where something is added, or the row is gone.</param>
/// <param name="Place">Where the sentence stands, as an address; null where it is gone.</param>
/// <param name="Sentence">Its words.</param>
public sealed record ReadingFormPage(PlanPage Page, ReadingKind Kind, ReadingForm Form, IReadingRow? Row, string? Place, string Sentence)
{
    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    /// <summary>The sentence as the form sends it; null where something is corrected, or the sentence is gone.</summary>
    public string? Chosen { get; init; }

    /// <summary>Rows that could take what was typed, while the one that it was typed for is gone.</summary>
    public IReadOnlyList<IReadingRow> Instead { get; init; } = [];

    public bool IsGone => Instead.Count > 0;

    /// <summary>Sentences that could take what was typed, while the chosen one is gone.</summary>
    public IReadOnlyList<SentenceLine> Sentences { get; init; } = [];

    /// <summary>Names of the organization's units, offered while typing.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    public static ReadingFormPage Correcting(PlanPage page, ReadingKind what, ReadingForm form, IReadingRow? row, UnitDirectory units) =>
        new(page, what, form.Whole(what), row, row?.Places is [var first, ..] ? first.Address : null, row?.Words ?? "")
        {
            Address = row is null ? "" : $"/ke-hoach/{page.Plan.Id}/doc/{what.Slug()}/{ReadingKinds.Code(row.Key)}",
            UnitNames = [.. units.Units.Select(u => u.Name)],
        };

    public static ReadingFormPage Adding(PlanPage page, ReadingKind what, ReadingForm form, TextPlace? place, UnitDirectory units) =>
        new(page, what, form.Whole(what), null, place is null ? null : place.Address, place is null ? "" : page.Text.WordsAt(place))
        {
            Chosen = place is null ? null : ChosenSentence.Of(place, page.Text),
            Address = $"/ke-hoach/{page.Plan.Id}/doc/bo-sung?loai={what.Slug()}",
            UnitNames = [.. units.Units.Select(u => u.Name)],
        };
}

/// <summary>A sentence that may be chosen.</summary>
/// <param name="Place">As <see cref="ChosenSentence"/> reads it.</param>
/// <param name="Taken">What was read from it already, in words; null where nothing was.</param>
public sealed record SentenceLine(string Place, string Words, string? Taken);

/// <summary>The list of sentences from which one is chosen.</summary>
/// <param name="Find">The words that the sentences shown have.</param>
/// <param name="Total">How many sentences have them.</param>
/// <param name="Row">What is put elsewhere; null where something is added.</param>
public sealed record SentencesPage(PlanPage Page, ReadingKind Kind, IReadingRow? Row, string? Find, IReadOnlyList<SentenceLine> Lines, int Total)
{
    public const int MostLines = 60;

    private const int MostWords = 300;

    public static SentencesPage Of(PlanPage page, ReadingKind kind, IReadingRow? row, string? find)
    {
        var reading = page.Reading!;
        var wanted = Core.Drafting.VietnameseText.FoldForSearch(find ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var taken = reading.Rows().Where(r => r.State != RowState.Dismissed)
            .SelectMany(r => r.Places.Take(1), (r, place) => (Block: (place with { Start = 0, Length = 0 }).Address, r.Kind))
            .ToLookup(t => t.Block, t => t.Kind.Name());
        var found = reading.Text.AllPlaces().Select(p => (Place: p, Words: reading.Text.WordsAt(p)))
            .Where(s => s.Words.Any(char.IsLetterOrDigit) && Has(s.Words, wanted)).ToList();
        return new(page, kind, row, find, [.. found.Take(MostLines).Select(s => LineOf(s.Place, reading.Text, taken))], found.Count);
    }

    /// <summary>Sentences about where one stood that is gone.</summary>
    public static IReadOnlyList<SentenceLine> Near(PlanPage page, string? gone)
    {
        var text = page.Text;
        var places = text.AllPlaces().Where(p => text.WordsAt(p).Any(char.IsLetterOrDigit)).ToList();
        var at = ChosenSentence.WhereItStood(gone, text) is { } place ? Math.Max(0, places.FindIndex(p => ReadMarks.Compare(p, place) >= 0)) : 0;
        var first = Math.Max(0, Math.Min(at - (MostLines / 2), places.Count - MostLines));
        return [.. places.Skip(first).Take(MostLines).Select(p => new SentenceLine(ChosenSentence.Of(p, text), text.WordsAt(p).Shortened(MostWords), null))];
    }

    private static bool Has(string words, string[] wanted)
    {
        if (wanted.Length == 0)
        {
            return true;
        }

        var folded = Core.Drafting.VietnameseText.FoldForSearch(words);
        return Array.TrueForAll(wanted, w => folded.Contains(w, StringComparison.Ordinal));
    }

    private static SentenceLine LineOf(TextPlace place, Core.Drafting.PlanText text, ILookup<string, string> taken)
    {
        var kinds = taken[place.Address].Distinct().ToList();
        return new(ChosenSentence.Of(place, text), text.WordsAt(place).Shortened(MostWords), kinds.Count == 0 ? null : $"đã có {string.Join(", ", kinds)}");
    }
}

/// <summary>The kinds of things that may be added, to choose from.</summary>
internal static class KindChips
{
    /// <param name="rest">What else stands in the address.</param>
    public static FilterChips Of(int planId, ReadingKind chosen, params (string Name, string? Value)[] rest)
    {
        var tail = string.Concat(rest.Where(r => !string.IsNullOrEmpty(r.Value)).Select(r => $"&{r.Name}={Uri.EscapeDataString(r.Value!)}"));
        return new([.. ReadingKinds.All.Select(k => new FilterChip(Capital(k.Name()), $"/ke-hoach/{planId}/doc/bo-sung?loai={k.Slug()}{tail}", k == chosen))], null);
    }

    private static string Capital(string name) => char.ToUpper(name[0], Infrastructure.Language.Vietnamese.Culture) + name[1..];
}
