using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>One paragraph of the preamble at a time, in the ways in which plans cite.</summary>
public class CitationTests
{
    [Theory]
    [InlineData("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;", "57-NQ/TW 2024-12-22 Bộ Chính trị")]
    [InlineData("Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024, của Bộ Chính trị (khóa XIII), “về đột phá”;", "57-NQ/TW 2024-12-22 Bộ Chính trị")]
    [InlineData("Căn cứ Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", "30/2020/NĐ-CP 2020-03-05 Chính phủ")]
    [InlineData("Căn cứ Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg ngày 03/6/2020 về việc phê duyệt;", "749/QĐ-TTg 2020-06-03 Thủ tướng Chính phủ")]
    [InlineData("Thực hiện Công văn số: 123/UBND-VX ngày 5-3-2020 của UBND tỉnh v/v báo cáo;", "123/UBND-VX 2020-03-05 UBND tỉnh")]
    [InlineData("Thực hiện Kế hoạch số 128/KH-SVHTTDL ngày 17.3.2026 của Sở Văn hóa, Thể thao và Du lịch về tuyên truyền;", "128/KH-SVHTTDL 2026-03-17 Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Căn cứ Thông tư liên tịch số 12/2015/TTLT-BGDĐT-BNV của Bộ Giáo dục và Đào tạo, Bộ Nội vụ;", "12/2015/TTLT-BGDĐT-BNV  Bộ Giáo dục và Đào tạo, Bộ Nội vụ")]
    [InlineData("Căn cứ Nghị quyết số 12/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Quảng Ninh khóa XIV, kỳ họp thứ 28 về nhiệm vụ;", "12/2025/NQ-HĐND  Hội đồng nhân dân tỉnh Quảng Ninh khóa XIV")]
    [InlineData("Căn cứ Kế hoạch số 45/KH-UBND của UBND TP. Hồ Chí Minh về đô thị thông minh;", "45/KH-UBND  UBND TP. Hồ Chí Minh")]
    [InlineData("Thực hiện Công văn ngày 12/3/2026 của Sở Nội vụ về chế độ báo cáo;", " 2026-03-12 Sở Nội vụ")]
    [InlineData("Theo đề nghị của Phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 10/3/2026.", "12/TTr-VHXH 2026-03-10 ")]
    [InlineData("Thực hiện Nghị quyết 57 của Bộ Chính trị;", "57  Bộ Chính trị")]
    public void Reads_number_date_and_issuer(string text, string expected)
    {
        var document = PlanMeaning.Citation(text).Documents[0];

        Assert.Equal(expected, $"{document.No} {document.Date:yyyy-MM-dd} {document.Issuer}");
        Assert.Equal(CitationRole.Basis, document.Role);
    }

    [Theory]
    [InlineData("Nghị quyết số57-NQ/TW", "57-NQ/TW")]
    [InlineData("Nghị quyết 57 NQ/TW", "57 NQ/TW")]
    [InlineData("Nghị quyết số 57NQ/TW", "57NQ/TW")]
    [InlineData("Nghị quyết số 57 - NQ/TW", "57 - NQ/TW")]
    [InlineData("Quyết định số 1169/QĐ- TTg", "1169/QĐ- TTg")]
    [InlineData("Quyết định số số 12a/QĐ-UBND", "12a/QĐ-UBND")]
    public void Keeps_a_mistyped_number_as_written(string document, string expected) =>
        Assert.Equal(expected, Assert.Single(PlanMeaning.Citation($"Căn cứ {document} ngày 16/6/2025;").Documents).No);

    [Theory]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;", "Luật|Tổ chức chính quyền địa phương||2025-06-16")]
    [InlineData("Căn cứ Luật Chuyển đổi số số 148/2025/QH15;", "Luật|Chuyển đổi số|148/2025/QH15|")]
    [InlineData("Căn cứ Luật Đất đai năm 2024;", "Luật|Đất đai||")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng năm 2022;", "Luật|Thi đua, khen thưởng||")]
    [InlineData("Căn cứ Bộ luật Lao động được Quốc hội thông qua ngày 20/11/2019;", "Bộ luật|Lao động||2019-11-20")]
    [InlineData("Căn cứ Luật Trẻ em số 102/2016/QH13 được Quốc hội khóa XIII, kỳ họp thứ 11 thông qua ngày 05/4/2016;", "Luật|Trẻ em|102/2016/QH13|2016-04-05")]
    [InlineData("Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29/11/2024;", "Luật|Phòng cháy, chữa cháy và cứu nạn, cứu hộ||2024-11-29")]
    [InlineData("Căn cứ Bộ luật Dân sự 2015;", "Bộ luật|Dân sự||")]
    [InlineData("Căn cứ Pháp lệnh Dân số số 06/2003/PL-UBTVQH11 ngày 09/01/2003;", "Pháp lệnh|Dân số|06/2003/PL-UBTVQH11|2003-01-09")]
    [InlineData("Căn cứ Điều lệ Hội Chữ thập đỏ Việt Nam;", "Điều lệ|Hội Chữ thập đỏ Việt Nam||")]
    [InlineData("Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;", "Hiến pháp|nước Cộng hòa xã hội chủ nghĩa Việt Nam||")]
    [InlineData("Căn cứ Luật số 61/2024/QH15 ngày 30/11/2024 của Quốc hội về Điện lực;", "Luật|Điện lực|61/2024/QH15|2024-11-30")]
    [InlineData("Căn cứ Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030;", "Nghị quyết|Đại hội đại biểu Đảng bộ xã lần thứ I||")]
    [InlineData("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đê điều ngày 22 tháng 11 năm 2019;", "Luật|sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đê điều||2019-11-22")]
    public void Reads_a_law_by_its_title(string text, string expected)
    {
        var law = Assert.Single(PlanMeaning.Citation(text).Documents);

        Assert.Equal(expected, $"{law.Type}|{law.Subject}|{law.No}|{law.Date:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("Căn cứ Nghị định số 1/2026/NĐ-CP ngày 2/1/2026 sửa đổi, bổ sung một số điều của Nghị định số 2/2020/NĐ-CP ngày 3/1/2020;", "1/2026/NĐ-CP", "2/2020/NĐ-CP")]
    [InlineData("Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh về thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị;", "5/KH-UBND", "57-NQ/TW")]
    [InlineData("Thực hiện Kế hoạch số 5/KH-UBND ngày 1/2/2026 về A; Kế hoạch số 6/KH-UBND ngày 2/2/2026 về B và Công văn số 7/SNV-CC ngày 3/2/2026;", "5/KH-UBND 6/KH-UBND 7/SNV-CC", "")]
    [InlineData("Căn cứ các Quyết định: số 749/QĐ-TTg ngày 03/6/2020; số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ;", "749/QĐ-TTg 411/QĐ-TTg", "")]
    [InlineData("Căn cứ các Kế hoạch số 01/KH-UBND, 02/KH-UBND ngày 5/1/2026 của UBND tỉnh;", "01/KH-UBND 02/KH-UBND", "")]
    [InlineData("Thực hiện Đề án “Tuyên truyền Nghị quyết số 57-NQ/TW” ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 3/2/2026;", "12/QĐ-UBND", "57-NQ/TW")]
    [InlineData("Thực hiện Đề án \"Tuyên truyền Nghị quyết số 57-NQ/TW\" theo Quyết định số 12/QĐ-UBND ngày 3/2/2026;", "12/QĐ-UBND", "57-NQ/TW")]
    [InlineData("Căn cứ Quyết định số 5/QĐ-UBND về thực hiện Nghị quyết số 57-NQ/TW. Căn cứ Kế hoạch số 6/KH-UBND;", "5/QĐ-UBND 6/KH-UBND", "57-NQ/TW")]
    [InlineData("Căn cứ Nghị định số 45/2010/NĐ-CP (được sửa đổi bởi Nghị định số 33/2012/NĐ-CP) quy định về hội;", "45/2010/NĐ-CP", "33/2012/NĐ-CP")]
    public void Tells_what_is_relied_on_from_what_is_only_mentioned(string text, string basis, string mentioned)
    {
        var documents = PlanMeaning.Citation(text).Documents.ToLookup(d => d.Role, d => d.No);

        Assert.Equal(basis, string.Join(' ', documents[CitationRole.Basis]));
        Assert.Equal(mentioned, string.Join(' ', documents[CitationRole.Mentioned]));
    }

    [Theory]
    [InlineData("của Chính phủ về công tác văn thư;", "công tác văn thư")]
    [InlineData("của Chính phủ v/v báo cáo định kỳ;", "báo cáo định kỳ")]
    [InlineData("của Chính phủ Về việc giao chỉ tiêu.", "giao chỉ tiêu")]
    [InlineData("của Chính phủ, “về đột phá phát triển khoa học, công nghệ”;", "đột phá phát triển khoa học, công nghệ")]
    [InlineData("của Chính phủ ban hành Quy chế làm việc (sau đây gọi tắt là Quyết định 5);", "ban hành Quy chế làm việc")]
    [InlineData("của Chính phủ phê duyệt “Chương trình A; giai đoạn 2”, sau đây gọi là Chương trình;", "phê duyệt “Chương trình A; giai đoạn 2”")]
    [InlineData("của Chính phủ về văn thư và Quyết định số 6/QĐ-TTg ngày 2/1/2026;", "văn thư")]
    [InlineData("của Chính phủ (đã sửa đổi) quy định về hội;", "quy định về hội")]
    [InlineData("ban hành kèm theo Nghị quyết số 6/NQ-HĐND;", null)]
    [InlineData("của Chính phủ;", null)]
    public void Reads_the_subject_to_its_end(string rest, string? expected) =>
        Assert.Equal(expected, PlanMeaning.Citation("Căn cứ Quyết định số 5/QĐ-TTg ngày 1/1/2026 " + rest).Documents[0].Subject);

    [Theory]
    [InlineData("Căn cứ chức năng, nhiệm vụ được giao;")]
    [InlineData("Theo quy định của pháp luật về chuyển đổi số 24/7;")]
    [InlineData("Thực hiện Kế hoạch 5 năm và Chương trình 90 ngày;")]
    [InlineData("Thực hiện Kế hoạch 2026 của xã;")]
    [InlineData("Theo đề nghị của Hội Luật gia và Trường Đại học Luật Hà Nội;")]
    public void Takes_no_other_words_for_a_document(string text) => Assert.Empty(PlanMeaning.Citation(text).Documents);
}
