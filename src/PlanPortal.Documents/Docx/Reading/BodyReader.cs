using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Where blocks stand, which decides how they are written.</summary>
internal enum Place
{
    Body,

    /// <summary>A table or text box that only arranges things on the page: head, ending.</summary>
    Layout,

    /// <summary>A cell of a real table: no line or page breaks.</summary>
    Cell,

    /// <summary>A cell in the head of a real table.</summary>
    HeadCell,
}

/// <summary>Reads blocks (paragraphs, tables, content controls) in reading order into paragraphs of canonical text.</summary>
internal sealed class BodyReader(DocxStyles styles, DocxNumbering numbering, InlineReader inline, ReadingNotes notes, TextBudget budget)
{
    private readonly List<Piece> _carried = [];
    private bool _pageBreak;

    /// <summary>Reads the blocks and appends their paragraphs; a table is one paragraph of several lines.</summary>
    public void Read(IEnumerable<XElement> blocks, List<string> paragraphs, Place place)
    {
        foreach (var block in blocks)
        {
            switch (block.WordName())
            {
                case "p":
                    ReadParagraph(block, paragraphs, place);
                    break;
                case "tbl":
                    ReadTable(block, paragraphs, place);
                    break;
                case "altChunk":
                    notes.Embedded++;
                    break;
                case "sectPr" or "tcPr" or "sdtPr" or "sdtEndPr" or "del" or "moveFrom":
                    break;
                case null when block.Name.LocalName == "AlternateContent":
                    Read(InlineReader.Alternative(block).Elements(), paragraphs, place);
                    break;
                case null when block.Name.LocalName is "oMathPara" or "oMath":
                    AddText(null, inline.Read(new XElement("formula", block)).Pieces, formal: false, paragraphs, place);
                    break;
                default:
                    Read(block.Elements(), paragraphs, place);
                    break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph, List<string> paragraphs, Place place)
    {
        var properties = paragraph.Child("pPr");
        var content = inline.Read(paragraph);
        if (properties.Child("rPr").Child("del") is not null)
        {
            // Its end was deleted under track changes: it runs on in the next paragraph, whose properties count.
            notes.Deletions++;
            _carried.AddRange(content.Pieces);
        }
        else
        {
            _pageBreak |= properties.Switch("pageBreakBefore") is true;
            List<Piece> pieces = [.. _carried, .. content.Pieces];
            _carried.Clear();
            AddText(numbering.NextLabel(properties), pieces, IsFormal(properties, place), paragraphs, place);
        }

        foreach (var box in content.TextBoxes)
            Read(box.Elements(), paragraphs, place == Place.Body ? Place.Layout : place);
        _pageBreak |= properties.Child("sectPr") is { } section && section.Child("type").Val() != "continuous";
    }

    /// <summary>Adds the paragraph, cut where pages break inside it.</summary>
    private void AddText(string? label, List<Piece> pieces, bool formal, List<string> paragraphs, Place place)
    {
        if (place is Place.Cell or Place.HeadCell)
        {
            var text = ParagraphText.Of(label, pieces, formal).Replace('\f', '\n');
            budget.Spend(text.Length);
            if (text.Length > 0 || label is not null)
                paragraphs.Add(text.Length > 0 ? text : label!);
            return;
        }

        foreach (var (page, index) in SplitPages(pieces).Select((page, index) => (page, index)))
        {
            _pageBreak |= index > 0;
            var text = ParagraphText.Of(label, page, formal);
            if (text.Length == 0)
                continue;
            budget.Spend(text.Length);
            paragraphs.Add(_pageBreak && paragraphs.Count > 0 ? "\f" + text : text);
            _pageBreak = false;
            label = null;
        }
    }

    private static List<List<Piece>> SplitPages(List<Piece> pieces)
    {
        List<List<Piece>> pages = [[]];
        foreach (var piece in pieces)
        {
            var parts = piece.Text.Split('\f');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                    pages.Add([]);
                if (parts[i].Length > 0)
                    pages[^1].Add(piece with { Text = parts[i] });
            }
        }

        return pages;
    }

    /// <summary>Head, ending, heads of tables, centred lines and headings by style are bold or italic by decree.</summary>
    private bool IsFormal(XElement? properties, Place place) => place switch
    {
        Place.Layout or Place.HeadCell => true,
        Place.Cell => false,
        _ => styles.ParagraphProperty(properties, "jc").Val() == "center" || styles.ParagraphProperty(properties, "outlineLvl").IntAttr() is >= 0 and < 9,
    };

    private void ReadTable(XElement element, List<string> paragraphs, Place place)
    {
        var table = DocxTable.From(element);
        var purpose = place is Place.Cell or Place.HeadCell || (place == Place.Layout && table.IsOneCell) ? TablePurpose.Arrangement : table.Purpose(styles);
        if (purpose == TablePurpose.Data)
        {
            if (PipeTable.Write(table, CellParagraphs, budget) is { Length: > 0 } rows)
                paragraphs.Add(_pageBreak && paragraphs.Count > 0 ? "\f" + rows : rows);
            _pageBreak = false;
            return;
        }

        var cells = table.Rows.SelectMany(r => r.Cells.Select(c => (c.Column, c.Content)));
        if (purpose == TablePurpose.Ending)
            cells = cells.OrderBy(c => c.Column); // stable: all recipients, then the signature
        foreach (var (_, content) in cells)
            Read(content?.Elements() ?? [], paragraphs, place == Place.Body ? Place.Layout : place);
    }

    private List<string> CellParagraphs(XElement cell, bool isHead)
    {
        var paragraphs = new List<string>();
        Read(cell.Elements(), paragraphs, isHead ? Place.HeadCell : Place.Cell);
        return paragraphs;
    }
}
