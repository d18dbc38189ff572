using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Pdf;

namespace PlanPortal.Documents.Listing;

/// <summary>Prints lists by the engine that prints official documents: tagged, PDF/A-2b.</summary>
public static class ListPdf
{
    public static byte[] Render(ListDocument list) => PdfRenderer.Write(PageLayout.LayOut(ListTypesetter.Set(list)), list.At).Bytes;
}
