using System.Text;
using PlanPortal.Core.Drafting.Decoding;

namespace PlanPortal.Core.Tests.Decoding;

public class LegacyVietnameseTests
{
    [Theory]
    [InlineData("KÕ ho¹ch", LegacyEncoding.Tcvn3, "Kế hoạch")]
    [InlineData("Thùc hiÖn NghÞ quyÕt", LegacyEncoding.Tcvn3, "Thực hiện Nghị quyết")]
    [InlineData("KEÁ HOAÏCH", LegacyEncoding.Vni, "KẾ HOẠCH")]
    [InlineData("UÛY BAN NHAÂN DAÂN XAÕ VÓNH TÖÔØNG", LegacyEncoding.Vni, "ỦY BAN NHÂN DÂN XÃ VĨNH TƯỜNG")]
    [InlineData("Kêì hoaòch", LegacyEncoding.Windows1258, "Kế hoạch")]
    [InlineData("Káº¿ hoáº¡ch nÄƒm", LegacyEncoding.Utf8, "Kế hoạch năm")]
    [InlineData("Kế hoạch năm 2026", LegacyEncoding.None, "Kế hoạch năm 2026")]
    [InlineData("Plan 2026", LegacyEncoding.None, "Plan 2026")]
    [InlineData("", LegacyEncoding.None, "")]
    public void Recognises_the_letters_of_an_old_font(string shown, LegacyEncoding encoding, string meant)
    {
        Assert.Equal(encoding, LegacyVietnamese.Detect(shown));
        Assert.Equal(meant, LegacyVietnamese.Convert(shown).Text);
    }

    [Theory]
    [InlineData("ñY BAN NH¢N D¢N X·", "ỦY BAN NHÂN DÂN XÃ")]
    [InlineData("KÕ HO¹CH", "KẾ HOẠCH")]
    [InlineData("VÒ viÖc thùc hiÖn KÕ HO¹CH", "Về việc thực hiện Kế HOẠCH")]
    [InlineData("Sè: 12/KH-UBND, theo QuyÕt ®Þnh", "Số: 12/KH-UBND, theo Quyết định")]
    public void Raises_tcvn3_capitals_only_where_they_are_certain(string shown, string meant) =>
        Assert.Equal(meant, LegacyVietnamese.Convert(shown).Text);

    [Fact]
    public void Converts_short_lines_when_the_rest_of_the_text_says_so()
    {
        var converted = LegacyVietnamese.Convert("Thùc hiÖn nhiÖm vô ®­îc giao\nSè: 12/KH-UBND\ntæ");
        Assert.Equal("Thực hiện nhiệm vụ được giao\nSố: 12/KH-UBND\ntổ", converted.Text);
    }

    [Fact]
    public void Leaves_a_short_line_alone_when_nothing_else_speaks_for_an_old_font() =>
        Assert.Equal("Kế hoạch\n5 µm × 3", LegacyVietnamese.Convert("Kế hoạch\n5 µm × 3").Text);

    [Fact]
    public void Names_the_lines_that_it_cannot_read() =>
        Assert.Equal([2], LegacyVietnamese.Convert("Kế hoạch\nxÿzþ yÿwþq zÿkþb").DoubtfulLines);

    [Theory]
    [InlineData("nghiêng")]
    [InlineData("Quyết")]
    [InlineData("gì")]
    [InlineData("giếng")]
    [InlineData("HOẠCH")]
    [InlineData("thuở")]
    [InlineData("khuỷu")]
    [InlineData("hoà")]
    [InlineData("hòa")]
    [InlineData("Đắk")]
    [InlineData("ủy")]
    public void Knows_syllables(string word)
    {
        Assert.True(VietnameseSyllable.IsPlausible(word));
        Assert.True(VietnameseSyllable.IsPlausible(word.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("kõ")]
    [InlineData("hoàch")]
    [InlineData("café")]
    [InlineData("đ")]
    [InlineData("tếế")]
    [InlineData("nghiêngnghiêng")]
    public void Knows_what_is_no_syllable(string word) => Assert.False(VietnameseSyllable.IsPlausible(word));
}
