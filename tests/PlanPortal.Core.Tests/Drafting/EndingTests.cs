using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

public class EndingTests
{
    [Theory]
    [InlineData("Nơi nhận:\n- Như trên;\n- Lưu: VT.", "Như trên|Lưu: VT")]
    [InlineData("Nơi nhận:\n- Sở Nội vụ\n- Các thôn\n- Lưu: VT", "Sở Nội vụ|Các thôn|Lưu: VT")]
    [InlineData("Nơi nhận:\n- Các phòng, ban, ngành,\nđoàn thể xã;\n- Lưu: VT.", "Các phòng, ban, ngành, đoàn thể xã|Lưu: VT")]
    [InlineData("Nơi nhận:\nNhư trên;\nLưu: VT.", "Như trên|Lưu: VT")]
    [InlineData("Nơi nhận: Như trên; Lưu: VT.", "Như trên|Lưu: VT")]
    [InlineData("Nơi nhận: - Như trên; - Lưu: VT.", "Như trên|Lưu: VT")]
    [InlineData("**Nơi nhận:**\n* Như trên;\n* Lưu: VT.", "Như trên|Lưu: VT")]
    [InlineData("Nơi nhận:\tCHỦ TỊCH\n- Như trên;\n- Lưu: VT.\tLý A Sáng", "Như trên|Lưu: VT")]
    public void Reads_recipients(string ending, string recipients) => Assert.Equal(recipients, string.Join('|', Read(ending).Recipients));

    [Theory]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLý A Sáng", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lý A Sáng")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLý A Sáng", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lý A Sáng")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nQ. CHỦ TỊCH\nLý A Sáng", "TM. ỦY BAN NHÂN DÂN|XÃ AN BÌNH", "Q. CHỦ TỊCH", "Lý A Sáng")]
    [InlineData("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nThS. Lý A Sáng", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "ThS. Lý A Sáng")]
    [InlineData("TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG NỘI VỤ\nLÝ A SÁNG", "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ", "LÝ A SÁNG")]
    [InlineData("HIỆU TRƯỞNG\n\n\nTrương Thị Trưởng", "", "HIỆU TRƯỞNG", "Trương Thị Trưởng")]
    [InlineData("CHỦ TỊCH\nK'Brèm Thanh Tuyền", "", "CHỦ TỊCH", "K'Brèm Thanh Tuyền")]
    [InlineData("CHỦ TỊCH\nY Bham Niê-Kđăm", "", "CHỦ TỊCH", "Y Bham Niê-Kđăm")]
    [InlineData("GIÁM ĐỐC", "", "GIÁM ĐỐC", null)]
    [InlineData("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lý A Sáng", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lý A Sáng")]
    [InlineData("TRƯỞNG CÔNG AN XÃ\nThượng tá Lý A Sáng", "", "TRƯỞNG CÔNG AN XÃ", "Thượng tá Lý A Sáng")]
    public void Reads_the_signature(string ending, string authority, string? position, string? name)
    {
        var read = Read(ending);
        Assert.Equal((authority, position, name), (string.Join('|', read.Authority), read.Position, read.SignerName));
    }

    [Fact]
    public void What_follows_the_signature_without_a_label_is_an_appendix()
    {
        var plan = PlanReader.Read("I. NỘI DUNG\n1. Trồng cây.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLý A Sáng\nDANH SÁCH CÁC THÔN\n1. Thôn Một\n2. Thôn Hai");
        var appendix = Assert.Single(plan.Appendices);
        Assert.Null(appendix.Label);
        Assert.Equal("DANH SÁCH CÁC THÔN", Assert.Single(appendix.TitleLines)[0].Text);
        Assert.Equal(2, appendix.Blocks.Count);
    }

    [Fact]
    public void An_appendix_behind_the_closing_needs_no_signature()
    {
        var plan = PlanReader.Read("I. NỘI DUNG\n1. Trồng cây.\nTrên đây là Kế hoạch./.\nPHỤ LỤC\nDANH MỤC CÂY\n- Keo");
        Assert.Equal(("PHỤ LỤC", 1), (plan.Appendices[0].Label, plan.Appendices[0].Blocks.Count));
    }

    [Fact]
    public void A_sentence_about_an_appendix_is_none() =>
        Assert.Empty(PlanReader.Read("I. NỘI DUNG\nPhụ lục I kèm theo Kế hoạch này nêu danh mục.\nCHỦ TỊCH\nLý A Sáng").Appendices);

    private static DocumentEnding Read(string ending) => PlanReader.Read("I. NỘI DUNG\n1. Trồng cây năm 2026./.\n\n" + ending).Ending;
}
