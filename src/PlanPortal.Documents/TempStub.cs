using PlanPortal.Documents;
namespace PlanPortal.Documents.Docx { public static class DocxRenderer { public static byte[] Render(OfficialDocument d) => [1]; } }
namespace PlanPortal.Core.Drafting { public static class Corrections { public static PlanText SetKind(PlanText t, int i, BlockKind k, NumberedKind? n = null) => t; } }
