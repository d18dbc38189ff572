namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Builds the outline's nodes from a run of blocks in one pass.</summary>
internal sealed class OutlineBuilder
{
    /// <summary>A node whose last block is not reached yet.</summary>
    private sealed class OpenNode(OutlineNode node, int first)
    {
        public OutlineNode Node { get; set; } = node;

        public int First { get; } = first;

        public List<OutlineNode> Children { get; } = [];
    }

    private readonly List<OutlineNode> _roots = [];
    private readonly Stack<OpenNode> _open = new();
    private readonly OutlineStack _labels = new();
    private readonly int? _appendix;
    private readonly string _prefix;

    private OutlineBuilder(int? appendix, string prefix)
    {
        _appendix = appendix;
        _prefix = prefix;
    }

    public static IReadOnlyList<OutlineNode> Build(IReadOnlyList<BodyBlock> blocks, int? appendix, string prefix)
    {
        var builder = new OutlineBuilder(appendix, prefix);
        for (var i = 0; i < blocks.Count; i++)
        {
            builder.Take(blocks[i], i);
        }

        builder.Close(0, blocks.Count);
        return builder._roots;
    }

    private void Take(BodyBlock block, int index)
    {
        var top = _open.Count > 0 ? _open.Peek() : null;
        switch (block.Kind)
        {
            case BlockKind.Division when block.Label is null && top is { Node: { Kind: OutlineKind.Division, Heading: null } }:
                top.Node = top.Node with { Heading = block.Heading };
                break;
            case BlockKind.Division or BlockKind.Numbered:
                Open(block, index);
                break;
            case BlockKind.Bullet when top is not null:
                top.Node = top.Node with { Bullets = top.Node.Bullets + 1 };
                break;
            case BlockKind.Paragraph when top is not null:
                top.Node = top.Node with { Paragraphs = top.Node.Paragraphs + 1 };
                break;
            default:
                break;
        }
    }

    private void Open(BodyBlock block, int index)
    {
        var level = block.Label is { } written ? _labels.Push(LabelOf(written, block.Text)) : _labels.PushUnlabelled();
        Close(level - 1, index);
        var kind = block.Kind == BlockKind.Division ? OutlineKind.Division : block.Numbering switch
        {
            NumberedKind.RunIn => OutlineKind.RunIn,
            NumberedKind.Paragraph => OutlineKind.NumberedParagraph,
            NumberedKind.Lettered => OutlineKind.LetteredItem,
            _ => OutlineKind.Heading,
        };
        var own = _labels.Path;
        _open.Push(new(
            new()
            {
                Kind = kind,
                Label = block.Label,
                Path = _prefix.Length == 0 ? own : own.Length == 0 ? _prefix : $"{_prefix}.{own}",
                Level = level,
                Heading = block.Heading?.TrimEnd(':', ' ') is { Length: > 0 } heading ? heading : null,
                Appendix = _appendix,
                Blocks = index..index,
                Paragraphs = kind is OutlineKind.RunIn or OutlineKind.NumberedParagraph or OutlineKind.LetteredItem ? 1 : 0,
            },
            index));
    }

    /// <summary>Closes the nodes deeper than <paramref name="keep"/>, whose blocks end before <paramref name="end"/>.</summary>
    private void Close(int keep, int end)
    {
        while (_open.Count > keep)
        {
            var closed = _open.Pop();
            var node = closed.Node with { Blocks = closed.First..end, Children = closed.Children };
            (_open.Count > 0 ? _open.Peek().Children : _roots).Add(node);
        }
    }

    /// <summary>A label that opens no line by itself, which only a program can have set, counts as a number.</summary>
    private static Label LabelOf(string written, string text) =>
        (Label.Of($"{written} {text}".Trim()) ?? Label.Of($"{written} A")) is { Style: not LabelStyle.Bullet } label
            ? label
            : new(LabelStyle.Number, written.Length, written.TrimEnd('.', ')', ':', '/'), []);
}
