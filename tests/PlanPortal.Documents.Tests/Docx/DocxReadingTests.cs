using static PlanPortal.Documents.Tests.Docx.WordFile;

namespace PlanPortal.Documents.Tests.Docx;

/// <summary>What stands inside paragraphs.</summary>
public class DocxReadingTests
{
    [Fact]
    public void Reads_paragraphs_in_order_and_drops_empty_ones() =>
        Assert.Equal(["Một", "Hai"], new WordFile(P("Một") + "<w:p/>" + P("Hai")).Paragraphs());

    [Fact]
    public void Marks_bold_and_italic_and_joins_runs_of_one_style() =>
        Assert.Equal(["Chữ **đậm liền** và *nghiêng,* ***cả hai***"], new WordFile(
            $"<w:p>{R("Chữ ")}{R("đậm", "<w:b/>")}{R(" ", "")}{R("liền", "<w:b w:val=\"1\"/>")}{R(" và ")}{R("nghiêng", "<w:i/>")}{R(", ")}{R("cả hai", "<w:b/><w:i/>")}</w:p>").Paragraphs());

    [Fact]
    public void Puts_the_number_or_bullet_before_the_marks() =>
        Assert.Equal(["- **Chỉ tiêu:** tăng", "2. **Phòng Kinh tế:** Chủ trì tham mưu"], new WordFile(
            $"<w:p>{R("-\u00A0Chỉ tiêu:", "<w:b/>")}{R(" tăng")}</w:p>" +
            $"<w:p>{R("2", "<w:b/>")}{R(".", "<w:b/>")}<w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r>{R("Phòng Kinh tế:", "<w:b/>")}{R(" Chủ trì tham mưu")}</w:p>").Paragraphs());

    [Fact]
    public void Leaves_out_marks_where_the_decree_says_the_style() =>
        Assert.Equal(["1. Mục đích", "Căn cứ Luật số 01;", "KẾ HOẠCH", "(Kèm theo Kế hoạch)", "1.1. **Xã hoàn thành việc này.**"], new WordFile(
            P("1. Mục đích", "", "<w:b/>") + P("Căn cứ Luật số 01;", "", "<w:i/>") + P("KẾ HOẠCH", "<w:jc w:val=\"center\"/>", "<w:b/>") +
            P("(Kèm theo Kế hoạch)", "", "<w:i/>") + P("1.1. Xã hoàn thành việc này.", "", "<w:b/>")).Paragraphs());

    [Fact]
    public void Takes_bold_from_styles_and_lets_switches_cancel_out()
    {
        var styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"Dam\"><w:basedOn w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Dam\"/></w:style>" +
            "<w:style w:type=\"character\" w:styleId=\"Manh\"><w:rPr><w:b/></w:rPr></w:style>";
        var body = $"<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr>{R("đậm ")}{R("thường ", "<w:rStyle w:val=\"Manh\"/>")}{R("tắt", "<w:b w:val=\"0\"/>")}</w:p>" +
            $"<w:p>{R("thường ")}{R("đậm", "<w:rStyle w:val=\"Manh\"/>")}</w:p>";
        Assert.Equal(["**đậm** thường tắt", "thường **đậm**"], new WordFile(body).Related("styles", "styles", styles).Paragraphs());
    }

    [Fact]
    public void Survives_styles_based_on_each_other_in_a_circle()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
        Assert.Equal(["Chữ"], new WordFile(P("Chữ", "<w:pStyle w:val=\"A\"/>")).Related("styles", "styles", styles).Paragraphs());
    }

    [Fact]
    public void Escapes_signs_that_would_be_read_as_marks() =>
        Assert.Equal([@"a\*b\* và (*) 2 * 3, \_c\_, d_e, ______, f\\.", @"\| không phải bảng |", @"\# không phải tiêu đề"],
            new WordFile(P("a*b* và (*) 2 * 3, _c_, d_e, ______, f\\.") + P("| không phải bảng |") + P("# không phải tiêu đề")).Paragraphs());

    [Fact]
    public void Reads_tabs_breaks_hyphens_and_symbols() =>
        Assert.Equal(["Cột một\tcột hai", "Một dòng gãy giữa câu 57-NQ/TW", "Hết câu.\nCâu mới ✓ ≥ 5 • ☐"], new WordFile(
            "<w:p><w:r><w:tab/><w:t>Cột một</w:t><w:tab/><w:tab/><w:t>cột hai</w:t></w:r></w:p>" +
            "<w:p><w:r><w:t>Một dòng</w:t><w:br/><w:t>gãy giữa câu 57</w:t><w:noBreakHyphen/><w:t>NQ/</w:t><w:softHyphen/><w:t>TW</w:t></w:r></w:p>" +
            "<w:p><w:r><w:t>Hết câu.</w:t><w:cr/><w:t xml:space=\"preserve\">Câu mới </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t xml:space=\"preserve\"> </w:t>" +
            "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t xml:space=\"preserve\"> 5 </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>" +
            "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr><w:t>¨</w:t></w:r></w:p>").Paragraphs());

    [Fact]
    public void Marks_page_breaks_of_every_kind() =>
        Assert.Equal(["Một", "\fHai", "\fBa", "\fBốn"], new WordFile(
            "<w:p><w:r><w:t>Một</w:t><w:br w:type=\"page\"/><w:t>Hai</w:t></w:r></w:p>" + P("Ba", "<w:pageBreakBefore/>") +
            "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" + P("Bốn")).Paragraphs());

    [Fact]
    public void Keeps_insertions_drops_deletions_and_says_so()
    {
        var file = new WordFile(
            $"<w:p>{R("Xã ")}<w:ins w:id=\"1\">{R("An Lạc Sơn ")}</w:ins><w:del w:id=\"2\"><w:r><w:delText>cũ </w:delText></w:r></w:del>" +
            $"<w:moveFrom w:id=\"3\">{R("chỗ cũ ")}</w:moveFrom><w:moveTo w:id=\"4\">{R("chỗ mới")}</w:moveTo></w:p>" +
            $"<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>{R("Đầu câu ")}</w:p>" + P("cuối câu"));
        Assert.Equal(["Xã An Lạc Sơn chỗ mới", "Đầu câu cuối câu"], file.Paragraphs());
        Assert.Contains("Track Changes", Assert.Single(file.Accepted().Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_results_of_fields_not_their_codes() =>
        Assert.Equal(["Ngày 15 tháng 5, xem mục 2 và liên kết. Sau trường hỏng", "vẫn đọc tiếp"], new WordFile(
            "<w:p><w:r><w:t xml:space=\"preserve\">Ngày </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE {</w:instrText></w:r>" +
            $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("trong mã")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" +
            $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("15 tháng 5")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" +
            $"{R(", xem ")}<w:fldSimple w:instr=\"REF x\">{R("mục 2")}</w:fldSimple>{R(" và ")}<w:hyperlink r:id=\"x\">{R("liên kết")}</w:hyperlink>" +
            $"{R(". Sau trường hỏng")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + P("vẫn đọc tiếp")).Paragraphs());

    [Fact]
    public void Reads_a_text_box_once_and_no_measures_of_drawings()
    {
        var box = $"<w:txbxContent>{P("Chữ trong khung")}</w:txbxContent>";
        var drawing = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>5295902</wp:posOffset></wp:positionH>" +
            $"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>" +
            $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
        Assert.Equal(["Đoạn neo", "Chữ trong khung"], new WordFile($"<w:p><w:r><w:t>Đoạn neo</w:t></w:r><w:r>{drawing}</w:r></w:p>").Paragraphs());
    }

    [Fact]
    public void Reads_content_controls_smart_tags_capitals_and_formulas() =>
        Assert.Equal(["Trong ô điều khiển", "Xã **AN LẠC** x=2"], new WordFile(
            $"<w:sdt><w:sdtPr><w:alias w:val=\"Tên\"/></w:sdtPr><w:sdtContent>{P("Trong ô điều khiển")}</w:sdtContent></w:sdt>" +
            $"<w:p><w:smartTag>{R("Xã ")}</w:smartTag><w:sdt><w:sdtContent>{R("An Lạc", "<w:b/><w:caps/>")}</w:sdtContent></w:sdt>{R(" ")}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>").Paragraphs());

    [Fact]
    public void Puts_footnotes_at_the_end_and_says_so()
    {
        var file = new WordFile(
            $"<w:p>{R("Theo quy định")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{R(" và lần nữa")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + P("Hết."))
            .Related("footnotes", "footnotes", $"<w:footnote w:id=\"-1\">{P("ngăn cách")}</w:footnote><w:footnote w:id=\"2\">{P("Nghị định số 01.")}<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote>");
        Assert.Equal(["Theo quy định[1] và lần nữa[1]", "Hết.", "[1] Nghị định số 01. [1]"], file.Paragraphs());
        Assert.Contains("1 chú thích", Assert.Single(file.Accepted().Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_about_comments_headers_hidden_words_and_pictures()
    {
        var file = new WordFile($"<w:p>{R("Chữ")}{R(" bí mật", "<w:vanish/>")}<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
            .Related("comments", "comments", $"<w:comment w:id=\"0\">{P("Sửa lại")}</w:comment>")
            .Related("header", "hdr", P("DỰ THẢO LẦN 2"))
            .Related("header", "hdr", P("3"), "header2");
        Assert.Equal(["Chữ"], file.Paragraphs());
        var notices = file.Accepted().Notices;
        Assert.Equal(4, notices.Count);
        foreach (var expected in new[] { "lời bình", "chữ ẩn", "DỰ THẢO LẦN 2", "1 hình ảnh" })
            Assert.Contains(notices, n => n.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Turns_old_fonts_into_unicode_and_their_capitals_into_capitals()
    {
        static string Font(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\"/>";
        var file = new WordFile(
            P("kÕ ho¹ch", "", Font(".VnTimeH")) + P("Thùc hiÖn nhiÖm vô", "", Font(".VnTime")) +
            $"<w:p>{R("Keá hoa", Font("VNI-Times"))}{R("ïch", Font("VNI-Times"))}{R(" năm 2026", Font(".VnTime"))}</w:p>");
        Assert.Equal(["KẾ HOẠCH", "Thực hiện nhiệm vụ", "Kế hoạch năm 2026"], file.Paragraphs());
        Assert.Equal(2, file.Accepted().Notices.Count);
    }

    [Fact]
    public void Reads_the_strict_kind_of_file()
    {
        var xml = $"<w:document {Namespaces}><w:body>{P("Chặt chẽ", "<w:jc w:val=\"center\"/>")}</w:body></w:document>"
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        Assert.Equal(["Chặt chẽ"], new WordFile("").With("word/document.xml", xml).Paragraphs());
    }

    [Fact]
    public void Reads_on_without_a_damaged_part_and_says_which()
    {
        var file = new WordFile(P("Chữ")).Related("styles", "styles", "<w:style").Related("numbering", "numbering", "&");
        Assert.Equal(["Chữ"], file.Paragraphs());
        Assert.Equal(2, file.Accepted().Notices.Count(n => n.Contains("bị hỏng", StringComparison.Ordinal)));
    }
}
