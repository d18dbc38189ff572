using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>Writes sections one behind the other: paper, margins, where page numbers begin again.</summary>
internal sealed class SectionWriter(Body body, BlockWriter blocks, PageHeaders headers)
{
    public void Write(FlowSection section, bool isLast)
    {
        blocks.Write(section.Blocks, body, new(section.Page.TextWidth));
        var properties = Properties(section);
        // A section is closed by its last paragraph; behind a table or an empty section there must be one.
        if (body.LastChild is not Paragraph || section.Blocks.Count == 0)
            body.Append(BlockWriter.Thin());
        if (isLast)
            body.Append(properties);
        else
            ((Paragraph)body.LastChild!).GetFirstChild<ParagraphProperties>()!.SectionProperties = properties;
    }

    private SectionProperties Properties(FlowSection section)
    {
        var page = section.Page;
        var properties = new SectionProperties([
            .. headers.References(section.RestartsNumbering),
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = (uint)Twips.Of(page.Width),
                Height = (uint)Twips.Of(page.Height),
                Orient = page.IsLandscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            new PageMargin
            {
                Top = Twips.Of(page.Top),
                Bottom = Twips.Of(page.Bottom),
                Left = (uint)Twips.Of(page.Left),
                Right = (uint)Twips.Of(page.Right),
                Header = (uint)Twips.Of(DecreeStyle.PageNumberTop),
                Footer = (uint)Twips.Of(DecreeStyle.PageNumberTop),
                Gutter = 0,
            },
        ]);
        if (section.RestartsNumbering)
            properties.Append(new PageNumberType { Start = 1 }, new TitlePage());
        return properties;
    }
}
