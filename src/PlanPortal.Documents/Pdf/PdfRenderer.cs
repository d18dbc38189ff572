using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Pdf;

/// <summary>Prints official documents as PDF/A-2b with our own engine. Keeps no state: one instance serves all threads.</summary>
public sealed class PdfRenderer : IDocumentPrinter
{
    /// <inheritdoc/>
    public PdfResult Render(OfficialDocument document, DateTimeOffset at) => Write(PageLayout.LayOut(Typesetter.Set(document)), at);

    /// <summary>Writes pages that are already laid out.</summary>
    public static PdfResult Write(LaidOutDocument document, DateTimeOffset at)
    {
        var file = new PdfObjects();
        int catalog = file.Reserve(), tree = file.Reserve();
        var pageNumbers = document.Pages.Select(_ => file.Reserve()).ToArray();
        var fonts = new DocumentFonts(document.Source.Fonts, file);
        var structure = new StructureMarks(pageNumbers.Length);
        WritePages(file, document, pageNumbers, tree, fonts, structure);
        fonts.Write();

        int root = structure.Write(file, document.Root, pageNumbers);
        int? outline = Outline.Write(file, document, pageNumbers);
        int profile = file.AddStream("/N 3", ColorProfile.Bytes);
        int xmp = file.AddStream("/Type/Metadata/Subtype/XML", FileMetadata.Xmp(document.Source.Metadata, at), compress: false);
        int information = file.Add(FileMetadata.Information(document.Source.Metadata, at));

        var body = new PdfBuffer().Add("<</Type/Catalog/Pages ").AddReference(tree)
            .Add("/Lang(").Add(DocumentMetadata.Language).Add(")/MarkInfo<</Marked true>>/StructTreeRoot ").AddReference(root)
            .Add("/Metadata ").AddReference(xmp).Add("/ViewerPreferences<</DisplayDocTitle true>>");
        if (outline is { } number)
            body.Add("/Outlines ").AddReference(number);
        body.Add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ")
            .AddReference(profile).Add(">>]>>");
        file.Set(catalog, body);
        return new PdfResult(file.ToBytes(catalog, information), document.Pages.Count, MissingCharacters.Of(document));
    }

    private static void WritePages(
        PdfObjects file, LaidOutDocument document, int[] pageNumbers, int tree, DocumentFonts fonts, StructureMarks structure)
    {
        var kids = new PdfBuffer();
        for (int i = 0; i < pageNumbers.Length; i++)
        {
            var page = document.Pages[i];
            int content = file.AddStream("", new PageContent(page, fonts, structure, i).Draw().Written);
            file.Set(pageNumbers[i], new PdfBuffer()
                .Add("<</Type/Page/Parent ").AddReference(tree)
                .Add("/MediaBox[0 0 ").Add(page.Setup.Width).Add(" ").Add(page.Setup.Height).Add("]/Contents ").AddReference(content)
                .Add("/StructParents ").Add(i).Add("/Tabs/S/Resources ").AddReference(fonts.Resources).Add(">>"));
            kids.AddReference(pageNumbers[i]);
        }

        file.Set(tree, new PdfBuffer().Add("<</Type/Pages/Count ").Add(pageNumbers.Length).Add("/Kids[").Add(kids.Written).Add("]>>"));
    }
}
