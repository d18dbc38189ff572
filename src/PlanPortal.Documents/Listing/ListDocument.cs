namespace PlanPortal.Documents.Listing;

/// <summary>A list as people take it along: what stands on a page of the portal, for Excel, Word and PDF.</summary>
/// <param name="Organization">Whose list it is.</param>
/// <param name="Title">What it lists: <c>Nhiệm vụ quá hạn</c>.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each with one cell for each column.</param>
/// <param name="At">When it was made.</param>
public sealed record ListDocument(
    string Organization, string Title, IReadOnlyList<ListColumn> Columns, IReadOnlyList<IReadOnlyList<ListCell>> Rows, DateTimeOffset At)
{
    /// <summary>In words what the list was filtered by: <c>Phòng Kinh tế; hạn từ 01/06/2026 đến 30/06/2026</c>.</summary>
    public string? Subtitle { get; init; }

    /// <summary>When it was made and how much it holds, for the line under the title.</summary>
    internal string Note => ListWords.Note(At, Rows.Count);
}

public sealed record ListColumn(string Name, ListColumnKind Kind = ListColumnKind.Text);

/// <summary>How the cells of a column are read, sorted and set.</summary>
public enum ListColumnKind
{
    Text,
    Number,
    Date,

    /// <summary>Numbers of 0 to 100, shown with a sign of percent.</summary>
    Percent,
}

/// <summary>What stands in one cell: words, a number, a day, or nothing. Made from any of them without a word: <c>[task.Name, task.DueOn, task.Percent]</c>.</summary>
public readonly record struct ListCell
{
    public string? Text { get; private init; }

    public double? Number { get; private init; }

    public DateOnly? Date { get; private init; }

    /// <summary>As people here write it: <c>1.234,5</c>, <c>05/06/2026</c>, <c>80%</c>.</summary>
    public string Shown(ListColumnKind kind) => ListWords.Of(this, kind);

    public static implicit operator ListCell(string? text) => new() { Text = text };

    /// <summary>What is no number, such as a share of nothing, leaves the cell empty.</summary>
    public static implicit operator ListCell(double? number) => new() { Number = number is { } value && double.IsFinite(value) ? value : null };

    public static implicit operator ListCell(int? number) => new() { Number = number };

    public static implicit operator ListCell(DateOnly? date) => new() { Date = date };
}

/// <summary>The files that a list can be had as; their names are the endings of file names and stand in addresses.</summary>
public enum ListFormat
{
    Xlsx,
    Docx,
    Pdf,
}

public static class ListFormats
{
    public static byte[] Render(this ListFormat format, ListDocument list) => format switch
    {
        ListFormat.Xlsx => ListXlsx.Render(list),
        ListFormat.Docx => ListDocx.Render(list),
        ListFormat.Pdf => ListPdf.Render(list),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string ContentType(this ListFormat format) => format switch
    {
        ListFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ListFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ListFormat.Pdf => "application/pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The name that people use for such files.</summary>
    public static string Name(this ListFormat format) => format switch
    {
        ListFormat.Xlsx => "Excel",
        ListFormat.Docx => "Word",
        ListFormat.Pdf => "PDF",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
