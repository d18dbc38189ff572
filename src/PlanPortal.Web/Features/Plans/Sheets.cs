using PlanPortal.Documents;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Screen;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Web.Features.Plans;

/// <summary>A document on screen: A4 sheets as in the PDF for wide screens, flowing text for phones.</summary>
public sealed record Sheets(IReadOnlyList<string> Pages, string Flow, IReadOnlyList<string> MissingCharacters)
{
    public static Sheets Of(OfficialDocument document)
    {
        var set = Typesetter.Set(document);
        var pages = PageLayout.LayOut(set);
        return new Sheets(PageSvg.Render(pages), FlowHtml.Fragment(set), Documents.Layout.MissingCharacters.Of(pages));
    }
}
