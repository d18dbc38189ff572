using PlanPortal.Core.Drafting;

namespace PlanPortal.Documents.Typesetting;

/// <summary>The text of the body (cell 6 of the decree's layout).</summary>
internal static class BodyTypesetter
{
    /// <summary>Any block that is not a table.</summary>
    public static FlowParagraph Set(BodyBlock block) => block.Kind switch
    {
        BlockKind.LegalBasis => Paragraph(ParagraphRole.LegalBasis, [.. Labelled(block, DecreeStyle.BodyItalic)]),
        BlockKind.Division => Division(block),
        BlockKind.Numbered => Numbered(block),
        BlockKind.Bullet => Paragraph(ParagraphRole.Bullet, [.. Labelled(block, DecreeStyle.Body)]),
        _ => Paragraph(ParagraphRole.Text, [.. Labelled(block, DecreeStyle.Body)]),
    };

    private static FlowParagraph Numbered(BodyBlock block) => block.Numbering switch
    {
        NumberedKind.Heading => Paragraph(ParagraphRole.Heading, [.. Labelled(block, DecreeStyle.BodyBold)]) with
        {
            OutlineLevel = Math.Clamp(block.Level, 1, 6),
            KeepWithNext = true,
        },
        NumberedKind.RunIn => RunIn(block),
        _ => Paragraph(ParagraphRole.Numbered, [.. Labelled(block, DecreeStyle.Body)]),
    };

    /// <summary>Number and title bold, the text after the title upright.</summary>
    private static FlowParagraph RunIn(BodyBlock block)
    {
        var (title, text) = Runs.Split(block.Runs, block.HeadingLength);
        return Paragraph(ParagraphRole.RunIn, [.. Label(block, DecreeStyle.BodyBold), .. Runs.Of(title, DecreeStyle.BodyBold), .. Runs.Of(text, DecreeStyle.Body)]);
    }

    /// <summary><c>Phần I</c> on a line of its own, its title under it, both centred.</summary>
    private static FlowParagraph Division(BodyBlock block)
    {
        bool hasBoth = block.Label is not null && block.Text.Length > 0;
        IEnumerable<FlowRun> label = block.Label is null ? [] : [Runs.Of(block.Label, DecreeStyle.BodyBold)];
        IEnumerable<FlowRun> lineBreak = hasBoth ? [new FlowRun("\n", DecreeStyle.BodyBold)] : [];
        return Paragraph(ParagraphRole.Division, [.. label, .. lineBreak, .. Runs.Of(block.Runs, DecreeStyle.BodyBold)]) with
        {
            Align = TextAlign.Center,
            FirstLine = 0,
            Before = DecreeStyle.ParagraphGap,
            OutlineLevel = 1,
            KeepWithNext = true,
        };
    }

    private static IEnumerable<FlowRun> Labelled(BodyBlock block, TextStyle style) => [.. Label(block, style), .. Runs.Of(block.Runs, style)];

    private static IEnumerable<FlowRun> Label(BodyBlock block, TextStyle style) =>
        block.Label is null ? [] : [Runs.Of(block.Runs.Count > 0 ? block.Label + " " : block.Label, style)];

    private static FlowParagraph Paragraph(ParagraphRole role, IReadOnlyList<FlowRun> runs) => new(role, runs)
    {
        FirstLine = DecreeStyle.FirstLine,
        After = DecreeStyle.ParagraphGap,
        LineSpacing = DecreeStyle.LineSpacing,
    };
}
