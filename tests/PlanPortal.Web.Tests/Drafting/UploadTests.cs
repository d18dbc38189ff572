using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Drafting;

/// <summary>Files through the real upload form: read, or refused with what to do; never a page of a fault.</summary>
public sealed class UploadTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const int Megabyte = 1024 * 1024;

    private static readonly string Sample = PlanTexts.About("Phòng, chống hạn hán");

    /// <summary>What is uploaded, under which name, and what the message must say.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "empty.docx", "có nội dung" },
        { "blank.txt", "không có chữ" },
        { "photo.docx", "không phải văn bản" },
        { "bomb.docx", "quá lớn" },
        { "locked.docx", "mật khẩu" },
        { "old.doc", ".docx" },
        { "sheet.docx", "không phải văn bản Word" },
        { "scan.pdf", "Word gốc" },
        { "five-megabytes.txt", "quá giới hạn 1.000.000 ký tự" },
        { "six-megabytes.txt", "5 MB" },
        { "twenty-one-megabytes.docx", "20 MB" },
        { "forty-megabytes.docx", "20 MB" },
    };

    /// <summary>What is uploaded, what must stand in the editor, and what the page must say (nothing: the usual confirmation).</summary>
    public static TheoryData<string, string, string> Accepted => new()
    {
        { "plan.docx", "Phòng, chống hạn hán", "Đã đọc văn bản." },
        { "plan.txt", "Phòng, chống hạn hán", "Đã đọc văn bản." },
        { "plan.md", "Phòng, chống hạn hán", "Đã đọc văn bản." },
        { "macros.docm", "Phòng, chống hạn hán", "macro" },
        { "text.docx", "Phòng, chống hạn hán", "văn bản thuần" },
        { "utf-16.txt", "Phòng, chống hạn hán", "Đã đọc văn bản." },
        { "utf-16-big.txt", "Phòng, chống hạn hán", "Đã đọc văn bản." },
        { "nfd.txt", "Phòng, chống hạn hán", "Đã đọc văn bản." },
        { "1258.txt", "Kế hoạch", "Windows-1258" },
        { "tcvn3.txt", "Thực hiện nhiệm vụ được giao", "TCVN3" },
        { "vni.txt", "Kế hoạch phát triển kinh tế", "VNI" },
        { "controls.txt", "Phòng, chống hạn hán", "ký tự điều khiển" },
    };

    private Person Drafter => app.Staff.Specialist;

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_cannot_be_read_is_refused_with_what_to_do(string name, string message)
    {
        var before = await app.InDatabaseAsync(d => d.Plans.CountAsync());

        var page = await UploadAsync(name, FileNamed(name));

        Assert.Equal((HttpStatusCode.OK, "/ke-hoach/moi"), (page.Status, page.Address.AbsolutePath));
        Assert.Contains(message, page.Text(".error-list"), StringComparison.Ordinal);
        Assert.True(page.Has("input[type=file][name=File]"), "The form for another file is gone.");
        Assert.Equal(before, await app.InDatabaseAsync(d => d.Plans.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_file_that_can_be_read_opens_in_the_editor(string name, string text, string message)
    {
        var page = await UploadAsync(name, FileNamed(name));

        Assert.EndsWith("/sua", page.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains(text, page.Value("Text"), StringComparison.Ordinal);
        Assert.Contains(message, page.Text(".messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_beyond_all_limits_is_told_so_and_not_that_the_page_was_open_too_long()
    {
        var page = await UploadAsync("huge.docx", new byte[51 * Megabyte]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Contains("quá lớn", page.Text("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_at_all_is_asked_for_again()
    {
        var form = await app.OpenAsync(Drafter, "/ke-hoach/moi?source=Upload");

        var page = await app.SubmitAsync(Drafter, form, "form[action='/ke-hoach/moi']");

        Assert.Contains("Hãy chọn một tệp", page.Text(".error-list"), StringComparison.Ordinal);
    }

    [SharedPlanFact]
    public async Task A_real_plan_in_word_is_read()
    {
        var page = await UploadAsync("ke-hoach.docx", await File.ReadAllBytesAsync(SharedPlans.Path("real-04.docx")));

        Assert.EndsWith("/sua", page.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.True(page.Value("Text").Length > 1000);
    }

    private async Task<Page> UploadAsync(string name, byte[] file)
    {
        var browser = await app.BrowserOfAsync(Drafter);
        return await browser.UploadAsync(await browser.OpenAsync("/ke-hoach/moi?source=Upload"), "form[action='/ke-hoach/moi']", "File", name, file);
    }

    private static byte[] FileNamed(string name) => name switch
    {
        "empty.docx" => [],
        "blank.txt" => " \r\n\t\n"u8.ToArray(),
        "photo.docx" => Files.Picture,
        "bomb.docx" => Files.ZipBomb,
        "locked.docx" => Files.Encrypted,
        "old.doc" => Files.OldWord,
        "sheet.docx" => [.. "PK\u0005\u0006"u8, .. new byte[18]],
        "scan.pdf" => "%PDF-1.7\n"u8.ToArray(),
        "five-megabytes.txt" => Text(5 * Megabyte),
        "six-megabytes.txt" => Text(6 * Megabyte),
        "twenty-one-megabytes.docx" => new byte[21 * Megabyte],
        "forty-megabytes.docx" => new byte[40 * Megabyte],
        "plan.docx" => Files.Word(Sample.Split("\n\n")),
        "macros.docm" => Files.WithMacros(Sample.Split("\n\n")),
        "utf-16.txt" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample)],
        "utf-16-big.txt" => Encoding.BigEndianUnicode.GetBytes(Sample),
        "nfd.txt" => Encoding.UTF8.GetBytes(Sample.Normalize(NormalizationForm.FormD)),
        // As the old encodings look where they are taken for Latin-1.
        "1258.txt" => Encoding.Latin1.GetBytes("Kêì hoaòch"),
        "tcvn3.txt" => Encoding.Latin1.GetBytes("Thùc hiÖn nhiÖm vô ®\u00adîc giao"),
        "vni.txt" => Encoding.Latin1.GetBytes("Keá hoaïch phaùt trieån kinh teá"),
        "controls.txt" => Encoding.UTF8.GetBytes(Sample.Replace("trẻ", "\u0001tr\u001fẻ", StringComparison.Ordinal) + "\u0002"),
        _ => Encoding.UTF8.GetBytes(Sample),
    };

    private static byte[] Text(int bytes)
    {
        var text = new byte[bytes];
        var line = "- Cac thon thuc hien.\n\n"u8;
        for (var at = 0; at < bytes; at += line.Length)
        {
            line[..Math.Min(line.Length, bytes - at)].CopyTo(text.AsSpan(at));
        }

        return text;
    }
}
