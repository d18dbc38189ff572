namespace PlanPortal.Core.Reports.Composing;

/// <summary>What a report calls the time that it covers, and the time after it.</summary>
/// <param name="InTitle"><c>6 tháng đầu năm 2026</c>; empty where the title speaks of the plan as a whole.</param>
/// <param name="Next"><c>6 tháng cuối năm 2026</c>.</param>
public sealed record PeriodWords(string InTitle, string Next)
{
    public static PeriodWords Of(PeriodKind kind, string name, DateOnly until)
    {
        var year = until.Year;
        return kind switch
        {
            PeriodKind.Month => new(ReportWording.Lowered(name), until.Month == 12 ? $"tháng 1 năm {year + 1}" : $"tháng {until.Month + 1} năm {year}"),
            PeriodKind.Quarter => new("quý" + name["Quý".Length..], $"quý {Quarter(until)}"),
            PeriodKind.HalfYear when until.Month <= 6 => new(name, $"6 tháng cuối năm {year}"),
            PeriodKind.NineMonths => new(name, $"3 tháng cuối năm {year}"),
            PeriodKind.HalfYear or PeriodKind.Year => new(ReportWording.Lowered(name), $"năm {year + 1}"),
            PeriodKind.Week => new(ReportWording.Lowered(name), "tuần tiếp theo"),
            PeriodKind.AdHoc => new(ReportWording.Lowered(name), "thời gian tới"),
            _ => new("", "thời gian tới"),
        };
    }

    private static string Quarter(DateOnly until) => (until.Month / 3) switch
    {
        1 => $"II năm {until.Year}",
        2 => $"III năm {until.Year}",
        3 => $"IV năm {until.Year}",
        _ => $"I năm {until.Year + 1}",
    };
}
