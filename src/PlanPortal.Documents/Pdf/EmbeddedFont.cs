using System.Security.Cryptography;
using System.Text;
using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Pdf;

/// <summary>One face of one document: which characters it shows, and the objects that embed it.</summary>
internal sealed class EmbeddedFont(FontFace face)
{
    private const int MostCodes = 60_000;

    private ushort? _sharedBox;
    private readonly FontSubset _subset = new(face);
    private readonly Dictionary<int, ushort> _codes = [];
    private readonly HashSet<ushort> _taken = [];
    private readonly List<(ushort Code, Rune Character)> _characters = [];

    public bool IsUsed => _codes.Count > 0;

    /// <summary>The code that shows a character.</summary>
    public ushort Code(Rune character)
    {
        if (_codes.TryGetValue(character.Value, out ushort code))
            return code;
        code = NewCode(character);
        if (_taken.Add(code))
            _characters.Add((code, character));
        return _codes[character.Value] = code;
    }

    private ushort NewCode(Rune character)
    {
        int glyph = face.Glyph(character.Value);
        // A font file holds no more glyphs. No writing has so many letters: what comes after them shares one box.
        if (_subset.Count >= MostCodes)
            return _sharedBox ??= _subset.Add(0);
        if (glyph == 0)
            return Characters.IsInvisible(character) ? _subset.AddNothing() : _subset.Add(0);
        // Two characters of one shape get a code each (Đ and Ð), so that whoever copies the text gets what was written.
        ushort code = _subset.Use(glyph);
        return _taken.Contains(code) ? _subset.Add(glyph) : code;
    }

    /// <returns>The number of the font's object.</returns>
    public int Write(PdfObjects file)
    {
        var program = _subset.ToBytes();
        string name = $"{Tag()}+{face.PostScriptName}";
        int programNumber = file.AddStream($"/Length1 {program.Length}", program);
        int descriptor = file.Add(Descriptor(name, programNumber));
        int descendant = file.Add(Descendant(name, descriptor));
        int toUnicode = file.AddStream("", ToUnicode().Written);
        return file.Add(new PdfBuffer()
            .Add("<</Type/Font/Subtype/Type0/BaseFont/").Add(name).Add("/Encoding/Identity-H/DescendantFonts[").AddReference(descendant)
            .Add("]/ToUnicode ").AddReference(toUnicode).Add(">>"));
    }

    private double Thousandths(double units) => Math.Round(units * 1000 / face.UnitsPerEm, 3);

    /// <summary>Six letters that tell this subset from others of the same face.</summary>
    private string Tag()
    {
        string characters = string.Concat(_characters.Select(c => c.Character.ToString()));
        return string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(characters)).Take(6).Select(b => (char)('A' + b % 26)));
    }

    private PdfBuffer Descriptor(string name, int program)
    {
        const int symbolic = 4, serif = 2, italic = 64;
        var (left, bottom, right, top) = face.Box;
        return new PdfBuffer()
            .Add("<</Type/FontDescriptor/FontName/").Add(name)
            .Add("/Flags ").Add(symbolic | serif | (face.ItalicAngle != 0 ? italic : 0))
            .Add("/FontBBox[").Add(Thousandths(left)).Add(" ").Add(Thousandths(bottom)).Add(" ").Add(Thousandths(right)).Add(" ").Add(Thousandths(top))
            .Add("]/ItalicAngle ").Add(face.ItalicAngle)
            .Add("/Ascent ").Add(Thousandths(face.Ascent)).Add("/Descent ").Add(Thousandths(face.Descent)).Add("/CapHeight ").Add(Thousandths(face.CapHeight))
            .Add("/StemV ").Add(face.IsBold ? 140 : 80)
            .Add("/FontFile2 ").AddReference(program).Add(">>");
    }

    private PdfBuffer Descendant(string name, int descriptor)
    {
        var buffer = new PdfBuffer()
            .Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/").Add(name)
            .Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ").AddReference(descriptor)
            .Add("/CIDToGIDMap/Identity/DW 1000/W[0[");
        for (int i = 0; i < _subset.Count; i++)
            buffer.Add(Thousandths(_subset.Advance(i))).Add(" ");
        return buffer.Add("]]>>");
    }

    /// <summary>Gives the characters back to whoever copies or searches the text.</summary>
    private PdfBuffer ToUnicode()
    {
        const int mostPerBlock = 100;
        var buffer = new PdfBuffer().Add(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in _characters.Chunk(mostPerBlock))
        {
            buffer.Add(block.Length).Add(" beginbfchar\n");
            foreach (var (code, character) in block)
            {
                buffer.Add("<").AddHex(code).Add("> <");
                foreach (char unit in character.ToString())
                    buffer.AddHex(unit);
                buffer.Add(">\n");
            }

            buffer.Add("endbfchar\n");
        }

        return buffer.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
    }
}
