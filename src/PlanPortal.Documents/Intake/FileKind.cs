namespace PlanPortal.Documents.Intake;

/// <summary>What a file is by its content, whatever its name says.</summary>
internal enum FileKind
{
    Text,
    Zip,

    /// <summary>Compound file of Word 97–2003, or of an older Office program.</summary>
    OldOffice,

    /// <summary>Compound file around an encrypted .docx.</summary>
    EncryptedOffice,
    Pdf,
    RichText,

    /// <summary>HTML, MHTML or flat XML, which Word also saves under the name .doc.</summary>
    WebPage,
}

internal static class FileKinds
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the stream that holds an encrypted package, in UTF-16 as the compound file's directory has it.</summary>
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    public static FileKind Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8))
            return FileKind.Zip;
        if (content.StartsWith(CompoundFile))
            return content.IndexOf(EncryptedPackage) >= 0 ? FileKind.EncryptedOffice : FileKind.OldOffice;
        // Some programs write a few bytes before the PDF header; readers look for it in the first kilobyte.
        if (content[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        if (content.StartsWith("{\\rtf"u8))
            return FileKind.RichText;
        return IsWebPage(content) ? FileKind.WebPage : FileKind.Text;
    }

    private static bool IsWebPage(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        var head = System.Text.Encoding.ASCII.GetString(content[..Math.Min(content.Length, 256)]).TrimStart();
        return head.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<?xml", StringComparison.Ordinal) || head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase);
    }
}
