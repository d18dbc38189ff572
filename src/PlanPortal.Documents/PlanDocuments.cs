using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Documents.Docx;
using PlanPortal.Documents.Pdf;

namespace PlanPortal.Documents;

/// <summary>From a plan to its official documents; the plan's organization must be loaded.</summary>
public static class PlanDocuments
{
    /// <summary>The engine in use; another one takes its place here.</summary>
    public static IDocumentPrinter Printer { get; } = new PdfRenderer();

    /// <summary>The document as the plan stands now: with number and date once it has them.</summary>
    public static OfficialDocument Compose(Plan plan) => Compose(plan, plan.Read());

    /// <summary>The document that another reading of the plan's text would give, for previews.</summary>
    public static OfficialDocument Compose(Plan plan, PlanText text) =>
        OfficialDocument.From(text, plan.Organization.Letterhead() with { Symbol = plan.Symbol, Year = plan.Year }, plan.Stamp);

    public static byte[] Pdf(Plan plan, DateTimeOffset at) => Printer.Render(Compose(plan), at).Bytes;

    public static byte[] Docx(Plan plan) => DocxRenderer.Render(Compose(plan));

    /// <summary>Prints for the signing (a <see cref="PlanPrinter"/>); the files say that they were made on the day of the number.</summary>
    public static PrintedPlan Print(Plan plan, IssueStamp stamp)
    {
        var document = OfficialDocument.From(plan.Read(), plan.Organization.Letterhead() with { Symbol = plan.Symbol }, stamp);
        var pdf = Printer.Render(document, new DateTimeOffset(stamp.Date.ToDateTime(TimeOnly.MinValue), VietnamTime.Offset));
        return new PrintedPlan(pdf.Bytes, DocxRenderer.Render(document), pdf.Pages);
    }
}
