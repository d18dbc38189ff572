using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Docx.Writing;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx;

/// <summary>
/// Writes official documents as Word files that people go on working with: real styles and heading levels, the measures
/// of the decree, the same lines and pages as the PDF. Keeps no state: serves all threads.
/// </summary>
public static class DocxRenderer
{
    public static byte[] Render(OfficialDocument document) => Render(Typesetter.Set(document));

    /// <summary>Writes a document whose measures are decided.</summary>
    public static byte[] Render(FlowDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = WordText.Valid(document.Metadata.Title);
            word.PackageProperties.Creator = WordText.Valid(document.Metadata.Author);
            word.PackageProperties.Language = DocumentMetadata.Language;
            var main = word.AddMainDocumentPart();
            var styles = new WordStyles(document);
            main.AddNewPart<StyleDefinitionsPart>().Styles = styles.ToXml();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            var headers = PageHeaders.AddTo(main);
            var body = new Body();
            var sections = new SectionWriter(body, new BlockWriter(styles), headers);
            for (int i = 0; i < document.Sections.Count; i++)
                sections.Write(document.Sections[i], isLast: i == document.Sections.Count - 1);
            main.Document = new Document(body);
        }

        return file.ToArray();
    }

    /// <summary>Without the mark of a current version Word lays the document out as it did in 2007.</summary>
    private static Settings Settings() => new(
        new DefaultTabStop { Val = (short)Twips.Of(DecreeStyle.FirstLine) },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }));
}
