using System.ComponentModel.DataAnnotations;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Web.Features.Drafting;

/// <summary>What a person says that a paragraph is.</summary>
public enum CorrectedKind
{
    Heading,
    NumberedParagraph,
    Paragraph,
    Bullet,
}

public sealed record CorrectionForm
{
    public Guid Version { get; init; }

    /// <summary>Place of the block in <see cref="PlanText.Body"/>.</summary>
    public int Block { get; init; }

    [Required]
    public CorrectedKind? Kind { get; init; }

    /// <summary>The text in which the paragraph reads as the person says.</summary>
    /// <exception cref="InvalidInputException">There is no such paragraph, or its words cannot be read so.</exception>
    public string Apply(PlanText text)
    {
        if (Block < 0 || Block >= text.Body.Count)
        {
            throw new InvalidInputException("Không tìm thấy đoạn văn này. Hãy tải lại trang.");
        }

        var (kind, numbering) = Kind switch
        {
            CorrectedKind.Heading => (BlockKind.Numbered, NumberedKind.Heading),
            CorrectedKind.NumberedParagraph => (BlockKind.Numbered, NumberedKind.Paragraph),
            CorrectedKind.Bullet => (BlockKind.Bullet, default(NumberedKind?)),
            _ => (BlockKind.Paragraph, null),
        };
        return Corrections.SetKind(text, Block, kind, numbering)
            ?? throw new InvalidInputException("Đoạn này không đổi được sang loại đã chọn. Hãy sửa chữ trong văn bản.");
    }
}
