using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>Finds what became of sentences on which somebody decided and which no longer read the same.</summary>
internal static class ChangedWords
{
    /// <summary>Share of words that two versions of a sentence have in common, at least.</summary>
    private const double SameSentence = 0.5;

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

        var open = rows.ConvertAll(r => r.State == RowState.Open ? WordsOf(r.Words) : null);
        var blocks = new Lazy<ILookup<string, TextPlace>>(() => BlocksByWords(text));
        foreach (var decision in waiting)
        {
            var said = decision.Correction is { } correction ? applied(correction, null) : null;
            if (decision.Verdict == Verdict.Added && said is not null)
            {
                var places = blocks.Value[VietnameseText.FoldName(decision.Words)].Take(1).ToList();
                rows.Add(new(decision.Kind, decision.Key, decision.Words, places, said, places.Count > 0 ? RowState.Added : RowState.AsksAgain, decision));
            }
            else if (Nearest(open, WordsOf(decision.Words)) is >= 0 and var at)
            {
                open[at] = null;
                rows[at] = rows[at] with { State = RowState.AsksAgain, Decision = decision, Before = said };
            }
        }

        return rows;
    }

    /// <summary>The row that has most words in common; -1 where none has enough.</summary>
    private static int Nearest(List<HashSet<string>?> rows, HashSet<string> old)
    {
        var (best, share) = (-1, SameSentence);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is { } now && 2.0 * now.Count(old.Contains) / Math.Max(1, now.Count + old.Count) is var common && common > share)
            {
                (best, share) = (i, common);
            }
        }

        return best;
    }

    private static HashSet<string> WordsOf(string words) =>
        [.. VietnameseText.FoldName(words).Split([' ', ',', ';', '.', ':', '|', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    private static ILookup<string, TextPlace> BlocksByWords(PlanText text) =>
        text.AllPlaces().ToLookup(place => VietnameseText.FoldName(text.WordsAt(place)));
}
