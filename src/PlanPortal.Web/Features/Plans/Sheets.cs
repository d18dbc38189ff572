using PlanPortal.Documents;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Screen;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Web.Features.Plans;

/// <summary>A document on screen: A4 sheets as in the PDF for wide screens, flowing text for phones.</summary>
/// <param name="Pages">The first pages drawn, at most <see cref="MostPages"/>.</param>
/// <param name="Total">How many pages the document has.</param>
public sealed record Sheets(IReadOnlyList<string> Pages, int Total, string Flow, IReadOnlyList<string> MissingCharacters)
{
    /// <summary>More drawn pages make a browser slow; who wants them all has the PDF.</summary>
    public const int MostPages = 40;

    /// <summary>What is laid over each page of <see cref="Pages"/>; empty where it has no marks.</summary>
    public required IReadOnlyList<string> Margins { get; init; }

    /// <summary>The kinds of marks that the document has.</summary>
    public required IReadOnlyList<MarkKind> Kinds { get; init; }

    public static Sheets Of(OfficialDocument document, ScreenMarks? marks = null)
    {
        var shown = marks ?? ScreenMarks.None;
        var set = Typesetter.Set(document);
        var pages = PageLayout.LayOut(set);
        return new Sheets(PageSvg.Render(pages, MostPages, shown), pages.Pages.Count, FlowHtml.Fragment(set, shown), Documents.Layout.MissingCharacters.Of(pages))
        {
            Margins = MarginSvg.Render(pages, shown, MostPages),
            Kinds = [.. shown.Margin.SelectMany(m => m.Kinds).Distinct().Order()],
        };
    }
}
