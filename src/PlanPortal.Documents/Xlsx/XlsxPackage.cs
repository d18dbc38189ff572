using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PlanPortal.Core;

namespace PlanPortal.Documents.Xlsx;

/// <summary>
/// The parts of an .xlsx, read under limits: bytes are counted while unpacking, since what a hostile zip says of itself is
/// worth nothing; parts without cells (pictures, macros) are never unpacked, links to the outside never followed.
/// </summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int MaxEntries = 2_000;
    private const long MaxUnpackedBytes = 128L * 1024 * 1024;

    private static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    /// <exception cref="InvalidDataException">No zip.</exception>
    public XlsxPackage(byte[] content)
    {
        _archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MaxEntries)
            throw TooLarge();
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Goes through a part element by element; nothing of it is kept.</summary>
    public XmlReader Open(string part) =>
        XmlReader.Create(new CountedStream(this, _entries.TryGetValue(part, out var entry) ? entry.Open() : throw new InvalidDataException($"The package has no part {part}.")), XmlSettings);

    /// <summary>A small part whole.</summary>
    public XElement Load(string part)
    {
        using var reader = Open(part);
        return XElement.Load(reader);
    }

    /// <summary>What a part refers to inside the package, by the identifier of the relation.</summary>
    public IReadOnlyDictionary<string, (string Type, string Target)> Relations(string part)
    {
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        var relations = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!Has(relations))
            return new Dictionary<string, (string, string)>();
        return Load(relations).Elements()
            .Where(r => (string?)r.Attribute("TargetMode") != "External" && r.Attribute("Id") is not null)
            .GroupBy(r => (string)r.Attribute("Id")!)
            .ToDictionary(g => g.Key, g => ((string?)g.First().Attribute("Type") ?? "", Resolve(folder, (string?)g.First().Attribute("Target") ?? "")));
    }

    public void Dispose() => _archive.Dispose();

    private static string Resolve(string folder, string target) =>
        new Uri(new Uri("http://package/" + folder), target).AbsolutePath.TrimStart('/');

    private static InvalidInputException TooLarge() =>
        new("Tệp quá lớn sau khi mở. Hãy chia thành nhiều tệp nhỏ hơn, mỗi tệp vài nghìn dòng.");

    private sealed class CountedStream(XlsxPackage package, Stream packed) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = packed.Read(buffer, offset, count);
            package._unpacked += read;
            return package._unpacked > MaxUnpackedBytes ? throw TooLarge() : read;
        }

        public override void Flush() => packed.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                packed.Dispose();
            base.Dispose(disposing);
        }
    }
}
