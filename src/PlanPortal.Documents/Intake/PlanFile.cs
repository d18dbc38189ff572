using PlanPortal.Core.Drafting.Decoding;
using PlanPortal.Documents.Docx.Reading;

namespace PlanPortal.Documents.Intake;

/// <summary>Takes in a plan as people have it on their machines: Word (.docx), text or Markdown in any Vietnamese encoding.</summary>
public static class PlanFile
{
    /// <summary>Largest file that is looked at, in bytes (pictures make Word files large).</summary>
    public const int MaxFileBytes = 20 * 1024 * 1024;

    /// <summary>Largest text, in bytes of the file for plain text and of UTF-8 for Word: some 2,000 pages.</summary>
    public const int MaxTextBytes = 5 * 1024 * 1024;

    internal static readonly string TooMuchText = $"Văn bản dài hơn {MaxTextBytes / 1024 / 1024} MB. Hãy tách phụ lục thành tệp riêng rồi tải lại.";

    /// <summary>
    /// Reads the file by its content; its name only serves the messages. Never throws for what is in the file: whatever
    /// cannot be read is refused with a message. Errors of <paramref name="file"/> itself (I/O) pass through.
    /// </summary>
    public static PlanFileResult Read(Stream file, string fileName)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(fileName);
        if (ReadAll(file) is not { } content)
            return Refuse($"Tệp lớn hơn {MaxFileBytes / 1024 / 1024} MB. Hãy bỏ bớt hình ảnh trong tệp rồi tải lại.");
        if (content.Length == 0)
            return Refuse("Tệp trống. Hãy chọn tệp có nội dung kế hoạch.");
        return FileKinds.Of(content) switch
        {
            FileKind.Zip => Checked(DocxReader.Read(content)),
            FileKind.EncryptedOffice => Refuse("Tệp Word được bảo vệ bằng mật khẩu. Hãy mở tệp bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi tải lại."),
            FileKind.OldOffice => Refuse("Tệp thuộc định dạng Office cũ (.doc). Hãy mở tệp bằng Word, chọn Lưu thành (Save As), kiểu “Word Document (.docx)”, rồi tải lại."),
            FileKind.Pdf => Refuse("Tệp PDF không giữ đúng cấu trúc văn bản. Hãy tải lên tệp Word gốc (.docx), hoặc chép chữ trong PDF rồi dán vào ô soạn thảo."),
            FileKind.RichText => Refuse("Tệp thuộc định dạng RTF. Hãy mở tệp bằng Word, lưu lại dưới dạng .docx rồi tải lại."),
            FileKind.WebPage => Refuse("Tệp là trang web hoặc XML. Hãy mở tệp bằng Word, lưu lại dưới dạng .docx rồi tải lại."),
            _ => ReadText(content, fileName),
        };
    }

    private static PlanFileResult ReadText(byte[] content, string fileName)
    {
        if (content.Length > MaxTextBytes)
            return Refuse(TooMuchText);
        if (TextDecoder.Decode(content) is not { } decoded)
            return Refuse("Tệp không phải văn bản. Hãy tải lên tệp Word (.docx) hoặc tệp văn bản (.txt, .md).");
        string[] notices = Path.GetExtension(fileName).ToUpperInvariant() is ".DOCX" or ".DOCM" or ".DOC"
            ? [.. decoded.Notices, "Tệp có đuôi Word nhưng bên trong là văn bản thuần, đã đọc như văn bản."]
            : [.. decoded.Notices];
        return Checked(new PlanFileResult.Accepted(decoded.Text, notices));
    }

    /// <summary>Refuses a text that is empty or too long after all.</summary>
    private static PlanFileResult Checked(PlanFileResult result) => result switch
    {
        PlanFileResult.Accepted { Text: var text } when string.IsNullOrWhiteSpace(text) =>
            Refuse("Tệp không có chữ nào. Nếu kế hoạch là ảnh quét, hãy tải lên bản có chữ."),
        PlanFileResult.Accepted { Text: var text } when System.Text.Encoding.UTF8.GetByteCount(text) > MaxTextBytes => Refuse(TooMuchText),
        _ => result,
    };

    private static PlanFileResult.Refused Refuse(string message) => new(message);

    /// <summary>Null if there is more than <see cref="MaxFileBytes"/>; what the stream says of its length is not trusted.</summary>
    private static byte[]? ReadAll(Stream file)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            if (content.Length + read > MaxFileBytes)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
