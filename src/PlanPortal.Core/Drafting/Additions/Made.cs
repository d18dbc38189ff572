using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Blocks that a form writes, in the looks of a neighbour.</summary>
internal static class Made
{
    /// <param name="label">Its number; null for a heading without one.</param>
    /// <param name="words">The title.</param>
    /// <param name="like">The heading before it, whose bold letters or Markdown signs it takes.</param>
    public static BodyBlock Heading(string? label, string words, BodyBlock? like)
    {
        var block = new BodyBlock
        {
            Kind = like is { Kind: BlockKind.Division, Label: not null } && label is not null ? BlockKind.Division : BlockKind.Numbered,
            Label = label,
            Runs = [new(words, Bold: like is { Runs.Count: > 0 } && like.Runs.All(r => r.Bold))],
            Level = Math.Max(1, like?.Level ?? 1),
            HeadingLength = words.Length,
        };
        block = block with { Numbering = block.Kind == BlockKind.Numbered ? NumberedKind.Heading : null };
        var hashes = like?.Source is { } source ? source.Length - source.TrimStart('#').Length : 0;
        return hashes is > 0 and < 7 ? block with { Source = $"{new string('#', hashes)} {label} {InlineMarks.Write(block.Runs)}" } : block;
    }

    /// <summary>Number, title, colon and text in one line.</summary>
    public static BodyBlock RunIn(string label, string title, string words) => new()
    {
        Kind = BlockKind.Numbered,
        Label = label,
        Numbering = NumberedKind.RunIn,
        Level = 1,
        Runs = [new($"{title}: {words}")],
        HeadingLength = title.Length,
    };

    /// <summary>A sentence behind a number or letter.</summary>
    public static BodyBlock Item(string label, string words) => new()
    {
        Kind = BlockKind.Numbered,
        Label = label,
        Numbering = Label.Of($"{label} A")?.Style == LabelStyle.Letter ? NumberedKind.Lettered : NumberedKind.Paragraph,
        Level = 1,
        Runs = [new(words)],
    };

    public static BodyBlock Bullet(string sign, string words) => new() { Kind = BlockKind.Bullet, Label = sign, Level = 1, Runs = [new(words)] };

    public static BodyBlock Paragraph(string words) => new() { Kind = BlockKind.Paragraph, Runs = [new(words)] };

    /// <summary>The sentence with a full stop, where it has no closing sign.</summary>
    public static string Sentence(string words) => Words.EndsSentence(words) || words.EndsWith(';') || words.EndsWith(':') ? words : words + ".";
}
