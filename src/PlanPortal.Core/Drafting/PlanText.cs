namespace PlanPortal.Core.Drafting;

/// <summary>
/// The text of a plan, understood. Nothing is lost: every word of the source stands in the head, the body, the ending
/// or an appendix, in the order in which it was written (DESIGN, "The text is the law").
/// </summary>
public sealed record PlanText
{
    public DocumentHead Head { get; init; } = DocumentHead.Empty;

    /// <summary>Legal bases, enacting sentence, sections and closing, in reading order.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init; } = [];

    public DocumentEnding Ending { get; init; } = DocumentEnding.Empty;

    public IReadOnlyList<Appendix> Appendices { get; init; } = [];
}

/// <summary>What follows the signature block: <c>Phụ lục I</c> with its title, its note in brackets and its own blocks.</summary>
public sealed record Appendix
{
    /// <summary><c>Phụ lục I</c>, <c>Phụ lục số 01:</c>; null where text follows the signature without a label.</summary>
    public string? Label { get; init; }

    /// <summary>Lines of the title as written.</summary>
    public IReadOnlyList<IReadOnlyList<TextRun>> TitleLines { get; init; } = [];

    /// <summary><c>(Kèm theo Kế hoạch số …)</c>, as written.</summary>
    public IReadOnlyList<TextRun> Note { get; init; } = [];

    /// <summary>Label, title and note as their source wrote them, marks and all; see <see cref="BodyBlock.Source"/>.</summary>
    public IReadOnlyList<string> HeadSource { get; init; } = [];

    public IReadOnlyList<BodyBlock> Blocks { get; init; } = [];
}
