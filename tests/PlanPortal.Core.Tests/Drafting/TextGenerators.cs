using FsCheck;
using FsCheck.Fluent;

namespace PlanPortal.Core.Tests.Drafting;

/// <summary>Texts to break a reader with.</summary>
internal static class TextGenerators
{
    private static readonly string[] Pieces =
    [
        "**", "*", "***", "_", "__", "#", "## ", "###### ", "\\ ", "\\", "\\*", "\\|", "|", "| ", " | ", "|---|", "<br>", ">", "^", "---", "-----", "- ", "+ ", "• ", "– ", "o ", "* ",
        "\t", " ", "   ", "\u00A0", "\n", "\n", "\n\n", "\r\n", "\r", "\f", "\f2\f", "\f\n3\n", "\v", "\u0085", "\u2028", "\u2029", "\0", "\u001B", "\u200B", "\uFEFF", "\uD800", "\u0301", "e\u0302\u0301", "😀",
        "I. ", "II. ", "V ", "1. ", "1.", "1.1. ", "2.1 ", "1) ", "(1) ", "a) ", "đ) ", "(a) ", "A. ", "Phần I", "Chương II.", "Mục 1", "Điều 5. ", "2", "3", "12", "- 2 -", "2026", "2.000 ha",
        "KẾ HOẠCH", "Số:   /KH-UBND", "Số: 15/KH-UBND An Bình, ngày 05 tháng 01 năm 2026", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "UBND XÃ AN BÌNH", "Độc lập - Tự do - Hạnh phúc", "(Kèm theo", ")",
        "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn An", "(Đã ký)", "Phụ lục I", "PHỤ LỤC", "Biểu 01:", "DANH MỤC NHIỆM VỤ",
        "Căn cứ Luật Ngân sách nhà nước;", "Thực hiện Kế hoạch số 1/KH-UBND", "UBND xã An Bình ban hành Kế hoạch như sau:", "Trên đây là Kế hoạch năm 2026./.", "MỤC ĐÍCH, YÊU CẦU", "Mục đích", "Nội dung: ",
        "57-", "NQ/TW", "của", "các", "đa dạng hóa hình thức tuyên truyền trên địa bàn xã, chú trọng các nền tảng số và", "Tổ chức hội nghị triển khai đến toàn thể cán bộ, công chức, viên chức;", "kinh tế", "- xã hội", ".", ";", ":", ",",
    ];

    /// <summary>Pieces of plans and of trouble in any order.</summary>
    public static Arbitrary<string> Hostile { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Any characters, broken surrogates included.</summary>
    public static Arbitrary<string> Unicode { get; } =
        Gen.OneOf(Gen.Choose(0, 0x7F), Gen.Choose(0x80, 0x24F), Gen.Choose(0x300, 0x36F), Gen.Choose(0x1E00, 0x1EFF), Gen.Choose(0, 0xFFFF), Gen.Elements(0x20, 0x0A, 0x09, 0x2A, 0x7C))
            .Select(c => (char)c).ArrayOf().Select(c => new string(c)).ToArbitrary();

    /// <summary>The plan with lines dropped, doubled, merged, cut, moved and signs damaged.</summary>
    public static Arbitrary<string> Mutations(string plan)
    {
        var lines = plan.ReplaceLineEndings("\n").Split('\n');
        var change = from kind in Gen.Choose(0, 7)
                     from at in Gen.Choose(0, lines.Length - 1)
                     from to in Gen.Choose(0, lines.Length - 1)
                     from piece in Gen.Elements(Pieces)
                     select (kind, at, to, piece);
        return change.ListOf().Select(changes => Mutate(lines, changes)).ToArbitrary();
    }

    private static string Mutate(string[] original, IEnumerable<(int Kind, int At, int To, string Piece)> changes)
    {
        var lines = original.ToList();
        foreach (var (kind, at, to, piece) in changes.Where(c => c.At < lines.Count && c.To < lines.Count))
        {
            var line = lines[at];
            switch (kind)
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.Insert(to, line); break;
                case 2: lines[at] = ""; break;
                case 3: (lines[at], lines[to]) = (lines[to], line); break;
                case 4: lines[at] = line + lines[to]; break;
                case 5: lines[at] = line[..(line.Length / 2)] + piece + line[(line.Length / 2)..]; break;
                case 6: lines[at] = line[..(line.Length / 2)] + "\n" + line[(line.Length / 2)..]; break;
                default: lines[at] = piece + line; break;
            }
        }

        return string.Join('\n', lines);
    }
}
