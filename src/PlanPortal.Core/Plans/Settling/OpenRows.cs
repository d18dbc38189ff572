using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>
/// Rows of which nobody has said anything, found by the words that they have in common with a sentence that is gone. A
/// plan of thousands of rows may be written anew: a row is looked at only for words that it has.
/// </summary>
internal sealed class OpenRows
{
    /// <summary>Two versions of a sentence share more of their words than this.</summary>
    private const double SameSentence = 0.5;

    private const int Taken = -1;

    private readonly Dictionary<string, List<int>> byWord = [];
    private readonly int[] length;
    private readonly int[] common;

    /// <param name="words">Of each row; null for a row that is not open.</param>
    public OpenRows(IEnumerable<string?> words)
    {
        var rows = words.ToList();
        (length, common) = (new int[rows.Count], new int[rows.Count]);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var word in WordsOf(rows[i] ?? ""))
            {
                length[i]++;
                if (!byWord.TryGetValue(word, out var having))
                {
                    byWord[word] = having = [];
                }

                having.Add(i);
            }
        }
    }

    /// <summary>The row that has most words in common, which no other sentence gets then; null where none has enough.</summary>
    public int? TakeNearest(string sentence)
    {
        var words = WordsOf(sentence);
        Array.Clear(common);
        foreach (var word in words)
        {
            foreach (var row in byWord.GetValueOrDefault(word, []))
            {
                common[row]++;
            }
        }

        var (best, most) = (-1, SameSentence);
        for (var i = 0; i < common.Length; i++)
        {
            if (length[i] != Taken && common[i] > 0 && 2.0 * common[i] / (length[i] + words.Count) is var share && share > most)
            {
                (best, most) = (i, share);
            }
        }

        if (best < 0)
        {
            return null;
        }

        length[best] = Taken;
        return best;
    }

    private static HashSet<string> WordsOf(string words) =>
        [.. VietnameseText.FoldName(words).Split([' ', ',', ';', '.', ':', '|', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];
}
