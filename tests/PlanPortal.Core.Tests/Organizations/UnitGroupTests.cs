namespace PlanPortal.Core.Tests.Organizations;

public class UnitGroupTests
{
    private const string Villages = "Thôn Nà Hoa, Thôn Nà Hóa, Thôn Khe Sâu";
    private const string Hamlets = "Bản Tân Lập, Bản Lũng Mây";
    private const string Agencies = "Văn phòng HĐND và UBND xã, Phòng Kinh tế, Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công xã, Công an xã, Ban Chỉ huy Quân sự xã, Trạm Y tế xã";
    private const string Schools = "Trường THCS Lũng Mây, Trường Tiểu học Lũng Mây, Trường Mầm non Lũng Mây";
    private const string Political = "Đoàn TNCS Hồ Chí Minh xã, Hội Liên hiệp Phụ nữ xã, Hội Nông dân xã, Hội Cựu chiến binh xã";

    [Theory]
    [InlineData("các thôn", Villages)]
    [InlineData("Trưởng các thôn", Villages)]
    [InlineData("Tất cả các thôn trên địa bàn xã", Villages)]
    [InlineData("các thôn, bản", $"{Villages}, {Hamlets}")]
    [InlineData("Trưởng thôn, bản", $"{Villages}, {Hamlets}")]
    [InlineData("các khu dân cư", $"{Villages}, {Hamlets}")]
    [InlineData("các trường học", Schools)]
    [InlineData("Hiệu trưởng các trường học trên địa bàn", Schools)]
    [InlineData("các trường Tiểu học, THCS", "Trường THCS Lũng Mây, Trường Tiểu học Lũng Mây")]
    [InlineData("các phòng chuyên môn", "Phòng Kinh tế, Phòng Văn hóa - Xã hội")]
    [InlineData("Các cơ quan chuyên môn thuộc UBND xã", "Văn phòng HĐND và UBND xã, Phòng Kinh tế, Phòng Văn hóa - Xã hội")]
    [InlineData("các ngành", Agencies)]
    [InlineData("các cơ quan, đơn vị thuộc UBND xã", $"{Agencies}, {Schools}")]
    [InlineData("Cơ quan, đơn vị thuộc UBND xã", $"{Agencies}, {Schools}")]
    [InlineData("Thủ trưởng các cơ quan, đơn vị", $"{Agencies}, {Schools}")]
    [InlineData("các phòng, đơn vị thuộc xã Lũng Mây", $"{Agencies}, {Schools}")]
    [InlineData("các phòng, ban, ngành, đoàn thể", $"{Agencies}, {Political}, Hội Người cao tuổi xã")]
    [InlineData("các hội, đoàn thể", $"{Political}, Hội Người cao tuổi xã")]
    [InlineData("các tổ chức chính trị - xã hội xã", Political)]
    [InlineData("các tổ chức CT-XH", Political)]
    public void A_group_is_its_members(string written, string members) => Assert.Equal($"{written} = {members}", Directories.Commune.Told(written));

    [Theory]
    [InlineData("các đơn vị liên quan")]
    [InlineData("các cơ quan, đơn vị có liên quan")]
    [InlineData("các đơn vị")]
    [InlineData("các thôn, trừ thôn Khe Sâu")]
    [InlineData("các thôn (trừ Khe Sâu)")]
    [InlineData("các thôn còn lại")]
    [InlineData("Các thôn có dự án")]
    [InlineData("một số thôn")]
    [InlineData("các cơ quan, đơn vị thuộc UBND tỉnh")]
    [InlineData("các tổ dân phố")]
    [InlineData("Hội trường xã")]
    [InlineData("Phòng Xã hội")]
    public void Whom_a_phrase_leaves_open_is_not_guessed(string written) => Assert.Equal(written + "?", Directories.Commune.Told(written));

    [Theory]
    [InlineData("Công an xã, các trường học, các thôn", $"Công an xã; các trường học = {Schools}; các thôn = {Villages}")]
    [InlineData("Phòng VHXH; Phòng KT và TYT", "Phòng Văn hóa - Xã hội; Phòng Kinh tế; Trạm Y tế xã")]
    [InlineData("UBMTTQ Việt Nam xã và các tổ chức chính trị - xã hội", $"Ủy ban Mặt trận Tổ quốc Việt Nam xã; các tổ chức chính trị - xã hội = {Political}")]
    [InlineData("Các Phòng chuyên môn và các cơ quan, đơn vị có liên quan", "Các Phòng chuyên môn = Phòng Kinh tế, Phòng Văn hóa - Xã hội; các cơ quan, đơn vị có liên quan?")]
    [InlineData("Công an, Quân sự xã", "Công an xã; Ban Chỉ huy Quân sự xã")]
    [InlineData("Công an xã phối hợp với Ban CHQS xã", "Công an xã; Ban Chỉ huy Quân sự xã")]
    [InlineData("Văn phòng HĐND và UBND xã, Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND xã; Phòng Văn hóa - Xã hội")]
    [InlineData("Công an xã, lực lượng bảo vệ an ninh", "Công an xã; lực lượng bảo vệ an ninh?")]
    [InlineData("Sở Y tế; Trạm Y tế xã (cơ quan thường trực)", "Sở Y tế?; Trạm Y tế xã")]
    [InlineData("Phòng KT phối hợp Phòng VHXH cùng các trường học", $"Phòng Kinh tế; Phòng Văn hóa - Xã hội; các trường học = {Schools}")]
    [InlineData("các\u00A0thôn\u00A0và\u00A0Công an xã", $"các\u00A0thôn = {Villages}; Công an xã")]
    [InlineData("Chủ trì: Phòng Kinh tế; phối hợp: Công an xã", "Phòng Kinh tế; Công an xã")]
    [InlineData("Phòng VH-XH/Công an xã", "Phòng Văn hóa - Xã hội; Công an xã")]
    [InlineData("Hội Nông dân tham gia vận động", "Hội Nông dân xã")]
    [InlineData("cac thon, ban", $"cac thon = {Villages}; ban?")]
    [InlineData("phong Kinh te, cac phong chuyen mon", "Phòng Kinh tế; cac phong chuyen mon = Phòng Kinh tế, Phòng Văn hóa - Xã hội")]
    public void A_name_of_several_is_told_part_by_part(string written, string told) => Assert.Equal(told, Directories.Commune.Told(written));

    [Theory]
    [InlineData("các thôn Nà Hoa, Khe Sâu", "Thôn Nà Hoa; Thôn Khe Sâu")]
    [InlineData("Các thôn: Nà Hoa, Khe Sâu và bản Tân Lập", "Thôn Nà Hoa; Thôn Khe Sâu; Bản Tân Lập")]
    [InlineData("Các thôn (Nà Hoa, Khe Sâu)", "Thôn Nà Hoa; Thôn Khe Sâu")]
    [InlineData("Các thôn Nà Hoa, Nà Sương", "Thôn Nà Hoa; Nà Sương?")]
    [InlineData("Hội Nông dân, Phụ nữ, Cựu chiến binh", "Hội Nông dân xã; Hội Liên hiệp Phụ nữ xã; Hội Cựu chiến binh xã")]
    [InlineData("Phòng Kinh tế, Văn hóa - Xã hội", "Phòng Kinh tế; Phòng Văn hóa - Xã hội")]
    public void In_a_list_the_kind_is_said_once(string written, string told) => Assert.Equal(told, Directories.Commune.Told(written));

    [Theory]
    [InlineData("Phòng Kinh tế, Hạ tầng và Đô thị phường", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Phòng KT-HT&ĐT", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Phòng Kinh tế", "Phòng Kinh tế?")]
    [InlineData("Phòng Văn hóa - Xã hội và Du lịch", "Phòng Văn hóa - Xã hội và Du lịch?")]
    [InlineData("Tổ dân phố 1, 2 và 12", "Tổ dân phố số 1; Tổ dân phố số 2; Tổ dân phố số 12")]
    [InlineData("Tổ trưởng TDP số 02", "Tổ dân phố số 2")]
    [InlineData("Tổ dân phố 1 - 12", "Tổ dân phố 1 - 12?")]
    [InlineData("các trường THCS", "các trường THCS = Trường THCS Bến Ngự, Trường THCS Lê Lợi")]
    [InlineData("Các trường: Tiểu học Kim Đồng, THCS Bến Ngự", "Trường Tiểu học Kim Đồng; Trường THCS Bến Ngự")]
    [InlineData("Đảng ủy, HĐND, UBND phường", "Đảng ủy?; HĐND, UBND phường?")]
    public void A_ward_knows_its_own(string written, string told) => Assert.Equal(told, Directories.Ward.Told(written));

    [Theory]
    [InlineData("Các Sở: Nội vụ, Y tế, Nông nghiệp và Môi trường", "Sở Nội vụ; Sở Y tế; Sở Nông nghiệp và Môi trường")]
    [InlineData("Sở NN&MT, Sở TC", "Sở Nông nghiệp và Môi trường; Sở Tài chính")]
    [InlineData("Chủ tịch UBND các xã, phường", "Chủ tịch UBND các xã, phường = UBND xã Khe Lim, UBND xã Đồng Sim, UBND phường Bến Ngự")]
    [InlineData("UBND cấp xã", "UBND cấp xã = UBND xã Khe Lim, UBND xã Đồng Sim, UBND phường Bến Ngự")]
    [InlineData("UBND các xã Khe Lim, Đồng Sim", "UBND xã Khe Lim; UBND xã Đồng Sim")]
    [InlineData("các sở", "các sở = Sở Nội vụ, Sở Tài chính, Sở Y tế, Sở Nông nghiệp và Môi trường")]
    [InlineData("Các sở, ngành liên quan", "Các sở, ngành liên quan?")]
    [InlineData("Sở Tư pháp, Y tế", "Sở Tư pháp, Y tế?")]
    [InlineData("UBND tỉnh", "UBND tỉnh?")]
    [InlineData("Văn phòng Ủy ban nhân dân", "Văn phòng UBND tỉnh")]
    public void A_province_knows_its_departments_and_communes(string written, string told) => Assert.Equal(told, Directories.Province.Told(written));

    [Theory]
    [InlineData("BGH nhà trường", "Ban Giám hiệu")]
    [InlineData("GVCN", "Giáo viên chủ nhiệm")]
    [InlineData("Tổ Toán-Tin, Ngữ văn", "Tổ Toán - Tin; Tổ Ngữ văn")]
    [InlineData("Các tổ chuyên môn", "Các tổ chuyên môn = Tổ Toán - Tin, Tổ Ngữ văn")]
    [InlineData("Tổ trưởng chuyên môn", "Tổ trưởng chuyên môn = Tổ Toán - Tin, Tổ Ngữ văn")]
    [InlineData("Hiệu trưởng", "Hiệu trưởng?")]
    [InlineData("BCH Công đoàn", "Công đoàn trường")]
    public void A_school_knows_its_teams(string written, string told) => Assert.Equal(told, Directories.School.Told(written));
}
