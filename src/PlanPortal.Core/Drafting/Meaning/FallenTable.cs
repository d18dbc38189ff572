using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>
/// A table that lost its lines: the text of a PDF gives its cells one after the other. Its figures stand side by side
/// without a word between, and nothing tells any more what they measure.
/// </summary>
internal static class FallenTable
{
    /// <summary>Figures side by side that no sentence has.</summary>
    private const int FiguresInARow = 3;

    private static readonly string[] HeadOpenings = ["tt", "stt", "so tt"];

    /// <summary>The blocks from the table's head to its last row; empty where none has fallen.</summary>
    public static Range Of(IReadOnlyList<BodyBlock> blocks)
    {
        var rows = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Paragraph && IsRow(blocks[i].Text)).ToList();
        if (rows.Count == 0)
        {
            return 0..0;
        }

        var head = Enumerable.Range(0, rows[0]).LastOrDefault(i => Words.StartsWithAny(VietnameseText.FoldInPlace(blocks[i].Text), HeadOpenings), rows[0]);
        return head..(rows[^1] + 1);
    }

    private static bool IsRow(string text)
    {
        var figures = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = WrittenNumber.End(text, at);
            if (end > at && (end == text.Length || text[end] is ' ' or '%') && (at == 0 || text[at - 1] == ' '))
            {
                if (++figures == FiguresInARow)
                {
                    return true;
                }

                at = Scan.SkipSpaces(text, text.AsSpan(end).StartsWith("%") ? end + 1 : end);
                continue;
            }

            figures = 0;
            at = Math.Max(end, at + 1);
        }

        return false;
    }
}
