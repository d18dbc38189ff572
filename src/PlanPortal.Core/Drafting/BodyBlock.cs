namespace PlanPortal.Core.Drafting;

/// <summary>What a block of the body is to a reader of the plan.</summary>
public enum BlockKind
{
    /// <summary>A preamble paragraph: <c>Căn cứ …</c>, <c>Thực hiện …</c>, <c>Theo đề nghị của …</c>.</summary>
    LegalBasis,

    /// <summary>The sentence that issues the plan, where it stands in a paragraph of its own.</summary>
    Enacting,

    /// <summary><c>Phần</c>, <c>Chương</c>, <c>Mục</c> with its number.</summary>
    Division,

    /// <summary>A paragraph that opens with a number or letter of the outline.</summary>
    Numbered,

    /// <summary>A list item that opens with a dash, plus or dot.</summary>
    Bullet,

    Paragraph,
    Table,

    /// <summary><c>Trên đây là … ./.</c></summary>
    Closing,

    /// <summary>A page number that a PDF extraction left between paragraphs: kept in the text, not printed again.</summary>
    PageMark,
}

/// <summary>How a <see cref="BlockKind.Numbered"/> block carries its number (docs of <c>inspect</c>).</summary>
public enum NumberedKind
{
    /// <summary>Number and title on their own: <c>1. Mục đích</c>.</summary>
    Heading,

    /// <summary>Number, short title, colon, then text on the same line: <c>2.2. Tổ chức hội nghị: Tổ chức các …</c>.</summary>
    RunIn,

    /// <summary>The number opens a full sentence; there is no title.</summary>
    Paragraph,

    /// <summary><c>a)</c>, <c>b)</c>, …</summary>
    Lettered,
}

/// <summary>One block of the body in reading order.</summary>
public sealed record BodyBlock
{
    public required BlockKind Kind { get; init; }

    /// <summary>The words without <see cref="Label"/>; empty for a table.</summary>
    public IReadOnlyList<TextRun> Runs { get; init; } = [];

    /// <summary>Number, letter or bullet sign as written: <c>I.</c>, <c>1.1.</c>, <c>a)</c>, <c>-</c>; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Depth of a numbered block or bullet, from 1. Bullets count among themselves.</summary>
    public int Level { get; init; }

    /// <summary>Set for <see cref="BlockKind.Numbered"/> only.</summary>
    public NumberedKind? Numbering { get; init; }

    /// <summary>Characters of <see cref="Text"/> that are the title: all of a heading, up to before the colon of a run-in; otherwise 0.</summary>
    public int HeadingLength { get; init; }

    public TextTable? Table { get; init; }

    /// <summary>
    /// The block as its source wrote it, marks and all (a table: its rows, parted by line feeds). Writing gives it back
    /// as long as it says what the block says; null on a block that no source wrote.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>All runs joined.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>The title of a heading or run-in, else null.</summary>
    public string? Heading => HeadingLength > 0 ? Text[..HeadingLength].TrimEnd() : null;
}

/// <summary>A table. Cells hold paragraphs; a cell may span columns or rows.</summary>
public sealed record TextTable(IReadOnlyList<TableRow> Rows)
{
    /// <summary>How many leading rows are the head, repeated on every page.</summary>
    public int HeadRows { get; init; } = 1;

    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Sum(c => c.ColumnSpan));
}

public sealed record TableRow(IReadOnlyList<TableCell> Cells);

public sealed record TableCell(IReadOnlyList<IReadOnlyList<TextRun>> Paragraphs)
{
    public int ColumnSpan { get; init; } = 1;

    /// <summary>True where this cell continues the one above it (vertical merge).</summary>
    public bool ContinuesAbove { get; init; }

    public string Text => string.Join('\n', Paragraphs.Select(p => string.Concat(p.Select(r => r.Text))));
}
