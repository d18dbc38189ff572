using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Phòng Văn hoá – Xã hội", "phong van hoa - xa hoi")]
    [InlineData("  ĐẢNG  ỦY\u00A0xã ", "dang uy xa")]
    [InlineData("Uỷ ban", "uy ban")]
    [InlineData("", "")]
    public void Folds_for_search(string text, string key) => Assert.Equal(key, VietnameseText.FoldForSearch(text));

    [Theory]
    [InlineData("Phòng Văn hoá - Xã hội", "phòng  Văn hóa – Xã hội")]
    [InlineData("UỶ BAN", "Ủy ban")]
    [InlineData("thuý", "thúy")]
    [InlineData("Hòa Bình", "Ho\u0300a Bi\u0300nh")]
    [InlineData("khoẻ", "khỏe")]
    public void Names_differing_in_case_spaces_hyphens_or_tone_placement_are_one(string one, string other) =>
        Assert.Equal(VietnameseText.FoldName(one), VietnameseText.FoldName(other));

    [Theory]
    [InlineData("Tân An", "Tán An")]
    [InlineData("Mai Sơn", "Mai Son")]
    [InlineData("Đông", "Dông")]
    [InlineData("hóa bình", "hòa bình")]
    [InlineData("hoá an", "hoa án")]
    public void Names_differing_in_a_letter_or_tone_are_two(string one, string other) =>
        Assert.NotEqual(VietnameseText.FoldName(one), VietnameseText.FoldName(other));

    [Fact]
    public void Any_string_has_a_normal_form()
    {
        Assert.Equal("a\uFFFDb", VietnameseText.Nfc("a\uD800b"));
        Assert.Equal("ế", VietnameseText.Nfc("e\u0302\u0301"));
        Assert.Equal("\uFFFD\uFFFF", VietnameseText.Nfc("\uFFFE\uFFFF"));
        Assert.Equal("😀", VietnameseText.Nfc("😀"));
    }
}
