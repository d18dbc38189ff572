using PlanPortal.Core.Drafting;
using PlanPortal.Web.Features.Drafting;

namespace PlanPortal.Web.Features.Plans;

/// <summary>One paragraph of the body as it was understood, and what it may be corrected to.</summary>
public sealed record OutlineRow(int Index, int Depth, BlockKind Kind, NumberedKind? Numbering, string? Label, string? Heading, string Words)
{
    public bool IsHeading => Heading is not null || Kind == BlockKind.Division;

    public string KindName => Kind switch
    {
        BlockKind.LegalBasis => "Căn cứ",
        BlockKind.Enacting => "Câu ban hành",
        BlockKind.Division => "Phần, chương, mục",
        BlockKind.Bullet => "Gạch đầu dòng",
        BlockKind.Table => "Bảng",
        BlockKind.Closing => "Câu kết",
        BlockKind.PageMark => "Số trang",
        BlockKind.Numbered => Numbering switch
        {
            NumberedKind.Heading => "Đề mục",
            NumberedKind.RunIn => "Đề mục liền đoạn",
            NumberedKind.Lettered => "Điểm",
            _ => "Đoạn có số",
        },
        _ => "Đoạn văn",
    };

    /// <summary>What a person may say it is instead; tables and page numbers are what they are.</summary>
    public IEnumerable<CorrectedKind> Corrections()
    {
        if (Kind is BlockKind.Table or BlockKind.PageMark or BlockKind.Division)
        {
            yield break;
        }

        foreach (var kind in Enum.GetValues<CorrectedKind>())
        {
            var labelled = Kind == BlockKind.Numbered;
            var needsLabel = kind == CorrectedKind.NumberedParagraph;
            if ((!needsLabel || labelled) && kind != Present)
            {
                yield return kind;
            }
        }
    }

    private CorrectedKind? Present => Kind switch
    {
        BlockKind.Numbered when Numbering == NumberedKind.Heading => CorrectedKind.Heading,
        BlockKind.Numbered => CorrectedKind.NumberedParagraph,
        BlockKind.Bullet => CorrectedKind.Bullet,
        BlockKind.Paragraph => CorrectedKind.Paragraph,
        _ => null,
    };
}

/// <summary>A part of the head or ending as it was understood.</summary>
public sealed record OutlineFact(string Name, string? Value);

/// <summary>The outline tab: the document as the portal understands it, paragraph by paragraph.</summary>
public sealed record PlanOutline(PlanPage Page, IReadOnlyList<OutlineFact> Head, IReadOnlyList<OutlineRow> Rows, IReadOnlyList<OutlineFact> Ending, IReadOnlyList<Appendix> Appendices)
{
    private const int MostDepth = 5;

    public static PlanOutline Of(PlanPage page)
    {
        var text = page.Text;
        var rows = new List<OutlineRow>(text.Body.Count);
        var depth = 1;
        foreach (var (block, index) in text.Body.Select((block, index) => (block, index)))
        {
            if (block.Kind is BlockKind.Numbered or BlockKind.Division)
            {
                depth = Math.Clamp(block.Level, 1, MostDepth - 1) + 1;
            }

            var at = block.Kind switch
            {
                BlockKind.Numbered or BlockKind.Division => depth - 1,
                BlockKind.LegalBasis or BlockKind.Enacting or BlockKind.Closing => 1,
                _ => depth,
            };
            rows.Add(new OutlineRow(index, at, block.Kind, block.Numbering, block.Label, block.Heading, WordsOf(block)));
        }

        return new PlanOutline(page, HeadOf(text.Head), rows, EndingOf(text.Ending), text.Appendices);
    }

    private static string WordsOf(BodyBlock block) => block.Table is { } table
        ? $"{table.Rows.Count} hàng, {table.Columns} cột: {string.Join(" | ", table.Rows.Take(1).SelectMany(row => row.Cells).Select(c => c.Text))}"
        : block.Text[block.HeadingLength..].TrimStart(':', ' ');

    private static List<OutlineFact> HeadOf(DocumentHead head) =>
    [
        new("Cơ quan chủ quản", head.Superior),
        new("Cơ quan ban hành", head.Issuer),
        new("Số, ký hiệu", head.Number?.Text),
        new("Địa danh, ngày tháng", head.PlaceAndDate?.Text),
        new("Tên loại", head.TypeName),
        new("Trích yếu", head.Subject),
    ];

    private static List<OutlineFact> EndingOf(DocumentEnding ending) =>
    [
        new("Nơi nhận", ending.Recipients.Count == 0 ? null : string.Join("; ", ending.Recipients)),
        new("Thẩm quyền", ending.Authority.Count == 0 ? null : string.Join(" / ", ending.Authority)),
        new("Chức vụ", ending.Position),
        new("Người ký", ending.SignerName),
    ];
}
