using System.Globalization;
using System.IO.Compression;
using System.Text;
using PlanPortal.Documents.Intake;

namespace PlanPortal.Documents.Tests.Docx;

/// <summary>Builds .docx files for tests from the XML of their parts, as Word writes it, so that any oddity can be put in.</summary>
internal sealed class WordFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" " +
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" " +
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" " +
        "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly StringBuilder _relationships = new();

    /// <param name="body">Inner XML of <c>w:body</c>.</param>
    public WordFile(string body) => With("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    /// <summary>A part related to the main document: <c>styles</c>, <c>numbering</c>, <c>footnotes</c>, <c>header</c>.</summary>
    public WordFile Related(string type, string root, string inner, string name = "")
    {
        var file = (name.Length > 0 ? name : type) + ".xml";
        _relationships.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{file}\" Type=\"{RelationshipType}{type}\" Target=\"{file}\"/>");
        return With("word/" + file, $"<w:{root} {Namespaces}>{inner}</w:{root}>");
    }

    public WordFile Relationship(string xml)
    {
        _relationships.Append(xml);
        return this;
    }

    public WordFile With(string path, string xml) => With(path, Encoding.UTF8.GetBytes(xml));

    public WordFile With(string path, byte[] content)
    {
        _parts[path] = content;
        return this;
    }

    public byte[] ToBytes()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8);
            Write(zip, "_rels/.rels", Encoding.UTF8.GetBytes(Rels($"<Relationship Id=\"d\" Type=\"{RelationshipType}officeDocument\" Target=\"word/document.xml\"/>")));
            Write(zip, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Rels(_relationships.ToString())));
            foreach (var (path, content) in _parts)
                Write(zip, path, content);
        }

        return file.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    /// <param name="properties">Inner XML of <c>w:pPr</c>.</param>
    /// <param name="run">Inner XML of <c>w:rPr</c>.</param>
    public static string P(string text, string properties = "", string run = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text, run)}</w:p>";

    public static string R(string text, string run = "") => $"<w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string NumPr(int list, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    public static PlanFileResult Read(byte[] file, string name = "kehoach.docx")
    {
        using var stream = new MemoryStream(file);
        return PlanFile.Read(stream, name);
    }

    public PlanFileResult.Accepted Accepted() => Assert.IsType<PlanFileResult.Accepted>(Read(ToBytes()));

    /// <summary>The paragraphs that the reader makes of the file.</summary>
    public string[] Paragraphs() => Accepted().Text.TrimStart('\u2029').Split("\n\n");

    private static string Rels(string inner) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private static void Write(ZipArchive zip, string path, ReadOnlySpan<byte> content)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(content);
    }
}
