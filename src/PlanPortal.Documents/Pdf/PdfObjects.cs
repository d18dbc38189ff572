using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PlanPortal.Documents.Pdf;

/// <summary>
/// The objects of a file, its cross-reference table and its trailer. The table is the classic one, which keeps later
/// signatures (updates appended to the file) simple.
/// </summary>
internal sealed class PdfObjects
{
    /// <summary>At most what the number of an object and its line in the table take.</summary>
    private const int RoomBesideObject = 60;

    private readonly List<byte[]?> _objects = [null];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count - 1;
    }

    public int Add(PdfBuffer body)
    {
        int number = Reserve();
        Set(number, body);
        return number;
    }

    public void Set(int number, PdfBuffer body) => _objects[number] = body.Written.ToArray();

    /// <param name="entries">Entries of the stream's dictionary beside length and filter.</param>
    /// <param name="data">What the stream holds.</param>
    /// <param name="compress">False for metadata, which other programs must find without unpacking.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        if (compress)
        {
            data = Compressed(data);
            entries += "/Filter/FlateDecode";
        }

        return Add(new PdfBuffer(data.Length + 128).Add("<<").Add(entries).Add("/Length ").Add(data.Length).Add(">>\nstream\n").Add(data).Add("\nendstream"));
    }

    public byte[] ToBytes(int catalog, int info)
    {
        var file = new PdfBuffer(capacity: 1024 + _objects.Sum(o => RoomBesideObject + (o?.Length ?? 0)));
        file.Add("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var positions = new int[_objects.Count];
        for (int i = 1; i < _objects.Count; i++)
        {
            positions[i] = file.Length;
            file.Add(i).Add(" 0 obj\n").Add(_objects[i]).Add("\nendobj\n");
        }

        // The same content has the same identifier: the same document printed twice is the same file.
        string id = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        int table = file.Length;
        file.Add("xref\n0 ").Add(_objects.Count).Add("\n0000000000 65535 f \n");
        for (int i = 1; i < _objects.Count; i++)
            file.Add(positions[i].ToString("D10", CultureInfo.InvariantCulture)).Add(" 00000 n \n");
        file.Add("trailer\n<</Size ").Add(_objects.Count).Add("/Root ").AddReference(catalog).Add("/Info ").AddReference(info);
        file.Add($"/ID[<{id}><{id}>]>>\nstartxref\n").Add(table).Add("\n%%EOF\n");
        return file.Written.ToArray();
    }

    private static ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> data)
    {
        var packed = new MemoryStream(data.Length / 2);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }
}
