namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Writes a block that no source wrote.</summary>
internal static class BlockForm
{
    /// <summary>Label and words, without marks that force a reading.</summary>
    public static string Natural(BodyBlock block)
    {
        var words = SourceText.Tidy(InlineMarks.Write(block.Runs));
        return block.Kind == BlockKind.PageMark ? $"\f{block.Text.Trim()}\f" : SourceText.Tidy(block.Label + " " + words);
    }
}
