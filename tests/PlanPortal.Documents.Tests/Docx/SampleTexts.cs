namespace PlanPortal.Documents.Tests.Docx;

/// <summary>Plans of communes that do not exist, with everything that a Word file must carry.</summary>
internal static class SampleTexts
{
    public const string Whole = """
        UBND TỈNH SƠN HẢI BÌNH
        ỦY BAN NHÂN DÂN
        XÃ AN LẠC SƠN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số:     /KH-UBND
        An Lạc Sơn, ngày     tháng 5 năm 2026
        HỎA TỐC

        KẾ HOẠCH

        Phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn xã An Lạc Sơn giai đoạn 2026 - 2030

        Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;

        Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hải Bình;

        Ủy ban nhân dân xã An Lạc Sơn ban hành Kế hoạch như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Mục đích

        - Nâng cao *nhận thức* của **Nhân dân** về 4 tại chỗ: chỉ huy, lực lượng, phương tiện, hậu cần.

        + Mỗi thôn một tổ xung kích.

        2. Yêu cầu: Phân công rõ người, rõ việc, rõ thời gian hoàn thành.

        II. NỘI DUNG

        1. Công tác chuẩn bị

        1.1. Rà soát phương án

        a) Kiểm tra hồ đập trước ngày 30/4 hằng năm;

        b) Cập nhật danh sách hộ dân vùng sạt lở.

        | TT | Nội dung | Năm | > |
        | ^ | ^ | 2026 | 2027 |
        |---|---|---|---|
        | 1 | Đắp kè **suối Vàng** | 200 m | 350 m |
        | 2 | Tập huấn<br>- cấp xã<br>- cấp thôn | 2 lớp | > |

        2. Ứng phó

        Khi có lệnh, các thôn di dời dân trong vòng 2 giờ.

        Trên đây là Kế hoạch của Ủy ban nhân dân xã An Lạc Sơn./.

        Nơi nhận:

        - UBND tỉnh (b/c);

        - Các thôn;

        - Lưu: VT, KT.

        TM. ỦY BAN NHÂN DÂN

        KT. CHỦ TỊCH

        PHÓ CHỦ TỊCH

        Đinh Thị Mẫu Đơn

        Phụ lục I

        DANH MỤC VẬT TƯ

        (Kèm theo Kế hoạch số     /KH-UBND của UBND xã An Lạc Sơn)

        | TT | Tên | Đơn vị | Thôn Đông | Thôn Tây | Thôn Nam | Thôn Bắc | Tổng |
        |---|---|---|---|---|---|---|---|
        | 1 | Phao cứu sinh | chiếc | 10 | 12 | 8 | 9 | 39 |

        Phụ lục II

        PHÂN CÔNG TRỰC

        1. Ca ngày: Ban Chỉ huy quân sự xã.

        2. Ca đêm: Công an xã.
        """;

    /// <summary>A plan with <c>Phần</c> and <c>Chương</c>, without an ending.</summary>
    public const string Divisions = """
        UBND XÃ AN LẠC SƠN

        KẾ HOẠCH

        Cải cách hành chính năm 2026

        Phần I

        ĐÁNH GIÁ CHUNG

        1. Kết quả

        Xã đã hoàn thành 12 nhiệm vụ.

        Phần II

        NHIỆM VỤ

        1. Số hóa hồ sơ: Văn phòng chủ trì.
        """;
}
