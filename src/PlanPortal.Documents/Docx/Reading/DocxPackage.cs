using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>
/// The parts of a .docx that hold words, read under limits. Sizes are counted while reading, since what a hostile zip
/// says of itself is worth nothing; parts that hold no words (pictures, macros) are never unpacked, and relationships
/// to the outside never followed.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const int MaxEntries = 5_000;
    private const int MaxUnpackedBytes = 64 * 1024 * 1024;

    /// <summary>
    /// Word's XML packs some 10–40 times, forms of thousands of empty cells up to 300 times; beyond this a part of more
    /// than <see cref="SmallPart"/> bytes is a bomb.
    /// </summary>
    private const int MaxRatio = 300;
    private const int SmallPart = 16 * 1024 * 1024;

    /// <summary>Deepest element: Word nests some ten levels a table. The reader recurses, so depth must end somewhere.</summary>
    private const int MaxDepth = 300;
    private const int MaxElements = 2_000_000;

    private static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Old programs write control characters as entities; they are cleaned out of the text afterwards.
        CheckCharacters = false,
    };

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly List<(string Type, string Target)> _related;
    private long _unpacked;

    private DocxPackage(ZipArchive archive)
    {
        _archive = archive;
        _entries = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        (var mainPart, Document) = FindMainPart();
        _related = Relationships(mainPart);
    }

    /// <summary>Root of the part with the document's body, usually <c>word/document.xml</c>.</summary>
    public XElement Document { get; }

    public bool HasMacros => _entries.Keys.Any(k => k.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="UnreadableFileException">No zip, no Word document, or more than a document can be.</exception>
    public static DocxPackage Open(byte[] content)
    {
        var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxEntries)
            throw TooLarge();
        return new DocxPackage(archive);
    }

    /// <summary>The parts related to the main part whose relationship type ends in <paramref name="type"/> (<c>/styles</c>), inside the package.</summary>
    public IEnumerable<string> Related(string type) => _related
        .Where(r => r.Type.EndsWith(type, StringComparison.Ordinal) && _entries.ContainsKey(r.Target)).Select(r => r.Target);

    /// <exception cref="UnreadableFileException">The part is larger or deeper than a document can be.</exception>
    /// <exception cref="XmlException">The part is not well-formed.</exception>
    /// <exception cref="InvalidDataException">The part's packed bytes are damaged.</exception>
    public XElement Load(string part)
    {
        if (!_entries.TryGetValue(part, out var entry))
            throw new InvalidDataException($"The package has no part {part}.");
        using var xml = Unpack(entry);
        CheckShape(xml);
        xml.Position = 0;
        using var reader = XmlReader.Create(xml, XmlSettings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public void Dispose() => _archive.Dispose();

    private MemoryStream Unpack(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        var xml = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            _unpacked += read;
            xml.Write(buffer, 0, read);
            if (_unpacked > MaxUnpackedBytes || (xml.Length > SmallPart && xml.Length > MaxRatio * Math.Max(1, entry.CompressedLength)))
                throw TooLarge();
        }

        xml.Position = 0;
        return xml;
    }

    /// <summary>Goes once through the XML without building anything of it.</summary>
    private static void CheckShape(MemoryStream xml)
    {
        var elements = 0;
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, CloseInput = false });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && (++elements > MaxElements || reader.Depth > MaxDepth))
                throw TooLarge();
        }
    }

    private (string Path, XElement Root) FindMainPart()
    {
        var main = Relationships("").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        if (main is not null && _entries.ContainsKey(main) && main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && Load(main) is var root && root.IsWord("document"))
            return (main, root);
        throw new UnreadableFileException(_entries.ContainsKey("xl/workbook.xml") ? "Tệp là bảng tính Excel. Hãy chép nội dung vào một tệp Word rồi tải lên tệp .docx."
            : _entries.ContainsKey("content.xml") && _entries.ContainsKey("mimetype") ? "Tệp thuộc định dạng OpenDocument (.odt). Hãy mở tệp, lưu lại dưới dạng .docx rồi tải lại."
            : "Tệp không phải văn bản Word. Hãy mở tệp gốc bằng Word, lưu lại dưới dạng .docx rồi tải lại.");
    }

    /// <param name="part">The part whose relationships are asked for; empty for the package's own.</param>
    private List<(string Type, string Target)> Relationships(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var rels = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!_entries.ContainsKey(rels))
            return [];
        return [.. Load(rels).Elements().Where(r => r.Attribute("TargetMode")?.Value != "External")
            .Select(r => (r.Attribute("Type")?.Value ?? "", Resolve(folder, r.Attribute("Target")?.Value ?? "")))];
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".."))
                path.Add(step);
        }

        return string.Join('/', path);
    }

    private static UnreadableFileException TooLarge() =>
        new("Tệp Word giải nén ra quá lớn hoặc quá phức tạp, không an toàn để đọc. Hãy chép nội dung sang một tệp Word mới rồi tải lại.");
}
