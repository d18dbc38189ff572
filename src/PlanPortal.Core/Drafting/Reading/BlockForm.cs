using System.Text;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Writes a block that no source wrote, or whose words or kind a program changed.</summary>
internal static class BlockForm
{
    /// <summary>Label and words, without signs that force a reading.</summary>
    public static string Natural(BodyBlock block) =>
        block.Kind == BlockKind.PageMark ? $"\f{block.Text.Trim()}\f" : Line(block, block.Label + " " + InlineMarks.Write(block.Runs));

    /// <summary>The same with the sign that makes a reader take it for what it is, where there is one.</summary>
    public static string Forced(BodyBlock block) => block switch
    {
        { Kind: BlockKind.Paragraph } => SourceLine.PlainSign + Natural(block),
        { Kind: BlockKind.Bullet } => Line(block, block.Label + " " + SourceLine.PlainSign + InlineMarks.Write(block.Runs)),
        { Kind: BlockKind.Numbered, Numbering: NumberedKind.Heading } => Hashes(block) + EscapeColons(Natural(block)),
        { Kind: BlockKind.Numbered, Numbering: NumberedKind.Paragraph, Label: not null } => Line(block, block.Label + SourceLine.PlainSign + InlineMarks.Write(block.Runs)),
        { Kind: BlockKind.Numbered, Numbering: NumberedKind.RunIn, Label: not null } => Line(block, block.Label + " " + BoldTitle(block)),
        _ => Natural(block),
    };

    /// <summary>Page numbers that stood inside the paragraph's source are kept behind it.</summary>
    private static string Line(BodyBlock block, string words) => SourceText.Tidy(words + PageMark.Within(block.Source));

    private static string Hashes(BodyBlock block) => new string('#', Math.Clamp(block.Level, 1, 6)) + " ";

    /// <summary>An escaped colon parts no title from a text.</summary>
    private static string EscapeColons(string words)
    {
        var escaped = new StringBuilder(words.Length + 4);
        for (var i = 0; i < words.Length; i++)
        {
            escaped.Append(words[i] == ':' && i + 1 < words.Length && words[i + 1] == ' ' ? "\\:" : words[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A title in bold letters with its colon, then the text: so it is a run-in however long.</summary>
    private static string BoldTitle(BodyBlock block)
    {
        var end = Math.Min(block.HeadingLength + 1, block.Text.Length);
        var title = new TextRun(block.Text[..end], Bold: true);
        var rest = new TextRun(block.Text[end..]);
        return InlineMarks.Write(rest.Text.Length == 0 ? [title] : [title, rest]);
    }
}
