using System.Text;
using PlanPortal.Core.Drafting.Decoding;

namespace PlanPortal.Core.Tests.Decoding;

public class TextDecoderTests
{
    private const string Plan =
        "Kế hoạch phát triển kinh tế - xã hội của xã Vĩnh Tường Sơn năm 2026\n" +
        "Thực hiện Nghị quyết của Đảng ủy, ủy ban nhân dân xã ban hành kế hoạch như sau:\n" +
        "- Tuyên truyền, hướng dẫn người dân sử dụng dịch vụ công trực tuyến; tỷ lệ hồ sơ đạt 85%.\n";

    // The same text written by other tools: iconv's TCVN5712-1 and Python's cp1258.
    private const string Tcvn3 =
        "S9UgaG+5Y2ggcGi4dCB0cmnTbiBraW5oIHTVIC0geLcgaOlpIGPxYSB4tyBW3G5oIFSt6m5nIFOsbiBuqG0gMjAyNgpUaPljIGhp1m4gTmdo3iBxdXnVdCBj8WEgp7ZuZyDxeSwg8XkgYmFuIG5oqW4gZKluIHi3IGJhbiBotW5oIGvVIGhvuWNoIG5orSBzYXU6Ci0gVHV5qm4gdHJ1edJuLCBore1uZyBkyW4gbmet6mkgZKluIHP2IGT0bmcgZN5jaCB29CBjq25nIHRy+WMgdHV51W47IHT7IGzWIGjlIHOsIK65dCA4NSUuCg==";

    private const string Windows1258 =
        "S+rsIGhvYfJjaCBwaGHsdCB0cmnq0m4ga2luaCB06uwgLSB4Yd4gaPTyaSBjddJhIHhh3iBWad5uaCBU/fXMbmcgU/VuIG7jbSAyMDI2ClRo/fJjIGhp6vJuIE5naGnyIHF1eersdCBjddJhINBh0m5nIHXSeSwgddJ5IGJhbiBuaOJuIGTibiB4Yd4gYmFuIGhhzG5oIGvq7CBob2HyY2ggbmj9IHNhdToKLSBUdXnqbiB0cnV56sxuLCBo/fXsbmcgZOLebiBuZ/31zGkgZOJuIHP90iBkdfJuZyBkafJjaCB2dfIgY/RuZyB0cv3yYyB0dXnq7G47IHR50iBs6vIgaPTMIHP1IPBh8nQgODUlLgo=";

    private const string VniShown =
        "Keá hoaïch phaùt trieån kinh teá - xaõ hoäi cuûa xaõ Vónh Töôøng Sôn naêm 2026\n" +
        "Thöïc hieän Nghò quyeát cuûa Ñaûng uûy, uûy ban nhaân daân xaõ ban haønh keá hoaïch nhö sau:\n" +
        "- Tuyeân truyeàn, höôùng daãn ngöôøi daân söû duïng dòch vuï coâng tröïc tuyeán; tyû leä hoà sô ñaït 85%.\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Reads_unicode_with_a_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Is(Plan, [.. encoding.GetPreamble(), .. encoding.GetBytes(Plan)]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Reads_unicode_without_a_byte_order_mark(string name) => Is(Plan, Encoding.GetEncoding(name).GetBytes(Plan));

    [Fact]
    public void Reads_windows_1258()
    {
        var decoded = Is(Plan, Convert.FromBase64String(Windows1258));
        Assert.Equal("Windows-1258", decoded.EncodingName);
        Assert.Contains("Windows-1258", Assert.Single(decoded.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_tcvn3_and_says_that_capitals_may_be_small()
    {
        var decoded = Is(Plan, Convert.FromBase64String(Tcvn3));
        Assert.Equal("TCVN3", decoded.EncodingName);
        Assert.Contains("chữ hoa", Assert.Single(decoded.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_vni()
    {
        var decoded = Is(Plan, Encoding.Latin1.GetBytes(VniShown));
        Assert.Equal("VNI", decoded.EncodingName);
    }

    [Fact]
    public void Reads_a_file_whose_lines_come_from_different_encodings()
    {
        byte[] mixed =
        [
            .. "KẾ HOẠCH chuyển đổi số của xã\n"u8, .. Convert.FromBase64String(Tcvn3), .. Encoding.Latin1.GetBytes(VniShown),
            .. "Nơi nhận: như trên; lưu văn thư\n"u8,
        ];
        var decoded = Is("KẾ HOẠCH chuyển đổi số của xã\n" + Plan + Plan + "Nơi nhận: như trên; lưu văn thư\n", mixed);
        Assert.Equal("UTF-8 + TCVN3 + VNI", decoded.EncodingName);
    }

    [Fact]
    public void Keeps_a_line_whose_end_was_cut_inside_a_letter_and_marks_the_damage()
    {
        var bytes = Encoding.UTF8.GetBytes("Thực hiện kế hoạch đã được ủy ban phê duyệ");
        var decoded = TextDecoder.Decode(bytes.AsSpan(..^1))!;
        Assert.StartsWith("Thực hiện kế hoạch đã được ủy ban phê duy\uFFFD", decoded.Text, StringComparison.Ordinal);
        Assert.Contains(decoded.Notices, n => n.Contains("ký tự hỏng", StringComparison.Ordinal));
    }

    [Fact]
    public void Keeps_every_byte_of_a_line_that_no_encoding_explains_and_names_it()
    {
        byte[] strange = [.. "Dòng đầu viết đúng.\n"u8, .. Encoding.Latin1.GetBytes("xÿzþ yÿwþq zÿkþb wÿzÿv")];
        var decoded = TextDecoder.Decode(strange)!;
        Assert.Equal("Dòng đầu viết đúng.\nxÿzþ yÿwþq zÿkþb wÿzÿv", decoded.Text);
        Assert.Contains("dòng 2", Assert.Single(decoded.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Composes_decomposed_letters() => Is(Plan, Encoding.UTF8.GetBytes(Plan.Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Takes_out_control_characters_and_says_how_many()
    {
        var decoded = TextDecoder.Decode("Kế\u0001 hoạch\u0007\r\nnăm\t2026\fPhụ lục\v1"u8)!;
        Assert.Equal("Kế hoạch\nnăm\t2026\fPhụ lục\n1", decoded.Text);
        Assert.Contains("2 ký tự điều khiển", Assert.Single(decoded.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Survives_half_a_surrogate_pair() => Assert.Equal("Kế \uFFFDhoạch", TextDecoder.Decode("Kế \uD83Dhoạch").Text);

    [Fact]
    public void Leaves_other_languages_and_signs_alone()
    {
        const string text = "Diện tích 120 m² ± 5 µm, nhiệt độ 30°C, tỷ lệ ≥ 90%.\nCafé Zürich, Łódź, 中文 العربية ☐ 😀\n10 × 20 µm\n";
        var decoded = Is(text, Encoding.UTF8.GetBytes(text));
        Assert.Empty(decoded.Notices);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Knows_machine_data_from_text(int seed)
    {
        var noise = new byte[4096];
        new Random(seed).NextBytes(noise);
        Assert.Null(TextDecoder.Decode(noise));
    }

    [Fact]
    public void Reads_an_empty_file_as_an_empty_text() => Is("", []);

    [Fact]
    public void Never_fails_and_never_loses_a_plain_letter_on_damaged_text()
    {
        var random = new Random(7);
        var sources = new[] { Encoding.UTF8.GetBytes(Plan), Convert.FromBase64String(Tcvn3), Convert.FromBase64String(Windows1258), Encoding.Latin1.GetBytes(VniShown) };
        for (var round = 0; round < 500; round++)
        {
            var bytes = (byte[])sources[round % sources.Length].Clone();
            for (var hits = random.Next(1, 6); hits > 0; hits--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(128, 256);
            var decoded = TextDecoder.Decode(bytes);
            Assert.NotNull(decoded);
            // Digits and signs of ASCII stand in every encoding for themselves.
            Assert.Equal(bytes.Count(b => b is >= (byte)'!' and <= (byte)'@'), decoded.Text.Count(c => c is >= '!' and <= '@'));
        }
    }

    private static DecodedText Is(string expected, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.NotNull(decoded);
        Assert.Equal(expected, decoded.Text);
        return decoded;
    }
}
