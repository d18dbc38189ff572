using System.Buffers.Binary;
using System.Text;

namespace PlanPortal.Documents.Fonts;

/// <summary>Puts tables together to a TrueType file.</summary>
internal static class FontFile
{
    private const int DirectoryEntry = 16;
    private const uint WholeFileSum = 0xB1B0AFBA;

    public static byte[] Write(IEnumerable<(string Tag, ReadOnlyMemory<byte> Bytes)> tables)
    {
        var sorted = tables.OrderBy(t => t.Tag, StringComparer.Ordinal).ToArray();
        int position = 12 + DirectoryEntry * sorted.Length;
        var file = new byte[position + sorted.Sum(t => Padded(t.Bytes.Length))];
        WriteHeader(file, sorted.Length);
        int entry = 12, head = 0;
        foreach (var (tag, bytes) in sorted)
        {
            bytes.Span.CopyTo(file.AsSpan(position));
            if (tag == "head")
                head = position;
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file.AsSpan(position, Padded(bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), position);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), bytes.Length);
            position += Padded(bytes.Length);
            entry += DirectoryEntry;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), WholeFileSum - Sum(file));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        int power = 1, exponent = 0;
        while (power * 2 <= count)
        {
            power *= 2;
            exponent++;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(power * DirectoryEntry));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)exponent);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((count - power) * DirectoryEntry));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (int i = 0; i < bytes.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }
}
