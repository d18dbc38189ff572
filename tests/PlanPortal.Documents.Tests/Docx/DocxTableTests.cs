using static PlanPortal.Documents.Tests.Docx.WordFile;

namespace PlanPortal.Documents.Tests.Docx;

public class DocxTableTests
{
    private const string Borders = "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>";

    [Fact]
    public void Writes_a_table_as_rows_with_a_line_below_its_head() =>
        Assert.Equal(["| TT | Việc |\n|---|---|\n| 1 | Làm **ngay**<br>Báo cáo |"], new WordFile(Table(Borders,
            Row(Cell(P("TT")), Cell(P("Việc"))), Row(Cell(P("1")), Cell($"<w:p>{R("Làm ")}{R("ngay", "<w:b/>")}</w:p>" + P("Báo cáo"))))).Paragraphs());

    [Fact]
    public void Marks_merged_cells_and_takes_the_rows_they_join_as_head() =>
        Assert.Equal(["| TT | Năm | > |\n| ^ | 2026 | 2027 |\n|---|---|---|\n| 1 | a | b |"], new WordFile(Table(Borders,
            Row(Cell(P("TT"), "<w:vMerge w:val=\"restart\"/>"), Cell(P("Năm"), "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("<w:p/>", "<w:vMerge/>"), Cell(P("2026")), Cell(P("2027"))),
            Row(Cell(P("1")), Cell(P("a")), Cell(P("b"))))).Paragraphs());

    [Fact]
    public void Believes_rows_that_are_marked_as_head() =>
        Assert.Equal(["| a |\n| b |\n| c |\n|---|\n| d |"], new WordFile(Table(Borders,
            Row(Cell(P("a")), "<w:tblHeader/>"), Row(Cell(P("b")), "<w:tblHeader/>"), Row(Cell(P("c")), "<w:tblHeader/>"), Row(Cell(P("d"))))).Paragraphs());

    [Fact]
    public void Understands_the_old_way_of_merging_and_columns_left_out() =>
        Assert.Equal(["| a | > |\n|---|---|\n| | b |\n| c | |"], new WordFile(Table(Borders,
            Row(Cell(P("a"), "<w:hMerge w:val=\"restart\"/>") + Cell("<w:p/>", "<w:hMerge/>")),
            Row(Cell(P("b")), "<w:gridBefore w:val=\"1\"/>"),
            Row(Cell(P("c"))))).Paragraphs());

    [Fact]
    public void Escapes_bars_and_merge_signs_in_cells() =>
        Assert.Equal([@"| a \| b | \> |" + "\n|---|---|\n" + @"| \^ | c d |"], new WordFile(Table(Borders,
            Row(Cell(P("a | b")), Cell(P(">").Replace(">></w:t>", ">&gt;</w:t>", StringComparison.Ordinal))), Row(Cell(P("^")), Cell("<w:p><w:r><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r></w:p>")))).Paragraphs());

    [Fact]
    public void Numbers_the_first_column_where_word_does() =>
        Assert.Equal(["| TT | Việc |\n|---|---|\n| 1 | a |\n| 2 | b |"], new WordFile(Table(Borders,
            Row(Cell(P("TT")), Cell(P("Việc"))),
            Row(Cell($"<w:p><w:pPr>{NumPr(1)}</w:pPr></w:p>"), Cell(P("a"))), Row(Cell($"<w:p><w:pPr>{NumPr(1)}</w:pPr></w:p>"), Cell(P("b")))))
            .Related("numbering", "numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .Paragraphs());

    [Fact]
    public void Flattens_the_head_left_cell_first() =>
        Assert.Equal(["UBND XÃ AN LẠC SƠN", "Số: /KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "An Lạc Sơn, ngày tháng 5 năm 2026"], new WordFile(Table("",
            Row(Cell(P("UBND XÃ AN LẠC SƠN") + P("Số: /KH-UBND")), Cell(P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "<w:b/>") + P("An Lạc Sơn, ngày tháng 5 năm 2026", "", "<w:i/>"))))).Paragraphs());

    [Fact]
    public void Reads_recipients_before_the_signature_whatever_the_rows() =>
        Assert.Equal(["Nơi nhận:", "- Như trên;", "TM. ỦY BAN NHÂN DÂN", "Lê Thị Mẫu"], new WordFile(Table("",
            Row(Cell(P("Nơi nhận:")), Cell(P("TM. ỦY BAN NHÂN DÂN"))), Row(Cell(P("- Như trên;")), Cell(P("Lê Thị Mẫu"))))).Paragraphs());

    [Fact]
    public void Flattens_the_head_even_when_it_has_borders() =>
        Assert.Equal(["UBND XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], new WordFile(Table(Borders,
            Row(Cell(P("UBND XÃ")), Cell(P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))))).Paragraphs());

    [Fact]
    public void Finds_borders_in_the_style_and_in_cells()
    {
        var styles = "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr></w:style>";
        Assert.Equal(["| a | b |\n|---|---|"], new WordFile(Table("<w:tblStyle w:val=\"TableGrid\"/>", Row(Cell(P("a")), Cell(P("b"))))).Related("styles", "styles", styles).Paragraphs());
        Assert.Equal(["| a | b |\n|---|---|"], new WordFile(Table("", Row(Cell(P("a"), "<w:tcBorders><w:top w:val=\"single\"/></w:tcBorders>"), Cell(P("b"))))).Paragraphs());
        Assert.Equal(["a", "b"], new WordFile(Table("<w:tblStyle w:val=\"TableGrid\"/><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders>", Row(Cell(P("a")), Cell(P("b"))))).Related("styles", "styles", styles).Paragraphs());
    }

    [Fact]
    public void Loses_nothing_of_nested_tables_controls_and_deleted_rows()
    {
        var nested = Table(Borders, Row(Cell(P("x")), Cell(P("y"))));
        Assert.Equal(["| a | x<br>y<br>sau |\n|---|---|\n| b | c |"], new WordFile(Table(Borders,
            Row(Cell(P("a")), Cell(nested + P("sau"))),
            Row(Cell(P("đã xóa")), "<w:del w:id=\"1\"/>"),
            $"<w:sdt><w:sdtContent>{Row(Cell(P("b")), Cell(P("c")))}</w:sdtContent></w:sdt>")).Paragraphs());
    }

    [Fact]
    public void Reads_a_long_table_whole()
    {
        var rows = Enumerable.Range(1, 81).Select(i => Row(Cell(P($"{i}")), Cell(P($"Việc {i}"))));
        var lines = Assert.Single(new WordFile(Table(Borders, [.. rows])).Paragraphs()).Split('\n');
        Assert.Equal(82, lines.Length);
        Assert.Equal("| 81 | Việc 81 |", lines[^1]);
    }

    private static string Table(string properties, params string[] rows) => $"<w:tbl><w:tblPr>{properties}</w:tblPr>{string.Concat(rows)}</w:tbl>";

    /// <summary>Cells of a row; text that opens no cell goes into the row's properties.</summary>
    private static string Row(params string[] parts) =>
        $"<w:tr><w:trPr>{string.Concat(parts.Where(p => !p.StartsWith("<w:tc>", StringComparison.Ordinal)))}</w:trPr>{string.Concat(parts.Where(p => p.StartsWith("<w:tc>", StringComparison.Ordinal)))}</w:tr>";

    private static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
}
