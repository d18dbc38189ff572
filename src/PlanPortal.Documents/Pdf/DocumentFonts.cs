using System.Text;
using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Pdf;

/// <summary>The four faces of one document.</summary>
internal sealed class DocumentFonts
{
    private readonly EmbeddedFont[] _faces;
    private readonly PdfObjects _file;

    public DocumentFonts(FontFamily family, PdfObjects file)
    {
        _faces = [.. Enumerable.Range(0, 4).Select(i => new EmbeddedFont(family.Face((i & 1) != 0, (i & 2) != 0)))];
        _file = file;
        Resources = file.Reserve();
    }

    public static int Index(in TextStyle style) => (style.Bold ? 1 : 0) | (style.Italic ? 2 : 0);

    /// <summary>A no-break space is a plain space to whoever reads the file.</summary>
    public ushort Code(int face, Rune character) => _faces[face].Code(character.Value == 0xA0 ? new Rune(' ') : character);

    /// <summary>The number of the resources that all pages share.</summary>
    public int Resources { get; }

    /// <summary>Writes the faces that were used, once all pages are drawn.</summary>
    public void Write()
    {
        var resources = new PdfBuffer().Add("<</Font<<");
        for (int i = 0; i < _faces.Length; i++)
        {
            if (_faces[i].IsUsed)
                resources.Add("/F").Add(i).Add(" ").AddReference(_faces[i].Write(_file));
        }

        _file.Set(Resources, resources.Add(">>>>"));
    }
}
