using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents.Docx;
using PlanPortal.Documents.Intake;
using PlanPortal.Testing;

namespace PlanPortal.Documents.Tests.Docx;

/// <summary>What goes out as Word comes in again as the same plan; what comes in as Word loses no word.</summary>
public class DocxRoundTripTests
{
    public static TheoryData<string> Texts => new(SampleTexts.Whole, SampleTexts.Divisions, PlanTexts.About(PlanTexts.DefaultSubject));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_its_own_file_as_the_same_plan(string text) => IsTheSameAfterWord(PlanReader.Read(text));

    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7.txt")]
    [InlineData("001_1d584dd7519295be.txt")]
    [InlineData("002_97d8880a4f9800cf.txt")]
    [InlineData("real-04.docx")]
    public void Reads_its_own_file_of_a_real_plan_as_the_same_plan(string name) =>
        IsTheSameAfterWord(PlanReader.Read(Accept(File.ReadAllBytes(SharedPlans.Path(name))).Text));

    [SharedPlanFact]
    public void Loses_no_word_of_a_real_word_file()
    {
        var file = File.ReadAllBytes(SharedPlans.Path("real-04.docx"));
        var accepted = Accept(file);
        Assert.Empty(accepted.Notices);
        Assert.Equal(Letters(WordTexts(file)), Letters(accepted.Text));
        Assert.DoesNotContain("5295902915400", accepted.Text, StringComparison.Ordinal); // an offset of a drawing
    }

    [SharedPlanFact]
    public void Understands_a_real_word_file()
    {
        var plan = PlanReader.Read(Accept(File.ReadAllBytes(SharedPlans.Path("real-04.docx"))).Text);
        Assert.Equal(("KH-SCT", "Lào Cai", 4, 2026), (plan.Head.Number?.Symbol, plan.Head.PlaceAndDate?.Place, plan.Head.PlaceAndDate?.Month, plan.Head.PlaceAndDate?.Year));
        Assert.Equal(["I.", "II.", "III.", "IV.", "V.", "VI."], plan.Body.Where(b => b is { Kind: BlockKind.Numbered, Level: 1 }).Select(b => b.Label));
        Assert.Equal(6, plan.Ending.Recipients.Count);
        Assert.Equal(["KT. GIÁM ĐỐC"], plan.Ending.Authority);
        Assert.Equal([8, 8], plan.Appendices.SelectMany(a => a.Blocks).Where(b => b.Table is not null).Select(b => b.Table!.Columns));
    }

    private static void IsTheSameAfterWord(PlanText plan)
    {
        var letterhead = new Letterhead(null, "Ủy ban nhân dân xã An Lạc Sơn", "An Lạc Sơn", "KH-UBND");
        var again = PlanReader.Read(Accept(DocxRenderer.Render(OfficialDocument.From(plan, letterhead, stamp: null))).Text);
        Assert.Equal(plan.Body.Where(b => b.Kind != BlockKind.PageMark).Select(Said), again.Body.Select(Said));
        Assert.Equal(plan.Head.TypeName, again.Head.TypeName);
        Assert.Equal(plan.Head.Subject, again.Head.Subject);
        Assert.Equal(plan.Head.SubjectNote, again.Head.SubjectNote);
        Assert.Equal(plan.Ending.Recipients, again.Ending.Recipients);
        Assert.Equal(plan.Ending.Authority, again.Ending.Authority);
        Assert.Equal((plan.Ending.Position, plan.Ending.SignerName), (again.Ending.Position, again.Ending.SignerName));
        Assert.Equal(plan.Appendices.Select(a => (a.Label, Title(a))), again.Appendices.Select(a => (a.Label, Title(a))));
        Assert.Equal(plan.Appendices.SelectMany(a => a.Blocks).Select(Said), again.Appendices.SelectMany(a => a.Blocks).Select(Said));
    }

    /// <summary>Everything that a block says: kind, number, words, and a table's cells with their merges.</summary>
    private static string Said(BodyBlock block)
    {
        var said = new StringBuilder($"{block.Kind} {block.Numbering} {block.Level} {block.HeadingLength} [{block.Label}] {block.Text}");
        foreach (var row in block.Table?.Rows ?? [])
            said.Append('\n').AppendJoin(" | ", row.Cells.Select(c => $"{c.Text}{(c.ContinuesAbove ? "^" : "")}x{c.ColumnSpan}"));
        return said.Append(block.Table?.HeadRows).ToString();
    }

    private static string Title(Appendix appendix) =>
        string.Join(' ', appendix.TitleLines.Append(appendix.Note).Select(l => string.Concat(l.Select(r => r.Text)))).Trim();

    private static PlanFileResult.Accepted Accept(byte[] file) => Assert.IsType<PlanFileResult.Accepted>(WordFile.Read(file, "a.docx"));

    /// <summary>All text elements of the main part in document order, found without the reader under test.</summary>
    private static string WordTexts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return string.Concat(XDocument.Load(part).Descendants(word + "t").Select(t => t.Value));
    }

    /// <summary>What must not be lost: everything but white space and the signs of the text form itself.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Normalize().Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '|' or '\\'))).Replace("---", "", StringComparison.Ordinal);
}
