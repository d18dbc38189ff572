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
    /// <summary>Open fields, innermost on top: true where its result is being read, false in its instruction.</summary>
    private readonly Stack<bool> _fields = new();
    private int _instructions;
    private readonly List<(string Kind, string Id)> _noteReferences = [];
    private readonly Dictionary<(string Kind, string Id), int> _noteNumbers = [];
    private readonly List<(string Text, Look Look)> _runs = [];
    private readonly List<XElement> _boxes = [];
    private XElement? _paragraphProperties;

    /// <summary>Footnotes and endnotes in the order in which the text points to them; number n is called <c>[n]</c> there.</summary>
    public IReadOnlyList<(string Kind, string Id)> NoteReferences => _noteReferences;

    public InlineContent Read(XElement paragraph)
    {
        _runs.Clear();
        _boxes.Clear();
        _paragraphProperties = paragraph.Child("pPr");
        ReadChildren(paragraph);
        // Instructions end in the paragraph they begin in. A field that is never closed must not swallow the rest.
        if (_instructions > 0)
        {
            _fields.Clear();
            _instructions = 0;
        }

        return new([.. Merged()], [.. _boxes]);
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
                Add(element.Value, properties: null);
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        foreach (var child in run.Elements())
            ReadRunChild(properties, child);
    }

    private void ReadRunChild(XElement? properties, XElement child)
    {
        switch (child.WordName())
        {
            case "t":
                Add(child.Value, properties);
                break;
            case "tab" or "ptab":
                Add("\t", properties);
                break;
            case "br":
                Add(child.Attr("type") == "page" ? "\f" : "\n", properties);
                break;
            case "cr":
                Add("\n", properties);
                break;
            case "noBreakHyphen":
                Add("-", properties);
                break;
            case "sym":
                AddSymbol(child, properties);
                break;
            case "fldChar":
                Field(child.Attr("fldCharType"));
                break;
            case "footnoteReference" or "endnoteReference" when child.Attr("id") is { } id:
                AddReference((child.Name.LocalName[..^"Reference".Length], id), properties);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(child);
                break;
            case "ruby":
                ReadChildren(child);
                break;
            case null when child.Name.LocalName == "AlternateContent":
                foreach (var inner in Alternative(child).Elements())
                    ReadRunChild(properties, inner);
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
        if (type is "separate" or "end" && _fields.TryPop(out var inResult) && !inResult)
            _instructions--;
        if (type == "separate")
            _fields.Push(true);
        if (type == "begin")
        {
            _fields.Push(false);
            _instructions++;
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
                _boxes.Add(child);
            else if (child.Name.LocalName == "AlternateContent")
                FindBoxes(Alternative(child));
            else
                FindBoxes(child);
            if (child.Name.LocalName == "textpath" && child.Attribute("string")?.Value is { Length: > 0 } art)
                _runs.Add((art, default));
        }
    }

    private void AddReference((string Kind, string Id) note, XElement? properties)
    {
        if (!_noteNumbers.TryGetValue(note, out var number))
        {
            _noteReferences.Add(note);
            _noteNumbers[note] = number = _noteReferences.Count;
        }

        Add($"[{number}]", properties);
    }

    private void AddSymbol(XElement symbol, XElement? properties)
    {
        if (!int.TryParse(symbol.Attr("char"), System.Globalization.NumberStyles.HexNumber, null, out var code) || code is <= 0 or > 0xFFFF)
            return;
        Add(Sign(symbol.Attr("font"), (char)code), properties);
    }

    private string Sign(string? font, char code)
    {
        if (SymbolFonts.ToUnicode(font, code) is { } sign)
            return sign;
        if (code is >= '\uE000' and <= '\uF8FF')
            notes.UnknownSigns++;
        return code.ToString();
    }

    private void Add(string text, XElement? properties)
    {
        if (text.Length == 0 || _instructions > 0)
            return;
        var look = styles.LookOf(properties, _paragraphProperties);
        if (look.Hidden)
            notes.HiddenRuns++;
        else
            _runs.Add((SymbolFonts.Is(look.Font) ? string.Concat(text.Select(c => c > ' ' ? Sign(look.Font, c) : c.ToString())) : text, look));
    }

    /// <summary>Neighbours of one look put together, then turned into Unicode and real capitals: VNI letters may be split over runs.</summary>
    private IEnumerable<Piece> Merged()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _runs.Count; i++)
        {
            text.Append(_runs[i].Text);
            if (i + 1 == _runs.Count || _runs[i + 1].Look != _runs[i].Look)
            {
                yield return new(Shown(text.ToString(), _runs[i].Look), _runs[i].Look.Bold, _runs[i].Look.Italic);
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
