using PlanPortal.Core.Drafting;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Recipients left, signature right (cells 7 to 9b of the decree's layout), as one piece.</summary>
internal static class EndingTypesetter
{
    private const double LeftShare = 0.46;

    /// <returns>Null where the text has no ending.</returns>
    public static FlowTable? Set(OfficialEnding ending, double width)
    {
        if (ending.IsEmpty)
            return null;
        return new FlowTable([width * LeftShare, width * (1 - LeftShare)],
        [
            new FlowRow([new FlowCell([.. ending.Left.Select(Recipient)]), new FlowCell(Signature(ending.Right))]),
        ])
        {
            HasBorders = false,
            KeepTogether = true,
            Before = DecreeStyle.ParagraphGap,
        };
    }

    private static FlowParagraph Recipient(EndText text)
    {
        bool isTitle = text.Part == EndPart.RecipientsTitle;
        return new FlowParagraph(
            isTitle ? ParagraphRole.RecipientsTitle : ParagraphRole.Recipient,
            [Runs.Of(text.Text, isTitle ? DecreeStyle.RecipientsTitle : DecreeStyle.Recipient)])
        { Align = TextAlign.Left };
    }

    /// <summary>Between position and name there is room to sign; words such as <c>(Đã ký)</c> stand in the middle of it.</summary>
    private static List<FlowBlock> Signature(IReadOnlyList<EndText> texts)
    {
        var blocks = new List<FlowBlock>();
        int name = Enumerable.Range(0, texts.Count).FirstOrDefault(i => texts[i].Part == EndPart.SignerName, texts.Count);
        int lastOffice = Enumerable.Range(0, name).LastOrDefault(i => texts[i].Part is EndPart.Authority or EndPart.Position, -1);
        int between = name - lastOffice - 1;
        double room = DecreeStyle.SignatureRoom / (between + 1);
        for (int i = 0; i < texts.Count; i++)
        {
            var (role, style) = texts[i].Part switch
            {
                EndPart.SignerName => (ParagraphRole.SignerName, DecreeStyle.BodyBold),
                EndPart.Authority or EndPart.Position => (ParagraphRole.Authority, DecreeStyle.BodyBold),
                _ => (ParagraphRole.Other, DecreeStyle.Body),
            };
            bool isInRoom = i > lastOffice && i <= name;
            blocks.Add(Centred.Paragraph(role, texts[i].Text, style) with { Before = isInRoom ? room : 0 });
        }

        // The room is left also where the name is not known yet.
        if (name == texts.Count && blocks.Count > 0)
            blocks[^1] = blocks[^1] with { After = room };
        return blocks;
    }
}
