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
}
