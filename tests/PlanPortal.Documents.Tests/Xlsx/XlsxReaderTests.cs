using PlanPortal.Core;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Documents.Xlsx;

namespace PlanPortal.Documents.Tests.Xlsx;

/// <summary>Files as other programs and people make them.</summary>
public class XlsxReaderTests
{
    [Fact]
    public void Words_may_be_shared_in_runs_with_hints_or_stand_in_the_cell()
    {
        var row = Row(
            "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"D3\" t=\"inlineStr\"><is><t>Phòng </t><t>Kinh tế</t></is></c><c t=\"s\"><v>0</v></c></row>",
            sharedStrings: "<si><t>một</t></si><si><r><t xml:space=\"preserve\">Đang </t></r><r><rPr><b/></rPr><t>làm</t></r><rPh sb=\"0\" eb=\"1\"><t>ẩn</t></rPh></si>");

        Assert.Equal(3, row.Number);
        Assert.Equal(("Đang làm", "Phòng Kinh tế", "một"), (row[1].Text, row[3].Text, row[4].Text));
        Assert.True(row[0].IsEmpty && row[2].IsEmpty);
    }

    [Fact]
    public void Of_a_formula_the_last_value_counts_and_an_error_is_one()
    {
        var row = Row("<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>xong</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");

        Assert.Equal([new(CellKind.Number, "2"), new(CellKind.Text, "xong"), new(CellKind.Error, "#DIV/0!")], [row[0], row[1], row[2]]);
    }

    [Fact]
    public void By_its_format_a_number_is_a_day_or_a_percentage()
    {
        var row = Row(
            "<row><c s=\"1\"><v>46112</v></c><c s=\"2\"><v>0.5</v></c><c s=\"3\"><v>46112</v></c><c s=\"4\"><v>7</v></c><c s=\"99\"><v>8</v></c></row>",
            styles: "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd/mm/yyyy\"/><numFmt numFmtId=\"171\" formatCode=\"0&quot; ngày&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>");

        Assert.Equal([CellKind.Day, CellKind.Percent, CellKind.Day, CellKind.Number, CellKind.Number], Enumerable.Range(0, 5).Select(i => row[i].Kind));
        Assert.Equal((new DateOnly(2026, 3, 31), 50m), (CellReading.Day(row[0]), CellReading.Number(row[1])));
    }

    [Fact]
    public void Days_that_count_from_1904_are_the_same_days() =>
        Assert.Equal(new DateOnly(2026, 3, 31), CellReading.Day(Row(
            "<row><c s=\"0\"><v>44650</v></c></row>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", bookProperties: "<workbookPr date1904=\"1\"/>")[0]));

    [Fact]
    public void Of_merged_cells_the_first_has_the_value()
    {
        var rows = XlsxReader.Read(SheetFile.Of(
            "<row r=\"1\"><c r=\"A1\"><v>5</v></c><c r=\"B1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row>",
            after: "<mergeCells count=\"1\"><mergeCell ref=\"A1:A2\"/></mergeCells>"))[0].Rows;

        Assert.Equal(("5", true), (rows[0][0].Text, rows[1][0].IsEmpty));
    }

    [Fact]
    public void Empty_rows_are_left_out_and_keep_the_others_numbers() =>
        Assert.Equal([2, 9], XlsxReader.Read(SheetFile.Of("<row r=\"1\"><c/></row><row r=\"2\"><c><v>1</v></c></row><row r=\"9\"><c><v>2</v></c></row>"))[0].Rows.Select(r => r.Number));

    [Fact]
    public void A_zip_that_unpacks_to_more_than_a_file_can_be_is_refused()
    {
        var bomb = SheetFile.Bomb(megabytes: 200);

        Assert.InRange(bomb.Length, 1, 1_000_000);
        Assert.Contains("quá lớn", Refusal(bomb), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_file_with_another_name_is_refused_for_what_it_is() =>
        Assert.Contains("không phải bảng tính", Refusal(SheetFile.Zip(
        [
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"),
        ])), StringComparison.Ordinal);

    public static TheoryData<byte[], string> Others => new()
    {
        { [], "trống" },
        { "%PDF-1.7"u8.ToArray(), "không phải là bảng tính" },
        { "a;b;c"u8.ToArray(), "không phải là bảng tính" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ".xls" },
        { "PK\u0003\u0004 hỏng"u8.ToArray(), "hỏng" },
        { SheetFile.Zip([("a.txt", "x")]), "không phải là bảng tính" },
        { SheetFile.Of("<row><c><v>1</v>"), "hỏng" },
        { SheetFile.Of("<!DOCTYPE x [<!ENTITY a \"b\">]><row/>"), "hỏng" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Any_other_file_is_refused_with_what_to_do(byte[] file, string words) =>
        Assert.Contains(words, Refusal(file), StringComparison.Ordinal);

    [Fact]
    public void More_rows_than_a_file_can_have_are_refused() =>
        Assert.Contains("dòng", Refusal(SheetFile.Of(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", XlsxReader.MaxRows + 1)))), StringComparison.Ordinal);

    private static string Refusal(byte[] file) => Assert.Throws<InvalidInputException>(() => XlsxReader.Read(file)).Message;

    private static SheetRow Row(string rows, string? sharedStrings = null, string? styles = null, string bookProperties = "") =>
        Assert.Single(Assert.Single(XlsxReader.Read(SheetFile.Of(rows, sharedStrings, styles, bookProperties))).Rows);
}
