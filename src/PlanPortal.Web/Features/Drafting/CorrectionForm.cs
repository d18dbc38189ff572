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

    public CorrectedKind Kind { get; init; }

    /// <summary>The corrected text.</summary>
    /// <exception cref="InvalidInputException">There is no such paragraph.</exception>
    public string Apply(PlanText text)
    {
        if (Block < 0 || Block >= text.Body.Count)
        {
            throw new InvalidInputException("Không tìm thấy đoạn văn này. Hãy tải lại trang.");
        }

        return PlanWriter.Write(Kind switch
        {
            CorrectedKind.Heading => Corrections.SetKind(text, Block, BlockKind.Numbered, NumberedKind.Heading),
            CorrectedKind.NumberedParagraph => Corrections.SetKind(text, Block, BlockKind.Numbered, NumberedKind.Paragraph),
            CorrectedKind.Bullet => Corrections.SetKind(text, Block, BlockKind.Bullet),
            _ => Corrections.SetKind(text, Block, BlockKind.Paragraph),
        });
    }
}
