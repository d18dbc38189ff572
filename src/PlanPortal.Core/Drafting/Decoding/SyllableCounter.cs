namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>
/// Counts Vietnamese syllables in lines. Remembers what it found, since a text has few different words and each is asked
/// for in several readings. For one thread.
/// </summary>
internal sealed class SyllableCounter
{
    /// <summary>More different words than any text has; a text made to have more is forgotten in between.</summary>
    private const int Remembered = 50_000;

    private readonly Dictionary<string, bool> _known = [];
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _find;

    public SyllableCounter() => _find = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Words of two letters or more, some beyond ASCII, that are Vietnamese syllables, and those that are not. Single
    /// ones (<c>×</c>, <c>à</c>) say little, and words in other scripts say nothing either way.
    /// </summary>
    public (int Real, int Unreal) Count(ReadOnlySpan<char> line)
    {
        var (real, unreal) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            var (foreign, suspect) = (false, false);
            for (; i < line.Length && IsWordCharacter(line[i]); i++)
            {
                foreign |= line[i] > '\u007F';
                suspect |= line[i] is > '\u007F' and <= '\u00FF' or '\uFFFD' || IsCombining(line[i]);
            }

            if (i - start < 2)
                continue;
            if (foreign && IsSyllable(line[start..i]))
                real++;
            else if (suspect)
                unreal++;
        }

        return (real, unreal);
    }

    private bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length > VietnameseSyllable.MaxCharacters)
            return false;
        if (_find.TryGetValue(word, out var found))
            return found;
        if (_known.Count >= Remembered)
            _known.Clear();
        return _find[word] = VietnameseSyllable.IsPlausible(word);
    }

    private static bool IsWordCharacter(char c) => char.IsLetter(c) || c is >= '\u00A1' and <= '\u00FF' or '\uFFFD' || IsCombining(c);

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
