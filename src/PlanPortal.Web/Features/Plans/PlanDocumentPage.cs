using PlanPortal.Documents;

namespace PlanPortal.Web.Features.Plans;

/// <summary>The document tab: the plan as it prints, with number and date once it has them.</summary>
public sealed record PlanDocumentPage(PlanPage Page, Sheets Sheets)
{
    public static PlanDocumentPage Of(PlanPage page) => new(page, Sheets.Of(PlanDocuments.Compose(page.Plan)));
}
