namespace PlanPortal.Cli.Tests.Samples;

/// <summary>A short plan of a commune that does not exist.</summary>
internal static class Sample
{
    public const string Plan = """
        ỦY BAN NHÂN DÂN
        XÃ VÂN KHÊ
        Số: /KH-UBND

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Vân Khê, ngày     tháng 3 năm 2026

        KẾ HOẠCH
        Trồng cây phân tán trên địa bàn xã Vân Khê năm 2026

        Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;

        Ủy ban nhân dân xã Vân Khê ban hành Kế hoạch trồng cây phân tán năm 2026 như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Mục đích

        - Tăng độ che phủ.

        - Tạo cảnh quan ven đường.

        2. Yêu cầu

        Trồng đúng thời vụ, đúng loài cây.

        II. TỔ CHỨC THỰC HIỆN

        Phòng Kinh tế hướng dẫn các thôn thực hiện Kế hoạch này.

        Trên đây là Kế hoạch trồng cây phân tán năm 2026 của xã Vân Khê./.

        Nơi nhận:
        - Các thôn;
        - Lưu: VT, KT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Hà Văn Lâm
        """;
}
