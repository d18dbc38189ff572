using System.Text;
using PlanPortal.Documents;
using PlanPortal.Documents.Docx;
using PlanPortal.Documents.Screen;

namespace PlanPortal.Cli.Commands;

/// <summary>A document as bytes, with what the user should know about them.</summary>
/// <param name="Pages">Null where the format has no pages of its own.</param>
internal sealed record Rendered(byte[] Bytes, int? Pages, IEnumerable<string> Notices);

/// <summary>The formats that <c>render</c> writes, by the extension of the file.</summary>
internal static class DocumentFormats
{
    public static Func<OfficialDocument, Rendered> For(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PDF" => Pdf,
        ".DOCX" => document => new Rendered(DocxRenderer.Render(document), Pages: null, []),
        ".HTML" or ".HTM" => document => new Rendered(Encoding.UTF8.GetBytes(FlowHtml.Page(document)), Pages: null, []),
        _ => throw new WrongUsageException("Tệp ra phải có đuôi .pdf, .docx hoặc .html."),
    };

    private static Rendered Pdf(OfficialDocument document)
    {
        var result = PlanDocuments.Printer.Render(document, TimeProvider.System.GetLocalNow());
        var missing = result.MissingCharacters.Count == 0 ? Array.Empty<string>()
            : [$"Phông chữ không có các ký tự {string.Join(' ', result.MissingCharacters)}; trên trang in thay bằng ô vuông."];
        return new Rendered(result.Bytes, result.Pages, missing);
    }
}
