namespace PlanPortal.Documents.Typesetting;

/// <summary>What a column holds, measured in points without padding.</summary>
internal sealed class ColumnContent
{
    /// <summary>The column can be no narrower without cutting a word.</summary>
    public double LongestWord { get; private set; }

    /// <summary>The column needs no more: its longest paragraph on one line.</summary>
    public double LongestParagraph { get; private set; }

    /// <summary>All of its paragraphs in one line: how much the column has to say.</summary>
    public double Total { get; private set; }

    /// <summary>Nothing but numbers, dates and short marks below the head.</summary>
    public bool HoldsMarks { get; private set; } = true;

    /// <param name="paragraph">Its width on one line.</param>
    /// <param name="longestWord">The widest of its words.</param>
    /// <param name="isFree">True for cells that say nothing of what the column holds: the head, and those over several columns.</param>
    /// <param name="isMark">True for a number, a date or a short mark.</param>
    public void Add(double paragraph, double longestWord, bool isFree, bool isMark)
    {
        LongestWord = Math.Max(LongestWord, longestWord);
        LongestParagraph = Math.Max(LongestParagraph, paragraph);
        Total += paragraph;
        HoldsMarks &= isFree || isMark;
    }
}

/// <summary>Shares the width of the page among the columns of a table.</summary>
internal static class ColumnWidths
{
    /// <summary>
    /// Each column gets its longest word; what is left is shared by what each has to say, none more than its longest
    /// paragraph needs until all have that. Shared in full proportion, rows would be lowest, but beside a very long
    /// column the others would break after every word: hence a little less than proportion.
    /// </summary>
    /// <param name="columns">What they hold.</param>
    /// <param name="width">The width of the table.</param>
    /// <param name="padding">Room that each column needs beside its words.</param>
    public static double[] Share(ColumnContent[] columns, double width, double padding)
    {
        var widths = columns.Select(c => c.LongestWord + padding).ToArray();
        double left = width - widths.Sum();
        if (left < 0)
        {
            // Words must be cut: those of the widest columns, so that a column of numbers stays whole.
            double level = Level(widths, width);
            return [.. widths.Select(w => Math.Min(w, level))];
        }

        var open = Enumerable.Range(0, columns.Length).Where(i => columns[i].LongestParagraph + padding > widths[i]).ToList();
        while (left > 0.01 && open.Count > 0)
        {
            double weights = open.Sum(i => Weight(columns[i]));
            var shares = open.ToDictionary(i => i, i => left * Weight(columns[i]) / weights);
            foreach (var (i, share) in shares)
            {
                double more = Math.Min(share, columns[i].LongestParagraph + padding - widths[i]);
                widths[i] += more;
                left -= more;
            }

            open.RemoveAll(i => columns[i].LongestParagraph + padding - widths[i] < 0.01);
        }

        double factor = width / widths.Sum();
        return [.. widths.Select(w => w * factor)];
    }

    private static double Weight(ColumnContent column) => Math.Pow(column.Total, 0.75);

    /// <summary>The width that the widest columns are cut to so that all together have <paramref name="width"/>.</summary>
    private static double Level(double[] widths, double width)
    {
        var sorted = widths.Order().ToArray();
        double rest = width;
        for (int i = 0; i < sorted.Length; i++)
        {
            double level = rest / (sorted.Length - i);
            if (sorted[i] >= level)
                return level;
            rest -= sorted[i];
        }

        return sorted[^1];
    }
}
