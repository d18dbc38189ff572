namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>
/// Gives each figure of a statement its years. People write the year before the figures (<c>Năm 2026 đạt 80%, năm 2030 đạt 90%</c>)
/// or after them (<c>đạt 80% năm 2026, 90% năm 2030</c>); which comes first in a part between semicolons or full stops shows how it is written.
/// </summary>
internal static class Milestones
{
    public static List<IReadOnlyList<int>> Of(string fold, List<Figure> figures, List<YearReader.Mention> mentions)
    {
        var years = new List<IReadOnlyList<int>>(figures.Count);
        var (figure, mention, start) = (0, 0, 0);
        while (figure < figures.Count)
        {
            var end = PartEnd(fold, start);
            var first = mention;
            while (mention < mentions.Count && mentions[mention].At < end)
            {
                mention++;
            }

            var yearsFollow = first < mention && figures[figure].At < mentions[first].At;
            for (var next = first; figure < figures.Count && figures[figure].At < end; figure++)
            {
                while (next < mention && mentions[next].At < figures[figure].At)
                {
                    next++;
                }

                var governing = yearsFollow && next < mention ? next : next > 0 ? next - 1 : 0;
                years.Add(mentions.Count > 0 ? mentions[governing].Years : []);
            }

            start = end;
        }

        return years;
    }

    private static int PartEnd(string fold, int start)
    {
        for (var at = start; at < fold.Length; at++)
        {
            if (fold[at] == ';' || (fold[at] == '.' && at + 1 < fold.Length && fold[at + 1] == ' '))
            {
                return at + 1;
            }
        }

        return fold.Length;
    }
}
