using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Documents.Fonts;

namespace PlanPortal.Documents.Typesetting;

/// <summary>
/// A document with every measure decided and nothing placed yet: what PDF, Word and the screen are made from.
/// All lengths are in points (1/72 inch).
/// </summary>
public sealed record FlowDocument(DocumentMetadata Metadata, IReadOnlyList<FlowSection> Sections)
{
    /// <summary>The typeface that widths were measured with.</summary>
    public required FontFamily Fonts { get; init; }
}

/// <summary>Pages of one format. A section always begins on a new page.</summary>
public sealed record FlowSection(PageSetup Page, IReadOnlyList<FlowBlock> Blocks)
{
    /// <summary>
    /// True for the body and for each appendix: pages count from 1 again and the first shows no number.
    /// False where only the paper turns.
    /// </summary>
    public bool RestartsNumbering { get; init; } = true;
}

/// <summary>Paper and margins.</summary>
public sealed record PageSetup(double Width, double Height, double Top, double Right, double Bottom, double Left)
{
    public double TextWidth => Width - Left - Right;

    public double TextHeight => Height - Top - Bottom;

    public bool IsLandscape => Width > Height;
}

/// <summary>Something that stands on its own in the column of text.</summary>
public abstract record FlowBlock
{
    /// <summary>Room above; none at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>Room below, added to the next block's <see cref="Before"/>.</summary>
    public double After { get; init; }

    /// <summary>The last two lines (or the whole, where it is shorter than four) stand on the page where the next block begins.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The block of the body or of an appendix that this was made from; null in head, titles and ending.</summary>
    public TextPlace? Place { get; init; }
}

/// <summary>A paragraph of runs.</summary>
public sealed record FlowParagraph(ParagraphRole Role, IReadOnlyList<FlowRun> Runs) : FlowBlock
{
    public TextAlign Align { get; init; } = TextAlign.Justify;

    /// <summary>Indent of the first line, added to <see cref="Left"/>.</summary>
    public double FirstLine { get; init; }

    public double Left { get; init; }

    /// <summary>Multiple of the typeface's own line height.</summary>
    public double LineSpacing { get; init; } = 1;

    /// <summary>1 to 6 for a heading, 0 for all else.</summary>
    public int OutlineLevel { get; init; }

    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>A stretch of one style. <c>\n</c> breaks the line; U+00A0 is a space where the line must not break.</summary>
public sealed record FlowRun(string Text, TextStyle Style);

/// <summary>Size in points, and the face.</summary>
public readonly record struct TextStyle(double Size, bool Bold = false, bool Italic = false, Ink Ink = Ink.Black);

public enum Ink
{
    Black,

    /// <summary>Marks of urgency only.</summary>
    Red,
}

public enum TextAlign
{
    Left,
    Center,
    Right,
    Justify,
}

/// <summary>A drawn line, centred in its column.</summary>
public sealed record FlowRule(double Width) : FlowBlock
{
    public double Thickness { get; init; } = 0.75;
}

/// <summary>A framed mark such as <c>HỎA TỐC</c>, centred in its column.</summary>
public sealed record FlowFrame(FlowRun Run, double Width, double Height) : FlowBlock;
