namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>What people are told about a text that had to be converted.</summary>
public static class DecodingNotices
{
    private const int LinesNamed = 5;

    internal static string NameOf(LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => "TCVN3",
        LegacyEncoding.Vni => "VNI",
        LegacyEncoding.Windows1258 => "Windows-1258",
        LegacyEncoding.Utf8 => "UTF-8",
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "Not an old encoding."),
    };

    internal static IReadOnlyList<string> For(LegacyConversion converted, CleanedText cleaned)
    {
        var notices = converted.Encodings.Select(Converted).ToList();
        if (converted.DoubtfulLines is { Count: > 0 } lines)
        {
            var named = string.Join(", ", lines.Take(LinesNamed)) + (lines.Count > LinesNamed ? ", …" : "");
            notices.Add($"Không nhận ra bảng mã của {lines.Count} dòng (dòng {named}); các dòng này được giữ nguyên. " +
                "Hãy mở tệp gốc bằng Word, lưu lại dưới dạng .docx rồi tải lên.");
        }

        var damaged = cleaned.Text.Count(c => c == '\uFFFD');
        if (damaged > 0)
            notices.Add($"Có {damaged} ký tự hỏng, được đánh dấu bằng “\uFFFD”. Hãy so lại với bản gốc.");
        if (cleaned.ControlCharacters > 0)
            notices.Add($"Đã bỏ {cleaned.ControlCharacters} ký tự điều khiển không in được.");
        return notices;
    }

    /// <summary>Says that text was converted from an old encoding, and what to look at after it.</summary>
    public static string Converted(LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => "Văn bản dùng phông cũ TCVN3 (.VnTime), đã chuyển sang Unicode. " +
            "Phông .VnTimeH vẽ chữ thường thành chữ hoa mà văn bản không ghi lại: hãy xem lại chữ hoa ở các tiêu đề.",
        LegacyEncoding.Vni => "Văn bản dùng phông cũ VNI, đã chuyển sang Unicode.",
        LegacyEncoding.Windows1258 => "Văn bản dùng bảng mã Windows-1258, đã chuyển sang Unicode.",
        _ => "Văn bản UTF-8 từng bị mở nhầm bảng mã, đã khôi phục.",
    };
}
