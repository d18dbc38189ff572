using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

public class DeadlineTests
{
    private static readonly string[] Pieces =
    [
        "trước ngày ", "ngày ", "15", "10/6", "30/6/2026", "31", " và ", ", ", "; ", "-", "từ ", "đến ", "hết ", "tháng ", "5", "12/2026", "Quý ", "II", "IV/2027", "hằng tháng", "hằng quý", "hằng năm", "năm 2026", "giai đoạn 2026-2030",
        "6 tháng đầu năm", "06 tháng/lần", "thường xuyên", "theo hướng dẫn của cấp trên", "Ngày Chuyển đổi số quốc gia (10/10)", "xong ", "(", ")", " ", "T10", "Q3", "năm học 2026-2027", "29/02", "tháng cuối quý",
    ];

    /// <summary>Rules in the words that plans use: text, kind, due day, all days of 2026 and 2027.</summary>
    [Theory]
    [InlineData("Trước ngày 30/6/2026", DeadlineKind.OnDate, "2026-06-30", "30/6/26")]
    [InlineData("30/6/2026", DeadlineKind.OnDate, "2026-06-30", "30/6/26")]
    [InlineData("xong trước 15/11", DeadlineKind.OnDate, "2026-11-15", "15/11/26")]
    [InlineData("Ngày 22 tháng 12 năm 2026", DeadlineKind.OnDate, "2026-12-22", "22/12/26")]
    [InlineData("Hoàn thành chậm nhất ngày 15 tháng 8", DeadlineKind.OnDate, "2026-08-15", "15/8/26")]
    [InlineData("Từ 14h00 đến 17h00 ngày 15/5/2026", DeadlineKind.OnDate, "2026-05-15", "15/5/26")]
    [InlineData("08 giờ 00, ngày 20/11/2026 (thứ Sáu)", DeadlineKind.OnDate, "2026-11-20", "20/11/26")]
    [InlineData("15/4 và 15/9/2026", DeadlineKind.OnDate, "2026-09-15", "15/4/26 15/9/26")]
    [InlineData("tháng 10 năm 2026", DeadlineKind.ByMonth, "2026-10-31", "31/10/26")]
    [InlineData("trong tháng 5", DeadlineKind.ByMonth, "2026-05-31", "31/5/26")]
    [InlineData("Tháng 02/2027", DeadlineKind.ByMonth, "2027-02-28", "28/2/27")]
    [InlineData("10/2026", DeadlineKind.ByMonth, "2026-10-31", "31/10/26")]
    [InlineData("T9/2026", DeadlineKind.ByMonth, "2026-09-30", "30/9/26")]
    [InlineData("tháng 6, tháng 11", DeadlineKind.ByMonth, "2026-11-30", "30/6/26 30/11/26")]
    [InlineData("Tháng 4, 6 và 9/2026", DeadlineKind.ByMonth, "2026-09-30", "30/4/26 30/6/26 30/9/26")]
    [InlineData("xong trước tháng 6/2026", DeadlineKind.ByMonth, "2026-05-31", "31/5/26")]
    [InlineData("Quý III/2026", DeadlineKind.ByQuarter, "2026-09-30", "30/9/26")]
    [InlineData("Quý 2 năm 2026", DeadlineKind.ByQuarter, "2026-06-30", "30/6/26")]
    [InlineData("Quý II và Quý IV/2026", DeadlineKind.ByQuarter, "2026-12-31", "30/6/26 31/12/26")]
    [InlineData("Quý I, II, III", DeadlineKind.ByQuarter, "2026-09-30", "31/3/26 30/6/26 30/9/26")]
    [InlineData("Quý IV/2026 và Quý I/2027", DeadlineKind.ByQuarter, "2027-03-31", "31/12/26 31/3/27")]
    [InlineData("Q.III/2026", DeadlineKind.ByQuarter, "2026-09-30", "30/9/26")]
    [InlineData("Quý IV/2026, hoàn thành trước 15/11/2026", DeadlineKind.OnDate, "2026-11-15", "15/11/26")]
    [InlineData("6 tháng đầu năm", DeadlineKind.ByHalfYear, "2026-06-30", "30/6/26")]
    [InlineData("06 tháng cuối năm 2027", DeadlineKind.ByHalfYear, "2027-12-31", "31/12/27")]
    [InlineData("Năm 2026", DeadlineKind.ByYear, "2026-12-31", "31/12/26")]
    [InlineData("Trong năm", DeadlineKind.ByYear, "2026-12-31", "31/12/26")]
    [InlineData("2027", DeadlineKind.ByYear, "2027-12-31", "31/12/27")]
    [InlineData("Năm 2026, 2027", DeadlineKind.ByYear, "2027-12-31", "31/12/26 31/12/27")]
    [InlineData("Giai đoạn 2025-2027", DeadlineKind.ByYear, "2027-12-31", "31/12/27")]
    [InlineData("Năm học 2026-2027", DeadlineKind.ByYear, "2027-05-31", "31/5/27")]
    [InlineData("từ tháng 5 đến tháng 12/2026", DeadlineKind.Range, "2026-12-31", "31/12/26")]
    [InlineData("Từ tháng 11 đến tháng 3 năm sau", DeadlineKind.Range, "2027-03-31", "31/3/27")]
    [InlineData("Từ tháng 9 đến tháng 5", DeadlineKind.Range, "2027-05-31", "31/5/27")]
    [InlineData("Từ ngày 01-15/5/2026", DeadlineKind.Range, "2026-05-15", "15/5/26")]
    [InlineData("01/6 - 30/6/2026", DeadlineKind.Range, "2026-06-30", "30/6/26")]
    [InlineData("Tháng 5-6/2026", DeadlineKind.Range, "2026-06-30", "30/6/26")]
    [InlineData("Từ nay đến hết ngày 30/9/2026", DeadlineKind.Range, "2026-09-30", "30/9/26")]
    [InlineData("Đợt 1: từ 01/4 đến 30/4; đợt 2: từ 01/10 đến 31/10", DeadlineKind.Range, "2026-10-31", "30/4/26 31/10/26")]
    [InlineData("Từ tháng 5/2026", DeadlineKind.Range, null, "")]
    [InlineData("hằng tháng", DeadlineKind.Monthly, null, "31/1/26 28/2/26 31/3/26 30/4/26 31/5/26 30/6/26 31/7/26 31/8/26 30/9/26 31/10/26 30/11/26 31/12/26 31/1/27 28/2/27 31/3/27 30/4/27 31/5/27 30/6/27 31/7/27 31/8/27 30/9/27 31/10/27 30/11/27 31/12/27")]
    [InlineData("trước ngày 18 hằng tháng, năm 2026", DeadlineKind.Monthly, null, "18/1/26 18/2/26 18/3/26 18/4/26 18/5/26 18/6/26 18/7/26 18/8/26 18/9/26 18/10/26 18/11/26 18/12/26")]
    [InlineData("Hàng tháng, từ tháng 10 đến tháng 12/2026", DeadlineKind.Monthly, null, "31/10/26 30/11/26 31/12/26")]
    [InlineData("Định kỳ hằng quý năm 2026", DeadlineKind.Quarterly, null, "31/3/26 30/6/26 30/9/26 31/12/26")]
    [InlineData("Hằng quý, trước ngày 20 tháng cuối quý, năm 2026", DeadlineKind.Quarterly, null, "20/3/26 20/6/26 20/9/26 20/12/26")]
    [InlineData("trước ngày 05 tháng đầu quý sau hằng quý năm 2026", DeadlineKind.Quarterly, null, "5/1/26 5/4/26 5/7/26 5/10/26")]
    [InlineData("03 tháng/lần trong năm 2026", DeadlineKind.Quarterly, null, "31/3/26 30/6/26 30/9/26 31/12/26")]
    [InlineData("định kỳ trước ngày 10/6 và 10/12 hằng năm", DeadlineKind.YearlyDates, "2026-12-10", "10/6/26 10/12/26 10/6/27 10/12/27")]
    [InlineData("Quý IV hằng năm", DeadlineKind.YearlyDates, "2026-12-31", "31/12/26 31/12/27")]
    [InlineData("Hằng năm", DeadlineKind.YearlyDates, "2026-12-31", "31/12/26 31/12/27")]
    [InlineData("Định kỳ 6 tháng (trước ngày 15/6), 1 năm (trước ngày 15/12) hằng năm", DeadlineKind.YearlyDates, "2026-12-15", "15/6/26 15/12/26 15/6/27 15/12/27")]
    [InlineData("06 tháng/lần", DeadlineKind.YearlyDates, "2026-12-31", "30/6/26 31/12/26 30/6/27 31/12/27")]
    [InlineData("Trước 29/02 hằng năm", DeadlineKind.YearlyDates, "2026-02-28", "28/2/26 28/2/27")]
    [InlineData("Thường xuyên", DeadlineKind.Ongoing, null, "")]
    [InlineData("Thường xuyên trong năm 2026 và các năm tiếp theo; tập trung cao điểm vào các đợt hưởng ứng Ngày Khoa học và Công nghệ Việt Nam (18/5) và Ngày Chuyển đổi số quốc gia (10/10)", DeadlineKind.Ongoing, null, "")]
    [InlineData("Thường xuyên, cao điểm tháng 5 và tháng 10", DeadlineKind.Ongoing, null, "")]
    [InlineData("Dịp kỷ niệm 30/4, 01/5", DeadlineKind.Unknown, null, "")]
    [InlineData("Ngày Chuyển đổi số quốc gia (10/10)", DeadlineKind.Unknown, null, "")]
    [InlineData("Theo hướng dẫn của cấp trên", DeadlineKind.AsDirected, null, "")]
    [InlineData("Theo Kế hoạch số 45/KH-UBND ngày 10/5/2026 của UBND tỉnh", DeadlineKind.AsDirected, null, "")]
    [InlineData("Khi có yêu cầu", DeadlineKind.AsDirected, null, "")]
    [InlineData("02 buổi, 100 người", DeadlineKind.Unknown, null, "")]
    [InlineData("32/13/2026", DeadlineKind.Unknown, null, "")]
    [InlineData("", DeadlineKind.Unknown, null, "")]
    public void Reads_a_deadline_as_a_rule(string text, DeadlineKind kind, string? due, string days)
    {
        var deadline = Deadline.Read(text, 2026);

        Assert.Equal((text, kind, due), (deadline.Text, deadline.Kind, deadline.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(days, string.Join(' ', deadline.DueDates(new(2026, 1, 1), new(2027, 12, 31)).Select(d => $"{d.Day}/{d.Month}/{d.Year % 100}")));
    }

    [Theory]
    [InlineData("Quý III")]
    [InlineData("trước ngày 15/11")]
    [InlineData("tháng 5")]
    public void Names_no_day_where_neither_text_nor_plan_has_a_year(string text)
    {
        var deadline = Deadline.Read(text, null);

        Assert.Null(deadline.Due);
        Assert.Empty(deadline.DueDates(DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void A_plan_year_that_cannot_be_names_no_day(int year) => Assert.Null(Deadline.Read("Từ tháng 5 đến tháng 3 năm sau", year).Due);

    [Fact]
    public void A_yearly_rule_needs_no_plan_year() =>
        Assert.Equal([new(2030, 6, 10), new(2030, 12, 10)], Deadline.Read("trước ngày 10/6 và 10/12 hằng năm", null).DueDates(new(2030, 1, 1), new(2030, 12, 31)));

    [Fact]
    public void A_day_that_a_month_lacks_falls_on_its_last() =>
        Assert.Equal([new(2028, 1, 31), new(2028, 2, 29), new(2028, 3, 31), new(2028, 4, 30)], Deadline.Read("ngày 31 hằng tháng", 2028).DueDates(new(2028, 1, 1), new(2028, 4, 30)));

    [Fact]
    public void Falls_due_on_no_day_outside_the_interval()
    {
        var deadline = Deadline.Read("Trước ngày 30/6/2026", 2026);

        Assert.Empty(deadline.DueDates(new(2026, 7, 1), new(2027, 1, 1)));
        Assert.Empty(deadline.DueDates(new(2026, 7, 1), new(2026, 1, 1)));
        Assert.Equal([new(2026, 6, 30)], deadline.DueDates(new(2026, 6, 30), new(2026, 6, 30)));
    }

    [Fact]
    public void Due_days_come_in_order_once_and_a_split_interval_has_the_same() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
            Gen.Choose(0, 4000).ToArbitrary(),
            Gen.Choose(-10, 4000).ToArbitrary(),
            (text, start, length) =>
            {
                var deadline = Deadline.Read(text, 2026);
                var from = new DateOnly(2022, 1, 1).AddDays(start);
                var until = from.AddDays(length);
                var middle = from.AddDays(Math.Max(0, length / 3));
                var days = deadline.DueDates(from, until);
                return days.SequenceEqual(days.Distinct().Order())
                    && days.All(d => d >= from && d <= until)
                    && (length < 0 || days.SequenceEqual(deadline.DueDates(from, middle).Concat(deadline.DueDates(middle.AddDays(1), until))))
                    && deadline == Deadline.Read(deadline.Text, 2026);
            }).Check(Properties.Cases(2000));
}
