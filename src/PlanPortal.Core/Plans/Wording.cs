namespace PlanPortal.Core.Plans;

/// <summary>Compares canonical texts by their words alone.</summary>
internal static class Wording
{
    /// <summary>Whether two texts say the same: white space and the marks of emphasis and headings do not count.</summary>
    public static bool IsSame(string first, string second)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            i = NextThatCounts(first, i);
            j = NextThatCounts(second, j);
            if (i == first.Length || j == second.Length)
            {
                return i == first.Length && j == second.Length;
            }

            if (first[i++] != second[j++])
            {
                return false;
            }
        }
    }

    private static int NextThatCounts(string text, int from)
    {
        while (from < text.Length && (char.IsWhiteSpace(text[from]) || text[from] is '*' or '#'))
        {
            from++;
        }

        return from;
    }
}
