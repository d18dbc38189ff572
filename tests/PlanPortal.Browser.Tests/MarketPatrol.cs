using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>A plan of an invented commune with work due each month and a report due each month, drafted by Văn hóa - Xã hội and done by others.</summary>
internal static class MarketPatrol
{
    public const string Monthly = "Tuần tra hai chợ của xã vào các phiên chính";

    public const string Police = "long.vh";
    public const string PoliceHead = "huy.nq";
    public const string EconomySpecialist = "an.nv";

    /// <summary>Signed on this day, the first working day of a month.</summary>
    public static DateOnly Signed { get; } = new(2027, 3, 1);

    public const string Text = $"""
        KẾ HOẠCH
        Tuần tra, bảo đảm an ninh trật tự tại các chợ trên địa bàn xã Mai Trạch năm 2027

        Ủy ban nhân dân xã Mai Trạch ban hành Kế hoạch tuần tra, bảo đảm an ninh trật tự tại các chợ trên địa bàn xã năm 2027 như sau:

        I. MỤC ĐÍCH

        - Giữ cho hai chợ của xã họp yên ổn, không để xảy ra tranh chấp, trộm cắp.

        II. NHIỆM VỤ

        1. {Monthly}.
        - Đơn vị chủ trì: Công an xã.
        - Thời gian: trước ngày 10 hằng tháng, năm 2027.

        2. Kẻ lại vạch chỗ ngồi cho các hộ bán hàng tại chợ Đồng Quán.
        - Đơn vị chủ trì: Phòng Kinh tế.
        - Đơn vị phối hợp: Công an xã.
        - Thời gian: trước ngày 31/5/2027.

        III. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội: Theo dõi, đôn đốc việc thực hiện Kế hoạch.

        2. Các đơn vị báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 25 hằng tháng.

        Trên đây là Kế hoạch tuần tra, bảo đảm an ninh trật tự tại các chợ trên địa bàn xã Mai Trạch năm 2027./.

        Nơi nhận:
        - Công an xã;
        - Phòng Kinh tế;
        - Phòng Văn hóa - Xã hội;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Lê Thị Minh Hiền
        """;

    /// <summary>A portal on the day of the signature, the plan signed.</summary>
    public static async Task<TimeTravellingPortal> SignedOnAsync()
    {
        var portal = await TimeTravellingPortal.OnAsync(Signed);
        var journey = new PlanJourney(portal);
        await journey.DraftByPasteAsync(Text);
        await journey.SignedAsync();
        return portal;
    }

    /// <summary>The row of the month's patrol in a list of work.</summary>
    public static ILocator Row(this IPage page, string within, string words) =>
        page.Locator($"{within} .work-item", new() { HasText = words }).First;

    /// <summary>Opens a page until what the portal does by itself in the morning is there.</summary>
    public static async Task GotoUntilAsync(this IPage page, string path, ILocator there)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        do
        {
            await page.GotoAsync(path);
        }
        while (await there.CountAsync() == 0 && !patience.IsCancellationRequested);

        await Assertions.Expect(there.First).ToBeVisibleAsync();
    }
}
