using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Tests.Organizations;

public class UnitNameTests
{
    [Theory]
    [InlineData("phòng  Văn hoá – Xã hội", "Phòng Văn hóa - Xã hội")]
    [InlineData("PHÒNG VĂN HÓA VÀ XÃ HỘI", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng Văn hóa-Xã hội xã", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng Văn hóa, Xã hội thuộc UBND xã", "Phòng Văn hóa - Xã hội")]
    [InlineData("Uỷ ban Mặt trận Tổ quốc xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã")]
    [InlineData("phong van hoa xa hoi", "Phòng Văn hóa - Xã hội")]
    [InlineData("Trạm Y tê xã", "Trạm Y tế xã")]
    public void A_name_is_known_across_spellings(string written, string unit) => Assert.Equal(unit, Directories.Commune.Told(written));

    [Theory]
    [InlineData("Công an", "Công an xã")]
    [InlineData("Công an xã Lũng Mây", "Công an xã")]
    [InlineData("Phòng Kinh tế của xã", "Phòng Kinh tế")]
    [InlineData("Phòng Kinh tế trực thuộc Ủy ban nhân dân xã Lũng Mây", "Phòng Kinh tế")]
    [InlineData("Trạm Y tế trên địa bàn", "Trạm Y tế xã")]
    [InlineData("Trường THCS", "Trường THCS Lũng Mây")]
    [InlineData("Bản Lũng Mây", "Bản Lũng Mây")]
    public void Level_and_place_of_the_organization_may_be_there_or_not(string written, string unit) => Assert.Equal(unit, Directories.Commune.Told(written));

    [Theory]
    [InlineData("VHXH", "Phòng Văn hóa - Xã hội")]
    [InlineData("VH-XH", "Phòng Văn hóa - Xã hội")]
    [InlineData("P. VHXH", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng VH&XH xã", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng KT", "Phòng Kinh tế")]
    [InlineData("TT PVHCC", "Trung tâm Phục vụ hành chính công xã")]
    [InlineData("TT. Phục vụ HCC xã", "Trung tâm Phục vụ hành chính công xã")]
    [InlineData("CAX", "Công an xã")]
    [InlineData("CA xã", "Công an xã")]
    [InlineData("Ban CHQS xã", "Ban Chỉ huy Quân sự xã")]
    [InlineData("BCH Quân sự", "Ban Chỉ huy Quân sự xã")]
    [InlineData("VP HĐND-UBND", "Văn phòng HĐND và UBND xã")]
    [InlineData("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", "Văn phòng HĐND và UBND xã")]
    [InlineData("TYT xã", "Trạm Y tế xã")]
    [InlineData("Trường TH Lũng Mây", "Trường Tiểu học Lũng Mây")]
    [InlineData("Trường MN Lũng Mây", "Trường Mầm non Lũng Mây")]
    [InlineData("UBMTTQVN xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã")]
    [InlineData("MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam xã")]
    [InlineData("Hội LHPN", "Hội Liên hiệp Phụ nữ xã")]
    [InlineData("HND xã", "Hội Nông dân xã")]
    [InlineData("CCB", "Hội Cựu chiến binh xã")]
    [InlineData("LHPN", "Hội Liên hiệp Phụ nữ xã")]
    [InlineData("Đoàn Thanh niên", "Đoàn TNCS Hồ Chí Minh xã")]
    [InlineData("Xã đoàn", "Đoàn TNCS Hồ Chí Minh xã")]
    public void Abbreviations_are_made_of_a_names_letters(string written, string unit) => Assert.Equal(unit, Directories.Commune.Told(written));

    [Theory]
    [InlineData("Trưởng phòng Kinh tế", "Phòng Kinh tế")]
    [InlineData("Đ/c Trưởng Công an xã", "Công an xã")]
    [InlineData("Lãnh đạo Văn phòng", "Văn phòng HĐND và UBND xã")]
    [InlineData("Chủ tịch Hội Nông dân", "Hội Nông dân xã")]
    [InlineData("Trưởng thôn Khe Sâu", "Thôn Khe Sâu")]
    [InlineData("Hiệu trưởng Trường Tiểu học Lũng Mây", "Trường Tiểu học Lũng Mây")]
    [InlineData("Ban Thường vụ Đảng ủy", "Đảng ủy xã")]
    [InlineData("Ban Giám đốc Trung tâm PVHCC", "Trung tâm Phục vụ hành chính công xã")]
    [InlineData("Chu tich Hoi Nong dan", "Hội Nông dân xã")]
    [InlineData("Đề nghị Bí thư Đoàn xã", "Đoàn TNCS Hồ Chí Minh xã")]
    public void A_title_stands_for_the_unit(string written, string unit) => Assert.Equal(unit, Directories.Commune.Told(written));

    [Theory]
    [InlineData("UBND xã")]
    [InlineData("Chủ tịch UBND xã Lũng Mây")]
    [InlineData("Ủy ban nhân dân xã Lũng Mây")]
    [InlineData("Thường trực HĐND xã")]
    [InlineData("Công an tỉnh")]
    [InlineData("Phòng Văn hóa - Xã hội phường")]
    [InlineData("Phòng Kinh tế và Hạ tầng")]
    [InlineData("Trung tâm Dịch vụ sự nghiệp công xã")]
    [InlineData("người cao tuổi")]
    [InlineData("Thôn Nà Hoà")]
    [InlineData("Chi bộ thôn Khe Sâu")]
    [InlineData("Hội Khuyến học xã")]
    [InlineData("Đoàn kiểm tra")]
    [InlineData("Công an xã Khe Lim")]
    [InlineData("Ban Văn hóa - Xã hội HĐND xã")]
    [InlineData("Nhà văn hóa thôn Khe Sâu")]
    [InlineData("các hội viên")]
    [InlineData("ND")]
    public void Whoever_is_not_on_the_list_is_left_to_a_person(string written) => Assert.Equal(written + "?", Directories.Commune.Told(written));

    [Theory]
    [InlineData("Phòng KH", "Phòng KH ≈ Phòng Khoa học, Phòng Kế hoạch")]
    [InlineData("Trường THCS", "Trường THCS ≈ Trường THCS Bến Ngự, Trường THCS Lê Lợi")]
    public void Two_units_that_fit_equally_are_both_named(string written, string told) => Assert.Equal(told, Directories.Ward.Told(written));

    [Fact]
    public void Marks_that_are_left_out_leave_both_villages_open() =>
        Assert.Equal("Thon Na Hoa ≈ Thôn Nà Hoa, Thôn Nà Hóa", Directories.Commune.Told("Thon Na Hoa"));

    [Fact]
    public void An_alias_goes_before_groups_and_letters_and_a_name_before_an_alias()
    {
        var directory = new UnitDirectory([new(7, "Phòng Kinh tế", false, ["các thôn", "VHXH"]), new(8, "Phòng Văn hóa - Xã hội", false, ["phòng kinh tế"]), new(9, "Thôn Hạ", false, [])], "UBND xã Lũng Mây");

        Assert.Equal("Phòng Kinh tế", directory.Told("Các thôn"));
        Assert.Equal("Phòng Kinh tế", directory.Told("VHXH"));
        Assert.Equal("Phòng Kinh tế", directory.Told("Phòng Kinh tế"));
    }

    [Fact]
    public void The_organization_itself_is_a_unit_only_where_the_list_says_so()
    {
        var directory = Directories.Of("Ủy ban nhân dân xã Lũng Mây", "UBND xã", "Văn phòng HĐND và UBND xã");

        Assert.Equal("UBND xã", directory.Told("Ủy ban nhân dân xã Lũng Mây"));
        Assert.Equal("UBND xã; Văn phòng HĐND và UBND xã", directory.Told("UBND xã, Văn phòng"));
    }

    [Theory]
    [InlineData("Phòng VHXH", "Phòng Văn hóa - Xã hội")]
    [InlineData("Quân sự xã", "Ban Chỉ huy Quân sự xã")]
    [InlineData("Đoàn xã", "Đoàn TNCS Hồ Chí Minh xã")]
    [InlineData("UBMTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam xã")]
    [InlineData("Hội LHPN (phụ nữ)", "Hội Liên hiệp Phụ nữ xã")]
    [InlineData("Văn phòng", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã")]
    [InlineData("Trường TH&THCS Lũng Mây", "Trường Tiểu học và Trung học cơ sở")]
    public void A_list_may_be_short_where_the_plan_writes_out(string listed, string written) =>
        Assert.Equal(listed, Directories.Of("UBND xã Lũng Mây", "Công an xã", listed).Told(written));

    [Fact]
    public void Nothing_comes_of_nothing()
    {
        Assert.Empty(Directories.Commune.Resolve("  "));
        Assert.Equal("Phòng Kinh tế?", UnitDirectory.Empty.Told("Phòng Kinh tế"));
        Assert.Equal(UnitMatchKind.None, Assert.Single(Directories.Commune.Resolve(new string('a', 501))).Kind);
    }
}
