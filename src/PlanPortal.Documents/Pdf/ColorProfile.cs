using System.Buffers.Binary;
using System.Text;

namespace PlanPortal.Documents.Pdf;

/// <summary>
/// The colour profile that PDF/A asks for: sRGB's primaries and a curve of 2.2, after ICC.1:2001. Built here, so that no
/// binary file has to be shipped.
/// </summary>
internal static class ColorProfile
{
    private const int HeaderLength = 128;

    public static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        byte[] curve = [.. Ascii("curv"), .. Words(0, 1), 0x02, 0x33, 0, 0];
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", [.. Ascii("desc"), .. Words(0, 5), .. Ascii("sRGB\0"), .. new byte[78]]),
            ("cprt", [.. Ascii("text"), .. Words(0), .. Ascii("CC0\0")]),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.4361, 0.2225, 0.0139)),
            ("gXYZ", Xyz(0.3851, 0.7169, 0.0971)),
            ("bXYZ", Xyz(0.1431, 0.0606, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var directory = new List<byte>(Words(tags.Length));
        var data = new List<byte>();
        int dataStart = HeaderLength + 4 + 12 * tags.Length;
        foreach (var (tag, bytes) in tags)
        {
            directory.AddRange([.. Ascii(tag), .. Words(dataStart + data.Count, bytes.Length)]);
            data.AddRange(bytes);
            while (data.Count % 4 != 0)
                data.Add(0);
        }

        return [.. Header(dataStart + data.Count), .. directory, .. data];
    }

    private static byte[] Header(int length)
    {
        const int version = 0x02100000;
        var header = new byte[HeaderLength];
        Words(length, 0, version).CopyTo(header, 0);
        Ascii("mntrRGB XYZ ").CopyTo(header, 12);
        // The profile was made on 2026-01-01.
        new byte[] { 0x07, 0xEA, 0, 1, 0, 1 }.CopyTo(header, 24);
        Ascii("acsp").CopyTo(header, 36);
        Xyz(0.9642, 1, 0.8249)[8..].CopyTo(header, 68);
        return header;
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Xyz(double x, double y, double z) => [.. Ascii("XYZ "), .. Words(0, Fixed(x), Fixed(y), Fixed(z))];

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static byte[] Words(params ReadOnlySpan<int> values)
    {
        var bytes = new byte[4 * values.Length];
        for (int i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), values[i]);
        return bytes;
    }
}
