namespace PlanPortal.Documents.Docx;

public static class DocxRenderer { public static byte[] Render(OfficialDocument d) => System.Text.Encoding.ASCII.GetBytes("PK"); }
