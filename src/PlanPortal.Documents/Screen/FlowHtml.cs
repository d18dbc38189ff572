using System.Globalization;
using System.Text;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Screen;

/// <summary>
/// The document as flowing HTML, for phones and for readers of the screen. Classes only: <see cref="FlowStyle.Sheet"/>
/// dresses them. Every element made from a block or a row of a table carries its address as <c>data-place</c>.
/// </summary>
public sealed class FlowHtml
{
    /// <summary>The fragment of an address that leads to the shown words; another than that of the pages, which may stand beside.</summary>
    public const string ShownId = "cau-chu";

    private const int MostNarrow = 3;

    private readonly StringBuilder _html = new(32_000);
    private readonly ScreenMarks _marks;
    private readonly ShownWords _shown;
    private bool _isInList;
    private bool _hasShown;

    private FlowHtml(ScreenMarks marks) => (_marks, _shown) = (marks, new ShownWords(marks));

    public static string Fragment(OfficialDocument document) => Fragment(Typesetter.Set(document));

    /// <summary>One <c>article</c> element.</summary>
    /// <param name="document">With its measures.</param>
    /// <param name="marks">What to show beside the words.</param>
    public static string Fragment(FlowDocument document, ScreenMarks? marks = null)
    {
        var writer = new FlowHtml(marks ?? ScreenMarks.None);
        writer._html.Append("<article class=\"doc-flow\" lang=\"vi\">\n");
        foreach (var section in document.Sections)
        {
            writer._html.Append(section.RestartsNumbering ? "<section>\n" : "<section class=\"doc-turned\">\n");
            writer.Add(section.Blocks);
            writer._html.Append("</section>\n");
        }

        return writer._html.Append("</article>\n").ToString();
    }

    /// <summary>A page that stands alone.</summary>
    public static string Page(OfficialDocument document)
    {
        string title = new StringBuilder().AppendEscaped(document.Metadata.Title).ToString();
        return $"""
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {FlowStyle.Sheet}
            </style>
            </head>
            <body>
            {Fragment(document)}</body>
            </html>

            """;
    }

    private void Add(IReadOnlyList<FlowBlock> blocks)
    {
        foreach (var block in blocks)
        {
            bool isBullet = block is FlowParagraph { Role: ParagraphRole.Bullet };
            if (_isInList != isBullet)
                _html.Append(isBullet ? "<ul>\n" : "</ul>\n");
            _isInList = isBullet;
            Add(block);
        }

        if (_isInList)
            _html.Append("</ul>\n");
        _isInList = false;
    }

    private void Add(FlowBlock block)
    {
        switch (block)
        {
            case FlowParagraph paragraph:
                Paragraph(paragraph);
                break;
            case FlowRule:
                _html.Append("<hr/>\n");
                break;
            case FlowFrame frame:
                _html.Append("<p class=\"doc-frame\">").AppendEscaped(frame.Run.Text).Append("</p>\n");
                break;
            case FlowTable { HasBorders: true } table:
                Table(table);
                break;
            case FlowTable columns:
                Columns(columns);
                break;
        }
    }

    private void Paragraph(FlowParagraph paragraph)
    {
        string element = ElementOf(paragraph);
        _html.Append('<').Append(element).Append(" class=\"").Append(ClassOf(paragraph.Role));
        Opened(paragraph.Place);
        Margin(paragraph.Place);
        foreach (var run in paragraph.Runs)
            Run(run, paragraph.Role, paragraph.Place);
        _html.Append("</").Append(element).Append(">\n");
    }

    /// <summary>Ends the start tag, whose class attribute is still open, of an element made from a place.</summary>
    private void Opened(TextPlace? place)
    {
        if (_marks.At(place) is not null)
            _html.Append(" doc-read");
        bool isShown = _marks.Shows(place);
        _html.Append(isShown ? " doc-shown\"" : "\"");
        if (isShown && !_hasShown)
            _html.Append(" id=\"").Append(ShownId).Append('"');
        _hasShown |= isShown;
        _html.AppendPlace(place).Append('>');
    }

    private void Margin(TextPlace? place)
    {
        if (_marks.At(place) is not { } mark)
            return;
        _html.Append("<a class=\"doc-flow-mark ").Append(mark.Kinds[0].Class()).Append("\" href=\"").AppendEscaped(mark.Address)
            .Append("\" aria-label=\"").AppendEscaped(mark.Label).Append("\" title=\"").AppendEscaped(mark.Label).Append("\">");
        foreach (var kind in mark.Kinds)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<svg class=\"mark-shape {kind.Class()}\" viewBox=\"0 0 {MarkShapes.Size} {MarkShapes.Size}\" aria-hidden=\"true\">")
                .Append("<path fill=\"currentColor\" d=\"").Append(kind.Outline()).Append("\"/></svg>");
        }

        _html.Append("</a>");
    }

    private static string ElementOf(FlowParagraph paragraph) => paragraph switch
    {
        { Role: ParagraphRole.TypeName } => "h1",
        { Role: ParagraphRole.Bullet } => "li",
        { OutlineLevel: > 0 } => $"h{Math.Min(paragraph.OutlineLevel + 1, 6)}",
        _ => "p",
    };

    /// <summary><c>LegalBasis</c> → <c>doc-legal-basis</c>.</summary>
    private static string ClassOf(ParagraphRole role)
    {
        var name = new StringBuilder("doc");
        foreach (char c in role.ToString())
            name.Append(char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString());
        return name.ToString();
    }

    /// <summary>Marks what stands out from its paragraph; the paragraph's own face comes from its class.</summary>
    private void Run(FlowRun run, ParagraphRole role, TextPlace? place)
    {
        // A block that is shown as a whole says so by its class.
        var (start, length) = _marks.Shown?.Place.Length > 0 ? _shown.Next(place, run.Text) : default;
        int at = 0;
        bool isStrong = run.Style.Bold && !FlowStyle.IsBold(role), isEmphasis = run.Style.Italic && !FlowStyle.IsItalic(role);
        _html.Append(isStrong ? "<strong>" : "").Append(isEmphasis ? "<em>" : "");
        var lines = run.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            // Breaks that even out a title on paper mean nothing on a narrow screen; a division's title has its own line.
            if (i > 0)
                _html.Append(role == ParagraphRole.Division ? "<br/>" : " ");
            Words(lines[i], start - at, start + length - at);
            at += lines[i].Length + 1;
        }

        _html.Append(isEmphasis ? "</em>" : "").Append(isStrong ? "</strong>" : "");
    }

    /// <summary>Writes words, those from <paramref name="start"/> to <paramref name="end"/> as the shown ones.</summary>
    private void Words(ReadOnlySpan<char> words, int start, int end)
    {
        (start, end) = (Math.Clamp(start, 0, words.Length), Math.Clamp(end, 0, words.Length));
        _html.AppendEscaped(words[..start]);
        if (end > start)
            _html.Append("<mark>").AppendEscaped(words[start..end]).Append("</mark>");
        _html.AppendEscaped(words[Math.Max(start, end)..]);
    }

    /// <summary>Head and ending: columns side by side where there is room.</summary>
    private void Columns(FlowTable table)
    {
        _html.Append("<div class=\"doc-columns\">\n");
        for (int column = 0; column < table.ColumnWidths.Count; column++)
        {
            _html.Append("<div>\n");
            foreach (var row in table.Rows)
                Add(row.Cells[column].Blocks);
            _html.Append("</div>\n");
        }

        _html.Append("</div>\n");
    }

    /// <summary>A table of many columns is wider than a phone: it scrolls within its frame.</summary>
    private void Table(FlowTable table)
    {
        _html.Append("<div class=\"doc-table\"").AppendPlace(table.Place)
            .Append(table.ColumnWidths.Count > MostNarrow ? "><table class=\"doc-many-columns\">\n" : "><table>\n");
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (i == 0 && table.HeadRows > 0)
                _html.Append("<thead>\n");
            if (i == table.HeadRows)
                _html.Append(i > 0 ? "</thead>\n<tbody>\n" : "<tbody>\n");
            Row(table, i);
        }

        _html.Append("</tbody>\n</table></div>\n");
    }

    private void Row(FlowTable table, int index)
    {
        string element = index < table.HeadRows ? "th" : "td";
        var place = table.Place is { } whole ? whole with { Row = index } : null;
        _html.Append("<tr class=\"doc-row");
        Opened(place);
        bool isMarked = false;
        int column = 0;
        foreach (var cell in table.Rows[index].Cells)
        {
            if (!CellSpans.GoesOn(table, index, column))
            {
                int rows = CellSpans.Rows(table, index, column);
                _html.Append('<').Append(element).Append(element == "th" ? " scope=\"col\"" : "");
                if (cell.ColumnSpan > 1)
                    _html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
                if (rows > 1)
                    _html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{rows}\"");
                _html.Append('>');
                if (!isMarked)
                    Margin(place);
                isMarked = true;
                for (int row = index; row < index + rows; row++)
                    Add(CellSpans.At(table, row, column)!.Blocks);
                _html.Append("</").Append(element).Append('>');
            }

            column += cell.ColumnSpan;
        }

        _html.Append("</tr>\n");
    }
}
