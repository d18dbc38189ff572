using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>What a table is for.</summary>
internal enum TablePurpose
{
    /// <summary>Rows and columns that mean something.</summary>
    Data,

    /// <summary>Only arranges paragraphs on the page, as the two columns of the head do.</summary>
    Arrangement,

    /// <summary>Recipients on the left, signature on the right.</summary>
    Ending,
}

/// <summary>A cell, or the place of one that a merged cell covers.</summary>
/// <param name="Content">The <c>w:tc</c>; null for columns that a row leaves out.</param>
/// <param name="Column">First grid column, from 0.</param>
/// <param name="ContinuesLeft">Belongs to the cell on its left (the old way of merging).</param>
internal sealed record DocxCell(XElement? Content, int Column, int ColumnSpan, bool ContinuesAbove, bool ContinuesLeft);

internal sealed record DocxRow(IReadOnlyList<DocxCell> Cells, bool IsHead);

/// <summary>A <c>w:tbl</c> with its rows and cells found and its merges understood.</summary>
internal sealed class DocxTable
{
    /// <summary>Word's own limit; a file may claim any span.</summary>
    private const int MaxColumns = 63;

    /// <summary>A boxed notice of so many paragraphs is text in a frame, not a table.</summary>
    private const int FramedParagraphs = 3;

    private readonly XElement _element;

    private DocxTable(XElement element, IReadOnlyList<DocxRow> rows) => (_element, Rows) = (element, rows);

    public IReadOnlyList<DocxRow> Rows { get; }

    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Sum(c => c.ColumnSpan));

    public bool IsOneCell => Rows is [{ Cells.Count: 1 }];

    public static DocxTable From(XElement table) =>
        new(table, [.. Inside(table, "tr").Where(r => r.Child("trPr").Child("del") is null).Select(Row)]);

    public TablePurpose Purpose(DocxStyles styles)
    {
        if (IsOneCell)
            return !HasBorders(styles) || _element.Descendants().Count(e => e.IsWord("p")) > FramedParagraphs ? TablePurpose.Arrangement : TablePurpose.Data;
        if (Columns <= 3 && Rows.Count <= 8)
        {
            var cells = Rows.SelectMany(r => r.Cells).Select(c => Words(c.Content)).ToList();
            if (cells.Exists(c => c.StartsWith("Nơi nhận:", StringComparison.OrdinalIgnoreCase)))
                return TablePurpose.Ending;
            if (cells.Exists(c => c.Contains("XÃ HỘI CHỦ NGHĨA VIỆT NAM", StringComparison.Ordinal)))
                return TablePurpose.Arrangement;
        }

        return HasBorders(styles) || (Columns > 3 && Rows.Count > 2) ? TablePurpose.Data : TablePurpose.Arrangement;
    }

    private static string Words(XElement? cell) =>
        string.Concat(cell?.Descendants().Where(e => e.IsWord("t")).Select(e => e.Value) ?? []).Normalize().Trim();

    private static DocxRow Row(XElement row)
    {
        var properties = row.Child("trPr");
        var cells = new List<DocxCell>();
        var column = 0;
        void Add(XElement? content, int span, bool above = false, bool left = false)
        {
            span = Math.Clamp(span, 1, Math.Max(1, MaxColumns - column));
            cells.Add(new(content, column, span, above, left));
            column += span;
        }

        if (properties.Child("gridBefore").IntAttr() is > 0 and var before)
            Add(null, before);
        foreach (var cell in Inside(row, "tc"))
        {
            var cellProperties = cell.Child("tcPr");
            Add(cell, cellProperties.Child("gridSpan").IntAttr() ?? 1, Continues(cellProperties, "vMerge"), Continues(cellProperties, "hMerge"));
        }

        if (properties.Child("gridAfter").IntAttr() is > 0 and var after)
            Add(null, after);
        return new(cells, properties.Switch("tblHeader") is true);
    }

    /// <summary>A merge that does not say <c>restart</c> continues.</summary>
    private static bool Continues(XElement? cellProperties, string merge) =>
        cellProperties.Child(merge) is { } element && element.Val() is not "restart";

    /// <summary>Rows of a table or cells of a row, also those inside content controls and the like.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.IsWord(name))
            {
                yield return child;
            }
            else if (child.WordName() is "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo")
            {
                foreach (var inner in Inside(child, name))
                    yield return inner;
            }
        }
    }

    /// <summary>True if the table, its style or any cell draws a line.</summary>
    private bool HasBorders(DocxStyles styles)
    {
        var properties = _element.Child("tblPr");
        var own = properties.Child("tblBorders");
        var ofStyle = styles.Chain(properties.Child("tblStyle").Val()).Select(s => s.Child("tblPr", "tblBorders")).FirstOrDefault(b => b is not null);
        return (own is null ? Draws(ofStyle) : Draws(own))
            || Rows.SelectMany(r => r.Cells).Any(c => Draws(c.Content.Child("tcPr", "tcBorders")));
    }

    private static bool Draws(XElement? borders) =>
        borders?.Elements().Any(b => b.Val() is { } kind && kind is not ("nil" or "none")) is true;
}
