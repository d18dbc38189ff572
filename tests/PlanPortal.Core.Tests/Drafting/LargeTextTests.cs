using System.Globalization;
using System.Text;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

/// <summary>Texts that a reader of more than linear cost would not finish; the figures stand in the benchmarks.</summary>
public class LargeTextTests
{
    private const string Words = "Tổ chức tuyên truyền, phổ biến đến toàn thể cán bộ, công chức, viên chức và Nhân dân trên địa bàn xã; ";

    [Fact]
    public void A_text_of_five_megabytes_is_read_whole()
    {
        var text = new StringBuilder("KẾ HOẠCH\nThực hiện năm 2026\n\nI. NỘI DUNG\n");
        for (var i = 1; text.Length < 5_000_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i % 90}. Nội dung thứ {i}\n- {Words}\n- {Words}\n\n{Words}\n");
        }

        ComesBack(text.ToString());
    }

    [Theory]
    [InlineData(Words)]
    [InlineData("**a** ")]
    [InlineData("*a")]
    [InlineData("_ ")]
    [InlineData("\\*")]
    [InlineData("| ")]
    [InlineData("(")]
    [InlineData("- ; ")]
    [InlineData(" TM. ")]
    [InlineData("a   ")]
    [InlineData("\f2")]
    [InlineData("1.1.")]
    [InlineData("I")]
    [InlineData(", ngày tháng năm ")]
    [InlineData("Số: /")]
    [InlineData("\u0301")]
    public void A_single_line_of_a_megabyte_is_read_whole(string piece) => ComesBack(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

    [Theory]
    [InlineData("Nơi nhận: - ", "TM. X ", "a")]
    [InlineData("KẾ HOẠCH\n", "(a\n", "")]
    [InlineData("Nơi nhận:\n- Sở A\n", "b\n", "")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\n", "CHỦ TỊCH\n", "Nguyễn Văn An")]
    [InlineData("Phụ lục I\n", "DANH MỤC\n", "")]
    [InlineData("I. A\n", "1.1.1.1.1 A\na) b\n(1) c\n1.1 B\n", "")]
    public void A_megabyte_of_one_part_is_read_whole(string opening, string piece, string end) =>
        ComesBack(opening + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)) + end);

    [Theory]
    [InlineData("Nơi nhận: - ")]
    [InlineData("UBND XÃ A ")]
    [InlineData("Căn cứ Luật, ")]
    [InlineData("1. ")]
    public void A_megabyte_after_a_known_opening_is_read_whole(string opening)
    {
        ComesBack(opening + string.Concat(Enumerable.Repeat("Sở A; TM. X ", 90_000)));
        ComesBack(opening + string.Concat(Enumerable.Repeat("CỘNG HÒA X, ", 90_000)) + " như sau:");
    }

    [Fact]
    public void Two_thousand_bullets_stay_two_thousand_bullets()
    {
        var plan = PlanReader.Read("I. NHIỆM VỤ\n" + string.Concat(Enumerable.Repeat("- Tổ chức hội nghị\n", 2000)));
        Assert.Equal(2000, plan.Body.Count(b => b.Kind == BlockKind.Bullet));
        Assert.Equal(2000, OutlineTree.From(plan).Roots.Single().Bullets);
    }

    [Fact]
    public void A_heading_of_three_hundred_letters_stays_one_heading()
    {
        var title = string.Join(' ', Enumerable.Repeat("đẩy mạnh tuyên truyền", 15))[..300].Trim();
        var plan = PlanReader.Read($"I. NHIỆM VỤ\n1. {title}\n- Tổ chức hội nghị.\n");
        Assert.Equal(title, plan.Body[1].Heading);
    }

    [Fact]
    public void A_hundred_thousand_short_lines_are_read_whole() => ComesBack(string.Concat(Enumerable.Repeat("a\n", 100_000)) + string.Concat(Enumerable.Repeat("(\n", 50_000)));

    private static void ComesBack(string text) => Assert.Equal(RoundTrip.Signs(text), RoundTrip.Signs(PlanWriter.Write(PlanReader.Read(text))));
}
