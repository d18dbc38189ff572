using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>The page number in the top margin, and the empty header of first pages, which show none.</summary>
internal sealed class PageHeaders
{
    private readonly string _numbered;
    private readonly string _empty;

    private PageHeaders(string numbered, string empty) => (_numbered, _empty) = (numbered, empty);

    public static PageHeaders AddTo(MainDocumentPart main)
    {
        var numbered = main.AddNewPart<HeaderPart>();
        numbered.Header = new Header(PageNumber());
        var empty = main.AddNewPart<HeaderPart>();
        empty.Header = new Header(BlockWriter.Thin());
        return new(main.GetIdOfPart(numbered), main.GetIdOfPart(empty));
    }

    public IEnumerable<OpenXmlElement> References(bool withFirst)
    {
        yield return new HeaderReference { Type = HeaderFooterValues.Default, Id = _numbered };
        if (withFirst)
            yield return new HeaderReference { Type = HeaderFooterValues.First, Id = _empty };
    }

    private static Paragraph PageNumber()
    {
        Run Part(OpenXmlElement element) => new(new RunProperties { FontSize = new FontSize { Val = Twips.HalfPoints(DecreeStyle.PageNumber.Size) } }, element);
        return new Paragraph(
            new ParagraphProperties
            {
                SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                Indentation = new Indentation { FirstLine = "0" },
                Justification = WordProperties.Justification(TextAlign.Center),
            },
            Part(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            Part(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            Part(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            Part(new Text("2")),
            Part(new FieldChar { FieldCharType = FieldCharValues.End }));
    }
}
