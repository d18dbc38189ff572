using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Documents.Tests;

/// <summary>Plans of a commune that does not exist, made by hand so that these tests need no reader.</summary>
internal static class Samples
{
    public static readonly Letterhead Commune = new(null, "Ủy ban nhân dân xã Mây Trắng", "Mây Trắng", "KH-UBND");
    public static readonly Letterhead Department = new("Ủy ban nhân dân tỉnh Mây Ngàn", "Sở Công Thương", "Mây Ngàn", "KH-SCT");
    public static readonly IssueStamp Stamp = new(5, new DateOnly(2026, 6, 5));
    public static readonly DateTimeOffset Time = new(2026, 6, 5, 8, 30, 0, TimeSpan.FromHours(7));

    public const string Sentence = "Tổ chức kiểm tra, đôn đốc việc thực hiện các nhiệm vụ được giao trên địa bàn xã bảo đảm kịp thời, hiệu quả. ";

    public static IReadOnlyList<TextRun> Words(string text) => text.Length == 0 ? [] : [new TextRun(text)];

    public static HeadLine Head(HeadPart part, string text) => new([new HeadSegment(part, Words(text))]);

    public static HeadLine Head(HeadPart left, string leftText, HeadPart right, string rightText) =>
        new([new HeadSegment(left, Words(leftText)), new HeadSegment(right, Words(rightText))]);

    public static EndLine End(EndPart part, string text) => new([new EndSegment(part, Words(text))]);

    public static BodyBlock Paragraph(string text) => new() { Kind = BlockKind.Paragraph, Runs = Words(text) };

    public static BodyBlock Basis(string text) => new() { Kind = BlockKind.LegalBasis, Runs = Words(text) };

    public static BodyBlock Bullet(string text) => new() { Kind = BlockKind.Bullet, Label = "-", Level = 1, Runs = Words(text) };

    public static BodyBlock Heading(string label, string text, int level) => new()
    {
        Kind = BlockKind.Numbered,
        Numbering = NumberedKind.Heading,
        Label = label,
        Level = level,
        Runs = Words(text),
        HeadingLength = text.Length,
    };

    public static BodyBlock RunIn(string label, string heading, string text) => new()
    {
        Kind = BlockKind.Numbered,
        Numbering = NumberedKind.RunIn,
        Label = label,
        Level = 2,
        Runs = Words(heading + ": " + text),
        HeadingLength = heading.Length,
    };

    public static BodyBlock Closing(string text) => new() { Kind = BlockKind.Closing, Runs = Words(text) };

    public static BodyBlock Table(params string[][] rows) => new()
    {
        Kind = BlockKind.Table,
        Table = new TextTable([.. rows.Select(row => new TableRow([.. row.Select(Cell)]))]),
    };

    /// <summary>A cell: <c>&gt;</c> is not known here, <c>^</c> continues the cell above.</summary>
    public static TableCell Cell(string text) => text == "^" ? new TableCell([]) { ContinuesAbove = true } : new TableCell([Words(text)]);

    public static DocumentHead TitleOnly(string subject = "Phòng, chống thiên tai năm 2026 trên địa bàn xã") => new(
    [
        Head(HeadPart.TypeName, "KẾ HOẠCH"),
        Head(HeadPart.Subject, subject),
    ]);

    public static DocumentEnding Ending(int recipients = 4) => new(
    [
        End(EndPart.RecipientsTitle, "Nơi nhận:"),
        .. Enumerable.Range(1, recipients).Select(i => End(EndPart.Recipient, $"- Đơn vị số {i};")),
        End(EndPart.Recipient, "- Lưu: VT, KT."),
        End(EndPart.Authority, "TM. ỦY BAN NHÂN DÂN"),
        End(EndPart.Authority, "KT. CHỦ TỊCH"),
        End(EndPart.Position, "PHÓ CHỦ TỊCH"),
        End(EndPart.SignerName, "Trần Thị Mây"),
    ]);

    public static PlanText Plan(params IEnumerable<BodyBlock> body) => new() { Head = TitleOnly(), Body = [.. body], Ending = Ending() };

    /// <summary>A plan with everything that a plan has.</summary>
    public static PlanText Full() => Plan(
        Basis("Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013;"),
        Basis("Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Mây Ngàn về phòng, chống thiên tai năm 2026;"),
        new BodyBlock { Kind = BlockKind.Enacting, Runs = Words("Ủy ban nhân dân xã Mây Trắng ban hành Kế hoạch phòng, chống thiên tai năm 2026 như sau:") },
        Heading("I.", "MỤC ĐÍCH, YÊU CẦU", 1),
        Heading("1.", "Mục đích", 2),
        Bullet("Chủ động ứng phó; giảm thiệt hại về người và tài sản."),
        Bullet(string.Concat(Enumerable.Repeat(Sentence, 3)).TrimEnd()),
        RunIn("2.", "Yêu cầu", "Thực hiện phương châm bốn tại chỗ."),
        Heading("II.", "NHIỆM VỤ", 1),
        Paragraph("Các nhiệm vụ cụ thể theo bảng dưới đây:"),
        Table(
            ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian"],
            ["1", "Rà soát, cập nhật phương án ứng phó với bão mạnh, lũ quét, sạt lở đất", "Phòng Kinh tế", "Trước 15/5/2026"],
            ["2", "Tổ chức diễn tập", "Ban Chỉ huy Quân sự xã", "Quý II/2026"]),
        Heading("III.", "TỔ CHỨC THỰC HIỆN", 1),
        new BodyBlock { Kind = BlockKind.PageMark, Runs = Words("2") },
        Paragraph(string.Concat(Enumerable.Repeat(Sentence, 12)).TrimEnd()),
        Closing("Trên đây là Kế hoạch phòng, chống thiên tai năm 2026, yêu cầu các đơn vị nghiêm túc thực hiện./.")) with
    {
        Appendices =
        [
            new Appendix
            {
                Label = "Phụ lục I",
                TitleLines = [Words("DANH MỤC CÁC ĐIỂM XUNG YẾU")],
                Note = Words("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2026 của UBND xã Mây Trắng)"),
                Blocks =
                [
                    Table(
                        ["TT", "Tên điểm", "Thôn", "Loại hình", "Số hộ", "Số người", "Nơi sơ tán", "Phụ trách"],
                        ["1", "Khe Vàng", "Thôn 1", "Lũ quét", "15", "62", "Nhà văn hóa", "Nguyễn Văn A"]),
                ],
            },
            new Appendix { Label = "Phụ lục II", TitleLines = [Words("VẬT TƯ, PHƯƠNG TIỆN")], Blocks = [Bullet("Áo phao: 120 chiếc.")] },
        ],
    };

    public static OfficialDocument Document(PlanText text, IssueStamp? stamp = null) => OfficialDocument.From(text, Commune, stamp);
}
