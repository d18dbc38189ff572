using PlanPortal.Core.Drafting;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Composing;

public class EndingComposerTests
{
    private static OfficialEnding Compose(params EndLine[] lines) =>
        OfficialDocument.From(new PlanText { Ending = new DocumentEnding(lines) }, Commune, null).Ending;

    [Fact]
    public void Parts_recipients_from_the_signature_beside_them()
    {
        var ending = Compose(
            new EndLine([new EndSegment(EndPart.RecipientsTitle, Words("Nơi nhận:")), new EndSegment(EndPart.Authority, Words("TM. ỦY BAN NHÂN DÂN"))]),
            new EndLine([new EndSegment(EndPart.Recipient, Words("- Lưu: VT.")), new EndSegment(EndPart.Position, Words("CHỦ TỊCH"))]),
            End(EndPart.SignerName, "Trần Thị Mây"));

        Assert.Equal(["Nơi nhận:", "- Lưu: VT."], ending.Left.Select(t => t.Text));
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị Mây"], ending.Right.Select(t => t.Text));
    }

    [Fact]
    public void Joins_a_recipient_that_ran_over_two_lines()
    {
        var ending = Compose(
            End(EndPart.Recipient, "- Thường trực Đảng ủy,"),
            End(EndPart.Recipient, "HĐND xã;"),
            End(EndPart.Recipient, "- Các thôn"),
            End(EndPart.Recipient, "- Lưu: VT."));

        Assert.Equal(["- Thường trực Đảng ủy, HĐND xã;", "- Các thôn", "- Lưu: VT."], ending.Left.Select(t => t.Text));
    }

    [Fact]
    public void Keeps_recipients_without_dashes_apart()
    {
        var ending = Compose(End(EndPart.Recipient, "Như trên"), End(EndPart.Recipient, "Lưu VT"));

        Assert.Equal(["Như trên", "Lưu VT"], ending.Left.Select(t => t.Text));
    }

    [Fact]
    public void Keeps_other_words_with_the_signature_that_they_stood_under()
    {
        var ending = Compose(
            End(EndPart.Position, "CHỦ TỊCH"),
            End(EndPart.Other, "(Đã ký)"),
            End(EndPart.SignerName, "Trần Thị Mây"));

        Assert.Equal(["CHỦ TỊCH", "(Đã ký)", "Trần Thị Mây"], ending.Right.Select(t => t.Text));
        Assert.Empty(ending.Left);
    }
}
