using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Documents.Tests.Reports;

/// <summary>A plan with 81 tasks at the end of 2026. How each of them stands is written here, task by task; the counts stand in the test.</summary>
internal static class YearEndReport
{
    private static readonly string[] Units = ["Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Công an xã"];

    private static readonly PlanText Plan = PlanReader.Read($"""
        KẾ HOẠCH

        Xây dựng nông thôn mới năm 2026

        Ủy ban nhân dân xã Hòa Bàng ban hành Kế hoạch như sau:

        I. MỤC TIÊU

        - Ít nhất 95% hộ dùng nước sạch.

        II. NHIỆM VỤ

        1. Tuyên truyền

        {Bullets(1, 27)}

        2. Hạ tầng

        {Bullets(28, 54)}

        3. Sản xuất

        {Bullets(55, 81)}

        Trên đây là Kế hoạch của Ủy ban nhân dân xã Hòa Bàng./.

        Nơi nhận:

        - Các thôn, bản;

        - Lưu: VT, KT.

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH

        Phan Thế Đoàn
        """);

    public static Organization Commune { get; } = new("Ủy ban nhân dân xã Hòa Bàng", "Hòa Bàng", "KH-UBND");

    public static ReportSpan Year { get; } = ReportSpan.Of(new(2025, 12, 15), new(2026, 12, 14), new(2026, 12, 20));

    public static string Text { get; } = ReportComposer.Compose(new(Commune, Year, PeriodWords.Of(PeriodKind.Year, "Năm 2026", Year.Until),
    [
        new()
        {
            NumberAndSymbol = "07/KH-UBND",
            IssuedOn = new(2026, 1, 20),
            Subject = "Xây dựng nông thôn mới năm 2026",
            Text = Plan,
            ReportTo = ["Ủy ban nhân dân tỉnh"],
            Tasks = [.. Enumerable.Range(1, 81).Select(Task)],
            Targets =
            [
                Target("Tỷ lệ hộ dùng nước sạch", "%", 95, (6, 90m), (12, 96.5m)),
                Target("Số km đường được bê tông hóa", "km", 12, (6, 4m), (12, 9m)),
                Target("Số mô hình sản xuất", "mô hình", 5),
            ],
        },
    ]));

    public static string Name(int no) => $"Việc số {no:00} của kế hoạch";

    private static string Bullets(int first, int last) => string.Join("\n\n", Enumerable.Range(first, last - first + 1).Select(n => $"- {Name(n)}."));

    private static ReportedTask Task(int no)
    {
        var task = new ReportedTask
        {
            Id = no,
            TaskId = no,
            Position = no,
            Name = Name(no) + ".",
            Place = Plan.AllPlaces().First(p => Plan.WordsAt(p) == Name(no) + "."),
            Lead = [Units[no % 3]],
            OpenedOn = new(2026, 1, 20),
            ChangedOn = new(2026, 9, 1),
            State = WorkState.Done,
        };
        return no switch
        {
            <= 40 => task with { DueOn = new(2026, 6, 30), DoneOn = new(2026, 6, 15) },
            <= 50 => task with { DueOn = new(2026, 6, 30), DoneOn = new(2026, 7, 10), Words = $"Chậm do mưa đợt {no}" },
            <= 53 => task with { State = WorkState.Reported, DueOn = new(2026, 11, 30), DoneOn = new(2026, 11, 25) },
            <= 62 => task with { State = WorkState.InProgress, DueOn = new(2026, 12, 31), Percent = 70 },
            <= 65 => task with { State = WorkState.NotStarted, DueOn = new(2026, 12, 31) },
            <= 75 => task with { State = WorkState.InProgress, DueOn = new(2026, 10, 31), Percent = 30, Words = $"Thiếu vật liệu {no}" },
            <= 77 => task with { State = WorkState.NotStarted, DueOn = new(2026, 10, 31) },
            <= 79 => task with { State = WorkState.Overtaken, DueOn = new(2026, 10, 31), Reason = "Tỉnh đã làm thay" },
            80 => task with { State = WorkState.CannotJudge, DueOn = new(2026, 10, 31), Reason = "Không còn hồ sơ" },
            // Done after the closing day: not yet done for this report.
            _ => task with { DueOn = new(2026, 12, 31), DoneOn = new(2026, 12, 18) },
        };
    }

    private static ReportedTarget Target(string name, string unit, decimal value, params (int Month, decimal Value)[] figures) => new(name, unit, TargetProgress.Of(
        new(Comparator.AtLeast, value, null, new(2026, 12, 31)), Combination.Latest, null,
        figures.Select((f, i) => new MeasuredFigure(i + 1, 1, new(2026, f.Month, 1), 1, f.Value)), new(2026, 1, 20), Year.AsOf));
}
