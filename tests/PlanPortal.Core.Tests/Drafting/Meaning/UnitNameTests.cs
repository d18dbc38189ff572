using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

public class UnitNameTests
{
    [Theory]
    [InlineData("Phòng Kinh tế", "Phòng Kinh tế")]
    [InlineData("Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng Văn hóa, Khoa học và Thông tin", "Phòng Văn hóa, Khoa học và Thông tin")]
    [InlineData("Phòng Giáo dục, Y tế và Thể thao", "Phòng Giáo dục, Y tế và Thể thao")]
    [InlineData("Văn phòng HĐND và UBND xã", "Văn phòng HĐND và UBND xã")]
    [InlineData("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường")]
    [InlineData("Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng Đoàn ĐBQH và HĐND tỉnh")]
    [InlineData("Sở Văn hóa và Bảo tồn di sản", "Sở Văn hóa và Bảo tồn di sản")]
    [InlineData("Tổ khối 4, 5", "Tổ khối 4, 5")]
    [InlineData("Các thôn, các tổ công nghệ số cộng đồng", "Các thôn, các tổ công nghệ số cộng đồng")]
    [InlineData("Mặt trận Tổ quốc xã và các đoàn thể", "Mặt trận Tổ quốc xã và các đoàn thể")]
    [InlineData("Phòng Kinh tế, các thôn", "Phòng Kinh tế", "các thôn")]
    [InlineData("Phòng Kinh tế, Công an xã, các thôn", "Phòng Kinh tế", "Công an xã", "các thôn")]
    [InlineData("Công an xã, Quân sự xã", "Công an xã", "Quân sự xã")]
    [InlineData("Phòng Kinh tế và Trạm Y tế", "Phòng Kinh tế", "Trạm Y tế")]
    [InlineData("Văn phòng HĐND và UBND; Công an xã", "Văn phòng HĐND và UBND", "Công an xã")]
    [InlineData("Đoàn Thanh niên, Hội Phụ nữ và Hội Nông dân xã", "Đoàn Thanh niên", "Hội Phụ nữ", "Hội Nông dân xã")]
    [InlineData("Bộ Công an, Bộ Quốc phòng và Ủy ban nhân dân các tỉnh, thành phố", "Bộ Công an", "Bộ Quốc phòng", "Ủy ban nhân dân các tỉnh, thành phố")]
    [InlineData("Trường TH&THCS Hoa Ban/Trạm Y tế", "Trường TH&THCS Hoa Ban", "Trạm Y tế")]
    [InlineData("Sở Tài chính (Phòng Ngân sách, Phòng Đầu tư), Kho bạc Nhà nước", "Sở Tài chính (Phòng Ngân sách, Phòng Đầu tư)", "Kho bạc Nhà nước")]
    [InlineData("Ủy ban MTTQ xã, CCB, BCHQS xã", "Ủy ban MTTQ xã", "CCB", "BCHQS xã")]
    [InlineData("Trường Tiểu học Mai Trạch, thôn Gò Sến và tổ dân phố 5", "Trường Tiểu học Mai Trạch", "thôn Gò Sến", "tổ dân phố 5")]
    [InlineData("Trưởng thôn Hạ, thôn Thượng", "Trưởng thôn Hạ, thôn Thượng")]
    [InlineData("Hội Người cao tuổi xã và các thôn", "Hội Người cao tuổi xã", "các thôn")]
    [InlineData("Các đơn vị liên quan và các tổ dân phố trên địa bàn", "Các đơn vị liên quan và các tổ dân phố trên địa bàn")]
    [InlineData("Nhân viên y tế, giáo viên các lớp", "Nhân viên y tế", "giáo viên các lớp")]
    [InlineData("Cán bộ, giáo viên, nhân viên nhà trường", "Cán bộ, giáo viên, nhân viên nhà trường")]
    public void Several_units_under_one_label_are_told_apart(string written, params string[] units) =>
        Assert.Equal(units, Tasks($"I. NỘI DUNG\n1. Tuyên truyền\n- Đơn vị chủ trì: {written}.").Single().Lead);

    [Theory]
    [InlineData("Phòng Kinh tế chủ trì rà soát.", "Phòng Kinh tế", false)]
    [InlineData("Giao Phòng Kinh tế rà soát.", "Phòng Kinh tế", false)]
    [InlineData("UBND xã giao Phòng Kinh tế chủ trì rà soát.", "Phòng Kinh tế", false)]
    [InlineData("Đề nghị Ủy ban MTTQ xã và các đoàn thể tuyên truyền.", "Ủy ban MTTQ xã và các đoàn thể", true)]
    [InlineData("Trân trọng đề nghị Đảng ủy các xã quan tâm, chỉ đạo.", "Đảng ủy các xã", true)]
    [InlineData("Toà án nhân dân khu vực phối hợp tuyên truyền.", "Toà án nhân dân khu vực", false)]
    [InlineData("Cơ sở giáo dục trên địa bàn xây dựng kế hoạch.", "Cơ sở giáo dục trên địa bàn", false)]
    public void A_sentence_names_the_unit_that_has_the_duty(string sentence, string unit, bool requested)
    {
        var duty = Duties($"I. TỔ CHỨC THỰC HIỆN\n{sentence}").Single();

        Assert.Equal((unit, requested), (duty.Unit, duty.Requested));
    }

    [Theory]
    [InlineData("Ban hành kế hoạch và tổ chức thực hiện.")]
    [InlineData("Tổ chức tuyên truyền sâu rộng.")]
    [InlineData("Bố trí kinh phí để thực hiện.")]
    [InlineData("Số hóa hồ sơ, triển khai kịp thời.")]
    [InlineData("Báo cáo kết quả thực hiện về UBND xã.")]
    [InlineData("Hỗ trợ kỹ thuật, hướng dẫn người dân.")]
    [InlineData("Hội nghị sơ kết tổ chức vào tháng 6.")]
    [InlineData("Phòng, chống thiên tai: thực hiện theo quy định.")]
    [InlineData("Các nhiệm vụ khác thực hiện theo quy định.")]
    [InlineData("Khoa học và công nghệ: tiếp tục ứng dụng.")]
    public void Words_that_only_look_like_a_unit_name_none(string sentence) => Assert.Empty(Duties($"I. TỔ CHỨC THỰC HIỆN\n{sentence}"));

    private static IReadOnlyList<PlanTask> Tasks(string text) => PlanMeaning.Of(PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\n" + text)).Tasks;

    private static IReadOnlyList<UnitDuty> Duties(string text) => PlanMeaning.Of(PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\n" + text)).UnitDuties;
}
