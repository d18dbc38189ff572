using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting;

/// <summary>A person's corrections of how a plan was read. The text takes the sign that makes it read so; no word is lost.</summary>
public static class Corrections
{
    /// <summary>
    /// The plan's text in which a block of the body is read as <paramref name="kind"/>: a paragraph, a list item, or a
    /// numbered block of the given <paramref name="numbering"/>. Null where its words cannot be read so: a sentence
    /// without a number is no numbered paragraph, one without a letter no lettered item, one without a colon no run-in,
    /// and a table or page number is none of them.
    /// </summary>
    /// <param name="plan">The plan as read.</param>
    /// <param name="block">Index in <see cref="PlanText.Body"/>.</param>
    /// <param name="kind">What the block is; anything but a paragraph, list item or numbered block is refused.</param>
    /// <param name="numbering">How it carries its number; needed for <see cref="BlockKind.Numbered"/>.</param>
    /// <param name="level">Depth of a list item (1 to 3) or of a heading without a number (1 to 6).</param>
    public static string? SetKind(PlanText plan, int block, BlockKind kind, NumberedKind? numbering = null, int level = 1)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        var corrected = kind switch
        {
            _ when plan.Body[block].Kind is BlockKind.Table or BlockKind.PageMark => null,
            BlockKind.Paragraph => Paragraph(plan.Body[block]),
            BlockKind.Bullet => Bullet(plan.Body[block], level),
            BlockKind.Numbered when numbering is { } how => Numbered(plan.Body[block], how, level),
            _ => throw new ArgumentException($"A block cannot be made a {kind}.", nameof(kind)),
        };
        if (corrected is null)
        {
            return null;
        }

        var text = PlanWriter.Write(plan with { Body = [.. plan.Body.Take(block), corrected, .. plan.Body.Skip(block + 1)] });
        var read = PlanReader.Read(text).Body;
        return read.Count > block && read[block].Kind == kind && read[block].Numbering == corrected.Numbering ? text : null;
    }

    /// <summary>A number stays as a word; the sign of a list item goes.</summary>
    private static BodyBlock Paragraph(BodyBlock block) =>
        Made(block, BlockKind.Paragraph, null, block.Kind == BlockKind.Bullet ? block.Runs : WithLabel(block));

    private static BodyBlock Bullet(BodyBlock block, int level)
    {
        var sign = level switch { 1 => "-", 2 => "+", _ => "•" };
        return Made(block, BlockKind.Bullet, sign, block.Kind == BlockKind.Bullet ? block.Runs : WithLabel(block)) with { Level = level };
    }

    private static BodyBlock? Numbered(BodyBlock block, NumberedKind numbering, int level)
    {
        var (label, runs) = Split(block.Kind == BlockKind.Bullet ? block.Runs : WithLabel(block));
        if (runs.Count == 0 || (label is null && numbering != NumberedKind.Heading))
        {
            return null;
        }

        var made = Made(block, BlockKind.Numbered, label, runs) with { Numbering = numbering, Level = level };
        return numbering switch
        {
            NumberedKind.Heading => made with { HeadingLength = made.Text.Length },
            NumberedKind.RunIn => made.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? made with { HeadingLength = colon } : null,
            _ => made,
        };
    }

    /// <summary>Without the old source, but for page numbers in it.</summary>
    private static BodyBlock Made(BodyBlock block, BlockKind kind, string? label, IReadOnlyList<TextRun> runs) =>
        new() { Kind = kind, Label = label, Runs = runs, Source = PageMark.Within(block.Source) is { Length: > 0 } pages ? pages : null };

    private static IReadOnlyList<TextRun> WithLabel(BodyBlock block) => block.Label is { } label ? [new(label + " "), .. block.Runs] : block.Runs;

    /// <summary>The number that the words open with, and the words without it.</summary>
    private static (string? Label, IReadOnlyList<TextRun> Runs) Split(IReadOnlyList<TextRun> runs)
    {
        var line = new SourceLine(InlineMarks.Write(runs));
        return Label.Of(line) is { Style: not LabelStyle.Bullet } label ? (line.Text[..label.Length], line.Runs(label.Length..)) : (null, line.Runs(..));
    }
}
