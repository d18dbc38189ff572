namespace PlanPortal.Core.Execution;

/// <summary>The kinds of files that are kept, told by their first bytes: a name can say anything.</summary>
public static class EvidenceTypes
{
    public const string Names = "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), ảnh JPEG hoặc PNG";

    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    /// <summary>The media type, or null for an empty file and any other kind.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "application/pdf"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : bytes.StartsWith("PK\x03\x04"u8) ? OfPackage(bytes)
        : null;

    /// <summary>The name with the extension of what the file is: opened by a double click, nothing but its own program sees it.</summary>
    /// <param name="type">As <see cref="Of"/> gives it.</param>
    public static string NameFor(string type, string fileName)
    {
        var extensions = ExtensionsOf(type);
        return extensions.Any(e => fileName.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ? fileName : fileName + extensions[0];
    }

    private static string[] ExtensionsOf(string type) => type switch
    {
        "application/pdf" => [".pdf"],
        "image/jpeg" => [".jpg", ".jpeg"],
        "image/png" => [".png"],
        OpenXml + "wordprocessingml.document" => [".docx"],
        OpenXml + "spreadsheetml.sheet" => [".xlsx"],
        OpenXml + "presentationml.presentation" => [".pptx"],
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Open XML packages name their parts in clear; those with macros are not kept.</summary>
    private static string? OfPackage(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("[Content_Types].xml"u8) < 0 || bytes.IndexOf("vbaProject.bin"u8) >= 0 ? null
        : bytes.IndexOf("word/document.xml"u8) >= 0 ? OpenXml + "wordprocessingml.document"
        : bytes.IndexOf("xl/workbook.xml"u8) >= 0 ? OpenXml + "spreadsheetml.sheet"
        : bytes.IndexOf("ppt/presentation.xml"u8) >= 0 ? OpenXml + "presentationml.presentation"
        : null;
}
