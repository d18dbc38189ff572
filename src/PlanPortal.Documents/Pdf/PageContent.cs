using System.Text;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Pdf;

/// <summary>Draws one page.</summary>
internal sealed class PageContent(LaidOutPage page, DocumentFonts fonts, StructureMarks structure, int pageIndex)
{
    private enum Span
    {
        None,
        Artifact,
        Tagged,
    }

    private readonly PdfBuffer _content = new(capacity: 16_384);
    private Span _open;
    private StructureNode? _node;
    private (int Face, double Size) _font = (-1, 0);
    private Ink _ink = Ink.Black;

    public PdfBuffer Draw()
    {
        foreach (var mark in page.Marks)
        {
            if (mark is TextMark text)
                Draw(text);
            else if (mark is LineMark line)
                Draw(line);
        }

        Close();
        return _content;
    }

    private void Draw(LineMark line)
    {
        Open(null);
        Use(line.Ink);
        _content.Add(line.Thickness).Add(" w ");
        Point(line.X1, line.Y1).Add("m ");
        Point(line.X2, line.Y2).Add("l S\n");
    }

    private void Draw(TextMark text)
    {
        Open(text.Node);
        Use(text.Style.Ink);
        int face = DocumentFonts.Index(text.Style);
        _content.Add("BT ");
        if (_font != (face, text.Style.Size))
        {
            _font = (face, text.Style.Size);
            _content.Add("/F").Add(face).Add(" ").Add(text.Style.Size).Add(" Tf ");
        }

        Point(text.X, text.Baseline).Add("Td [<");
        // Word spacing (Tw) does not act on fonts of two-byte codes: each space is widened by itself.
        double adjustment = -text.ExtraPerSpace * 1000 / text.Style.Size;
        foreach (var character in RightToLeft.ToVisualOrder(text.Text).EnumerateRunes())
        {
            _content.AddHex(fonts.Code(face, character));
            if (adjustment != 0 && character.Value is ' ' or 0xA0)
                _content.Add(">"u8).Add(adjustment, decimals: 1).Add("<"u8);
        }

        // Without a space here readers of the text would join the line's last word to the next line's first.
        if (text.IsWrapped)
            _content.AddHex(fonts.Code(face, new Rune(' ')));
        _content.Add(">] TJ ET\n");
    }

    private PdfBuffer Point(double x, double y) => _content.Add(x).Add(" ").Add(page.Setup.Height - y).Add(" ");

    private void Use(Ink ink)
    {
        if (_ink == ink)
            return;
        _ink = ink;
        _content.Add(ink == Ink.Red ? "1 0 0 rg 1 0 0 RG\n" : "0 g 0 G\n");
    }

    /// <summary>Everything on the page is either part of the text, with its tag, or an artifact.</summary>
    private void Open(StructureNode? node)
    {
        var wanted = node is null ? Span.Artifact : Span.Tagged;
        if (_open == wanted && ReferenceEquals(_node, node))
            return;
        Close();
        (_open, _node) = (wanted, node);
        if (node is null)
            _content.Add("/Artifact BMC\n");
        else
            _content.Add("/").Add(node.Tag).Add("<</MCID ").Add(structure.Add(node, pageIndex)).Add(">>BDC\n");
    }

    private void Close()
    {
        if (_open != Span.None)
            _content.Add("EMC\n");
        (_open, _node) = (Span.None, null);
    }
}
