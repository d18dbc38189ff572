namespace PlanPortal.Core.Organizations.Naming;

/// <summary>How words of names are compared: with their marks, or forgiving marks that are left out.</summary>
internal enum Comparison
{
    Marked,
    Plain,
}

internal static class Comparing
{
    public static string Key(this Comparison comparison, NameWord word) => comparison == Comparison.Marked ? word.Marked : word.Plain;

    public static string Key(this Comparison comparison, ReadOnlySpan<NameWord> words)
    {
        var parts = new string[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            parts[i] = comparison.Key(words[i]);
        }

        return string.Join(' ', parts);
    }

    public static bool Same(this Comparison comparison, NameWord one, NameWord other) =>
        comparison == Comparison.Marked ? one.Marked == other.Marked : one.MayBe(other);

    public static bool Same(this Comparison comparison, ReadOnlySpan<NameWord> one, ReadOnlySpan<NameWord> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (!comparison.Same(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Phrases with what they stand for; finds the longest that opens a row of words.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Comparison comparison;
    private readonly Dictionary<string, List<(NameWord[] Words, T Value)>> byFirst = [];

    public PhraseTable(Comparison comparison, IEnumerable<(string Phrase, T Value)> phrases)
    {
        this.comparison = comparison;
        foreach (var (phrase, value) in phrases)
        {
            var words = NameWord.Of(phrase);
            var key = comparison.Key(words[0]);
            if (!byFirst.TryGetValue(key, out var list))
            {
                byFirst.Add(key, list = []);
            }

            list.Add((words, value));
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>The number of words of the longest phrase here, 0 where none stands here, or two that only their marks tell apart (<c>ban</c>: ban, bản).</summary>
    public int Longest(ReadOnlySpan<NameWord> words, out T? value)
    {
        value = default;
        var length = 0;
        if (words.Length == 0 || !byFirst.TryGetValue(comparison.Key(words[0]), out var list))
        {
            return 0;
        }

        foreach (var (phrase, meant) in list)
        {
            if (phrase.Length < length)
            {
                break;
            }

            if (phrase.Length <= words.Length && comparison.Same(phrase, words[..phrase.Length]))
            {
                // Unmarked words tell nothing by being the same: "ban" may be either.
                if (words[..phrase.Length].SequenceEqual(phrase) && (comparison == Comparison.Marked || Array.Exists(phrase, w => w.HasMarks)))
                {
                    value = meant;
                    return phrase.Length;
                }

                if (length > 0)
                {
                    value = default;
                    return 0;
                }

                (length, value) = (phrase.Length, meant);
            }
        }

        return length;
    }
}
