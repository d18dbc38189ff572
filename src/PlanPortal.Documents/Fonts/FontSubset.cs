using System.Buffers.Binary;

namespace PlanPortal.Documents.Fonts;

/// <summary>Makes a font file that holds only the glyphs that a document uses, numbered in the order of their first use.</summary>
internal sealed class FontSubset
{
    private const int Nothing = -1;

    /// <summary>Glyphs of the face by new number.</summary>
    private readonly List<int> _sources = [0];
    private readonly Dictionary<int, ushort> _numbers = new() { [0] = 0 };
    private readonly FontFace _face;

    public FontSubset(FontFace face) => _face = face;

    public int Count => _sources.Count;

    /// <summary>The new number of a glyph of the face, the same each time.</summary>
    public ushort Use(int glyph)
    {
        if (!_numbers.TryGetValue(glyph, out ushort number))
            _numbers[glyph] = number = Append(glyph);
        return number;
    }

    /// <summary>A further number for a glyph: 0, the box, for a character that the face lacks.</summary>
    public ushort Add(int glyph) => Append(glyph);

    /// <summary>A number for a glyph without shape or width.</summary>
    public ushort AddNothing() => Append(Nothing);

    public int Advance(int number) => _sources[number] < 0 ? 0 : _face.Advance(_sources[number]);

    /// <summary>The font file. Making it adds the parts of composed letters to the glyphs: ask for <see cref="Count"/> after it.</summary>
    public byte[] ToBytes()
    {
        var (glyf, loca) = Glyphs();
        var head = _face.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = _face.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)Count);
        var maxp = _face.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)Count);
        var tables = new List<(string Tag, ReadOnlyMemory<byte> Bytes)>
        {
            ("glyf", glyf), ("head", head), ("hhea", hhea), ("hmtx", Metrics()), ("loca", loca), ("maxp", maxp),
        };
        // The programs that hints call.
        foreach (string tag in new[] { "cvt ", "fpgm", "prep" })
        {
            if (_face.HasTable(tag))
                tables.Add((tag, _face.Table(tag)));
        }

        return FontFile.Write(tables);
    }

    private ushort Append(int source)
    {
        _sources.Add(source);
        return checked((ushort)(_sources.Count - 1));
    }

    private (byte[] Glyf, byte[] Loca) Glyphs()
    {
        var all = _face.Table("glyf").Span;
        var glyf = new MemoryStream();
        var offsets = new List<int>();
        // Components are appended while the list is gone through, so that theirs are found too.
        for (int number = 0; number < _sources.Count; number++)
        {
            offsets.Add((int)glyf.Length);
            var (start, end) = _sources[number] < 0 ? (0, 0) : Place(_sources[number]);
            if (start == end)
                continue;
            var glyph = all[start..end].ToArray();
            if (FontFace.Int16(glyph, 0) < 0)
                RenumberComponents(glyph);
            glyf.Write(glyph);
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
        }

        offsets.Add((int)glyf.Length);
        var loca = new byte[4 * offsets.Count];
        for (int i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
        return (glyf.ToArray(), loca);
    }

    /// <summary>Where the outline of a glyph lies in the table <c>glyf</c>.</summary>
    private (int Start, int End) Place(int glyph)
    {
        var loca = _face.Table("loca").Span;
        return _face.HasLongOffsets
            ? ((int)FontFace.UInt32(loca, 4 * glyph), (int)FontFace.UInt32(loca, 4 * glyph + 4))
            : (2 * FontFace.UInt16(loca, 2 * glyph), 2 * FontFace.UInt16(loca, 2 * glyph + 2));
    }

    private void RenumberComponents(Span<byte> glyph)
    {
        const int wordArguments = 0x1, scale = 0x8, more = 0x20, twoScales = 0x40, matrix = 0x80;
        int at = 10, flags;
        do
        {
            flags = FontFace.UInt16(glyph, at);
            BinaryPrimitives.WriteUInt16BigEndian(glyph[(at + 2)..], Use(FontFace.UInt16(glyph, at + 2)));
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2);
            at += (flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0;
        }
        while ((flags & more) != 0);
    }

    private byte[] Metrics()
    {
        var hmtx = _face.Table("hmtx").Span;
        int measured = _face.MeasuredGlyphs;
        var bytes = new byte[4 * Count];
        for (int number = 0; number < Count; number++)
        {
            int glyph = _sources[number];
            if (glyph < 0)
                continue;
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4 * number), (ushort)_face.Advance(glyph));
            int sideBearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
            hmtx.Slice(sideBearing, 2).CopyTo(bytes.AsSpan(4 * number + 2));
        }

        return bytes;
    }
}
