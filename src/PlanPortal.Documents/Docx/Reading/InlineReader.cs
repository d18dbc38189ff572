using System.Text;
using System.Xml.Linq;
using PlanPortal.Core.Drafting.Decoding;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Letters of one look. Text may hold tabs, line breaks (<c>\n</c>) and page breaks (<c>\f</c>).</summary>
internal readonly record struct Piece(string Text, bool Bold, bool Italic);

/// <summary>What stands inside one paragraph: its letters, and the text boxes anchored in it.</summary>
internal sealed record InlineContent(List<Piece> Pieces, List<XElement> TextBoxes);

/// <summary>Reads the inside of paragraphs: runs, fields, symbols, tracked changes, notes, drawings.</summary>
internal sealed class InlineReader(DocxStyles styles, ReadingNotes notes)
{
    private readonly Stack<bool> fieldsInResult = new();
    private readonly List<(string Kind, string Id)> noteReferences = [];
    private readonly Dictionary<(string Kind, string Id), int> noteNumbers = [];
    private readonly List<(string Text, Look Look)> runs = [];
    private readonly List<XElement> boxes = [];
    private XElement? paragraphProperties;

    /// <summary>Footnotes and endnotes in the order in which the text points to them; number n is called <c>[n]</c> there.</summary>
    public IReadOnlyList<(string Kind, string Id)> NoteReferences => noteReferences;

    public InlineContent Read(XElement paragraph)
    {
        runs.Clear();
        boxes.Clear();
        paragraphProperties = paragraph.Child("pPr");
        ReadChildren(paragraph);
        // Instructions end in the paragraph they begin in. A field that is never closed must not swallow the rest.
        if (fieldsInResult.Contains(false))
            fieldsInResult.Clear();
        return new([.. Merged()], [.. boxes]);
    }

    private void ReadChildren(XElement parent)
    {
        foreach (var child in parent.Elements())
            ReadElement(child);
    }

    private void ReadElement(XElement element)
    {
        switch (element.WordName())
        {
            case "r":
                ReadRun(element);
                break;
            case "del" or "moveFrom":
                notes.Deletions++;
                break;
            case "ins" or "moveTo":
                notes.Insertions++;
                ReadChildren(element);
                break;
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr":
                break;
            case null when element.Name.LocalName == "AlternateContent":
                ReadChildren(Alternative(element));
                break;
            case null when element.Name.LocalName == "t": // a formula's letters
                Add(element.Value, element);
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void ReadRun(XElement run)
    {
        foreach (var child in run.Elements())
            ReadRunChild(run, child);
    }

    private void ReadRunChild(XElement run, XElement child)
    {
        switch (child.WordName())
        {
            case "t":
                Add(child.Value, run);
                break;
            case "tab" or "ptab":
                Add("\t", run);
                break;
            case "br":
                Add(child.Attr("type") == "page" ? "\f" : "\n", run);
                break;
            case "cr":
                Add("\n", run);
                break;
            case "noBreakHyphen":
                Add("-", run);
                break;
            case "sym":
                AddSymbol(child, run);
                break;
            case "fldChar":
                Field(child.Attr("fldCharType"));
                break;
            case "footnoteReference" or "endnoteReference" when child.Attr("id") is { } id:
                AddReference((child.Name.LocalName[..^"Reference".Length], id), run);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(child);
                break;
            case "ruby":
                ReadChildren(child);
                break;
            case null when child.Name.LocalName == "AlternateContent":
                foreach (var inner in Alternative(child).Elements())
                    ReadRunChild(run, inner);
                break;
        }
    }

    /// <summary>Word writes drawings twice, for itself and for old programs: one of the two is read.</summary>
    public static XElement Alternative(XElement alternateContent)
    {
        var choice = alternateContent.Elements().FirstOrDefault(e => e.Name.LocalName == "Choice");
        var fallback = alternateContent.Elements().FirstOrDefault(e => e.Name.LocalName == "Fallback");
        return choice is not null && (fallback is null || HasWords(choice) || !HasWords(fallback)) ? choice : fallback ?? alternateContent;
    }

    private static bool HasWords(XElement element) => element.Descendants().Any(e => e.IsWord("t"));

    private void Field(string? type)
    {
        if (type == "begin")
        {
            fieldsInResult.Push(false);
        }
        else if (type is "separate" or "end" && fieldsInResult.TryPop(out _) && type == "separate")
        {
            fieldsInResult.Push(true);
        }
    }

    private void ReadDrawing(XElement drawing)
    {
        if (drawing.IsWord("object") || drawing.Descendants().Any(e => e.Name.LocalName is "chart" or "relIds"))
            notes.Embedded++;
        else if (drawing.Descendants().Any(e => e.Name.LocalName is "blip" or "imagedata"))
            notes.Pictures++;
        FindBoxes(drawing);
    }

    /// <summary>Text boxes, outermost first (a box inside a box is read with it), and lettering drawn as art.</summary>
    private void FindBoxes(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.IsWord("txbxContent"))
                boxes.Add(child);
            else if (child.Name.LocalName == "AlternateContent")
                FindBoxes(Alternative(child));
            else
                FindBoxes(child);
            if (child.Name.LocalName == "textpath" && child.Attribute("string")?.Value is { Length: > 0 } art)
                runs.Add((art, default));
        }
    }

    private void AddReference((string Kind, string Id) note, XElement run)
    {
        if (!noteNumbers.TryGetValue(note, out var number))
        {
            noteReferences.Add(note);
            noteNumbers[note] = number = noteReferences.Count;
        }

        Add($"[{number}]", run);
    }

    private void AddSymbol(XElement symbol, XElement run)
    {
        if (!int.TryParse(symbol.Attr("char"), System.Globalization.NumberStyles.HexNumber, null, out var code) || code is <= 0 or > 0xFFFF)
            return;
        Add(Sign(symbol.Attr("font"), (char)code), run);
    }

    private string Sign(string? font, char code)
    {
        if (SymbolFonts.ToUnicode(font, code) is { } sign)
            return sign;
        if (code is >= '\uE000' and <= '\uF8FF')
            notes.UnknownSigns++;
        return code.ToString();
    }

    private void Add(string text, XElement run)
    {
        if (text.Length == 0 || fieldsInResult.Contains(false))
            return;
        var look = styles.LookOf(run.Child("rPr"), paragraphProperties);
        if (look.Hidden)
            notes.HiddenRuns++;
        else
            runs.Add((SymbolFonts.Is(look.Font) ? string.Concat(text.Select(c => c > ' ' ? Sign(look.Font, c) : c.ToString())) : text, look));
    }

    /// <summary>Neighbours of one look put together, then turned into Unicode and real capitals: VNI letters may be split over runs.</summary>
    private IEnumerable<Piece> Merged()
    {
        var text = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            text.Append(runs[i].Text);
            if (i + 1 == runs.Count || runs[i + 1].Look != runs[i].Look)
            {
                yield return new(Shown(text.ToString(), runs[i].Look), runs[i].Look.Bold, runs[i].Look.Italic);
                text.Clear();
            }
        }
    }

    private string Shown(string text, Look look)
    {
        text = text.Replace('\u00A0', ' ');
        var font = look.Font ?? "";
        // Letters beyond Latin-1 mean that the text was Unicode all along and only the font's name is old.
        var old = !text.AsSpan().ContainsAnyInRange('\u0102', '\u1EF9') && text.AsSpan().ContainsAnyInRange('\u00A1', '\u00FF');
        if (font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            if (old)
                text = Converted(Tcvn3.ToUnicode(text), LegacyEncoding.Tcvn3);
            if (font.EndsWith('H'))
                text = text.ToUpperInvariant(); // the font draws small letters as capitals
        }
        else if (old && font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase))
        {
            text = Converted(Vni.ToUnicode(text), LegacyEncoding.Vni);
        }

        return look.Capitals ? text.ToUpperInvariant() : text;
    }

    private string Converted(string text, LegacyEncoding from)
    {
        notes.Fonts.Add(from);
        return text;
    }
}
