using System.Globalization;
using System.Text;

namespace PlanPortal.Browser.Tests;

/// <summary>A year's plan of an invented commune with 81 tasks: nine steps at each of nine kinds of works, each step with one lead and one day.</summary>
internal static class RepairProgramme
{
    public const string Title = "Sửa chữa, nâng cấp các công trình công cộng trên địa bàn xã Mai Trạch năm 2027";

    private static readonly string[] works =
    [
        "đường bê tông liên thôn", "kênh mương nội đồng", "nhà văn hóa các thôn", "sân chơi thiếu nhi", "điểm thu gom rác thải",
        "hệ thống chiếu sáng ngõ xóm", "mái che hai chợ", "tường rào nghĩa trang", "bến đò và lan can cầu",
    ];

    private static readonly (string Step, string Due)[] steps =
    [
        ("Khảo sát hiện trạng", "15/02/2027"), ("Lấy ý kiến Nhân dân về phương án sửa chữa", "15/3/2027"), ("Lập dự toán sửa chữa", "15/4/2027"),
        ("Lựa chọn đơn vị thi công sửa chữa", "14/5/2027"), ("Khởi công sửa chữa", "15/6/2027"), ("Giám sát cộng đồng việc thi công", "15/7/2027"),
        ("Nghiệm thu việc sửa chữa", "15/9/2027"), ("Bàn giao, đưa vào sử dụng", "15/10/2027"), ("Công khai quyết toán", "31/12/2027"),
    ];

    private static readonly string[] leads = ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Công an xã"];

    public static int Tasks => works.Length * steps.Length;

    /// <summary>The tasks of one step, one for each kind of works.</summary>
    public static int TasksOfAStep => works.Length;

    /// <summary>How the tasks of a step begin.</summary>
    /// <param name="no">From 0, in the order of their days.</param>
    public static string Step(int no) => steps[no].Step;

    public static string Text()
    {
        var text = new StringBuilder($"""
            KẾ HOẠCH
            {Title}

            Ủy ban nhân dân xã Mai Trạch ban hành Kế hoạch sửa chữa, nâng cấp các công trình công cộng trên địa bàn xã năm 2027 như sau:

            I. MỤC ĐÍCH

            - Các công trình công cộng của xã an toàn, sạch đẹp trước khi hết năm.

            II. NHIỆM VỤ


            """);
        for (var i = 0; i < works.Length; i++)
        {
            text.Append(i + 1).Append(". ").Append(char.ToUpperInvariant(works[i][0])).Append(works[i].AsSpan(1)).Append("\n\n");
            for (var k = 0; k < steps.Length; k++)
            {
                text.Append(CultureInfo.InvariantCulture, $"""
                    {(char)('a' + k)}) {steps[k].Step} {works[i]}.
                    - Đơn vị chủ trì: {leads[(i + k) % leads.Length]}.
                    - Thời gian: trước ngày {steps[k].Due}.


                    """);
            }
        }

        return text.Append("""
            III. CHẾ ĐỘ BÁO CÁO

            Kết quả thực hiện Kế hoạch được tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng năm, trước ngày 20 tháng 12.

            Trên đây là Kế hoạch sửa chữa, nâng cấp các công trình công cộng trên địa bàn xã Mai Trạch năm 2027./.

            Nơi nhận:
            - Ủy ban nhân dân tỉnh (b/c);
            - Các phòng, đơn vị thuộc UBND xã;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Lê Thị Minh Hiền
            """).ToString();
    }
}
