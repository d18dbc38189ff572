using PlanPortal.Core.Execution.Exchange;

namespace PlanPortal.Core.Tests.Execution.Exchange;

/// <summary>The workbook comes back after people worked with it.</summary>
public class ExchangeSheetsTests
{
    [Fact]
    public void Columns_are_found_by_name_wherever_they_were_moved()
    {
        var rows = ExchangeSheets.Read([Sheet("Của tôi",
            Row(1, "BẢNG THEO DÕI THÁNG 6"),
            Row(3, "Ghi chú riêng", "TỶ LỆ (%)", "mã dòng", "Dấu kiểm tra", "Tình trạng"),
            Row(4, "gọi lại", "70", "NV-1-2", "v1", "Đang làm"))]);

        var row = Assert.Single(rows);
        Assert.Equal(("Của tôi", 4, false, "NV-1-2"), (row.Sheet, row.Number, row.IsFigure, row.KeyText));
        Assert.Equal(("Đang làm", "70", "v1"), (row[ExchangeSheets.First].Text, row[ExchangeSheets.Second].Text, row[ExchangeSheets.Stamp].Text));
        Assert.True(row[ExchangeSheets.Third].IsEmpty);
    }

    [Fact]
    public void Sheets_of_their_own_and_empty_rows_are_passed_over()
    {
        var rows = ExchangeSheets.Read(
        [
            Sheet("Nháp", Row(1, "1", "2")),
            Sheet(ExchangeSheets.Figures, Row(1, "Mã dòng", "Số liệu", "Ghi chú"), Row(2, "MT-1-2", "5"), Row(3, "", "", "dòng chỉ có ghi chú"), Row(4, "", " ")),
        ]);

        Assert.True(Assert.Single(rows).IsFigure);
    }

    [Fact]
    public void A_file_without_our_columns_is_refused_with_what_to_do() =>
        Assert.Contains("Mã dòng", Assert.Throws<InvalidInputException>(() => ExchangeSheets.Read([Sheet("Sheet1", Row(1, "Tên", "Số"))])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("NV-17-42", "NV-17-42")]
    [InlineData(" nv-17-42 ", "NV-17-42")]
    [InlineData("MT-5-3", "MT-5-3")]
    [InlineData("NV-17", null)]
    [InlineData("NV-17-42-1", null)]
    [InlineData("NV--17-42", null)]
    [InlineData("NV-0-1", null)]
    [InlineData("NV-99999999999-1", null)]
    [InlineData("17-42", null)]
    [InlineData("", null)]
    public void Keys_read_back_or_not_at_all(string text, string? key) =>
        Assert.Equal(key, ExchangeKey.Read(text)?.ToString());

    private static SheetTable Sheet(string name, params SheetRow[] rows) => new(name, rows);

    private static SheetRow Row(int number, params string[] cells) =>
        new(number, cells.Select((c, i) => (c, i)).Where(c => c.c.Length > 0).ToDictionary(c => c.i, c => SheetCell.Words(c.c)));
}
