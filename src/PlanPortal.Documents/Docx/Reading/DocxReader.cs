using System.Xml;
using System.Xml.Linq;
using PlanPortal.Core.Drafting.Decoding;
using PlanPortal.Documents.Intake;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>
/// Reads a .docx into the canonical text form: what a person sees in Word, in reading order, with the numbers of
/// automatic lists written out. Files with macros (.docm) are read too: macros are never unpacked, and a notice says so.
/// </summary>
internal static class DocxReader
{
    /// <summary>
    /// Before a text: every line is a paragraph of its own, nothing was broken at a margin. White space that
    /// <c>PlanReader</c> understands.
    /// </summary>
    private const char LinesAreParagraphs = '\u2029';

    public static PlanFileResult Read(byte[] content)
    {
        try
        {
            using var package = DocxPackage.Open(content);
            return Read(package);
        }
        catch (UnreadableFileException e)
        {
            return new PlanFileResult.Refused(e.Message);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
        {
            return new PlanFileResult.Refused("Tệp Word bị hỏng hoặc chưa tải lên hết. Hãy mở lại tệp bằng Word, lưu thành tệp mới rồi tải lại.");
        }
    }

    private static PlanFileResult.Accepted Read(DocxPackage package)
    {
        var notes = new ReadingNotes { Macros = package.HasMacros };
        var styles = new DocxStyles(Part(package, "/styles", "định dạng (styles)", notes));
        var numbering = new DocxNumbering(Part(package, "/numbering", "đánh số tự động (numbering)", notes), styles);
        var inline = new InlineReader(styles, notes);
        var body = new BodyReader(styles, numbering, inline, notes, new TextBudget(PlanFile.MaxTextBytes));
        var paragraphs = new List<string>();
        body.Read(package.Document.Child("body")?.Elements() ?? [], paragraphs, Place.Body);
        AppendNotes(package, inline, body, paragraphs, notes);
        NoteMargins(package, notes);
        notes.Comments = Part(package, "/comments", "lời bình (comments)", notes)?.Children("comment").Count() ?? 0;
        var decoded = TextDecoder.Decode(string.Join("\n\n", paragraphs));
        return new(decoded.Text.Length > 0 ? LinesAreParagraphs + decoded.Text : "", [.. notes.Sentences(), .. decoded.Notices]);
    }

    /// <summary>The root of a related part; null where the file has none, or one that cannot be read (which is noted).</summary>
    private static XElement? Part(DocxPackage package, string type, string vietnameseName, ReadingNotes notes) =>
        package.Related(type).Select(path => Load(package, path, vietnameseName, notes)).FirstOrDefault();

    private static XElement? Load(DocxPackage package, string path, string vietnameseName, ReadingNotes notes)
    {
        try
        {
            return package.Load(path);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            notes.AddBroken(vietnameseName);
            return null;
        }
    }

    /// <summary>Footnotes and endnotes go to the end of the text, where they do not cut into its outline.</summary>
    private static void AppendNotes(DocxPackage package, InlineReader inline, BodyReader body, List<string> paragraphs, ReadingNotes notes)
    {
        if (inline.NoteReferences.Count == 0)
            return;
        Dictionary<string, XElement?> parts = new()
        {
            ["footnote"] = Part(package, "/footnotes", "chú thích cuối trang (footnotes)", notes),
            ["endnote"] = Part(package, "/endnotes", "chú thích cuối văn bản (endnotes)", notes),
        };
        var byId = parts.SelectMany(p => p.Value?.Children(p.Key) ?? []).GroupBy(n => (n.Name.LocalName, n.Attr("id"))).ToDictionary(g => g.Key, g => g.First());
        // Reading a note may find further references: they are appended in their turn, each note once.
        for (var i = 0; i < inline.NoteReferences.Count; i++)
        {
            var note = byId.GetValueOrDefault(inline.NoteReferences[i]);
            var lines = new List<string>();
            body.Read(note?.Elements() ?? [], lines, Place.Cell);
            paragraphs.Add($"[{i + 1}] {string.Join(' ', lines)}");
            notes.Footnotes++;
        }
    }

    /// <summary>Headers and footers hold page numbers, which are not text; other words are told about.</summary>
    private static void NoteMargins(DocxPackage package, ReadingNotes notes)
    {
        foreach (var path in package.Related("/header").Concat(package.Related("/footer")).Distinct())
        {
            if (Load(package, path, "đầu trang, chân trang", notes) is not { } root)
                continue;
            var words = string.Join(' ', root.Descendants().Where(e => e.IsWord("t")).Select(e => e.Value.Trim())).Trim();
            if (words.Any(char.IsLetter))
                notes.AddMargin(words);
        }
    }
}
