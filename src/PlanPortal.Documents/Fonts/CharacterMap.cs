namespace PlanPortal.Documents.Fonts;

/// <summary>Reads the Unicode character map (<c>cmap</c>, format 4) of a TrueType face.</summary>
internal static class CharacterMap
{
    private const int WindowsPlatform = 3;
    private const int UnicodePlatform = 0;

    /// <returns>The glyph of each character up to U+FFFF, 0 where there is none.</returns>
    /// <exception cref="InvalidDataException">There is no map of that format.</exception>
    public static ushort[] Read(ReadOnlySpan<byte> cmap)
    {
        for (int i = 0; i < FontFace.UInt16(cmap, 2); i++)
        {
            int record = 4 + 8 * i;
            int platform = FontFace.UInt16(cmap, record);
            int encoding = FontFace.UInt16(cmap, record + 2);
            var table = cmap[(int)FontFace.UInt32(cmap, record + 4)..];
            bool isUnicode = platform == UnicodePlatform || (platform == WindowsPlatform && encoding == 1);
            if (isUnicode && FontFace.UInt16(table, 0) == 4)
                return ReadSegments(table);
        }

        throw new InvalidDataException("The font file has no Unicode character map of format 4.");
    }

    private static ushort[] ReadSegments(ReadOnlySpan<byte> table)
    {
        var glyphs = new ushort[0x10000];
        int segments = FontFace.UInt16(table, 6) / 2;
        int ends = 14, starts = ends + 2 * segments + 2, deltas = starts + 2 * segments, offsets = deltas + 2 * segments;
        for (int segment = 0; segment < segments; segment++)
        {
            int start = FontFace.UInt16(table, starts + 2 * segment);
            int end = FontFace.UInt16(table, ends + 2 * segment);
            int delta = FontFace.UInt16(table, deltas + 2 * segment);
            int offsetAt = offsets + 2 * segment;
            int offset = FontFace.UInt16(table, offsetAt);
            for (int c = start; c <= end && c < 0xFFFF; c++)
            {
                // An offset counts from the place where it is itself written.
                int glyph = offset == 0 ? c : FontFace.UInt16(table, offsetAt + offset + 2 * (c - start));
                glyphs[c] = (ushort)(offset != 0 && glyph == 0 ? 0 : glyph + delta);
            }
        }

        return glyphs;
    }
}
