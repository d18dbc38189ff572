using PlanPortal.Documents.Docx;

namespace PlanPortal.Documents.Listing;

/// <summary>Writes lists as Word tables that people can go on working with.</summary>
public static class ListDocx
{
    public static byte[] Render(ListDocument list) => DocxRenderer.Render(ListTypesetter.Set(list));
}
