namespace PlanPortal.Core.Plans;

/// <summary>Compares canonical texts by their words alone.</summary>
internal static class Wording
{
    /// <summary>
    /// Whether two texts say the same: how much white space stands between words does not count, nor do the marks of
    /// emphasis and headings. Where one word ends and the next begins does: "10 5" is not "105".
    /// </summary>
    public static bool IsSame(string first, string second)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            var (next, apart) = Skip(first, i);
            var (nextOther, apartOther) = Skip(second, j);
            if (next == first.Length || nextOther == second.Length)
            {
                return next == first.Length && nextOther == second.Length;
            }

            // Space before the first word separates nothing.
            var between = i > 0;
            if (first[next] != second[nextOther] || (between && apart != apartOther))
            {
                return false;
            }

            (i, j) = (next + 1, nextOther + 1);
        }
    }

    /// <summary>The place of the next character that counts, and whether white space lies before it.</summary>
    private static (int Next, bool Apart) Skip(string text, int from)
    {
        var apart = false;
        while (from < text.Length && (char.IsWhiteSpace(text[from]) || text[from] is '*' or '#'))
        {
            apart |= char.IsWhiteSpace(text[from++]);
        }

        return (from, apart);
    }
}
