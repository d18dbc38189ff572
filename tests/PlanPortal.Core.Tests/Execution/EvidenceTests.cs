using System.Text;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>What is kept as evidence: told by what it is, not by what it is called.</summary>
public class EvidenceTests
{
    private static readonly EvidenceSubject Subject = new(1);

    private readonly Commune commune = A.Commune();

    [Theory]
    [InlineData("bien-ban.pdf", "%PDF-1.7", "application/pdf")]
    [InlineData("anh.JPEG", "\u00ff\u00d8\u00ff", "image/jpeg")]
    [InlineData("anh.png", "\u0089PNG\r\n\u001a\n", "image/png")]
    [InlineData("bao-cao.docx", "PK\u0003\u0004 [Content_Types].xml word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("so-lieu.xlsx", "PK\u0003\u0004 [Content_Types].xml xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("trinh-chieu.pptx", "PK\u0003\u0004 [Content_Types].xml ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    public void A_file_is_known_by_its_first_bytes(string name, string content, string type)
    {
        var evidence = Evidence.OfFile(Subject, name, Encoding.Latin1.GetBytes(content), commune.Specialist, Moments.Morning);

        Assert.Equal((name, type, content.Length), (evidence.Name, evidence.ContentType, evidence.Size));
        Assert.Equal(64, evidence.Hash!.Length);
        Assert.Null(evidence.Url);
    }

    [Theory]
    [InlineData("rong.pdf", "")]
    [InlineData("lua.pdf", "MZ\u0090 chạy được")]
    [InlineData("trang.html", "<script>alert(1)</script>")]
    [InlineData("nen.zip", "PK\u0003\u0004 gi-do.txt")]
    [InlineData("macro.docx", "PK\u0003\u0004 [Content_Types].xml word/document.xml word/vbaProject.bin")]
    public void Any_other_kind_is_refused_by_its_name(string name, string content)
    {
        var problem = Assert.Throws<InvalidInputException>(
            () => Evidence.OfFile(Subject, name, Encoding.Latin1.GetBytes(content), commune.Specialist, Moments.Morning));

        Assert.Contains($"“{name}”", problem.Message, StringComparison.Ordinal);
        Assert.Contains("PDF", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anh.hta", "anh.hta.jpg")]
    [InlineData("anh.html", "anh.html.jpg")]
    [InlineData("ảnh hiện trường", "ảnh hiện trường.jpg")]
    public void A_file_gets_the_extension_of_what_it_is(string name, string kept) =>
        Assert.Equal(kept, Evidence.OfFile(Subject, name, [0xFF, 0xD8, 0xFF], commune.Specialist, Moments.Morning).Name);

    [Fact]
    public void A_file_of_more_than_twenty_megabytes_is_refused_with_its_size()
    {
        var bytes = new byte[Evidence.MaxSize + 1];
        "%PDF-"u8.CopyTo(bytes);

        var problem = Assert.Throws<InvalidInputException>(() => Evidence.OfFile(Subject, "lon.pdf", bytes, commune.Specialist, Moments.Morning));

        Assert.Contains("20 MB", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Evidence.MaxSize, Evidence.OfFile(Subject, "vua.pdf", bytes[..^1], commune.Specialist, Moments.Morning).Size);
    }

    [Fact]
    public void A_link_is_called_by_its_host_unless_somebody_gives_it_a_name()
    {
        const string Address = "https://drive.example.vn/thu-muc/1";

        Assert.Equal("drive.example.vn", Evidence.OfLink(Subject, Address, null, commune.Specialist, Moments.Morning).Name);
        Assert.Equal("Ảnh hội thi", Evidence.OfLink(Subject, Address, "Ảnh hội thi", commune.Specialist, Moments.Morning).Name);
        Assert.Equal(Address, Evidence.OfLink(Subject, $" {Address} ", null, commune.Specialist, Moments.Morning).Url);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://noi-khac.example/a")]
    [InlineData("drive.example.vn/thu-muc")]
    [InlineData("")]
    public void A_link_leads_to_the_web_and_nowhere_else(string address) =>
        Assert.Throws<InvalidInputException>(() => Evidence.OfLink(Subject, address, null, commune.Specialist, Moments.Morning));

    [Fact]
    public void Only_who_added_it_takes_it_away_and_it_stays_in_the_record()
    {
        var evidence = Evidence.OfFile(Subject, "bien-ban.pdf", [.. "%PDF-1.7"u8], commune.Specialist, Moments.Morning);

        var refused = Assert.Throws<ActRefusedException>(() => evidence.Remove(commune.Head, Moments.Morning));
        Assert.Equal((Refusal.NotTheirEvidence, (DateTime?)null), (refused.Reason, evidence.RemovedAt));

        evidence.Remove(commune.Specialist, Moments.Morning.DaysLater(1));
        evidence.Remove(commune.Specialist, Moments.Morning.DaysLater(2));

        Assert.Equal(Moments.Morning.DaysLater(1), evidence.RemovedAt);
        Assert.NotNull(evidence.Content);
    }
}
