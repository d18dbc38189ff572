using PlanPortal.Documents.Listing;

namespace PlanPortal.Documents.Tests.Listing;

/// <summary>Lists that tests are made of.</summary>
internal static class Lists
{
    public static readonly DateTimeOffset At = new(2026, 11, 21, 1, 5, 0, TimeSpan.Zero);

    /// <summary>What people type, or paste from anywhere.</summary>
    public static readonly string[] HostileWords =
    [
        "=HYPERLINK(\"http://x\",\"Bấm\")", "+84 912", "-1+1", "@SUM(A1)", "\t=1+1", "a\nb", "_x000D_ & <b> \" '", "\uD83D lẻ \uFFFF \u0001", "😀 中文", new string('x', 40_000),
    ];

    public static readonly ListColumn[] Columns =
    [
        new("Nhiệm vụ"), new("Đơn vị"), new("Hạn", ListColumnKind.Date), new("Kinh phí (triệu đồng)", ListColumnKind.Number), new("Tiến độ", ListColumnKind.Percent),
    ];

    public static ListDocument Of(params IReadOnlyList<ListCell>[] rows) =>
        new("Ủy ban nhân dân xã Mai Trạch", "Nhiệm vụ quá hạn", Columns, rows, At) { Subtitle = "Phòng Kinh tế; hạn từ 01/06/2026" };

    public static IReadOnlyList<ListCell> Row(string? task, string? unit = "Phòng Kinh tế", DateOnly? due = null, double? money = null, int? percent = null) =>
        [task, unit, due, money, percent];

    public static ListDocument Long(int rows) =>
        Of([.. Enumerable.Range(1, rows).Select(i => Row($"Việc thứ {i}: rà soát, thống kê hộ nghèo, hộ cận nghèo trên địa bàn xã", "Phòng Văn hóa - Xã hội", new(2026, 6, 1 + i % 28), i * 1000.5, i % 101))]);
}
