namespace PlanPortal.Testing;

/// <summary>Texts of plans of a commune that does not exist.</summary>
public static class PlanTexts
{
    public const string DefaultSubject = "Tuyên truyền phòng, chống đuối nước cho trẻ em năm 2026";

    /// <summary>A short, whole plan with the subject given.</summary>
    public static string About(string subject) => $"""
        ỦY BAN NHÂN DÂN
        XÃ HÒA BÀNG

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số:     /KH-UBND

        Hòa Bàng, ngày     tháng     năm 2026

        KẾ HOẠCH

        {subject}

        Căn cứ Luật Tổ chức chính quyền địa phương;

        Ủy ban nhân dân xã Hòa Bàng ban hành Kế hoạch như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Nâng cao nhận thức của Nhân dân trên địa bàn xã.

        2. Phân công rõ người, rõ việc, rõ thời gian hoàn thành.

        II. TỔ CHỨC THỰC HIỆN

        - Phòng Văn hóa - Xã hội chủ trì, hoàn thành trước ngày 30 tháng 6 năm 2026.

        - Phòng Kinh tế phối hợp thực hiện.

        Trên đây là Kế hoạch của Ủy ban nhân dân xã Hòa Bàng./.

        Nơi nhận:

        - Đảng ủy xã;

        - Các thôn, bản;

        - Lưu: VT, VHXH.

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH

        Phan Thế Đoàn
        """;

    /// <summary>A plan with one target, one task, two duties of a unit and one reporting duty.</summary>
    public static string WithWork(string lead = "Phòng Kinh tế", string helps = "Phòng Văn hóa - Xã hội") => $"""
        ỦY BAN NHÂN DÂN
        XÃ HÒA BÀNG

        Hòa Bàng, ngày     tháng     năm 2026

        KẾ HOẠCH

        Trồng cây xanh năm 2026

        I. MỤC TIÊU

        - Trồng mới ít nhất 1.500 cây xanh trong năm 2026.

        II. NHIỆM VỤ

        1. Ươm cây giống

        - Cơ quan chủ trì: {lead}.

        - Cơ quan phối hợp: {helps}.

        - Thời gian thực hiện: trước ngày 30/6/2026.

        III. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội

        - Tuyên truyền về trồng cây trên hệ thống truyền thanh.

        - Báo cáo Ủy ban nhân dân xã kết quả thực hiện trước ngày 10/12 hằng năm.

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH

        Phan Thế Đoàn
        """;
}
