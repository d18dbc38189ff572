using System.Buffers.Binary;
using System.Text;

namespace PlanPortal.Documents.Fonts;

/// <summary>One TrueType face. Immutable once read, so one instance serves all threads. Measures are in font units.</summary>
public sealed class FontFace
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly ushort[] _glyphs;
    private readonly ushort[] _advances;

    /// <exception cref="InvalidDataException">The bytes are not a TrueType face with a Unicode character map.</exception>
    public FontFace(byte[] data)
    {
        _data = data;
        try
        {
            ReadDirectory();
            var head = Table("head").Span;
            UnitsPerEm = UInt16(head, 18);
            Box = (Int16(head, 36), Int16(head, 38), Int16(head, 40), Int16(head, 42));
            HasLongOffsets = Int16(head, 50) == 1;
            var hhea = Table("hhea").Span;
            Ascent = Int16(hhea, 4);
            Descent = Int16(hhea, 6);
            LineGap = Int16(hhea, 8);
            ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(Table("post").Span[4..]) / 65536.0;
            var os2 = Table("OS/2").Span;
            CapHeight = UInt16(os2, 0) >= 2 ? Int16(os2, 88) : Ascent;
            IsBold = UInt16(os2, 4) > 500;
            GlyphCount = UInt16(Table("maxp").Span, 4);
            MeasuredGlyphs = UInt16(hhea, 34);
            _advances = ReadAdvances();
            _glyphs = CharacterMap.Read(Table("cmap").Span);
            PostScriptName = ReadName(6) ?? "Font";
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("The font file ends before its tables do.", e);
        }
    }

    public int UnitsPerEm { get; }
    public int Ascent { get; }

    /// <summary>Below the base line: a negative number.</summary>
    public int Descent { get; }
    public int LineGap { get; }
    public int CapHeight { get; }
    public double ItalicAngle { get; }
    public bool IsBold { get; }
    public int GlyphCount { get; }
    public string PostScriptName { get; }
    public (int Left, int Bottom, int Right, int Top) Box { get; }

    internal bool HasLongOffsets { get; }

    /// <summary>Glyphs with an advance of their own; those after them share the last one.</summary>
    internal int MeasuredGlyphs { get; }

    /// <summary>The glyph of a character, 0 where the face has none. Characters beyond U+FFFF have none: no Vietnamese letter lies there.</summary>
    public ushort Glyph(int codePoint) => codePoint < _glyphs.Length ? _glyphs[codePoint] : (ushort)0;

    public int Advance(int glyph) => _advances[glyph];

    internal bool HasTable(string tag) => _tables.ContainsKey(tag);

    /// <exception cref="InvalidDataException">The face lacks the table.</exception>
    internal ReadOnlyMemory<byte> Table(string tag) => _tables.TryGetValue(tag, out var at)
        ? _data.AsMemory(at.Offset, at.Length)
        : throw new InvalidDataException($"The font file has no table '{tag}'.");

    internal static ushort UInt16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);

    internal static short Int16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt16BigEndian(bytes[offset..]);

    internal static uint UInt32(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);

    private void ReadDirectory()
    {
        int count = UInt16(_data, 4);
        for (int i = 0; i < count; i++)
        {
            int entry = 12 + 16 * i;
            string tag = Encoding.ASCII.GetString(_data.AsSpan(entry, 4));
            _tables[tag] = ((int)UInt32(_data, entry + 8), (int)UInt32(_data, entry + 12));
        }
    }

    private ushort[] ReadAdvances()
    {
        var hmtx = Table("hmtx").Span;
        var advances = new ushort[GlyphCount];
        for (int glyph = 0; glyph < GlyphCount; glyph++)
            advances[glyph] = UInt16(hmtx, 4 * Math.Min(glyph, MeasuredGlyphs - 1));
        return advances;
    }

    private string? ReadName(int id)
    {
        var name = Table("name").Span;
        int texts = UInt16(name, 4);
        for (int i = 0; i < UInt16(name, 2); i++)
        {
            int record = 6 + 12 * i;
            bool isWindowsUnicode = UInt16(name, record) == 3;
            if (isWindowsUnicode && UInt16(name, record + 6) == id)
                return Encoding.BigEndianUnicode.GetString(name.Slice(texts + UInt16(name, record + 10), UInt16(name, record + 8)));
        }

        return null;
    }
}
