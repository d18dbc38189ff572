using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;

namespace PlanPortal.Core.Tests.Execution.Exchange;

/// <summary>Cells as people fill them in, on any machine.</summary>
public class CellReadingTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static Arbitrary<decimal> Figures { get; } =
        (from whole in Gen.Choose(-2_000_000_000, 2_000_000_000) from parts in Gen.Choose(0, 9999) select whole + (parts / 10_000m)).ToArbitrary();

    [Fact]
    public void A_figure_reads_the_same_in_every_notation() =>
        Prop.ForAll(Figures, figure =>
            Typed(figure.ToString("#,##0.####", Vietnamese)) == figure
            && Typed(figure.ToString("0.####", Vietnamese)) == figure
            && CellReading.Number(new(CellKind.Number, figure.ToString(CultureInfo.InvariantCulture))) == figure
            && CellReading.Number(new(CellKind.Number, ((double)figure).ToString("R", CultureInfo.InvariantCulture))) is { } read && Math.Abs(read - figure) < 0.00005m)
        .Check(Properties.Cases(500));

    [Fact]
    public void A_day_reads_the_same_in_every_notation() =>
        Prop.ForAll(Gen.Choose(0, 80_000).Select(d => new DateOnly(1900, 3, 1).AddDays(d)).ToArbitrary(), day =>
            Array.TrueForAll(["dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd", "d.M.yyyy"], f => CellReading.Day(SheetCell.Words(day.ToString(f, CultureInfo.InvariantCulture))) == day)
            && CellReading.Day(new(CellKind.Day, (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture))) == day)
        .Check(Properties.Cases(300));

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567,8", "1234567.8")]
    [InlineData("1,234,567.8", "1234567.8")]
    [InlineData("1,234", "1.234")]
    [InlineData("0.125", "0.125")]
    [InlineData("1 234", "1234")]
    [InlineData(" 85 % ", "85")]
    [InlineData("-3,5", "-3.5")]
    public void Numbers_typed_as_words_read_as_Vietnamese_offices_write_them(string typed, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Typed(typed));

    [Theory]
    [InlineData("khoảng 12")]
    [InlineData("1.23.4")]
    [InlineData("12,5,3")]
    [InlineData("#N/A")]
    [InlineData("=1+1")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_number_is_none(string typed) => Assert.Null(Typed(typed));

    [Fact]
    public void A_percentage_is_the_number_that_the_sheet_shows() =>
        Assert.Equal(50, CellReading.Number(new(CellKind.Percent, "0.5")));

    [Fact]
    public void A_day_in_the_place_of_a_number_is_not_taken_for_one() =>
        Assert.Null(CellReading.Number(new(CellKind.Day, "46000")));

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("quý II")]
    [InlineData("6/2026")]
    public void What_is_no_day_is_none(string typed) => Assert.Null(CellReading.Day(SheetCell.Words(typed)));

    [Theory]
    [InlineData("Xong", PartState.Done)]
    [InlineData(" ĐANG LÀM ", PartState.InProgress)]
    [InlineData("chua lam", PartState.NotStarted)]
    [InlineData("Đã hoàn thành", PartState.Done)]
    public void States_are_known_whatever_the_case_and_marks(string typed, PartState state) =>
        Assert.Equal(state, CellReading.State(SheetCell.Words(typed)));

    private static decimal? Typed(string text) => CellReading.Number(SheetCell.Words(text));
}
