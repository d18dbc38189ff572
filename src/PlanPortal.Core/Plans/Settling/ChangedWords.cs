using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>Finds what became of sentences on which somebody decided and which no longer read the same.</summary>
internal static class ChangedWords
{
    /// <summary>
    /// Joins each decision that found no row to the open row that says nearly the same, which then asks again. What a
    /// person added stands where its sentence stands; when that is gone, it asks again by itself. Any other decision
    /// whose sentence left the text has nothing more to say.
    /// </summary>
    public static List<ReadingRow<T>> AskAgain<T>(List<ReadingRow<T>> rows, IEnumerable<ReadingDecision> left, PlanText text, Func<Correction, T?, T?> applied)
        where T : class
    {
        var waiting = left.OrderBy(d => d.Id).ToList();
        if (waiting.Count == 0)
        {
            return rows;
        }

        var open = new OpenRows(rows.Select(r => r.State == RowState.Open ? r.Words : null));
        var blocks = new Lazy<ILookup<string, TextPlace>>(() => BlocksByWords(text));
        foreach (var decision in waiting)
        {
            var said = decision.Correction is { } correction ? applied(correction, null) : null;
            if (decision.Verdict == Verdict.Added && said is not null)
            {
                var places = blocks.Value[VietnameseText.FoldName(decision.Words)].Take(1).ToList();
                rows.Add(new(decision.Kind, decision.Key, decision.Words, places, said, places.Count > 0 ? RowState.Added : RowState.AsksAgain, decision));
            }
            else if (open.TakeNearest(decision.Words) is { } at)
            {
                rows[at] = rows[at] with { State = RowState.AsksAgain, Decision = decision, Before = said };
            }
        }

        return rows;
    }

    private static ILookup<string, TextPlace> BlocksByWords(PlanText text) =>
        text.AllPlaces().ToLookup(place => VietnameseText.FoldName(text.WordsAt(place)));
}
