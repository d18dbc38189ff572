using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Testing;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>A plan that says something of every kind, and gives work to a unit that the commune's list does not know.</summary>
internal static class SwimmingPlan
{
    /// <summary>Of no unit in the list.</summary>
    public const string UnknownUnit = "Tổ bơi cộng đồng";

    public const string Task = "Lắp biển cảnh báo tại ao, hồ";

    public const string Bullet = "- 100% thôn có biển cảnh báo.";

    public static string Text { get; } = $"""
        ỦY BAN NHÂN DÂN
        XÃ HÒA BÀNG

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số:     /KH-UBND

        Hòa Bàng, ngày     tháng     năm 2026

        KẾ HOẠCH

        Phòng, chống đuối nước cho trẻ em năm 2026

        Ủy ban nhân dân xã Hòa Bàng ban hành Kế hoạch như sau:

        I. MỤC TIÊU

        - Từ 80% trẻ em trở lên được học bơi.

        {Bullet}

        II. NHIỆM VỤ

        1. {Task}

        - Đơn vị chủ trì: Phòng Kinh tế.

        - Đơn vị phối hợp: Phòng Văn hóa - Xã hội.

        - Thời gian: Trước ngày 15/6/2026.

        - Kết quả: Biển cảnh báo tại 12 điểm.

        III. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội

        - Tham mưu tổ chức lễ phát động trước ngày 30/5/2026.

        2. {UnknownUnit}

        - Tổ chức 02 lớp dạy bơi trong tháng 6/2026.

        3. Chế độ báo cáo: Phòng Văn hóa - Xã hội tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 10/12/2026.

        Trên đây là Kế hoạch của Ủy ban nhân dân xã Hòa Bàng./.

        Nơi nhận:

        - Đảng ủy xã;

        - Lưu: VT, VHXH.

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH

        Phan Thế Đoàn
        """;

    /// <summary>Saves the plan as it stands after its first steps.</summary>
    public static Task<int> SaveAsync(PlanApp app, PlanState state = PlanState.Draft, string? text = null) =>
        app.SaveAsync(A.Plan.Saying(text ?? Text).ThatIs(state));

    /// <summary>What the stored plan says now.</summary>
    public static async Task<SettledReading> ReadAsync(PlanApp app, int id) => SettledReading.Of(
        await app.StoredAsync(id), await app.InDatabaseAsync(d => d.LoadUnitDirectoryAsync(app.Staff.Organization.Name, default)));

    /// <summary>A selector of the row.</summary>
    public static string RowOf(IReadingRow row) => $"#m-{ReadingKinds.Code(row.Key)}";

    /// <summary>A selector of the button that does this to a row.</summary>
    public static string ButtonOf(IReadingRow row, string act) => $"{RowOf(row)} button[formaction$='/doc/{act}']";

    /// <summary>Changes words of the text, as its drafter.</summary>
    public static Task EditAsync(PlanApp app, int id, string words, string to) =>
        app.ChangeAsync(id, p => p.Edit(p.Text.Replace(words, to, StringComparison.Ordinal), app.Staff.Specialist, app.Now));
}
