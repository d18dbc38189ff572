using System.IO.Compression;
using System.Text;
using PlanPortal.Documents.Intake;
using PlanPortal.Documents.Tests.Docx;

namespace PlanPortal.Documents.Tests.Intake;

public class PlanFileTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Theory]
    [InlineData("kehoach.txt")]
    [InlineData("kehoach.md")]
    [InlineData("kehoach")]
    public void Takes_in_text(string name)
    {
        var result = Assert.IsType<PlanFileResult.Accepted>(WordFile.Read("# KẾ HOẠCH\r\nchuyển đổi số"u8.ToArray(), name));
        Assert.Equal("# KẾ HOẠCH\nchuyển đổi số", result.Text);
        Assert.Empty(result.Notices);
    }

    [Fact]
    public void Takes_in_text_under_a_word_name_and_says_so() =>
        Assert.Single(Assert.IsType<PlanFileResult.Accepted>(WordFile.Read("Kế hoạch"u8.ToArray())).Notices);

    [Fact]
    public void Takes_in_word_under_any_name() =>
        Assert.Contains("Kế hoạch", Assert.IsType<PlanFileResult.Accepted>(WordFile.Read(Sample(), "x.doc")).Text, StringComparison.Ordinal);

    [Fact]
    public void Reads_the_words_of_a_file_with_macros_and_says_that_macros_are_left_out()
    {
        var file = new WordFile(WordFile.P("Kế hoạch")).With("word/vbaProject.bin", [1, 2, 3]);
        var result = Assert.IsType<PlanFileResult.Accepted>(WordFile.Read(file.ToBytes(), "kehoach.docm"));
        Assert.Contains("macro", Assert.Single(result.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_old_word_file() => Refused(CompoundFile, ".docx");

    [Fact]
    public void Refuses_an_encrypted_word_file() => Refused([.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "mật khẩu");

    [Fact]
    public void Refuses_a_pdf() => Refused("%PDF-1.7\n"u8.ToArray(), "Word gốc");

    [Fact]
    public void Refuses_rich_text() => Refused("{\\rtf1 abc}"u8.ToArray(), "RTF");

    [Fact]
    public void Refuses_a_web_page() => Refused("\uFEFF<html><body>Kế hoạch</body></html>"u8.ToArray(), "trang web");

    [Fact]
    public void Refuses_an_empty_file_and_one_without_words()
    {
        Refused([], "trống");
        Refused(" \r\n\t\n"u8.ToArray(), "không có chữ");
        Refused(new WordFile("<w:p/>").ToBytes(), "không có chữ");
    }

    [Fact]
    public void Refuses_a_picture_renamed_to_word()
    {
        var picture = new byte[5000];
        new Random(3).NextBytes(picture);
        "\x89PNG"u8.CopyTo(picture);
        Refused(picture, "không phải văn bản");
    }

    [Fact]
    public void Refuses_a_zip_that_is_no_word_file()
    {
        Refused(Zip(("a.txt", "xin chào"u8.ToArray())), "không phải văn bản Word");
        Refused(Zip(), "không phải văn bản Word");
        Refused(Zip(("xl/workbook.xml", "<a/>"u8.ToArray())), "Excel");
        Refused(Zip(("mimetype", []), ("content.xml", [])), "OpenDocument");
    }

    [Fact]
    public void Refuses_a_truncated_word_file()
    {
        var whole = Sample();
        foreach (var length in new[] { 5, 100, whole.Length / 2, whole.Length - 10 })
            Assert.IsType<PlanFileResult.Refused>(WordFile.Read(whole[..length]));
    }

    [Fact]
    public void Refuses_text_beyond_the_limit_and_takes_text_at_it()
    {
        var text = new byte[PlanFile.MaxTextBytes];
        Array.Fill(text, (byte)'a');
        Assert.IsType<PlanFileResult.Accepted>(WordFile.Read(text, "a.txt"));
        Refused([.. text, (byte)'a'], "5 MB");
    }

    [Fact]
    public void Refuses_a_word_file_with_more_text_than_a_plan_can_have()
    {
        var random = new Random(5);
        Refused(new WordFile(string.Concat(Enumerable.Range(0, 100).Select(_ => WordFile.P(random.GetString("abcdefgh", 60_000))))).ToBytes(), "5 MB");
    }

    [Fact]
    public void Refuses_a_file_beyond_the_limit_without_reading_it_whole()
    {
        using var endless = new EndlessStream();
        Assert.IsType<PlanFileResult.Refused>(PlanFile.Read(endless, "a.docx"));
        Assert.InRange(endless.Given, PlanFile.MaxFileBytes, PlanFile.MaxFileBytes + 1_000_000);
    }

    [Fact]
    public void Refuses_a_zip_bomb_whatever_it_says_of_its_size()
    {
        var bomb = new WordFile(new string(' ', 100_000_000)).ToBytes();
        Assert.True(bomb.Length < 1_000_000);
        Refused(bomb, "quá lớn");
        // The uncompressed size in the central directory, made small.
        var entry = bomb.AsSpan().LastIndexOf("word/document.xml"u8);
        BitConverter.TryWriteBytes(bomb.AsSpan(entry - 46 + 24), 1000);
        Assert.IsType<PlanFileResult.Refused>(WordFile.Read(bomb));
    }

    [Fact]
    public void Refuses_a_zip_of_too_many_entries() =>
        Refused(Zip([.. Enumerable.Range(0, 6000).Select(i => ($"{i}", Array.Empty<byte>()))]), "quá lớn");

    [Fact]
    public void Refuses_xml_that_nests_without_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));
        Refused(new WordFile(deep).ToBytes(), "quá phức tạp");
    }

    [Fact]
    public void Refuses_xml_with_a_document_type()
    {
        var xml = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>" + $"<w:document {WordFile.Namespaces}><w:body>{WordFile.P("&b;")}</w:body></w:document>";
        Refused(new WordFile("").With("word/document.xml", xml).ToBytes(), "bị hỏng");
    }

    [Fact]
    public void Never_follows_a_relationship_out_of_the_file()
    {
        var outside = Path.GetTempFileName();
        try
        {
            var file = new WordFile(WordFile.P("Kế hoạch")).Relationship(
                $"<Relationship Id=\"s\" Type=\"http://x/styles\" Target=\"file://{outside}\" TargetMode=\"External\"/><Relationship Id=\"n\" Type=\"http://x/numbering\" Target=\"../../..{outside}\"/>");
            Assert.Equal(["Kế hoạch"], file.Paragraphs());
            Assert.Empty(file.Accepted().Notices);
        }
        finally
        {
            File.Delete(outside);
        }
    }

    /// <summary>Each of these took minutes if any step looked at all of what came before it.</summary>
    [Fact]
    public void Reads_strange_files_in_linear_time()
    {
        const int Many = 100_000;
        var run = string.Concat(Enumerable.Repeat("<w:t>a</w:t>", Many));
        var fields = string.Concat(Enumerable.Repeat("<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>b</w:t>", Many));
        var numbered = string.Concat(Enumerable.Repeat($"<w:p><w:pPr><w:pStyle w:val=\"H\"/>{WordFile.NumPr(1, 8)}</w:pPr><w:r><w:t>c</w:t></w:r></w:p>", Many));
        var levels = string.Concat(Enumerable.Repeat("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>", Many));
        var result = new WordFile($"<w:p><w:r>{run}</w:r></w:p><w:p><w:r>{fields}</w:r></w:p>{numbered}")
            .Related("numbering", "numbering", $"<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .Related("styles", "styles", $"<w:style w:type=\"paragraph\" w:styleId=\"H\">{string.Concat(Enumerable.Repeat("<w:x/>", Many))}</w:style>").Accepted();
        Assert.Equal((Many, Many, Many), (result.Text.Count(c => c == 'a'), result.Text.Count(c => c == 'b'), result.Text.Count(c => c == 'c')));
    }

    [Fact]
    public void Never_throws_for_a_damaged_word_file()
    {
        var whole = Sample();
        var random = new Random(11);
        var read = 0;
        for (var round = 0; round < 1000; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var hits = random.Next(1, 8); hits > 0; hits--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(10) == 0)
                bytes = bytes[..random.Next(bytes.Length)];
            read += WordFile.Read(bytes) is PlanFileResult.Accepted ? 1 : 0;
        }

        Assert.InRange(read, 1, 999); // Both outcomes were met, or the damage was no test.
    }

    [Fact]
    public void Never_throws_for_damaged_xml_in_a_sound_zip()
    {
        var random = new Random(12);
        var (body, styles, numbering) = SampleParts();
        for (var round = 0; round < 1000; round++)
        {
            var file = new WordFile(Damage(body, random)).Related("styles", "styles", Damage(styles, random)).Related("numbering", "numbering", Damage(numbering, random));
            WordFile.Read(file.ToBytes());
        }
    }

    /// <summary>Changes values, drops or doubles stretches: what stays well-formed is read, and must be readable.</summary>
    private static string Damage(string xml, Random random)
    {
        for (var hits = random.Next(0, 4); hits > 0; hits--)
        {
            var tags = xml.Split('<');
            var at = random.Next(1, tags.Length);
            tags[at] = random.Next(4) switch
            {
                0 => tags[random.Next(1, tags.Length)],
                1 => tags[at].Replace("val=\"", "val=\"-999999999", StringComparison.Ordinal),
                2 => tags[at].Replace("val=\"", "val=\"99999999999999", StringComparison.Ordinal),
                _ => tags[at].Replace("w:val", "w:x", StringComparison.Ordinal),
            };
            xml = string.Join('<', tags);
        }

        return xml;
    }

    private static byte[] Sample()
    {
        var (body, styles, numbering) = SampleParts();
        return new WordFile(body).Related("styles", "styles", styles).Related("numbering", "numbering", numbering).ToBytes();
    }

    private static (string Body, string Styles, string Numbering) SampleParts() => (
        WordFile.P("Kế hoạch", "<w:pStyle w:val=\"H\"/>", "<w:b/>") + WordFile.P("Mục đích", WordFile.NumPr(1)) + WordFile.P("Yêu cầu", WordFile.NumPr(1, 1)) +
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>" +
        WordFile.P("Ô") + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>" +
        "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:br w:type=\"page\"/><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"H\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"table\" w:styleId=\"T\"/>",
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>" +
        "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>" +
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>");

    private static byte[] Zip(params (string Path, byte[] Content)[] entries)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private static void Refused(byte[] file, string reason) =>
        Assert.Contains(reason, Assert.IsType<PlanFileResult.Refused>(WordFile.Read(file)).Message, StringComparison.Ordinal);
}
