namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Finds the closing: <c>Trên đây là … ./.</c>, or the last paragraph of its own that ends the plan.</summary>
internal static class ClosingReader
{
    private static readonly string[] Openings =
    [
        "tren day la", "tren day", "trong qua trinh", "yeu cau", "de nghi", "nhan duoc", "can cu", "ke hoach nay", "giao", "can cu ke hoach", "ubnd", "uy ban nhan dan", "qua trinh", "neu",
    ];

    public static IReadOnlyList<BodyBlock> Mark(List<BodyBlock> blocks)
    {
        var last = blocks.FindLastIndex(b => b.Kind != BlockKind.PageMark);
        if (last < 0)
        {
            return blocks;
        }

        var named = blocks.FindLastIndex(b => b.Kind == BlockKind.Paragraph && Words.StartsWithWord(Key(b), "tren day la"));
        var from = named >= 0 && IsAllPlain(blocks, named, last) ? named : Unnamed(blocks, last);
        for (var i = from; i >= 0 && i <= last; i++)
        {
            if (blocks[i].Kind == BlockKind.Paragraph)
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Closing };
            }
        }

        return blocks;
    }

    private static string Key(BodyBlock block) => VietnameseText.FoldInPlace(block.Text);

    private static bool IsAllPlain(List<BodyBlock> blocks, int from, int to) =>
        blocks[from..(to + 1)].TrueForAll(b => b.Kind is BlockKind.Paragraph or BlockKind.PageMark);

    /// <summary>The last paragraph, where it ends <c>./.</c>, opens as closings do and its section has words without it.</summary>
    private static int Unnamed(List<BodyBlock> blocks, int last)
    {
        var block = blocks[last];
        var alone = last == 0 || blocks[last - 1] is { Kind: BlockKind.Numbered, Numbering: NumberedKind.Heading } or { Kind: BlockKind.Division };
        return block.Kind == BlockKind.Paragraph && !alone && Words.EndsPlan(block.Text) && Words.StartsWithAny(Key(block), Openings) ? last : -1;
    }
}
