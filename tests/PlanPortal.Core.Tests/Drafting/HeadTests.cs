using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

public class HeadTests
{
    [Theory]
    [InlineData("Số: 15/KH-UBND", "15", "KH-UBND")]
    [InlineData("Số:   /KH-UBND", null, "KH-UBND")]
    [InlineData("Số: ……/KH-UBND", null, "KH-UBND")]
    [InlineData("Số: 08 /KH - SCT", "08", "KH-SCT")]
    [InlineData("Số 15-KH/ĐU", "15", "KH/ĐU")]
    [InlineData("Số:", null, null)]
    [InlineData("Số: l05/KH-UBND", "l05", "KH-UBND")]
    [InlineData("Số: /IO-KH", null, "IO-KH")]
    public void Reads_number_and_symbol(string line, string? no, string? symbol)
    {
        var number = PlanReader.Read($"{line}\nKẾ HOẠCH\nTrồng cây năm 2026").Head.Number;
        Assert.Equal((no, symbol), (number?.No, number?.Symbol));
    }

    [Theory]
    [InlineData("An Bình, ngày 05 tháng 01 năm 2026", "An Bình", 5, 1, 2026)]
    [InlineData("An Bình, ngày     tháng     năm 2026", "An Bình", null, null, 2026)]
    [InlineData("An Bình, ngày … tháng 5 năm ……", "An Bình", null, 5, null)]
    [InlineData("An Bình, ngày 5/1/2026", "An Bình", 5, 1, 2026)]
    [InlineData("*Ea Bông, ngày 31 tháng 12 năm 2026*", "Ea Bông", 31, 12, 2026)]
    [InlineData("ngày 15 tháng 02 năm 2026", null, 15, 2, 2026)]
    [InlineData("An Bình, ngày 2O tháng l2 năm 2O26", "An Bình", 20, 12, 2026)]
    public void Reads_place_and_date(string line, string? place, int? day, int? month, int? year)
    {
        var date = PlanReader.Read($"{line}\nKẾ HOẠCH\nTrồng cây năm 2026").Head.PlaceAndDate;
        Assert.Equal((place, day, month, year), (date?.Place, date?.Day, date?.Month, date?.Year));
    }

    [Theory]
    [InlineData("KE HOẠCH")]
    [InlineData("KÊ HOACH")]
    public void A_type_name_that_lost_its_marks_in_a_scan_is_known(string type) =>
        Assert.Equal("Trồng cây năm 2026", PlanReader.Read($"UBND XÃ AN BÌNH\n{type}\nTrồng cây năm 2026").Head.Subject);

    [Theory]
    [InlineData("UBND XÃ AN BÌNH", null, "UBND XÃ AN BÌNH")]
    [InlineData("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH", null, "ỦY BAN NHÂN DÂN XÃ AN BÌNH")]
    [InlineData("UBND TỈNH LAM SƠN\nSỞ NỘI VỤ", "UBND TỈNH LAM SƠN", "SỞ NỘI VỤ")]
    [InlineData("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LAM SƠN\nTRUNG TÂM Y TẾ", "ỦY BAN NHÂN DÂN THÀNH PHỐ LAM SƠN", "TRUNG TÂM Y TẾ")]
    [InlineData("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC LAM SƠN", "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC LAM SƠN")]
    [InlineData("UBND xã An Bình", null, "UBND xã An Bình")]
    [InlineData("UBND XÃ AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", null, "UBND XÃ AN BÌNH")]
    public void Tells_the_superior_from_the_issuer(string lines, string? superior, string issuer)
    {
        var head = PlanReader.Read($"{lines}\nSố: 1/KH-UBND\nKẾ HOẠCH\nTrồng cây năm 2026").Head;
        Assert.Equal((superior, issuer), (head.Superior, head.Issuer));
    }

    [Theory]
    [InlineData("KẾ HOẠCH\nTrồng cây năm 2026\n\nTết trồng cây là nét đẹp.", "Trồng cây năm 2026")]
    [InlineData("KẾ HOẠCH\nThực hiện Nghị quyết số 5-NQ/TU về trồng cây\ntrên địa bàn xã\nCăn cứ Luật Lâm nghiệp;", "Thực hiện Nghị quyết số 5-NQ/TU về trồng cây trên địa bàn xã")]
    [InlineData("KẾ HOẠCH\nTriển khai Đề án\nThực hiện Kế hoạch số 3/KH-UBND của tỉnh;", "Triển khai Đề án")]
    [InlineData("KẾ HOẠCH Trồng cây\nI. MỤC ĐÍCH", "Trồng cây")]
    [InlineData("K Ế H O Ạ C H\nTrồng cây\nI. MỤC ĐÍCH", "Trồng cây")]
    [InlineData("KẾ HOẠCH\n**Trồng cây**\n**Năm 2026**\nNhằm phủ xanh đất trống", "Trồng cây Năm 2026")]
    [InlineData("KẾ HOẠCH\nTrồng cây\n-------\nPhong trào trồng cây", "Trồng cây")]
    [InlineData("KẾ HOẠCH\nI. MỤC ĐÍCH", null)]
    public void Ends_the_subject_where_the_body_begins(string text, string? subject) => Assert.Equal(subject, PlanReader.Read(text).Head.Subject);

    [Fact]
    public void A_bracketed_line_under_the_subject_is_its_note()
    {
        var head = PlanReader.Read("KẾ HOẠCH\nTrồng cây\n(Ban hành kèm theo Quyết định số 1\nngày 02/3/2026)\nI. MỤC ĐÍCH").Head;
        Assert.Equal(("Trồng cây", "(Ban hành kèm theo Quyết định số 1 ngày 02/3/2026)"), (head.Subject, head.SubjectNote));
    }

    [Fact]
    public void A_text_without_a_head_has_none()
    {
        var plan = PlanReader.Read("I. MỤC ĐÍCH\n1. Phủ xanh đất trống.");
        Assert.Empty(plan.Head.Lines);
        Assert.Equal(2, plan.Body.Count);
    }

    [Fact]
    public void A_head_without_a_type_name_is_still_read() =>
        Assert.Equal("KH-UBND", PlanReader.Read("UBND XÃ AN BÌNH\nSố: 2/KH-UBND\n\nI. MỤC ĐÍCH").Head.Number?.Symbol);
}
