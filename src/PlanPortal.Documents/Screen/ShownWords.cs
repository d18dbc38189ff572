using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Documents.Screen;

/// <summary>Walks the words of a document in reading order and finds the shown ones in each stretch of them.</summary>
internal sealed class ShownWords(ScreenMarks marks)
{
    private int _walked;

    /// <summary>The shown characters of the next stretch of words; empty where there are none.</summary>
    public (int Start, int Length) Next(TextPlace? place, ReadOnlySpan<char> words)
    {
        if (!marks.Shows(place))
            return default;
        var shown = marks.Shown!;
        int start = -1, end = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]))
                continue;
            if (_walked >= shown.From && _walked < shown.To)
            {
                start = start < 0 ? i : start;
                end = i + 1;
            }

            _walked++;
        }

        return start < 0 ? default : (start, end - start);
    }
}
