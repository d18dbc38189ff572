using PlanPortal.Documents;
using PlanPortal.Documents.Screen;

namespace PlanPortal.Web.Features.Plans;

/// <summary>A document on screen: A4 sheets as in the PDF for wide screens, flowing text for phones.</summary>
public sealed record Sheets(IReadOnlyList<string> Pages, string Flow)
{
    public static Sheets Of(OfficialDocument document) => new(PageSvg.Render(document), FlowHtml.Fragment(document));
}
