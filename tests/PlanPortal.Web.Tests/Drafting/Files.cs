using System.IO.Compression;
using System.Security;
using System.Text;

namespace PlanPortal.Web.Tests.Drafting;

/// <summary>Files as people upload them, sound and hostile.</summary>
internal static class Files
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    /// <summary>A Word 97–2003 file, as far as anybody looks.</summary>
    public static byte[] OldWord => CompoundFile;

    public static byte[] Encrypted => [.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")];

    /// <summary>What a camera writes; the same bytes each time.</summary>
    public static byte[] Picture
    {
        get
        {
            var bytes = new byte[40_000];
            new Random(7).NextBytes(bytes);
            "\x89PNG"u8.CopyTo(bytes);
            return bytes;
        }
    }

    /// <summary>A Word file with these paragraphs.</summary>
    public static byte[] Word(params IEnumerable<string> paragraphs) => Word(paragraphs, []);

    /// <summary>A Word file with a macro project in it.</summary>
    public static byte[] WithMacros(params IEnumerable<string> paragraphs) => Word(paragraphs, [("word/vbaProject.bin", [1, 2, 3])]);

    /// <summary>Some hundred kilobytes that unpack to as many megabytes.</summary>
    public static byte[] ZipBomb { get; } = Word([new string(' ', 100_000_000)]);

    private static byte[] Word(IEnumerable<string> paragraphs, IEnumerable<(string Path, byte[] Content)> more)
    {
        var body = string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(p)}</w:t></w:r></w:p>"));
        return Zip(
        [
            ("[Content_Types].xml", Utf8(
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                  <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>
                """)),
            ("_rels/.rels", Utf8(
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>
                """)),
            ("word/document.xml", Utf8($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>")),
            .. more,
        ]);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(IEnumerable<(string Path, byte[] Content)> entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }
}
