using System.Buffers.Binary;
using System.Text;

namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>Turns the bytes of a text file, or a pasted string in an old font's letters, into clean Unicode text.</summary>
public static class TextDecoder
{
    private const string Pasted = "Unicode";

    private static readonly (byte[] Mark, Encoding Encoding, string Name)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8, "UTF-8"),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32, "UTF-32"), // before UTF-16, whose mark is the first half of this one
        ([0xFF, 0xFE], Encoding.Unicode, "UTF-16"),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode, "UTF-16"),
    ];

    /// <summary>
    /// Null where the bytes are no text at all. Otherwise nothing is lost: what no encoding explains is kept one
    /// character a byte, and a notice names the lines.
    /// </summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding, name) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark) && name != "UTF-8")
                return Finish(encoding.GetString(bytes[mark.Length..]), name);
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
            return Finish(utf16.GetString(bytes), "UTF-16");
        if (bytes.StartsWith(ByteOrderMarks[0].Mark))
            bytes = bytes[3..];
        if (LooksBinary(bytes))
            return null;
        return WindowsCodePages.TryUtf8(bytes) is { } utf8 ? Finish(utf8, "UTF-8") : DecodeLines(bytes);
    }

    /// <summary>The same for a string, as it comes from a text box or out of a Word file.</summary>
    public static DecodedText Decode(string text) => Finish(text, Pasted);

    /// <summary>Each line by itself: those that are UTF-8, and those that <see cref="LegacyVietnamese"/> must find out about.</summary>
    private static DecodedText DecodeLines(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var unicode = false;
        var number = 0;
        var oneByteLines = new HashSet<int>();
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range];
            if (++number > 1)
                text.Append('\n');
            var utf8 = WindowsCodePages.TryUtf8(line);
            if (utf8 is null)
                oneByteLines.Add(number);
            unicode |= utf8 is not null && !System.Text.Ascii.IsValid(line);
            text.Append(utf8 ?? WindowsCodePages.FromBytes(line));
        }

        return Finish(text.ToString(), unicode ? "UTF-8" : null, oneByteLines);
    }

    /// <param name="name">What the bytes were; null where they must be one of the one-byte encodings.</param>
    /// <param name="oneByteLines">Lines that were no Unicode: only these can be unreadable, others may be in another language.</param>
    private static DecodedText Finish(string text, string? name, HashSet<int>? oneByteLines = null)
    {
        var converted = LegacyVietnamese.Convert(text);
        converted = converted with { DoubtfulLines = [.. converted.DoubtfulLines.Where(n => oneByteLines?.Contains(n) is true)] };
        var cleaned = TextCleaning.Clean(converted.Text);
        var names = converted.Encodings.Select(DecodingNotices.NameOf);
        if (name is not null && name != Pasted)
            names = names.Prepend(name).Distinct();
        var encodings = string.Join(" + ", names);
        return new(cleaned.Text, encodings.Length > 0 ? encodings : name ?? "Windows-1252", DecodingNotices.For(converted, cleaned));
    }

    /// <summary>
    /// UTF-16 without a mark: spaces, digits and plain letters, at least a quarter of any Vietnamese text, have one zero
    /// byte, and always on the same side.
    /// </summary>
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var units = bytes.Length / 2;
        var (zeroHigh, zeroLow) = (0, 0); // as little-endian sees them
        for (var i = 0; i < units; i++)
        {
            var unit = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]);
            if (unit >> 8 == 0)
                zeroHigh++;
            if ((unit & 0xFF) == 0)
                zeroLow++;
        }

        return units < 4 ? null
            : zeroHigh * 4 >= units && zeroLow * 50 <= units ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : zeroLow * 4 >= units && zeroHigh * 50 <= units ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    /// <summary>Text holds hardly a control character; in compressed or machine data every tenth byte is one.</summary>
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\v' or (byte)'\f' or (byte)'\r'))
                controls++;
        }

        return controls > 8 && controls * 25L > bytes.Length;
    }
}
