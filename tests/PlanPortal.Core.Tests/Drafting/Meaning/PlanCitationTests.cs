using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>Documents named anywhere in a plan, and the short names it gives them.</summary>
public class PlanCitationTests
{
    private const string Preamble = """
        KẾ HOẠCH
        Chuyển đổi số năm 2026

        Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá (sau đây gọi tắt là Nghị quyết 57);
        Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án dữ liệu dân cư (gọi tắt là “Đề án 06”);
        Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia, sau đây gọi là Chương trình;
        Căn cứ Đề án “Xã thông minh” (viết tắt là Đề án 12) theo Quyết định số 12/QĐ-UBND ngày 3/2/2026 của UBND tỉnh;
        Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh (Kế hoạch 45), UBND xã An Lạc ban hành Kế hoạch thực hiện Nghị quyết số 57-NQ/TW (sau đây gọi tắt là Kế hoạch) như sau:

        I. MỤC ĐÍCH

        """;

    [Theory]
    [InlineData("Quán triệt Nghị quyết 57.", "57-NQ/TW 2024-12-22")]
    [InlineData("Quán triệt NGHỊ QUYẾT 57.", "57-NQ/TW 2024-12-22")]
    [InlineData("Triển khai Đề án 06 trên địa bàn.", "06/QĐ-TTg 2022-01-06")]
    [InlineData("Triển khai Chương trình trên địa bàn.", "749/QĐ-TTg 2020-06-03")]
    [InlineData("Đề án 12 làm trước Kế hoạch 45.", "12/QĐ-UBND 2026-02-03; 45/KH-UBND 2026-01-12")]
    public void A_short_name_carries_its_document_from_then_on(string sentence, string expected)
    {
        var (_, cited) = Cited(sentence);

        Assert.Equal(expected, string.Join("; ", cited.Select(c => $"{c.Document.No} {c.Document.Date:yyyy-MM-dd}")));
        Assert.All(cited, c => Assert.Equal(c.First?.ShortName, c.ShortName));
    }

    [Theory]
    [InlineData("Kế hoạch này làm theo Kế hoạch của xã.")]
    [InlineData("Lồng ghép Chương trình OCOP và Chương trình mục tiêu quốc gia, Chương trình “Sóng và máy tính”.")]
    [InlineData("Các chương trình khác.")]
    public void A_short_name_is_no_part_of_another_name(string sentence) => Assert.Empty(Cited(sentence).Cited);

    [Fact]
    public void A_name_used_before_it_is_given_stands_for_nothing()
    {
        var plan = PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\nI. MỤC ĐÍCH\n- Làm theo Chương trình.\n- Quyết định số 7/QĐ-TTg phê duyệt Chương trình A (gọi tắt là Chương trình).\n- Chương trình là chính.");

        Assert.Equal(["Quyết định số 7/QĐ-TTg", "Chương trình"], PlanMeaning.Of(plan).Citations.Select(c => plan.WordsAt(c.Place)));
    }

    [Fact]
    public void The_sentence_that_issues_the_plan_only_mentions()
    {
        var plan = PlanReader.Read(Preamble);
        var last = PlanMeaning.Of(plan).Citations[^1];

        Assert.Equal((CitationRole.Mentioned, "57-NQ/TW"), (last.Document.Role, last.Document.No));
        Assert.Equal("Nghị quyết số 57-NQ/TW", plan.WordsAt(last.Place));
    }

    [Theory]
    [InlineData("Kế hoạch số 45/KH-UBND", "45/KH-UBND", true)]
    [InlineData("Kế hoạch 45 / KH - UBND", "45 / KH - UBND", true)]
    [InlineData("Nghị quyết số 57", "57", true)]
    [InlineData("Nghị quyết số 58", "58", false)]
    [InlineData("Kế hoạch số 57", "57", false)]
    public void A_document_cited_again_leads_to_where_it_was_first_cited_and_keeps_its_own_words(string words, string no, bool again)
    {
        var cited = Assert.Single(Cited($"Làm theo {words} đã nêu.").Cited);

        Assert.Equal(no, cited.Document.No);
        Assert.Null(cited.Document.Date);
        Assert.Equal(again, cited.First is { Document.Date: not null });
    }

    [Fact]
    public void A_figure_alone_stands_for_the_document_that_has_it_whichever_comes_first()
    {
        var cited = PlanMeaning.Of(PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\nI. MỤC ĐÍCH\n- Đề án số 08 và Đề án 08-ĐA/TU.\n- Đề án 08 tiếp tục.\n- Đề án số 08/ĐA-UBND.\n- Đề án 08.")).Citations;

        Assert.Equal([null, cited[0], cited[0], null, null], cited.Select(c => c.First));
    }

    [Fact]
    public void A_document_in_a_table_is_placed_in_its_row()
    {
        var plan = PlanReader.Read(Preamble + "| TT | Nội dung | Căn cứ |\n|---|---|---|\n| 1 | Số hóa | Đề án 06 |\n| 2 | Họp | Công văn số 5/UBND-VP |\n");
        var cited = PlanMeaning.Of(plan).Citations.Where(c => c.Place.Row is not null).ToList();

        Assert.Equal(["06/QĐ-TTg", "5/UBND-VP"], cited.Select(c => c.Document.No));
        Assert.Equal(["1 | Số hóa | Đề án 06", "2 | Họp | Công văn số 5/UBND-VP"], cited.Select(c => plan.WordsAt(c.Place)));
    }

    [Fact]
    public void Documents_of_headings_sentences_and_bullets_are_found_with_their_characters()
    {
        var (plan, cited) = Cited("Phổ biến Luật Trẻ em và Luật Căn cước.\n1. Thực hiện Chỉ thị số 05-CT/TW: Theo Hướng dẫn số 7-HD/BTGTU của Ban Tuyên giáo và Dân vận Tỉnh ủy cho cán bộ.");

        Assert.Equal(
            ["Luật Trẻ em", "Luật Căn cước", "Chỉ thị số 05-CT/TW", "Hướng dẫn số 7-HD/BTGTU của Ban Tuyên giáo và Dân vận Tỉnh ủy"],
            cited.Select(c => plan.WordsAt(c.Place)));
    }

    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7.txt", 24)]
    [InlineData("001_1d584dd7519295be.txt", 13)]
    public void Finds_every_document_of_a_real_plan(string file, int count)
    {
        var plan = PlanReader.Read(File.ReadAllText(SharedPlans.Path(file)));
        var cited = PlanMeaning.Of(plan).Citations;

        Assert.Equal(count, cited.Count);
        Assert.All(cited, c => Assert.Contains(c.Document.No!, plan.WordsAt(c.Place), StringComparison.Ordinal));
    }

    /// <summary>What the text after the preamble cites.</summary>
    private static (PlanText Plan, IReadOnlyList<Citation> Cited) Cited(string text)
    {
        var preamble = PlanReader.Read(Preamble);
        var plan = PlanReader.Read(Preamble + "- " + text);
        return (plan, [.. PlanMeaning.Of(plan).Citations.Skip(PlanMeaning.Of(preamble).Citations.Count)]);
    }
}
