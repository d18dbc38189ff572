using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents.Tests.Reports;

namespace PlanPortal.Documents.Tests.Composing;

public class NoteComposerTests
{
    private static readonly IssueStamp NewYear = new(2, new DateOnly(2027, 1, 6));

    private static string Compose(string note, IssueStamp? stamp, int? year = null, DocumentHead? head = null) => Text(OfficialDocument.From(
        new PlanText { Head = head ?? DocumentHead.Empty, Appendices = [new Appendix { Label = "Phụ lục", Note = [new(note[..9], Italic: true), new(note[9..])] }] },
        Samples.Commune with { Year = year },
        stamp).Appendices[0]);

    private static string Text(Appendix appendix) => string.Concat(appendix.Note.Select(r => r.Text));

    [Theory]
    [InlineData("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm của UBND xã)", "(Kèm theo Kế hoạch số 02/KH-UBND ngày 06 tháng 01 năm 2027 của UBND xã)")]
    [InlineData("(Kèm theo Kế hoạch số     /KH-UBND, ngày   tháng   năm 2027)", "(Kèm theo Kế hoạch số 02/KH-UBND, ngày 06 tháng 01 năm 2027)")]
    [InlineData("(Kèm theo Kế hoạch số: /KH-UBND ngày tháng 1 năm 2027)", "(Kèm theo Kế hoạch số: 02/KH-UBND ngày 06 tháng 1 năm 2027)")]
    [InlineData("(Kèm theo Kế hoạch số /KH-UBND của UBND xã)", "(Kèm theo Kế hoạch số 02/KH-UBND của UBND xã)")]
    public void Signing_fills_the_room_for_number_and_date(string written, string printed) => Assert.Equal(printed, Compose(written, NewYear));

    [Theory]
    [InlineData("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2026 của UBND xã)", "(Kèm theo Kế hoạch số 02/KH-UBND ngày tháng năm 2026 của UBND xã)")]
    [InlineData("(Kèm theo Kế hoạch số /KH-UBND ngày tháng 12 năm 2027)", "(Kèm theo Kế hoạch số 02/KH-UBND ngày tháng 12 năm 2027)")]
    [InlineData("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 20...)", "(Kèm theo Kế hoạch số 02/KH-UBND ngày tháng năm 20...)")]
    public void A_month_or_year_that_the_author_wrote_is_not_changed(string written, string printed) => Assert.Equal(printed, Compose(written, NewYear));

    [Theory]
    [InlineData("(Kèm theo Quyết định số /QĐ-UBND ngày tháng năm 2027)")]
    [InlineData("(Kèm theo Kế hoạch số 40/KH-UBND ngày 06 tháng 3 năm 2026)")]
    [InlineData("(Kèm theo Kế hoạch số ..../KH-UBND ngày ... tháng ... năm 2027)")]
    [InlineData("(Kèm theo Kế hoạch 5 năm của UBND xã)")]
    public void Notes_that_name_another_document_or_leave_no_room_stay_as_written(string written) => Assert.Equal(written, Compose(written, NewYear));

    [Fact]
    public void The_symbol_is_the_one_that_the_head_shows()
    {
        var head = new DocumentHead([]) { Number = new NumberLine("Số: /KH-PCTT", null, "KH-PCTT") };

        Assert.Equal("(Kèm theo Kế hoạch số 02/KH-PCTT)", Compose("(Kèm theo Kế hoạch số /KH-PCTT)", NewYear, head: head));
        Assert.Equal("(Kèm theo Kế hoạch số /KH-UBND)", Compose("(Kèm theo Kế hoạch số /KH-UBND)", NewYear, head: head));
    }

    [Fact]
    public void Before_the_signing_the_open_year_is_the_one_of_the_head()
    {
        Assert.Equal("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2026 của UBND xã)", Compose("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm của UBND xã)", stamp: null, year: 2026));
        Assert.Equal("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2025 của UBND xã)", Compose("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2025 của UBND xã)", stamp: null, year: 2026));
    }

    [Fact]
    public void A_report_drafted_in_December_and_signed_in_January_says_so_on_its_appendix_too()
    {
        var document = OfficialDocument.From(PlanReader.Read(YearEndReport.Text), Samples.Commune with { Symbol = "BC-UBND" }, NewYear);

        Assert.StartsWith("(Kèm theo Báo cáo số 02/BC-UBND ngày 06 tháng 01 năm 2027 của ", Text(document.Appendices[0]), StringComparison.Ordinal);
    }
}
