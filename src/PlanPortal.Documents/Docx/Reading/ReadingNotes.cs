using PlanPortal.Core.Drafting.Decoding;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>What a reading left out, changed or could not understand, gathered on the way and told once.</summary>
internal sealed class ReadingNotes
{
    private const int QuoteLength = 80;

    private readonly List<string> _brokenParts = [];
    private readonly List<string> _margins = [];

    public int Insertions { get; set; }

    public int Deletions { get; set; }

    public int Comments { get; set; }

    public int Pictures { get; set; }

    public int Embedded { get; set; }

    public int HiddenRuns { get; set; }

    public int UnknownSigns { get; set; }

    public bool Macros { get; set; }

    public int Footnotes { get; set; }

    public SortedSet<LegacyEncoding> Fonts { get; } = [];

    /// <summary>A part that is not well-formed; the rest is read without it.</summary>
    public void AddBroken(string vietnameseName) => _brokenParts.Add(vietnameseName);

    /// <summary>Words of a header or footer.</summary>
    public void AddMargin(string text) => _margins.Add(text);

    public IEnumerable<string> Sentences()
    {
        foreach (var font in Fonts)
            yield return DecodingNotices.Converted(font);
        if (Insertions + Deletions > 0)
            yield return "Tệp còn theo dõi thay đổi (Track Changes): đã nhận phần thêm vào, bỏ phần đã xóa. Hãy xem lại các chỗ sửa.";
        if (Comments > 0)
            yield return $"Tệp có {Comments} lời bình (comment), không đưa vào kế hoạch.";
        if (Footnotes > 0)
            yield return $"Tệp có {Footnotes} chú thích cuối trang, đã đưa xuống cuối văn bản.";
        if (HiddenRuns > 0)
            yield return "Tệp có chữ ẩn, không đưa vào kế hoạch.";
        foreach (var words in _margins.Distinct())
            yield return $"Đầu trang hoặc chân trang có chữ “{(words.Length > QuoteLength ? words[..QuoteLength] + "…" : words)}”, không đưa vào kế hoạch.";
        if (Pictures > 0)
            yield return $"Tệp có {Pictures} hình ảnh, không đưa vào kế hoạch. Nếu trong hình có chữ, hãy gõ lại.";
        if (Embedded > 0)
            yield return $"Tệp có {Embedded} đối tượng nhúng (biểu đồ, công thức, tệp khác), không đọc được. Hãy gõ lại nội dung cần thiết.";
        if (UnknownSigns > 0)
            yield return $"Có {UnknownSigns} ký hiệu của phông đặc biệt không nhận ra được. Hãy xem lại các chỗ có ô vuông.";
        if (Macros)
            yield return "Tệp có macro: chỉ đọc phần chữ, macro bị bỏ.";
        foreach (var part in _brokenParts)
            yield return $"Phần {part} của tệp bị hỏng, đã bỏ qua. Hãy so lại với bản gốc.";
    }
}
