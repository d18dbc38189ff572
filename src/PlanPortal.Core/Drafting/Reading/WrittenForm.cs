namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// How each part of a plan stands in its text. The source's own writing wins as long as it says the same words in the
/// same styles; otherwise the part was made or changed by a program and is written anew.
/// </summary>
internal static class WrittenForm
{
    public static string Of(HeadLine line) => Line(line.Source, [.. line.Segments.Select(s => s.Runs)]);

    public static string Of(EndLine line) => Line(line.Source, [.. line.Segments.Select(s => s.Runs)]);

    public static IEnumerable<string> Of(Appendix appendix)
    {
        var read = AppendixReader.Read([.. appendix.HeadSource.Select(s => new SourceLine(s))]);
        if (read is [{ Blocks.Count: 0 } same] && same.Label == appendix.Label && SameLines(same.TitleLines, appendix.TitleLines) && same.Note.SequenceEqual(appendix.Note))
        {
            return appendix.HeadSource;
        }

        IEnumerable<string> label = appendix.Label is { } words ? [words] : [];
        return [.. label, .. appendix.TitleLines.Select(InlineMarks.Write), InlineMarks.Write(appendix.Note)];
    }

    public static string Of(BodyBlock block) =>
        HasSource(block) ? block.Source! : block.Kind == BlockKind.Table ? TableText.Write(block.Table ?? new([])) : BlockForm.Natural(block);

    /// <summary>True where the block's source says what the block says.</summary>
    public static bool HasSource(BodyBlock block) =>
        block.Source is { } source && (block.Kind == BlockKind.Table ? TableText.Write(TableText.Read(source.Split('\n'))) == TableText.Write(block.Table ?? new([])) : Says(source, block));

    private static string Line(string? source, List<IReadOnlyList<TextRun>> segments)
    {
        var written = string.Join(SourceText.Gap, segments.Select(InlineMarks.Write).Where(s => s.Length > 0));
        if (source is null)
        {
            return SourceText.Tidy(written);
        }

        var words = string.Concat(segments.SelectMany(s => s).Select(r => r.Text));
        return WithoutSpace(new SourceLine(source).Text) == WithoutSpace(words) ? source : SourceText.Tidy(written);
    }

    /// <summary>True where the source has the block's label and words, in the same styles.</summary>
    private static bool Says(string source, BodyBlock block)
    {
        var line = new SourceLine(source);
        if (block.Kind == BlockKind.PageMark)
        {
            return PageMark.IsMark(source) && source[1..^1] == block.Text;
        }

        var start = block.Label?.Length ?? 0;
        if (!line.Text.StartsWith(block.Label ?? "", StringComparison.Ordinal))
        {
            return false;
        }

        var hidden = line.PlainSignLength(start);
        return line.Runs(start..).SequenceEqual(block.Runs) || (hidden > 0 && line.Runs((start + hidden)..).SequenceEqual(block.Runs));
    }

    private static bool SameLines(IReadOnlyList<IReadOnlyList<TextRun>> one, IReadOnlyList<IReadOnlyList<TextRun>> other) =>
        one.Count == other.Count && one.Zip(other).All(p => p.First.SequenceEqual(p.Second));

    private static string WithoutSpace(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
